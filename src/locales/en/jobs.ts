/** What stands below a job’s title while it waits, runs and ends. */
export const status = {
  waiting: 'Waiting to start',
  drawing: 'Drawing',
  aboutPercent: (percent: number) => `about ${percent}%`,
  silent: 'The upstream does not answer at the moment; it is asked again.',
  waitingAt: (position: number) => `Waiting to start, number ${position} in the queue`,
  retrying: (at: number) => `The upstream is busy; the next try is <t:${at}:R>.`,
  movedOn: (from: readonly string[], to: string) => `${from.join(', ')}, so this runs on ${to}.`,
  oldPrompt: (name: string) =>
    `${name} did not ask for the edited prompt, so this is drawn from the old one.`,
  stopped: 'Stopped',
  stoppedRunning: 'The upstream had begun already and may still finish it unseen.',
  timedOut: 'This took longer than the bot waits, so it has stopped waiting. Run it again.',
  forgotten:
    'The upstream no longer knows this task. `/show` asks for it once more, in case it does again; **Run again** starts it anew.',
  neverFound:
    'Nobody could find out whether the upstream took this job. It counts as used; run it again if you still want it.',
  unclear:
    'The upstream’s answer was lost, so nobody knows yet whether it took this job. It will not be sent again by itself, because it could be paid twice.',
  restored:
    'Easel was set back to a backup, so nobody knows whether this job has been sent to the upstream since then. It will not be sent by itself, because it could be paid twice.',
  othersTask:
    'The upstream answered with the task of another job, so nobody knows yet whether it took this one. It will not be sent again by itself, because it could be paid twice.',
  canLook: '**Check again** looks for it; **Run again** starts it anew.',
  cannotLook:
    'Nobody can look for it at this upstream. If the upstream reports the job by itself, the picture still comes; **Run again** starts it anew.',
  lookedInVain: (times: number, next: number) =>
    `Looked ${times === 1 ? 'once' : `${times} times`}, not found so far; the next look is <t:${next}:R>.`,
  needsInput: (at: number) =>
    `Remix is on: edit the prompt, or run it as it is. Left alone it runs as it is <t:${at}:R>.`,
  formOpened: (at: number) =>
    `Waiting for the edited prompt. Without one this is closed <t:${at}:R>.`,
  tooLarge: 'The picture is too large for this place.',
  fetching:
    'The picture is finished and is being fetched from the upstream, which does not give it yet.',
  unreadable:
    'The picture is finished, but it could not be fetched from the upstream. `/show` tries again.',
  openPicture: 'Open it at the upstream',
  expiresSoon: 'the link will not last',
  lastWord:
    'This message cannot be changed any more after 15 minutes. The picture will be sent to you directly, and `/show` brings it back.',
  sentDirectly: 'The bot may not show the picture here, so it was sent to you directly.',
  notShown: 'The bot may not show the picture here. `/show` brings it back where it may.',
  withoutPrompt: 'The prompt cannot be shown here.',
  continuedElsewhere: 'This continues in another message.',
  continuedAt: (link: string) => `This continues in another message: ${link}`,
} as const;

/** The buttons of a job itself. */
export const button = {
  cancel: 'Cancel',
  checkAgain: 'Check again',
  runAgain: 'Run again',
  editPrompt: 'Edit prompt',
  runAsIs: 'Run as it is',
  web: 'Web',
} as const;
