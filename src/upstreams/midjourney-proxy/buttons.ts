import type { ActionKind, OfferedAction } from '../result.ts';
import { isWebAddress } from '../web-address.ts';
import type { Button } from './schemas.ts';
import { wordsKindOf } from './words.ts';

interface Pattern {
  readonly matches: RegExp;
  readonly kind: ActionKind;
  /** Short key of the action; a numbered one gets its number behind it. */
  readonly key: string;
}

/**
 * The `customId` grammar of midjourney-proxy (java, trueai and new-api sources): matched by prefix,
 * case matters, a group holds the number of the picture.
 */
const patterns: readonly Pattern[] = [
  { matches: /^MJ::JOB::upsample::([1-4])::/, kind: 'upscale', key: 'u' },
  { matches: /^MJ::JOB::video_virtual_upscale::([1-4])::/, kind: 'upscale', key: 'u' },
  { matches: /^MJ::JOB::variation::([1-4])::/, kind: 'variation', key: 'v' },
  { matches: /^MJ::JOB::reroll::/, kind: 'reroll', key: 'r' },
  { matches: /^MJ::JOB::upsample_v5_2x::/, kind: 'upscale-2x', key: 'u2x' },
  { matches: /^MJ::JOB::upsample_v5_4x::/, kind: 'upscale-4x', key: 'u4x' },
  { matches: /^MJ::JOB::upsample_\w+_subtle::/, kind: 'upscale-subtle', key: 'us' },
  { matches: /^MJ::JOB::upsample_\w+_creative::/, kind: 'upscale-creative', key: 'uc' },
  { matches: /^MJ::JOB::low_variation::/, kind: 'vary-subtle', key: 'vs' },
  { matches: /^MJ::JOB::high_variation::/, kind: 'vary-strong', key: 'vst' },
  { matches: /^MJ::Inpaint::/, kind: 'vary-region', key: 'vr' },
  { matches: /^MJ::Outpaint::50::/, kind: 'zoom-out-2x', key: 'z2' },
  { matches: /^MJ::Outpaint::75::/, kind: 'zoom-out-1.5x', key: 'z15' },
  { matches: /^MJ::Outpaint::100::/, kind: 'make-square', key: 'sq' },
  { matches: /^MJ::CustomZoom::/, kind: 'zoom-custom', key: 'cz' },
  { matches: /^MJ::JOB::pan_left::/, kind: 'pan-left', key: 'pl' },
  { matches: /^MJ::JOB::pan_right::/, kind: 'pan-right', key: 'pr' },
  { matches: /^MJ::JOB::pan_up::/, kind: 'pan-up', key: 'pu' },
  { matches: /^MJ::JOB::pan_down::/, kind: 'pan-down', key: 'pd' },
  { matches: /^MJ::JOB::animate_high::/, kind: 'animate-high', key: 'ah' },
  { matches: /^MJ::JOB::animate_low::/, kind: 'animate-low', key: 'al' },
  { matches: /^MJ::JOB::animate_high_extend::/, kind: 'extend-high', key: 'eh' },
  { matches: /^MJ::JOB::animate_low_extend::/, kind: 'extend-low', key: 'el' },
  { matches: /^MJ::BOOKMARK::/, kind: 'favourite', key: 'fav' },
];

/** The proxy's own dialogs; they can never be pressed by a client. */
const internal = /Modal::|^MJ::iframe::|^MJ::Settings::/;

/** A Discord button; other component types are not ours to draw. */
const buttonType = 2;
const maxActions = 25;
const maxCustomId = 200;

/**
 * Turns the upstream's buttons into actions, in the upstream's order.
 * Buttons without a usable `customId` are left out, as are those that draw prompts, which Easel does
 * itself; a second button of one kind gets a key of its
 * own, so that keys are unique within the result.
 */
export function readButtons(buttons: readonly Button[]): OfferedAction[] {
  const actions: OfferedAction[] = [];
  const taken = new Set<string>();
  for (const [position, button] of buttons.entries()) {
    const action = readButton(button, position);
    if (action === undefined || actions.length === maxActions) continue;
    const key = taken.has(action.key) ? `x${position}` : action.key;
    taken.add(key);
    actions.push({ ...action, key });
  }
  return actions;
}

/** The page behind a link button ("Web"), where the upstream tells its address. */
export function readWebUrl(buttons: readonly Button[]): string | undefined {
  return buttons.map(({ url }) => url).find(isWebAddress);
}

function readButton(button: Button, position: number): OfferedAction | undefined {
  const { customId } = button;
  if (customId === undefined || customId.length > maxCustomId) return undefined;
  if ((button.type ?? buttonType) !== buttonType) return undefined;
  if (internal.test(customId) || wordsKindOf(customId) !== undefined) return undefined;
  if (!customId.includes('::')) return undefined;
  const pattern = patterns.find(({ matches }) => matches.test(customId));
  const number = pattern?.matches.exec(customId)?.[1];
  return {
    key: pattern === undefined ? `x${position}` : `${pattern.key}${number ?? ''}`,
    kind: pattern?.kind ?? 'other',
    ...(number === undefined ? {} : { index: Number(number) }),
    // Half a character at the end is none.
    label: (button.label ?? '').slice(0, 80).replace(/[\uD800-\uDBFF]$/, ''),
    emoji: readEmoji(button.emoji),
    means: 'upstream',
    reference: customId,
  };
}

/** Built at run time: the `v` flag is newer than the language level we compile for. */
const singleEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** Unicode emoji only: a custom emoji's bare name cannot be drawn by another application. */
function readEmoji(emoji: string | undefined): string {
  return emoji !== undefined && singleEmoji.test(emoji) ? emoji : '';
}
