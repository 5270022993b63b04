import type { UpstreamFailure } from '../upstreams/failure.ts';
import { check } from './en/check.ts';
import { series } from './en/series.ts';
import { admin, preset, savedFlags, settings } from './en/settings.ts';

/** Every sentence that a person can read, in English; the shape that other catalogues satisfy. */
export const en = {
  failure: {
    validation: ({ quote }: UpstreamFailure) =>
      quote === undefined
        ? 'The upstream does not accept this prompt. Check its flags and try again.'
        : `The upstream does not accept ${quote}. Change or remove it and try again.`,
    banned: ({ quote }: UpstreamFailure) =>
      quote === undefined
        ? 'The upstream refused this prompt or its picture as not allowed. Reword it and try again.'
        : `The upstream refused this prompt because of the word "${quote}". Reword it and try again.`,
    auth: () =>
      'The upstream does not accept this bot’s key. Please tell whoever runs the bot; nothing was charged.',
    credits: () =>
      'The upstream account is out of credit. Please tell whoever runs the bot; nothing was charged.',
    'rate-limited': () =>
      'The upstream is taking no more requests for the moment. Wait a minute and run it again; nothing was charged.',
    'queue-full': () =>
      'The upstream’s queue is full. Wait a few minutes and run it again; nothing was charged.',
    maintenance: () =>
      'The upstream cannot be reached or has no free account. Try again in a few minutes; nothing was charged.',
    unsupported: () => 'The upstream cannot do this. Another button or prompt may work.',
    'remix-off': () =>
      'The upstream’s account has remix switched off, so it takes no edited prompt. Press again and leave the prompt as it is, or ask whoever runs the bot to switch remix on; nothing was charged.',
    'not-found': () =>
      'The upstream no longer knows this picture or task. Start again from the prompt.',
    'upstream-failed': () => 'The upstream failed to draw this. Run it again or change the prompt.',
    timeout: () => 'The upstream gave up because it took too long. Run it again.',
    unclear: () => 'The upstream’s answer was lost.',
    malformed: () => 'The upstream answered in a way that cannot be read. Try again later.',
  },
  /** What each upstream is called, and why a job went past it. */
  upstream: {
    name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
    passedOver: {
      validation: (name: string) => `${name} does not accept this prompt`,
      banned: (name: string) => `${name} refused this prompt`,
      auth: (name: string) => `${name} does not accept this bot’s key`,
      credits: (name: string) => `${name} is out of credit`,
      'rate-limited': (name: string) => `${name} takes no more requests for the moment`,
      'queue-full': (name: string) => `${name} has a full queue`,
      maintenance: (name: string) => `${name} cannot be reached or is under maintenance`,
      unsupported: (name: string) => `${name} cannot do this`,
      'remix-off': (name: string) => `${name} has remix switched off`,
      'not-found': (name: string) => `${name} does not know this`,
      'upstream-failed': (name: string) => `${name} failed`,
      timeout: (name: string) => `${name} took too long`,
      unclear: (name: string) => `${name} does not answer`,
      malformed: (name: string) => `${name} gives answers that cannot be read`,
    },
  },
  problem: {
    referenceUnreadable:
      'The picture you attached could not be read. Attach it again as PNG, JPEG or WebP and run the command again.',
    pictureGone:
      'The picture that this starts from can no longer be fetched: its service has deleted it, and its copy here is out of reach. Bring it back with `/show` and press the button there, or start again from the prompt.',
    resultUnreadable:
      'The upstream says it is finished but served no picture. Run it again, or ask whoever runs the bot to look at the upstream.',
  },
  status: {
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
    neverFound:
      'Nobody could find out whether the upstream took this job. It counts as used; run it again if you still want it.',
    unclear:
      'The upstream’s answer was lost, so nobody knows yet whether it took this job. It will not be sent again by itself, because it could be paid twice.',
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
    unreadable: 'The picture is finished, but it could not be fetched from the upstream.',
    openPicture: 'Open it at the upstream',
    expiresSoon: 'the link will not last',
    lastWord:
      'This message cannot be changed any more after 15 minutes. The picture will be sent to you directly, and `/show` brings it back.',
    sentDirectly: 'The bot may not show the picture here, so it was sent to you directly.',
    notShown: 'The bot may not show the picture here. `/show` brings it back where it may.',
    withoutPrompt: 'The prompt cannot be shown here.',
    continuedElsewhere: 'This continues in another message.',
  },
  title: {
    image: (index: number) => `Image #${index}`,
    variations: 'Variations by',
    remix: 'Remix by',
    variationsOf: (strength: string) => `Variations (${strength}) by`,
    remixOf: (strength: string) => `Remix (${strength}) by`,
    upscaling: (manner: string) => `Upscaling (${manner}) by`,
    upscaled: (manner: string) => `Upscaled (${manner}) by`,
    zoomOut: 'Zoom Out by',
    makeSquare: 'Make Square by',
    pan: (direction: string) => `Pan ${direction} by`,
    animate: (motion: string) => `Animate (${motion} motion) by`,
    extend: (motion: string) => `Extend (${motion} motion) by`,
    extendBy: (manner: string) => `Extend (${manner}) by`,
    startVariations: (index: number) => `Making variations for image #${index} with prompt`,
    startReroll: 'Rerolling',
    startUpscale: (index: number) => `Upscaling image #${index} with`,
  },
  button: {
    cancel: 'Cancel',
    checkAgain: 'Check again',
    runAgain: 'Run again',
    editPrompt: 'Edit prompt',
    runAsIs: 'Run as it is',
    web: 'Web',
  },
  form: {
    prompt: 'Prompt',
    customZoom: 'Custom Zoom',
    extend: 'Extend',
    extendHint: 'What shall happen next',
    customZoomHint: '--zoom takes 1 to 2; --ar changes the shape',
    remix: 'Remix',
    remixHint: 'The new prompt for this picture',
    remixClipHint: 'What shall happen in the clip',
    region: 'Vary (Region)',
    regionCells: 'What to repaint',
    regionHint: 'The prompt for the whole picture',
    regionCell: [
      'Top left',
      'Top',
      'Top right',
      'Left',
      'Middle',
      'Right',
      'Bottom left',
      'Bottom',
      'Bottom right',
    ],
  },
  notice: {
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
    notAPicture: (option: string) =>
      `\`${option}\` must be a PNG, JPEG, WebP or GIF picture. Attach one and run the command again.`,
    unknownJob:
      'There is no such job of yours. Pick one from the list that appears while you type.',
    notYours: 'Only the person who asked for this picture can do that.',
    privatePicture: 'This picture belongs to somebody else.',
    jobGone: 'The bot does not know this picture any more. Start again with `/imagine`.',
    buttonGone:
      'This button no longer works for this picture. `/show` brings the picture back with fresh buttons.',
    upstreamGone:
      'This picture was made with a service that this bot no longer uses, so this button cannot work any more.',
    commandGone: 'This command is no longer offered. `/help` lists what is.',
    stillFinishing: 'The picture is just being finished. Press again in a moment.',
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
    storageFailed:
      'The bot cannot write to its storage right now, so nothing was submitted. Please try again later.',
  },
  check,
  series,
  settings,
  preset,
  savedFlags,
  admin,
  help: {
    title: '**Easel** draws pictures with Midjourney.',
    lines: [
      '`/imagine prompt:` draws four pictures. Flags such as `--ar 16:9` may follow the text.',
      '**U1**–**U4** pick one picture, **V1**–**V4** vary one, 🔄 draws four new ones.',
      '```\n1 | 2    U1 U2 U3 U4 🔄\n--+--\n3 | 4    V1 V2 V3 V4\n```',
      'A single picture can be upscaled, varied, zoomed out, panned and animated with the buttons below it.',
      '`/show` brings one of your jobs back with live buttons. `/cancel` stops one that waits or runs.',
      'Add `private: True` to `/imagine` and only you see the result.',
      '`/settings` chooses what stands behind each of your prompts. `/preset` saves flags under a name.',
    ],
  },
} as const;
