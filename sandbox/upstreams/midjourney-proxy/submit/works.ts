import {
  type Artwork,
  fourOf,
  panned,
  repainted,
  reshaped,
  zoomedOut,
} from '../../drawing/artwork.ts';
import { ratioOr } from '../results.ts';
import type { Task, Work } from '../task.ts';
import { finalPromptOf, wordsOf } from '../version.ts';

/** How unlike each other the four pictures of a grid are that only moved the view. */
const movedShare = 0.04;

/** How unlike the picture that they vary the four of a grid are. */
export const variedShares = { subtle: 0.12, strong: 0.45 } as const;

/** A grid of four relatives. */
export function four(artwork: Artwork, salt: string, share: number): Work {
  return { kind: 'grid', artworks: fourOf(artwork, { salt, share }) };
}

/** The artwork with a new prompt, if its words really changed. */
export function retold(artwork: Artwork, parent: Task, prompt: string): Artwork {
  const same = wordsOf(finalPromptOf(prompt)) === wordsOf(parent.finalPrompt);
  const words = same ? artwork : { ...artwork, prompt };
  const ratio = ratioOr(prompt, artwork.ratio);
  return ratio === artwork.ratio ? words : reshaped(words, ratio);
}

/** Four pictures that differ from the parent where the mask is white. */
export function region(artwork: Artwork, prompt: string, mask: Uint8Array): Work {
  const fresh = fourOf({ ...artwork, prompt }, { salt: 'region', share: 0.9 });
  const patched = repainted(artwork, mask, prompt);
  const artworks = fresh.map(({ drifts }, index) => ({ ...patched, drifts, cell: index + 1 }));
  return { kind: 'grid', artworks };
}

/** Zoomed out by the number a button carries: 50 twice, 75 one and a half times, 100 to a square. */
export function outpainted(artwork: Artwork, percent: number): Work {
  if (percent === 100) {
    const square = zoomedOut(reshaped(artwork, 1), Math.max(1, artwork.ratio));
    return four(square, 'square', movedShare);
  }
  return four(zoomedOut(artwork, percent === 75 ? 1.5 : 2), 'zoom', movedShare);
}

/** Zoomed out as `--zoom` says, 1 to 2, in the format `--ar` says. */
export function customZoom(artwork: Artwork, prompt: string): Work {
  const asked = Number(/--zoom\s+(\d+(?:\.\d+)?)/i.exec(prompt)?.[1] ?? 2);
  const factor = Math.min(2, Math.max(1, asked));
  const shaped = reshaped(artwork, ratioOr(prompt, artwork.ratio));
  return four(zoomedOut(shaped, factor), `zoom ${factor}`, movedShare);
}

const steps = {
  left: { x: -0.5, y: 0 },
  right: { x: 0.5, y: 0 },
  up: { x: 0, y: -0.5 },
  down: { x: 0, y: 0.5 },
} as const;

/** Half a picture farther in one direction. */
export function pannedTo(artwork: Artwork, direction: keyof typeof steps): Work {
  return four(panned(artwork, steps[direction]), direction, movedShare);
}
