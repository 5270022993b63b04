/** The panel of `/settings`. Flags come quoted. */
export const settings = {
  title: '**Your settings**',
  ends: (flags: string) => `Your prompts end with ${flags}.`,
  endsWithNothing: 'Nothing is put behind your prompts.',
  suffix: (flags: string) => `Your suffix is ${flags}.`,
  preset: (name: string) => `Your preset in use is ${name}.`,
  presetGone: (name: string) => `Your preset in use, ${name}, does not exist here.`,
  server: (flags: string) => `This server adds ${flags} where nothing of yours says otherwise.`,
  private: 'Only you see your results.',
  wordsAlone: '-# Behind a prompt of words alone:',
  otherwise:
    '-# Flags that you type are stronger than all of this. With Remix on, V1–V4, 🔄, Vary, the arrows and Animate let you edit the prompt first; only variations on kie.ai take none. A picture that was drawn without your edit says so. The strength of variations is sent along with V1–V4 where midjourney-proxy has a way to say it; other upstreams have none.',
  version: {
    none: 'Version: the bot’s default',
    one: (number: string) => `Version ${number}`,
    official: 'Midjourney’s own default',
  },
  stylize: {
    none: 'Stylize: the model’s default',
    low: 'Stylize low (50)',
    medium: 'Stylize medium (100)',
    high: 'Stylize high (250)',
    veryHigh: 'Stylize very high (750)',
    other: (value: number) => `Stylize ${value}`,
  },
  aspect: {
    none: 'Aspect: the model’s default',
    one: (ratio: string) => `Aspect ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'Suffix…',
    reset: 'Reset',
    raw: 'RAW',
    remix: 'Remix',
    strong: 'Variation: strong',
    subtle: 'Variation: subtle',
    private: 'Private',
  },
  form: {
    title: 'Suffix',
    label: 'Flags behind each of your prompts',
    hint: 'For example --no text --sw 200. Leave it empty for none.',
  },
} as const;

/** What is wrong with flags that shall be saved. Flags and words come quoted. */
export const savedFlags = {
  refused: 'This was not saved:',
  more: (count: number) => `… and ${count} more.`,
  corrected: (flags: string) => `Corrected: ${flags}`,
  empty: 'There are no flags. They begin with two dashes, for example `--raw --stylize 250`.',
  tooLong: (length: number, limit: number) =>
    `These are ${length} characters; at most ${limit} can be saved.`,
  onlyFlags: (token: string) => `Only flags can be saved, and ${token} is none.`,
  braces: 'Braces cannot be saved: type them into the prompt that shall be varied.',
  repeat: (flag: string) => `${flag} cannot be saved: type it behind the prompt to be repeated.`,
  wordNotAllowed: (word: string) => `The word ${word} is not allowed here.`,
} as const;

/** What `/preset` says. Names come as `--name`, quoted, like flags. */
export const preset = {
  saved: (name: string, flags: string) => `Saved: ${name} stands for ${flags} in your prompts.`,
  savedShared: (name: string, flags: string) =>
    `Saved: ${name} stands for ${flags} in everybody’s prompts here.`,
  replaced: (flags: string) => `It stood for ${flags} before.`,
  nameMalformed:
    'A name begins with a letter and has small letters, digits and hyphens only, at most 32 of them. Choose another one.',
  nameTaken: (name: string) => `${name} means something already. Choose another name.`,
  tooMany: (limit: number) =>
    `There are ${limit} presets already, which is as many as there can be. Delete one first.`,
  notAllowed: 'Shared presets are for those who may manage this server.',
  onlyInServers: 'Presets can be shared in servers only.',
  unknown: (name: string) => `There is no preset ${name}. \`/preset list\` shows those that are.`,
  inUse: (name: string, flags: string) =>
    `From now on ${name} stands behind each of your prompts: ${flags}`,
  noneInUse: 'No preset stands behind your prompts any more.',
  deleted: (name: string, flags: string) => `Deleted: ${name}, which stood for ${flags}.`,
  deletedShared: (name: string, flags: string) =>
    `Deleted for everybody here: ${name}, which stood for ${flags}.`,
  use: 'Type a name behind a prompt, such as `a red fox --name`, or choose one for all prompts with `/preset use`.',
  own: '**Yours**',
  shared: '**Shared here**',
  none: 'There are no presets yet. `/preset save` makes one.',
  current: '(in use)',
  more: (count: number) => `… and ${count} more; \`/preset use\` finds them as you type.`,
  choice: { none: 'none: use no preset', shared: '(shared)' },
} as const;

/** What `/admin` says. */
export const admin = {
  notAllowed: 'This is for those who may manage this server.',
  defaults: '**Defaults of this server**',
  version: (model: string) => `Prompts that name no version are drawn by ${model}.`,
  noVersion: (model: string) => `No version is chosen here; Midjourney’s own default is ${model}.`,
  flags: (flags: string) => `Prompts end with ${flags}.`,
  noFlags: 'No flags are added to prompts.',
  weaker: '-# Whatever a person types or has set for themselves is stronger.',
  versionInFlags: 'Choose the version with the option `version`, not among the flags.',
  limits: '**Limits of this server**',
  jobsAtOnce: (count: number) =>
    count === 1 ? 'One request starts one job.' : `One request may start up to ${count} jobs.`,
  confirmAbove: (price: string) =>
    `An \`/imagine\`, \`/blend\` or \`/video\` job that costs more than ${price}, or whose price is not known, is asked about first. Buttons below pictures are not.`,
  confirmWithoutPrices:
    'Whoever runs this bot has set no prices, so nothing can be compared with that yet.',
  confirmNever: 'A single job is never asked about because of its price.',
  notAPrice: 'A price is a number such as `0.5`, or `none`.',
} as const;
