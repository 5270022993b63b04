import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIStringSelectComponent,
} from 'discord.js';

/** One row of buttons: at most five. */
export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** A row of buttons, or one with a menu to choose from. */
export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What a message shows beside its files. */
export interface MessageView {
  readonly content: string;
  /** At most five rows. */
  readonly rows: readonly Row[];
}

/** What is sent to Discord for a view; mentions never ping, whatever the text says. */
export interface MessageBody {
  readonly content: string;
  readonly components: Row[];
  readonly allowed_mentions: { parse: [] };
}

/** A fresh body each time: callers and libraries may add to it. */
export function toBody(view: MessageView): MessageBody {
  return { content: view.content, components: [...view.rows], allowed_mentions: { parse: [] } };
}

/** A view that is only a sentence. */
export function sentence(content: string): MessageView {
  return { content, rows: [] };
}
