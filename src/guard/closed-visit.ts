import type { Visit } from './gate.ts';
import type { Visitor } from './visitor.ts';

/**
 * A visit where what is set could not be read: nothing is started there, and nothing is shown to all
 * that others may not see.
 * @param learn as of a gate
 * @param failure what everything that has to be decided rejects with
 */
export function closedVisit(
  visitor: Visitor,
  learn: () => Promise<boolean>,
  failure: Error,
): Visit {
  const fail = (): Promise<never> => Promise.reject(failure);
  return {
    visitor,
    guild: undefined,
    expect: () => undefined,
    placed: async () => {
      return { ...visitor, isAgeRestricted: visitor.isAgeRestricted ?? (await learn()) };
    },
    findBlockedWord: () => undefined,
    mayUse: fail,
    whyAlone: fail,
    pass: fail,
    leave: () => undefined,
  };
}
