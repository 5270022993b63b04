import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { JobIn } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { isShowableLink } from '../media/links.ts';
import type { ActionKind, OfferedAction } from '../upstreams/result.ts';
import { encodePress } from './custom-ids.ts';
import type { ButtonRow } from './message.ts';

const maxRows = 5;
const maxPerRow = 5;

/** The familiar rows of Midjourney's own bot, top to bottom and left to right. */
const familiarRows: readonly (readonly ActionKind[])[] = [
  ['imagine-prompt'],
  ['imagine-all'],
  ['upscale', 'reroll'],
  ['variation'],
  ['upscale-subtle', 'upscale-creative', 'upscale-2x', 'upscale-4x'],
  ['vary-subtle', 'vary-strong', 'vary-region'],
  ['zoom-out-2x', 'zoom-out-1.5x', 'zoom-custom', 'make-square'],
  ['pan-left', 'pan-right', 'pan-up', 'pan-down'],
  [
    'animate-high',
    'animate-low',
    'extend-high',
    'extend-low',
    'extend-auto',
    'extend-manual',
    'favourite',
    'other',
  ],
];

/** The pictures on Midjourney's own buttons. */
const emojis: Partial<Record<ActionKind, string>> = {
  reroll: '🔄',
  'vary-subtle': '🪄',
  'vary-strong': '🪄',
  'vary-region': '🖌️',
  'zoom-out-2x': '🔍',
  'zoom-out-1.5x': '🔍',
  'zoom-custom': '🔍',
  'make-square': '↔️',
  'pan-left': '⬅️',
  'pan-right': '➡️',
  'pan-up': '⬆️',
  'pan-down': '⬇️',
  'animate-high': '🎞️',
  'animate-low': '🎞️',
  'extend-high': '🎞️',
  'extend-low': '🎞️',
  'extend-auto': '🎞️',
  'extend-manual': '🎞️',
  favourite: '❤️',
  'imagine-all': '🎉',
};

/** An address and what its button says. */
export interface NamedLink {
  readonly label: string;
  readonly url: string;
}

/** Discord's limit for the address behind a button, in characters. */
const maxUrl = 512;

/**
 * The rows below a finished picture: what the upstream offers, where people look for it.
 * @param links to add as buttons, as far as Discord takes them
 */
export function actionRows(
  job: JobIn<'done'>,
  text: Sentences,
  links: readonly NamedLink[] = [],
): ButtonRow[] {
  const groups = familiarRows.map((kinds) =>
    kinds.flatMap((kind) => job.result.actions.filter((action) => action.kind === kind)),
  );
  const buttons = groups.map((actions) => actions.flatMap((action) => toButton(job, action, text)));
  const { webUrl } = job.result;
  const web =
    webUrl === undefined || !isShowableLink(webUrl)
      ? []
      : [{ label: text.button.web, url: webUrl }];
  const taken = buttons.flat().length;
  const tail = withMore(job, [...links, ...web].flatMap(toLink), maxRows * maxPerRow - taken);
  return pack([...buttons, tail]).map(toRow);
}

/** The links, and at the very end what leads to everything else; rather that than a link. */
function withMore(
  { id }: JobIn<'done'>,
  links: readonly APIButtonComponent[],
  room: number,
): APIButtonComponent[] {
  if (room <= 0) return [];
  const more: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: '⋯',
    custom_id: encodePress({ action: 'more', jobId: id }),
  };
  return [...links.slice(0, room - 1), more];
}

function toLink({ label, url }: NamedLink): APIButtonComponent[] {
  if (url.length > maxUrl) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** @param buttons at most five */
export function toRow(buttons: readonly APIButtonComponent[]): ButtonRow {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** A used button turns blurple and stays usable. */
function toButton(
  job: JobIn<'done'>,
  action: OfferedAction,
  text: Sentences,
): APIButtonComponent[] {
  const label = labelOf(action, text);
  const emoji = emojiOf(action);
  if (label === '' && emoji === '') return [];
  return [
    {
      type: ComponentType.Button,
      style: job.usedActions.includes(action.key) ? ButtonStyle.Primary : ButtonStyle.Secondary,
      custom_id: encodePress({ action: 'act', jobId: job.id, key: action.key }),
      ...(label === '' ? {} : { label }),
      ...(emoji === '' ? {} : { emoji: { name: emoji } }),
    },
  ];
}

/** The upstream's own words only where Easel has none for it. */
function labelOf({ kind, index, label }: OfferedAction, { action }: Sentences): string {
  switch (kind) {
    case 'other':
      return label.trim();
    case 'reroll':
    case 'favourite':
    case 'pan-left':
    case 'pan-right':
    case 'pan-up':
    case 'pan-down':
    case 'imagine-prompt':
      return '';
    case 'imagine-all':
      return action.imagineAll;
    case 'upscale':
    case 'variation':
      return `${action[kind]}${index ?? ''}`;
    case 'extend-high':
    case 'extend-low':
    case 'extend-auto':
    case 'extend-manual':
      return index === undefined ? action[kind] : action.numbered(action[kind], index);
    default:
      return /^redo\b/i.test(label) ? action.redo(action[kind]) : action[kind];
  }
}

/** An upstream's own emoji stands where Midjourney has none. */
function emojiOf({ kind, index, emoji }: OfferedAction): string {
  if (kind === 'imagine-prompt') return `${index ?? 1}\u{FE0F}\u{20E3}`;
  return emojis[kind] ?? emoji;
}

/**
 * Keeps each group in a row of its own; what has no room goes where there is some, from the bottom
 * up.
 */
function pack(groups: readonly (readonly APIButtonComponent[])[]): APIButtonComponent[][] {
  const rows: APIButtonComponent[][] = [];
  for (const group of groups) {
    for (let start = 0; start < group.length; start += maxPerRow) {
      place(rows, group.slice(start, start + maxPerRow));
    }
  }
  return rows;
}

function place(rows: APIButtonComponent[][], chunk: readonly APIButtonComponent[]): void {
  if (chunk.length === 0) return;
  if (rows.length < maxRows) rows.push([...chunk]);
  else fill(rows.toReversed(), chunk);
}

/** Puts buttons where there is room, first row first. */
function fill(rows: readonly APIButtonComponent[][], buttons: readonly APIButtonComponent[]): void {
  for (const button of buttons) rows.find(({ length }) => length < maxPerRow)?.push(button);
}
