import { animations, rerollByRepeating } from '../own-actions.ts';
import type { MediaItem, OfferedAction, TaskResult } from '../result.ts';
import { isWebAddress } from '../web-address.ts';

const most = 10;
const quarters = [1, 2, 3, 4] as const;

/** Goes on with the first clip of a task; the number counts from 0 (NanoGPT docs: video-extend). */
export const extendReference = 'extend:0';

const extension: OfferedAction = {
  key: 'ea',
  kind: 'extend-auto',
  label: '',
  emoji: '',
  means: 'upstream',
  reference: extendReference,
};

/**
 * What a finished drawing offers. The service has no follow-ups for pictures, so Easel does them.
 * @param urls one file is a 2×2 grid of four pictures, several are one picture each
 * @param canAnimate whether a model for clips is known to be offered
 */
export function drawingOf(urls: readonly string[], canAnimate: boolean): TaskResult {
  const media = urls.slice(0, most).map((url): MediaItem => ({ kind: 'image', url }));
  if (media.length === 0) return { media, actions: [], pickedActions: [] };
  const pictures = media.length === 1 ? quarters : quarters.slice(0, media.length);
  return {
    media,
    actions: [...pictures.map(pick), rerollByRepeating],
    pickedActions: canAnimate ? [...animations] : [],
  };
}

function pick(index: number): OfferedAction {
  return {
    key: `u${index}`,
    kind: 'upscale',
    index,
    label: `U${index}`,
    emoji: '',
    means: 'pick',
    reference: '',
  };
}

/** What a finished clip offers. */
export function clipOf(url: string | undefined): TaskResult {
  return {
    media: url === undefined ? [] : [{ kind: 'video', url }],
    actions: url === undefined ? [] : [extension],
    pickedActions: [],
  };
}

/** @returns the address where it is one that can be fetched */
export function webAddress(url: string | undefined): string | undefined {
  return isWebAddress(url) ? url : undefined;
}
