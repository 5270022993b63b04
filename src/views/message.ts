import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIChannelSelectComponent,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord.js';
import type { OutgoingFile } from '../jobs/screen.ts';

/** One row of buttons: at most five. */
export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** A row of buttons, or one with a menu to choose from. */
export type Row = APIActionRowComponent<
  APIButtonComponent | APIStringSelectComponent | APIChannelSelectComponent
>;

/** What a message shows beside its files. */
export interface MessageView {
  readonly content: string;
  /** At most five rows. */
  readonly rows: readonly Row[];
  /** Roles that are notified by it; each must be mentioned in the content. */
  readonly pingedRoles?: readonly string[];
  /** At most ten, with at most 6000 characters together. */
  readonly embeds?: readonly APIEmbed[];
  /** At most ten; they stand in the place of all that were there. */
  readonly files?: readonly OutgoingFile[];
  /** What is said in its place where Discord finds the files too large. */
  readonly filesTooLarge?: string;
}

/**
 * What is sent to Discord for a view; mentions never ping, whatever the text says. `users` are those
 * who are to be notified.
 */
export interface MessageBody {
  readonly content: string;
  readonly components: Row[];
  readonly embeds?: APIEmbed[];
  readonly allowed_mentions: { parse: []; users?: string[]; roles?: string[] };
}

/** A fresh body each time: callers and libraries may add to it. */
export function toBody(view: MessageView): MessageBody {
  const { content, rows, embeds, pingedRoles } = view;
  const mentions = { parse: [] as [], ...(pingedRoles && { roles: [...pingedRoles] }) };
  const body = { content, components: [...rows], allowed_mentions: mentions };
  return embeds === undefined ? body : { ...body, embeds: [...embeds] };
}

/** A view that is only a sentence. */
export function sentence(content: string): MessageView {
  return { content, rows: [] };
}

/** Who is notified of what is posted for those who moderate: the role, which its text mentions. */
export function forStaff(role: string | undefined): Pick<MessageView, 'pingedRoles'> {
  return role === undefined ? {} : { pingedRoles: [role] };
}
