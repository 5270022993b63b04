import type { OfferedAction } from '../result.ts';

/**
 * The `change` endpoint upscales, varies and rerolls any finished grid. The original java proxy sends
 * no buttons, so these actions stand in for them; and some gateways route `change` but not `action`,
 * so a press on such a button can go there too (java and new-api `SubmitController`, YeScale's list
 * of endpoints).
 */
const prefix = 'change';
const gridActions = new Set(['IMAGINE', 'VARIATION', 'REROLL', 'BLEND']);
const indexes = [1, 2, 3, 4] as const;

/** @param action the task's own `action`; only grids can be changed */
export function changeActions(action: string | undefined): OfferedAction[] {
  if (action === undefined || !gridActions.has(action)) return [];
  return [
    ...indexes.map((index): OfferedAction => numbered('upscale', 'U', index)),
    {
      key: 'r',
      kind: 'reroll',
      label: '',
      emoji: '🔄',
      means: 'upstream',
      reference: `${prefix}:REROLL:1`,
    },
    ...indexes.map((index): OfferedAction => numbered('variation', 'V', index)),
  ];
}

function numbered(kind: 'upscale' | 'variation', letter: 'U' | 'V', index: number): OfferedAction {
  return {
    key: `${letter.toLowerCase()}${index}`,
    kind,
    index,
    label: `${letter}${index}`,
    emoji: '',
    means: 'upstream',
    reference: `${prefix}:${kind.toUpperCase()}:${index}`,
  };
}

export interface ChangeInstruction {
  readonly action: string;
  /** Always sent: new-api gateways refuse a reroll without one. */
  readonly index: number;
}

/** @returns undefined where the reference is a button's `customId` instead */
export function readChange(reference: string): ChangeInstruction | undefined {
  const [head, action, index] = reference.split(':');
  if (head !== prefix || action === undefined || index === undefined) return undefined;
  return { action, index: Number(index) };
}

const words: Readonly<Record<string, string>> = { upsample: 'UPSCALE', variation: 'VARIATION' };

/**
 * What `change` is told in place of a button of a grid.
 * @returns undefined for any other button, and for one that picks a clip
 */
export function changeInPlaceOf(customId: string): ChangeInstruction | undefined {
  if (customId.startsWith('MJ::JOB::reroll::')) return { action: 'REROLL', index: 1 };
  const [, word = '', index] = /^MJ::JOB::(upsample|variation)::([1-4])::/.exec(customId) ?? [];
  const action = words[word];
  return action === undefined ? undefined : { action, index: Number(index) };
}
