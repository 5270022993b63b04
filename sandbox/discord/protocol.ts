/** Numbers of the wire, as far as this sandbox speaks them (Discord docs: interactions, resources/message). */

/** Types of an interaction a person can cause. */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Types of the answer to an interaction. */
export const callbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Types of a component. */
export const componentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** Styles of a button that send no interaction, and why. */
export const buttonStyle = { link: 5, premium: 6 } as const;

/** Types of a command option. */
export const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** Types of a command. */
export const commandType = { chat: 1, user: 2, message: 3 } as const;

/** Bits of a message's flags. */
export const messageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  snapshot: 1 << 14,
  componentsV2: 1 << 15,
} as const;

/** Types of a message. */
export const messageType = { plain: 0, reply: 19, command: 20, menu: 23 } as const;

/** Bits of a permission set that matter here. */
export const permission = {
  administrator: 1n << 3n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useCommands: 1n << 31n,
} as const;

/** Where an interaction happened: in a server, with the bot itself, or anywhere else. */
export const context = { guild: 0, botDirect: 1, elsewhere: 2 } as const;

/** How long an interaction waits for its first answer, and how long its token lives, in ms. */
export const interactionTime = { firstAnswerMs: 3_000, tokenMs: 15 * 60_000 } as const;

/** The upload limit of a place that has none of its own: 10 MiB per file (Discord docs: reference). */
export const defaultAttachmentLimit = 10 * 1024 * 1024;
