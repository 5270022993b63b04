/** Answers to one person alone. */
export const notice = {
  promptEmpty:
    'There is no prompt. Describe the picture you want, for example `a red fox in the snow`.',
  promptTooLong: (length: number, limit: number) =>
    `The prompt has ${length} characters; at most ${limit} are possible. Shorten it and run the command again.`,
  tooManyFlags: (count: number, limit: number) =>
    `The prompt has ${count} flags; at most ${limit} are possible. Take some out and run the command again.`,
  promptTooLongFor: (name: string, limit: number) =>
    `${name} takes at most ${limit} characters. Shorten the prompt and run the command again; nothing was submitted.`,
  wordNotAllowed: (word: string) =>
    `"${word}" is not allowed here. Reword the prompt and run the command again; nothing was submitted.`,
  flagNotTaken: (flag: string, name: string) =>
    `${name} cannot do ${flag}. Change or remove it and run the command again; nothing was submitted.`,
  referencesNotTaken: (name: string) =>
    `${name} cannot use these reference pictures, or not together. Use another one, or fewer, and run the command again; nothing was submitted.`,
  unknownJob: 'There is no such job of yours. Pick one from the list that appears while you type.',
  notYours: 'Only the person who asked for this picture can do that.',
  privatePicture: 'This picture belongs to somebody else.',
  jobGone: 'The bot does not know this picture any more. Start again with `/imagine`.',
  buttonGone:
    'This button no longer works for this picture. `/show` brings the picture back with fresh buttons.',
  upstreamGone:
    'This picture was made with a service that this bot no longer uses, so this button cannot work any more.',
  commandGone: 'This command is no longer offered. `/help` lists what is.',
  stillFinishing: 'The picture is just being finished. Press again in a moment.',
  unfinished:
    'The upstream knows this job again and has not finished it yet. Use `/show` again in a moment.',
  stillForgotten:
    'The upstream did not give this picture now either. Use `/show` again later, or run the job again.',
  alreadyPressed: 'This button was pressed a moment ago; its result is on the way.',
  alreadyDone: 'This picture has been finished after all; `/show` brings it here.',
  stillRunning: 'This job is still on its way; it was not started a second time.',
  started: 'This was started.',
  alreadyStarted: 'This was started already; its message is above.',
  neverStarted:
    'Discord lost the first try to start this, so nothing was started. Run the command again.',
  alreadyEnded: 'This job has ended already; there is nothing to stop.',
  cancelled: 'Stopped. Its message says the same.',
  cancelling:
    'It is being handed to the upstream this very moment; it will be stopped right after that.',
  checking: 'Looking for it now; the message changes as soon as it is found.',
  running: 'On its way.',
  formClosed: 'The upstream no longer waits for this prompt. Press the picture’s button again.',
  favourite: '❤️ Marked as a favourite at the upstream.',
  regionEmpty: 'Choose at least one part of the picture to repaint.',
  noPictureYet: 'This job has no picture to show.',
  restarting: 'The bot is restarting. Try again in a minute; nothing was submitted.',
  unexpected:
    'Something went wrong inside the bot. It has been written to its log; please try again.',
  storageSlow:
    'The bot’s storage is slow right now. What you asked for goes on here once it is written down. If this still stands here in a few minutes, nothing was started: please ask again.',
  storageFailed:
    'The bot cannot write to its storage right now, so nothing was submitted. Please try again later.',
} as const;
