import { animations, rerollByRepeating } from '../own-actions.ts';
import type { MediaItem, OfferedAction } from '../result.ts';

const indexes = [1, 2, 3, 4] as const;
const filmEmoji = '🎞️';

/**
 * What can be done next; the vendor sends no buttons. Four pictures can be enlarged and varied one
 * by one, a single one can be moved, clips can be made longer.
 * @param taskType decides where it names an enlarged picture; otherwise the files are counted
 */
export function actionsOf(taskType: string, media: readonly MediaItem[]): OfferedAction[] {
  if (media.length === 0) return [];
  const clips = media.filter(({ kind }) => kind === 'video');
  if (clips.length > 0) return clipActions(clips.length);
  if (/upscale/i.test(taskType) || media.length === 1) return [...animations];
  if (media.length !== indexes.length) return [rerollByRepeating];
  return [
    ...indexes.map((index) => ofPicture('upscale', index)),
    rerollByRepeating,
    ...indexes.map((index) => ofPicture('variation', index)),
  ];
}

/** One of our own handles, taken apart. */
export type Instruction =
  /** `index` is 1 to 4. */
  | { readonly kind: 'upscale' | 'vary'; readonly index: number }
  /** `index` is 0 to 3. */
  | { readonly kind: 'extend'; readonly mode: 'auto' | 'manual'; readonly index: number };

/** @returns undefined where the handle is none of ours */
export function readReference(reference: string): Instruction | undefined {
  const [, picture, number] = /^(upscale|vary):([1-4])$/.exec(reference) ?? [];
  if (picture === 'upscale' || picture === 'vary') return { kind: picture, index: Number(number) };
  const [, mode, clip] = /^extend:(auto|manual):([0-3])$/.exec(reference) ?? [];
  if (mode === 'auto' || mode === 'manual') return { kind: 'extend', mode, index: Number(clip) };
  return undefined;
}

function ofPicture(kind: 'upscale' | 'variation', index: number): OfferedAction {
  const [verb, letter] = kind === 'upscale' ? ['upscale', 'u'] : ['vary', 'v'];
  return {
    key: `${letter}${index}`,
    kind,
    index,
    label: `${letter.toUpperCase()}${index}`,
    emoji: '',
    means: 'upstream',
    reference: `${verb}:${index}`,
    prompt: 'unused',
  };
}

function clipActions(count: number): OfferedAction[] {
  const isOnly = count === 1;
  return indexes.slice(0, count).flatMap((index) =>
    (['auto', 'manual'] as const).map(
      (mode): OfferedAction => ({
        key: `e${mode.charAt(0)}${index}`,
        kind: `extend-${mode}`,
        ...(isOnly ? {} : { index }),
        label: `Extend ${isOnly ? '' : `#${index} `}(${mode === 'auto' ? 'Auto' : 'Manual'})`,
        emoji: filmEmoji,
        means: 'upstream',
        reference: `extend:${mode}:${index - 1}`,
        prompt: mode === 'auto' ? 'unused' : 'sent',
      }),
    ),
  );
}
