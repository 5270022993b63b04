import type { Guilds } from '../guilds/repository.ts';
import type { Gate } from './gate.ts';

interface GateParts {
  readonly guilds: Guilds;
  readonly findWord: (text: string) => string | undefined;
}

export function createGate({ guilds, findWord }: GateParts): Gate {
  return {
    enter: async (visitor) => ({
      visitor,
      guild: visitor.guildId === null ? undefined : await guilds.of(visitor.guildId).get(),
      findBlockedWord: findWord,
      mayUse: () => Promise.resolve(undefined),
      pass: ({ jobs }) =>
        Promise.resolve({
          kind: 'go',
          drafts: jobs.map(({ draft }) => draft),
          unwind: () => Promise.resolve(),
        }),
      leave: () => undefined,
    }),
  };
}
