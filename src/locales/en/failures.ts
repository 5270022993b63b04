import type { UpstreamFailure } from '../../upstreams/failure.ts';

/** What an upstream’s failure means for whoever asked. */
export const failure = {
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
} as const;

/** What each upstream is called, and why a job went past it. */
export const upstream = {
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
} as const;

/** What else can be wrong with a job. */
export const problem = {
  referenceUnreadable:
    'The picture you attached could not be read. Attach it again as PNG, JPEG or WebP and run the command again.',
  pictureGone:
    'The picture that this starts from can no longer be fetched: its service has deleted it, and its copy here is out of reach. Bring it back with `/show` and press the button there, or start again from the prompt.',
  resultUnreadable:
    'The upstream says it is finished but served no picture. Run it again, or ask whoever runs the bot to look at the upstream.',
} as const;
