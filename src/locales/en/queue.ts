/** What `/queue` says. */
export const queue = {
  title: '**What of yours runs and waits**',
  empty:
    'Nothing of yours runs or waits. `/imagine` starts something, and `/history` shows what you have made.',
  position: (position: number) => `number ${position} in the queue`,
  positionAt: (position: number, at: number) =>
    `number ${position} in the queue, its turn is about <t:${at}:R>`,
  percent: (percent: number) => `running, ${percent}%`,
  more: (count: number) => `… and ${count} more; \`/cancel\` stops those too.`,
  cancel: (number: number) => `Cancel ${number}`,
  load: (name: string, running: number, waiting: number) =>
    `Of everybody’s on ${name}: ${running} running, ${waiting} waiting`,
} as const;
