import type { OfferedAction } from '../result.ts';

/**
 * The original java proxy sends no buttons; its `change` endpoint upscales, varies and rerolls any
 * finished grid. These actions stand in for the missing buttons.
 */
const prefix = 'change';
const gridActions = new Set(['IMAGINE', 'VARIATION', 'REROLL', 'BLEND']);
const indexes = [1, 2, 3, 4] as const;

/** @param action the task's own `action`; only grids can be changed */
export function changeActions(action: string | undefined): OfferedAction[] {
  if (action === undefined || !gridActions.has(action)) return [];
  return [
    ...indexes.map((index): OfferedAction => numbered('upscale', 'U', index)),
    { key: 'r', kind: 'reroll', label: '', emoji: '🔄', reference: `${prefix}:REROLL:1` },
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
