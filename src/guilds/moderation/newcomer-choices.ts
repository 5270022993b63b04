import type { Access } from './access-rules.ts';

/** How new people may be, as the panel offers it. */
export const newcomerChoices = {
  none: { accountDays: undefined, memberHours: undefined },
  day: { accountDays: 1, memberHours: undefined },
  week: { accountDays: 7, memberHours: undefined },
  month: { accountDays: 30, memberHours: undefined },
} as const satisfies Record<string, Pick<Access, 'accountDays' | 'memberHours'>>;
export type NewcomerChoice = keyof typeof newcomerChoices;

/** Which of them holds; undefined where something else was set. */
export function newcomerChoiceOf({
  accountDays,
  memberHours,
}: Pick<Access, 'accountDays' | 'memberHours'>): NewcomerChoice | undefined {
  const choices: readonly NewcomerChoice[] = ['none', 'day', 'week', 'month'];
  return choices.find((name) => {
    const one = newcomerChoices[name];
    return one.accountDays === accountDays && one.memberHours === memberHours;
  });
}
