/** A link to a picture in front of the text. */
export interface ImageLink {
  readonly url: string;
  /** What was typed behind `::`, such as `2`. */
  readonly weight?: string;
}

/** One flag with everything up to the next one. */
export interface Flag {
  /** As it was typed, without its dashes: `ar`, `Stylize`. */
  readonly name: string;
  /** What stands behind it, blanks collapsed outside of quotes; may be empty. */
  readonly value: string;
}

/**
 * One prompt taken apart as Midjourney reads it: links to pictures, then text, then flags (Midjourney
 * help: Parameter List). Braces are ordinary characters here; see {@link expandPermutations}.
 */
export interface Prompt {
  readonly images: readonly ImageLink[];
  readonly text: string;
  readonly flags: readonly Flag[];
}
