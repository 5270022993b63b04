/** One change a variation made: a seed of its own and how far it leads away from its parent. */
export interface Drift {
  readonly salt: string;
  /** 0 leaves the parent as it is, 1 is a fresh layout. */
  readonly share: number;
}

/** What a single picture shows. The same artwork always draws the same picture. */
export interface Artwork {
  /** Decides scene, palette and layout. */
  readonly prompt: string;
  readonly drifts: readonly Drift[];
  /** Width divided by height. */
  readonly ratio: number;
  /** How far the view is zoomed out (1 not at all) and where its middle is, in scene units. */
  readonly view: { readonly zoom: number; readonly x: number; readonly y: number };
  /** The number shown in the corner: which picture of its grid this is. */
  readonly cell?: number;
  /** Only the white part of the mask shows this artwork, the rest shows `base`. */
  readonly patch?: { readonly base: Artwork; readonly mask: Uint8Array };
}

const drawnAtMost = 40;
const widestZoom = 8;

/** The artwork a fresh prompt begins with. */
export function firstArtwork(prompt: string, ratio: number): Artwork {
  return { prompt, drifts: [], ratio, view: { zoom: 1, x: 0, y: 0 } };
}

/** A relative: the farther `share` is from 0, the less it looks like its parent. */
export function varied(artwork: Artwork, drift: Drift): Artwork {
  const { patch } = artwork;
  const drifts = [...artwork.drifts, drift].slice(-drawnAtMost);
  if (patch === undefined) return { ...artwork, drifts };
  return { ...artwork, drifts, patch: { ...patch, base: varied(patch.base, drift) } };
}

/** Four relatives, numbered 1 to 4. */
export function fourOf(artwork: Artwork, drift: Drift): readonly Artwork[] {
  return [1, 2, 3, 4].map((cell) => ({
    ...varied(artwork, { salt: `${drift.salt}/${cell}`, share: drift.share }),
    cell,
  }));
}

/** The same place seen from farther away, `factor` times as wide. */
export function zoomedOut(artwork: Artwork, factor: number): Artwork {
  const { view } = artwork;
  return {
    ...unpatched(artwork),
    view: { ...view, zoom: Math.min(widestZoom, view.zoom * factor) },
  };
}

/** The view moved by shares of its own size; positive is right and down. */
export function panned(artwork: Artwork, by: { x: number; y: number }): Artwork {
  const { view, ratio } = artwork;
  const x = view.x + by.x * view.zoom * 2 * ratio;
  const y = view.y + by.y * view.zoom * 2;
  return { ...unpatched(artwork), view: { ...view, x, y } };
}

/** Another format around the same middle. */
export function reshaped(artwork: Artwork, ratio: number): Artwork {
  return { ...unpatched(artwork), ratio };
}

/** Repaints the white part of the mask (a PNG of the picture's size). */
export function repainted(artwork: Artwork, mask: Uint8Array, prompt: string): Artwork {
  return { ...artwork, prompt, patch: { base: artwork, mask } };
}

function unpatched(artwork: Artwork): Artwork {
  const { patch, ...rest } = artwork;
  return patch === undefined ? artwork : rest;
}
