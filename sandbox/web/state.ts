import type { DeedAnswer, FieldGiven } from '../page/protocol/deed.ts';
import type { HouseView } from '../page/protocol/house.ts';
import type { MessageView } from '../page/protocol/message.ts';
import type { ModalView } from '../page/protocol/modal.ts';
import type { WindowStandpoint } from '../page/protocol/names.ts';
import type { StatusView, TrafficEntry } from '../page/protocol/status.ts';
import { type Composing, nothingComposed } from './composer/composing.ts';
import { filledAtFirst } from './forms/filled.ts';
import type { Playing } from './scenes/playing.ts';

/** What the page shows, and nothing else decides how it looks. */
export interface State {
  /** Who this window is, and where it looks. */
  readonly at: WindowStandpoint;
  /** Whether what is shown is up to date. */
  readonly connection: 'opening' | 'open' | 'lost';
  readonly house: HouseView | undefined;
  readonly status: StatusView | undefined;
  /** Oldest first; those that this person has dismissed are left out when they are drawn. */
  readonly messages: readonly MessageView[];
  readonly dismissed: ReadonlySet<string>;
  readonly traffic: readonly TrafficEntry[];
  readonly composing: Composing;
  /** The form that the bot has opened, and what stands in its fields, by their custom ids. */
  readonly modal: ModalView | undefined;
  readonly filled: Readonly<Record<string, FieldGiven>>;
  /** Whether somebody has tried to send the form: only then is it said what is wrong with its fields. */
  readonly isFormTried: boolean;
  /** The message whose menu is open. */
  readonly menuOf: string | undefined;
  /** Something that this person alone is told by Discord itself: an interaction failed, or was refused. */
  readonly notice: string | undefined;
  /** The ids of covered pictures that somebody wanted to see. */
  readonly uncovered: ReadonlySet<string>;
  /** The picture that is looked at in full size. */
  readonly viewed: { readonly url: string; readonly description: string } | undefined;
  readonly playing: Playing | undefined;
  readonly theme: 'light' | 'dark';
  /** What lies open beside the messages; at phone width it lies above them. */
  readonly drawer: 'none' | 'places' | 'panel';
}

/** What somebody who has just come somewhere has not done yet. */
export const atRest = {
  composing: nothingComposed,
  modal: undefined,
  filled: {},
  isFormTried: false,
  menuOf: undefined,
  notice: undefined,
  viewed: undefined,
  drawer: 'none',
} as const satisfies Partial<State>;

/** The state, and whoever wants to know of its changes. */
export class Store {
  #state: State;
  readonly #listeners = new Set<(state: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }

  /** @returns a function that ends it */
  onChange(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

/** What becomes of the page when something that its person did is answered. */
export function afterDeed(answer: DeedAnswer): Partial<State> {
  switch (answer.outcome) {
    case 'modal':
      return {
        modal: answer.modal,
        filled: filledAtFirst(answer.modal),
        isFormTried: false,
        notice: undefined,
      };
    case 'no-response':
      return { notice: 'The application did not respond' };
    case 'refused':
      return { notice: answer.why };
    case 'done':
    case 'choices':
      return { notice: undefined };
  }
}
