import { type Artwork, varied } from '../../drawing/artwork.ts';
import { freshShare } from '../../work/fresh.ts';
import type { ButtonIntent } from '../custom-id.ts';
import type { Task, Work } from '../task.ts';
import { numberedTexts } from '../texts.ts';
import { followSingle } from './follow-single.ts';
import { freshGrid } from './imagine.ts';
import { four, retold, variedShares } from './works.ts';

/** What a button press leads to. */
export interface FollowUp {
  /** A gateway's word for it. */
  readonly action: string;
  /** The prompt the work uses if nobody changes it. */
  readonly prompt: string;
  readonly modal: 'always' | 'remix' | 'never';
  readonly make: (prompt: string, mask: Uint8Array | undefined) => Work;
  /** How strongly it varies, where that was said and counts. */
  readonly strong?: boolean | undefined;
}

/**
 * Plans what is made from a finished task; undefined if the task has nothing of the kind.
 * @param strong how strongly a picture of a grid is varied, where that was said
 */
export function followUpOf(
  intent: ButtonIntent,
  parent: Task,
  strong?: boolean,
): FollowUp | undefined {
  const { work } = parent;
  switch (work?.kind) {
    case 'text':
      return followText(intent, work.text);
    case 'grid':
      return followGrid(intent, parent, { artworks: work.artworks, strong });
    case 'single':
      return followSingle(intent, parent, work);
    case 'clips':
    case 'clip':
      return followClip(intent, parent, work);
    case undefined:
      return undefined;
  }
}

function followGrid(
  intent: ButtonIntent,
  parent: Task,
  {
    artworks,
    strong,
  }: { readonly artworks: readonly Artwork[]; readonly strong?: boolean | undefined },
): FollowUp | undefined {
  const { prompt } = parent;
  const index = 'index' in intent ? intent.index : 1;
  const artwork = artworks[index - 1];
  if (artwork === undefined) return undefined;
  switch (intent.kind) {
    case 'upsample': {
      const make = (): Work => ({ kind: 'single', artwork, scale: 2, how: 'upsample' });
      return { action: 'UPSCALE', prompt, modal: 'never', make };
    }
    case 'variation': {
      const share = strong === undefined ? 0.3 : variedShares[strong ? 'strong' : 'subtle'];
      const make = (text: string): Work =>
        four(retold(artwork, parent, text), `variation ${index}`, share);
      return { action: 'VARIATION', prompt, modal: 'remix', make, strong };
    }
    case 'reroll': {
      const make = (text: string): Work =>
        four(retold(artwork, parent, text), 'reroll', freshShare);
      return { action: 'REROLL', prompt, modal: 'remix', make };
    }
    default:
      return undefined;
  }
}

function followClip(
  intent: ButtonIntent,
  { prompt }: Task,
  work: Extract<Work, { kind: 'clips' | 'clip' }>,
): FollowUp | undefined {
  const { artwork } = work;
  if (intent.kind === 'pick-clip') {
    return { action: 'UPSCALE', prompt, modal: 'never', make: () => ({ kind: 'clip', artwork }) };
  }
  if (intent.kind !== 'animate' && intent.kind !== 'reroll') return undefined;
  const salt = intent.kind === 'animate' ? `extend ${intent.motion}` : 'reroll';
  const next = varied(artwork, { salt, share: 0.3 });
  const make = (): Work => ({ kind: 'clips', artwork: next, count: 4 });
  const action = intent.kind === 'animate' ? 'VIDEO_EXTEND' : 'REROLL';
  return { action, prompt, modal: 'remix', make };
}

function followText(intent: ButtonIntent, text: string): FollowUp | undefined {
  if (intent.kind !== 'read' && intent.kind !== 'analysed') return undefined;
  const prompt = numberedTexts(text)[intent.index - 1];
  if (prompt === undefined) return undefined;
  const action = intent.kind === 'read' ? 'PIC_READER' : 'IMAGINE';
  return { action, prompt, modal: 'always', make: (told) => freshGrid(told) };
}
