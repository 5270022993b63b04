/** Which implementation of the dialect is played. */
export type FlavourName = 'trueai' | 'trueai-9' | 'new-api' | 'java';

/** The submit endpoints, by the last part of their path. */
export type SubmitEndpoint =
  | 'imagine'
  | 'blend'
  | 'describe'
  | 'shorten'
  | 'change'
  | 'action'
  | 'modal'
  | 'video';

/** The task queries, by the last part of their path. */
export type QueryEndpoint =
  | 'fetch'
  | 'list-by-condition'
  | 'list-by-ids'
  | 'list'
  | 'image-seed'
  | 'cancel';

/** What differs between the implementations, as data; each line is a fact read in their sources. */
export interface Flavour {
  readonly name: FlavourName;
  readonly submits: readonly SubmitEndpoint[];
  readonly queries: readonly QueryEndpoint[];
  /** `/mj` always; besides it the three speeds, any word, or nothing. */
  readonly prefixes: 'none' | 'speeds' | 'any';
  readonly buttons: boolean;
  /** Whether a banned word is refused at once (24) or fails the task later. */
  readonly bannedWords: 'at-once' | 'later';
  readonly queueFullCode: 9 | 23;
  readonly cancelText: string;
  /** Whether `action` heeds `enableRemix` and `strong`; the others take them and do nothing. */
  readonly heedsChoices: boolean;
  /** Runs behind a gateway with its own task table. */
  readonly gateway: boolean;
}

const trueai: Flavour = {
  name: 'trueai',
  submits: ['imagine', 'blend', 'describe', 'shorten', 'action', 'modal', 'video'],
  queries: ['fetch', 'list-by-condition', 'list-by-ids', 'list', 'image-seed', 'cancel'],
  prefixes: 'speeds',
  buttons: true,
  bannedWords: 'later',
  queueFullCode: 9,
  cancelText: '取消任务',
  heedsChoices: true,
  gateway: false,
};

/** The flavours by name. Sources: trueai-org/midjourney-proxy v11.10.3 and v6.4.0, novicezk/midjourney-proxy v2.6.3, Calcium-Ion/new-api. */
export const flavours: Readonly<Record<FlavourName, Flavour>> = {
  trueai,
  'trueai-9': {
    ...trueai,
    name: 'trueai-9',
    submits: [...trueai.submits, 'change'],
    bannedWords: 'at-once',
    queueFullCode: 23,
    cancelText: '主动取消任务',
  },
  'new-api': {
    ...trueai,
    name: 'new-api',
    submits: [...trueai.submits, 'change'],
    queries: ['fetch', 'list-by-condition', 'image-seed'],
    prefixes: 'any',
    bannedWords: 'at-once',
    queueFullCode: 23,
    heedsChoices: false,
    gateway: true,
  },
  java: {
    ...trueai,
    name: 'java',
    submits: ['imagine', 'blend', 'describe', 'change'],
    queries: ['fetch', 'list-by-condition', 'list'],
    prefixes: 'none',
    buttons: false,
    bannedWords: 'at-once',
    queueFullCode: 23,
    heedsChoices: false,
  },
};
