/** Several jobs that were asked for together. */
export const series = {
  title: (count: number) => `${count} jobs by`,
  finished: (count: number) => `${count} finished`,
  running: (count: number) => `${count} running`,
  waiting: (count: number) => `${count} waiting`,
  unclear: (count: number) => `${count} unclear`,
  failed: (count: number) => `${count} failed`,
  unstarted: (count: number) => `${count} never started`,
  stopped: (count: number) => `${count} stopped`,
  cancelAll: 'Cancel all',
  lastWord:
    'This message cannot be changed any more after 15 minutes. The pictures still come, and `/show` brings them back.',
  withoutPrompt: 'The prompt cannot be shown here.',
  stoppedAll: (count: number) => `Stopped all ${count}.`,
  stoppedSome: (stopped: number, count: number) => `Stopped ${stopped} of ${count}.`,
  stoppedBeside: (stopped: number, count: number, finished: number) =>
    `Stopped ${stopped} of ${count}; ${finished} had finished already.`,
  stoppedNone: (count: number) => `All ${count} had finished already; there was nothing to stop.`,
  notStopped: (unclear: number) =>
    `${unclear} cannot be stopped: nobody knows whether the upstream took ${unclear === 1 ? 'it' : 'them'}.`,
} as const;
