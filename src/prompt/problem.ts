/** The values that a flag takes. */
export type Allowed =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'one-of'; readonly values: readonly (number | string)[] }
  /** The longer side may be at most so many times the shorter one. */
  | { readonly kind: 'ratio'; readonly most: number };

/** What a flag needs beside it. */
export type Need = 'image' | 'sref' | 'cref' | 'oref' | 'video';

/** Where flags come from that a person did not type into this prompt, strongest first. */
export const layerNames = ['option', 'preset', 'suffix', 'settings', 'server'] as const;
export type LayerName = (typeof layerNames)[number];

/** Why a default is not used; upstreams by their own names. */
export type ReasonToLeaveOut =
  | { readonly kind: 'model'; readonly model: string }
  /** Something else in the prompt speaks against it. */
  | { readonly kind: 'prompt' }
  /** It has a link that leads to no picture, or no longer to one. */
  | { readonly kind: 'link' }
  | { readonly kind: 'several' }
  | { readonly kind: 'upstream'; readonly upstream: string };

/**
 * What can be wrong with a prompt, by the codes of docs/prompts.md. `token` and `flag` are quoted as
 * they were typed, flags with their dashes; `model` is a model's id in the catalogue.
 */
export type Problem =
  /** No such flag; `suggestion` is the nearest one. */
  | {
      readonly code: 'E01';
      readonly flag: string;
      readonly suggestion?: string | undefined;
      /** Midjourney had it once. */
      readonly retired: boolean;
    }
  /** The value is missing. */
  | { readonly code: 'E02'; readonly flag: string; readonly needs: string }
  /** Not a ratio. */
  | {
      readonly code: 'E03';
      readonly flag: string;
      readonly token: string;
      readonly suggestion?: string | undefined;
    }
  /** Out of range. */
  | {
      readonly code: 'E04';
      readonly flag: string;
      readonly token: string;
      readonly allowed: Allowed;
      readonly model: string;
    }
  /** The model does not take the flag. */
  | {
      readonly code: 'E05';
      readonly flag: string;
      readonly model: string;
      /** Models that do, newest first. */
      readonly acceptedBy: readonly string[];
      /** Another flag for the same purpose. */
      readonly suggestion?: string | undefined;
    }
  /** Flags that exclude each other. */
  | { readonly code: 'E06'; readonly flags: readonly string[] }
  /** Text behind a complete flag. */
  | { readonly code: 'E07'; readonly token: string; readonly flag: string }
  /** One picture and nothing to say about it. */
  | { readonly code: 'E08' }
  /** A flag without what it is about. */
  | { readonly code: 'E09'; readonly flag: string; readonly needs: Need }
  /** An omni reference is exactly one picture, and not together with everything. */
  | { readonly code: 'E10'; readonly flag: string; readonly count: number }
  | { readonly code: 'E10'; readonly flag: string; readonly with: string }
  /** A clip needs the picture that it begins with. */
  | { readonly code: 'E11'; readonly flag: string }
  /** A flag of clips, without `--video`. */
  | { readonly code: 'E12'; readonly flag: string }
  /** More jobs than may be started at once. */
  | { readonly code: 'E13'; readonly count: number; readonly cap: number }
  /** Several jobs in relax. */
  | { readonly code: 'E14'; readonly count: number; readonly flag: string }
  /** The weights of a multi-prompt add up to nothing. */
  | { readonly code: 'E15'; readonly sum: number }
  /** The model knows no multi-prompts. */
  | { readonly code: 'E16'; readonly model: string; readonly acceptedBy: readonly string[] }
  /** A link that is no picture, or no longer one, or not in front of the text. */
  | {
      readonly code: 'E17';
      readonly token: string;
      readonly reason: 'page' | 'expired' | 'misplaced';
    }
  /** HD with a ratio that is too long for it. */
  | { readonly code: 'E18'; readonly token: string; readonly most: number; readonly model: string }
  /** Not a whole number. */
  | { readonly code: 'E19'; readonly flag: string; readonly token: string }
  /**
   * A flag that nobody typed into this prompt was left out: this model does not bear it, or the
   * rest of the prompt or several jobs at once do not, or that upstream cannot say it.
   */
  | {
      readonly code: 'W01';
      readonly flag: string;
      readonly layer: LayerName;
      readonly because: ReasonToLeaveOut;
    }
  /** A flag more than once, with different values. */
  | { readonly code: 'W02'; readonly flag: string; readonly tokens: readonly string[] }
  /**
   * Braces or quotes that are not closed, dashes within quotes, or words that look like a flag and
   * are none; `suggestion` is the flag.
   */
  | {
      readonly code: 'W03';
      readonly reason: 'braces' | 'quotes' | 'dashes';
      readonly token: string;
    }
  | {
      readonly code: 'W03';
      readonly reason: 'flag';
      readonly token: string;
      readonly suggestion: string;
    }
  /** Longer than is known to work everywhere. */
  | { readonly code: 'W04'; readonly length: number; readonly limit: number }
  /** Nobody knows whether the model takes it; without a flag: whether there is such a model. */
  | { readonly code: 'W05'; readonly flag?: string; readonly model: string }
  /** A link that dies before long; `expiresAt` in milliseconds since the Unix epoch. */
  | { readonly code: 'W06'; readonly token: string; readonly expiresAt: number }
  /** An option of the command was passed over, since the same thing was typed by hand. */
  | { readonly code: 'N02'; readonly flag: string; readonly typed: string };

export type ProblemCode = Problem['code'];

/** A problem of one sort. */
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;
