import type { Control } from '../page/protocol/control.ts';
import type { Deed } from '../page/protocol/deed.ts';
import type { PersonKey, PlaceKey, WindowStandpoint } from '../page/protocol/names.ts';

/** The newest message that fits: each of these must hold that is given. */
export interface Sought {
  /** Stands in its text. */
  readonly text?: string;
  /** The label of a button below it, or of its emoji. */
  readonly button?: string;
  /** So many pictures at least. */
  readonly pictures?: number;
}

/** A value of an option: text, a number, or something that stands for an id. */
export type SceneValue =
  | string
  | number
  | boolean
  | { readonly channel: Exclude<PlaceKey, 'direct'> }
  | { readonly user: PersonKey };

/** What somebody does. */
export type SceneDeed =
  | {
      readonly kind: 'run';
      readonly command: string;
      readonly options: Readonly<Record<string, SceneValue>>;
    }
  | { readonly kind: 'press'; readonly on: Sought; readonly button: string }
  | { readonly kind: 'control'; readonly control: Control }
  /** Only looks. */
  | { readonly kind: 'look' };

/** One step of a story: who does what, where, and what they then see. */
export interface Step {
  /** What is told of it beside the page. */
  readonly caption: string;
  readonly as: PersonKey;
  readonly in: PlaceKey;
  readonly deed: SceneDeed;
  /** What has to be seen before it goes on. */
  readonly until?: Sought;
}

/** A story that plays in the page by one click, and step by step in the tests. */
export interface Scene {
  /** For addresses and file names. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly about: string;
  readonly steps: readonly Step[];
  /** What puts the server back where the story is ended before its own last steps do. */
  readonly whenStopped?: readonly { readonly at: WindowStandpoint; readonly deed: Deed }[];
}
