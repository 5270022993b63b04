/** What a button does, read from its customId. */
export type ButtonIntent =
  | { readonly kind: 'upsample' | 'variation' | 'pick-clip'; readonly index: number }
  | {
      readonly kind:
        | 'reroll'
        | 'region'
        | 'custom-zoom'
        | 'bookmark'
        | 'describe-again'
        | 'read-all';
    }
  | { readonly kind: 'upscale'; readonly style: string }
  | { readonly kind: 'vary'; readonly strength: 'subtle' | 'strong' }
  | { readonly kind: 'outpaint'; readonly percent: number }
  | { readonly kind: 'pan'; readonly direction: 'left' | 'right' | 'up' | 'down' }
  | { readonly kind: 'animate'; readonly motion: 'low' | 'high'; readonly extend: boolean }
  /** The animation of older servers. */
  | { readonly kind: 'film'; readonly mode: 'manual' | 'auto' }
  | { readonly kind: 'read' | 'analysed'; readonly index: number };

type Reading = readonly [RegExp, (found: RegExpExecArray) => ButtonIntent];

const index = (found: RegExpExecArray): number => Number(found[1]);

const readings: readonly Reading[] = [
  [/^MJ::JOB::upsample::([1-4])::/, (found) => ({ kind: 'upsample', index: index(found) })],
  [/^MJ::JOB::upsample_(\w+)::/, (found) => ({ kind: 'upscale', style: found[1] ?? '' })],
  [/^MJ::JOB::variation::([1-4])::/, (found) => ({ kind: 'variation', index: index(found) })],
  [/^MJ::JOB::low_variation::/, () => ({ kind: 'vary', strength: 'subtle' })],
  [/^MJ::JOB::high_variation::/, () => ({ kind: 'vary', strength: 'strong' })],
  [/^MJ::JOB::reroll::/, () => ({ kind: 'reroll' })],
  [/^MJ::Inpaint::/, () => ({ kind: 'region' })],
  [/^MJ::Outpaint::(\d+)::/, (found) => ({ kind: 'outpaint', percent: index(found) })],
  [/^MJ::CustomZoom::/, () => ({ kind: 'custom-zoom' })],
  [
    /^MJ::JOB::pan_(left|right|up|down)::/,
    (found) => ({ kind: 'pan', direction: found[1] as 'left' }),
  ],
  [
    /^MJ::JOB::animate_(low|high)(_extend)?::/,
    (found) => ({ kind: 'animate', motion: found[1] as 'low', extend: found[2] !== undefined }),
  ],
  [
    /^MJ::JOB::video::.*::(manual|auto)$/,
    (found) => ({ kind: 'film', mode: found[1] as 'manual' }),
  ],
  [
    /^MJ::JOB::video_virtual_upscale::([1-4])::/,
    (found) => ({ kind: 'pick-clip', index: index(found) }),
  ],
  [/^MJ::BOOKMARK::/, () => ({ kind: 'bookmark' })],
  [/^MJ::Job::PicReader::([1-4])$/, (found) => ({ kind: 'read', index: index(found) })],
  [/^MJ::Job::PicReader::all$/, () => ({ kind: 'read-all' })],
  [/^MJ::Picread::Retry$/, () => ({ kind: 'describe-again' })],
  [/^MJ::Job::PromptAnalyzer::([1-5])$/, (found) => ({ kind: 'analysed', index: index(found) })],
];

/** Reads a customId; upper and lower case count. Undefined if it is none of the grammar. */
export function readCustomId(customId: string): ButtonIntent | undefined {
  for (const [pattern, read] of readings) {
    const found = pattern.exec(customId);
    if (found !== null) return read(found);
  }
  return undefined;
}
