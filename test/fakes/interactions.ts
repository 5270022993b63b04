import {
  AutocompleteInteraction,
  type BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  InteractionType,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';

/** The fields of an interaction that tests change, as Discord names them. */
export interface RawOverrides {
  readonly id?: string;
  readonly token?: string;
  readonly locale?: string;
  readonly guild_id?: string;
  readonly context?: number;
  readonly channel?: object | undefined;
  readonly authorizing_integration_owners?: Readonly<Record<string, string>>;
  readonly attachment_size_limit?: number | undefined;
  /** What the bot may do there: a bit set. */
  readonly app_permissions?: string;
  /** Undefined: it came from no message. */
  readonly message?: object | undefined;
  readonly member?: object;
  /** Who does it, outside of servers. */
  readonly user?: object;
}

const client = new Client({ intents: [] });
const person = { id: '300000000000000001', username: 'ada', discriminator: '0', avatar: null };
const message = { id: '200000000000000003', channel_id: '200000000000000002', author: person };

/** The message whose button is pressed, with these files in it. */
export function messageWith(...urls: readonly string[]): RawOverrides {
  const attachments = urls.map((url, index) => {
    return { id: `70000${index}`, url, proxy_url: url, filename: `${index}.png`, size: 1 };
  });
  return { message: { ...message, attachments } };
}

/** In a server, as somebody who may do this much there. */
export function memberWith(permissions: bigint, guildId = '400000000000000001'): RawOverrides {
  const member = { user: person, roles: [], permissions: permissions.toString() };
  return { guild_id: guildId, member };
}

function rawOf(type: InteractionType, data: object, overrides: RawOverrides): object {
  const raw = {
    id: '1300000000000000001',
    application_id: '200000000000000001',
    type,
    token: 'interaction-token',
    version: 1,
    channel: { id: '200000000000000002', type: 0 },
    user: person,
    app_permissions: '1024',
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: '400000000000000001' },
    context: 0,
    attachment_size_limit: 10_485_760,
    message,
    data,
    ...overrides,
  };
  // What is not there is left out, as Discord does; the library looks at the names.
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

interface LibraryClass<T> extends NewableFunction {
  readonly prototype: T;
}

/** The library keeps its constructors to itself: interactions come from its gateway. */
export function construct<T extends BaseInteraction>(kind: LibraryClass<T>, raw: object): T {
  const made: unknown = Reflect.construct(kind, [client, raw]);
  if (made instanceof kind) return made;
  throw new TypeError('The library made something else');
}

export function buttonPress(customId: string, overrides: RawOverrides = {}): ButtonInteraction {
  const data = { custom_id: customId, component_type: 2 };
  return construct<ButtonInteraction>(
    ButtonInteraction,
    rawOf(InteractionType.MessageComponent, data, overrides),
  );
}

export function menuChoice(
  customId: string,
  values: readonly string[],
  overrides: RawOverrides = {},
): StringSelectMenuInteraction {
  const data = { custom_id: customId, component_type: 3, values };
  return construct<StringSelectMenuInteraction>(
    StringSelectMenuInteraction,
    rawOf(InteractionType.MessageComponent, data, overrides),
  );
}

/** What was typed into a command, by the names of its options. */
export interface Typed {
  readonly subcommand?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly switches?: Readonly<Record<string, boolean>>;
  readonly counts?: Readonly<Record<string, number>>;
  /** Channels, by their ids. */
  readonly channels?: Readonly<Record<string, string>>;
  /** Attachments: the address of each. */
  readonly files?: Readonly<Record<string, string>>;
}

function optionsOf(typed: Typed): object[] {
  const { words = {}, switches = {}, counts = {}, channels = {}, files = {} } = typed;
  return [
    ...Object.entries(counts).map(([name, value]) => ({ name, type: 4, value })),
    ...Object.entries(words).map(([name, value]) => ({ name, type: 3, value })),
    ...Object.entries(switches).map(([name, value]) => ({ name, type: 5, value })),
    ...Object.entries(channels).map(([name, value]) => ({ name, type: 7, value })),
    ...Object.keys(files).map((name, index) => ({ name, type: 11, value: `60000${index}` })),
  ];
}

/** Below the subcommand, where there is one. */
function nested(options: object[], { subcommand: name }: Typed): object[] {
  return name === undefined ? options : [{ name, type: 1, options }];
}

function attachmentsOf({ files = {} }: Typed): object {
  const entries = Object.values(files).map((url, index) => {
    const id = `60000${index}`;
    return [id, { id, url, proxy_url: url, filename: url.split('/').at(-1), size: 1 }];
  });
  return Object.fromEntries(entries) as object;
}

function channelsOf({ channels = {} }: Typed): object {
  const ids = Object.values(channels);
  return Object.fromEntries(ids.map((id) => [id, { id, name: 'pictures', type: 0 }]));
}

export function slashCommand(
  name: string,
  overrides: RawOverrides = {},
  typed: Typed = {},
): ChatInputCommandInteraction {
  const resolved = { attachments: attachmentsOf(typed), channels: channelsOf(typed) };
  const options = nested(optionsOf(typed), typed);
  const data = { id: '500000000000000001', name, type: 1, options, resolved };
  const raw = rawOf(InteractionType.ApplicationCommand, data, overrides);
  return construct<ChatInputCommandInteraction>(ChatInputCommandInteraction, raw);
}

/** @param typed what stands in the options beside the one that is being typed */
export function typing(
  name: string,
  overrides: RawOverrides = {},
  { option = 'job', value = 'fo', ...typed }: Typed & { option?: string; value?: string } = {},
): AutocompleteInteraction {
  const focused = { name: option, type: 3, value, focused: true };
  const options = nested([...optionsOf(typed), focused], typed);
  const data = { id: '500000000000000001', name, type: 1, options };
  const raw = rawOf(InteractionType.ApplicationCommandAutocomplete, data, overrides);
  return construct<AutocompleteInteraction>(AutocompleteInteraction, raw);
}

/** What stands in a field of a sent form: words, what was ticked, or the addresses of files. */
export type SentValue = string | readonly string[] | { readonly files: readonly string[] };

/** @param values what stands in its fields, by their names */
export function sentForm(
  customId: string,
  overrides: RawOverrides = {},
  values: Readonly<Record<string, SentValue>> = {},
): ModalSubmitInteraction {
  const files: Record<string, string> = {};
  const components = Object.entries(values).map(([name, value], index) => {
    const common = { id: index, custom_id: name };
    return { type: 18, id: index, component: { ...common, ...fieldOf(value, files) } };
  });
  const data = {
    custom_id: customId,
    components,
    resolved: { attachments: attachmentsOf({ files }) },
  };
  return construct<ModalSubmitInteraction>(
    ModalSubmitInteraction,
    rawOf(InteractionType.ModalSubmit, data, overrides),
  );
}

/** @param files takes up the files, in the order of their ids */
function fieldOf(value: SentValue, files: Record<string, string>): object {
  if (typeof value === 'string') return { type: 4, value };
  if (!('files' in value)) return { type: 22, values: value };
  const ids = value.files.map((url) => {
    const id = `60000${Object.keys(files).length}`;
    files[id] = url;
    return id;
  });
  return { type: 19, values: ids };
}

/** A menu on a person, which Easel does not have. */
export function userMenu(name: string): UserContextMenuCommandInteraction {
  const data = { id: '500000000000000001', name, type: 2, target_id: person.id, resolved: {} };
  const raw = rawOf(InteractionType.ApplicationCommand, data, {});
  return construct<UserContextMenuCommandInteraction>(UserContextMenuCommandInteraction, raw);
}
