import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord.js';
import type { OutgoingFile } from '../jobs/screen.ts';

/** One row of buttons: at most five. */
export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** A row of buttons, or one with a menu to choose from. */
export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What a message shows beside its files. */
export interface MessageView {
  readonly content: string;
  /** At most five rows. */
  readonly rows: readonly Row[];
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
  readonly allowed_mentions: { parse: []; users?: string[] };
}

/** A fresh body each time: callers and libraries may add to it. */
export function toBody(view: MessageView): MessageBody {
  const { content, rows, embeds } = view;
  const body = { content, components: [...rows], allowed_mentions: { parse: [] as [] } };
  return embeds === undefined ? body : { ...body, embeds: [...embeds] };
}

/** A view that is only a sentence. */
export function sentence(content: string): MessageView {
  return { content, rows: [] };
}
