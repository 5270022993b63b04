import type { DayReport, Hour } from './day.ts';

/** The first hours fill what is kept for a while, and compile what is used often. */
const warmUpHours = 3;
const leastHours = 6;
/** What a collection leaves differs by a few MiB from one hour to the next; a leak goes on. */
const mostGrowth = 0.4;
const mostGrownMiB = 8;

/** How fast memory grows once the bot is warm, in MiB an hour; undefined: too few hours to tell. */
export function growthOf(hours: readonly Hour[]): number | undefined {
  const warm = hours.filter(({ hour }) => hour > warmUpHours);
  if (warm.length < leastHours) return undefined;
  const middle = mean(warm.map(({ hour }) => hour));
  const level = mean(warm.map(({ heldMiB }) => heldMiB));
  const spread = warm.map(({ hour }) => (hour - middle) ** 2);
  const together = warm.map(({ hour, heldMiB }) => (hour - middle) * (heldMiB - level));
  return mean(together) / mean(spread);
}

/** What a day must not come to, in words; empty where all is well. */
export function faultsOf(report: DayReport): string[] {
  const { before, after, hours, stopped, empty, live, errors } = report;
  const { unfinished, violations } = after.town;
  const growth = growthOf(hours) ?? 0;
  const grown = after.heldMiB - (hours[0]?.heldMiB ?? before.heldMiB);
  return [
    ...(live === 0 ? [] : [`${live} jobs have not ended`]),
    ...unfinished.map((text) => `a message still says: ${text}`),
    ...violations.map((violation) => `a rule of Discord's was broken: ${violation}`),
    ...errors.map((line) => `a fault of the bot's own: ${line}`),
    ...(after.timers <= before.timers ? [] : [`${after.timers} timers are left`]),
    ...(after.handles === before.handles ? [] : [`handles are left: ${after.handles}`]),
    ...(stopped.timers === 0 ? [] : [`${stopped.timers} timers outlive the bot`]),
    ...(stopped.handles === empty.handles ? [] : [`handles outlive it: ${stopped.handles}`]),
    ...(growth <= mostGrowth ? [] : [`memory grows by ${growth.toFixed(2)} MiB an hour`]),
    ...(grown <= mostGrownMiB ? [] : [`memory has grown by ${grown.toFixed(1)} MiB`]),
  ];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
