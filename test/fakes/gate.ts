import type { Visit } from '../../src/guard/gate.ts';
import type { PlacedVisitor, Visitor } from '../../src/guard/visitor.ts';

/** A member of a server with nothing special about them. */
export function visitorOfServer(overrides: Partial<Visitor> = {}): PlacedVisitor {
  return {
    userId: '300000000000000001',
    guildId: '100000000000000001',
    channelIds: ['400000000000000001'],
    roleIds: [],
    accountSince: Date.UTC(2020, 0, 1),
    memberSince: Date.UTC(2021, 0, 1),
    mayModerate: false,
    guildLocale: 'en-US',
    ...overrides,
    isAgeRestricted: overrides.isAgeRestricted ?? false,
  };
}

/** A gate that lets everything through. */
export function openVisit(overrides: Partial<Visit> = {}): Visit {
  return {
    visitor: visitorOfServer(),
    guild: undefined,
    expect: () => undefined,
    placed: () => Promise.resolve(visitorOfServer()),
    whyAlone: () => Promise.resolve(undefined),
    findBlockedWord: () => undefined,
    mayUse: () => Promise.resolve(undefined),
    pass: ({ jobs }) =>
      Promise.resolve({
        kind: 'go',
        drafts: jobs.map(({ draft }) => draft),
        alongside: [],
        unwind: () => Promise.resolve(),
      }),
    leave: () => undefined,
    ...overrides,
  };
}
