import { type Artwork, varied } from '../../drawing/artwork.ts';
import type { ButtonIntent } from '../custom-id.ts';
import type { Task, Work } from '../task.ts';
import type { FollowUp } from './follow-up.ts';
import { freshGrid } from './imagine.ts';
import { customZoom, four, outpainted, pannedTo, region, retold, variedShares } from './works.ts';

type Single = Extract<Work, { kind: 'single' }>;
type Intent<K extends ButtonIntent['kind']> = Extract<ButtonIntent, { kind: K }>;

/** What the buttons under one picture lead to. */
export function followSingle(
  intent: ButtonIntent,
  parent: Task,
  work: Single,
): FollowUp | undefined {
  const { prompt } = parent;
  const { artwork } = work;
  switch (intent.kind) {
    case 'upscale':
      return upscale(intent, prompt, work);
    case 'vary':
      return vary(intent, parent, artwork);
    case 'region':
      return repaint(prompt, artwork);
    case 'animate': {
      const make = (): Work => ({ kind: 'clips', artwork, count: 4 });
      return { action: 'VIDEO', prompt, modal: 'remix', make };
    }
    case 'film': {
      const make = (): Work => ({ kind: 'clips', artwork, count: 4 });
      const modal = intent.mode === 'manual' ? 'always' : 'never';
      return { action: 'VIDEO', prompt, modal, make };
    }
    // Below one picture this is the grid's own request once more.
    case 'reroll':
      return { action: 'IMAGINE', prompt, modal: 'remix', make: (text) => freshGrid(text) };
    default:
      return moveView(intent, parent, artwork);
  }
}

function moveView(intent: ButtonIntent, parent: Task, artwork: Artwork): FollowUp | undefined {
  const { prompt } = parent;
  switch (intent.kind) {
    case 'outpaint': {
      const make = (): Work => outpainted(artwork, intent.percent);
      return { action: 'OUTPAINT', prompt, modal: 'never', make };
    }
    case 'custom-zoom': {
      const make = (text: string): Work => customZoom(artwork, text);
      return { action: 'CUSTOM_ZOOM', prompt: `${prompt} --zoom 2`, modal: 'always', make };
    }
    case 'pan': {
      const make = (text: string): Work =>
        pannedTo(retold(artwork, parent, text), intent.direction);
      return { action: 'PAN', prompt, modal: 'remix', make };
    }
    default:
      return undefined;
  }
}

/** Its mask has been checked before the work is made. */
function repaint(prompt: string, artwork: Artwork): FollowUp {
  const make: FollowUp['make'] = (text, mask) =>
    mask === undefined ? four(artwork, 'region', 0.3) : region(artwork, text, mask);
  return { action: 'INPAINT', prompt, modal: 'always', make };
}

function upscale({ style }: Intent<'upscale'>, prompt: string, work: Single): FollowUp {
  const share = /creative|4x/.test(style) ? 0.06 : 0.015;
  const make = (): Work => ({
    kind: 'single',
    artwork: varied(work.artwork, { salt: style, share }),
    scale: Math.min(4, work.scale * 2),
    how: 'hd',
  });
  return { action: 'UPSCALE_HD', prompt, modal: 'never', make };
}

function vary({ strength }: Intent<'vary'>, parent: Task, artwork: Artwork): FollowUp {
  const make = (text: string): Work =>
    four(retold(artwork, parent, text), strength, variedShares[strength]);
  const action = strength === 'subtle' ? 'LOW_VARIATION' : 'HIGH_VARIATION';
  return { action, prompt: parent.prompt, modal: 'remix', make };
}
