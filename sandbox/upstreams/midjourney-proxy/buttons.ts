import type { ExtraButton } from './options.ts';
import type { Button, Work } from './task.ts';
import { upscaleWord, type Version } from './version.ts';

const keycaps = ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣'];

function button(customId: string, label: string, emoji = ''): Button {
  return { customId, emoji, label, type: 2, style: 2 };
}

/** Under a grid: U1 to U4, reroll, V1 to V4. */
export function gridButtons(job: string): Button[] {
  return [
    ...[1, 2, 3, 4].map((index) => button(`MJ::JOB::upsample::${index}::${job}`, `U${index}`)),
    button(`MJ::JOB::reroll::0::${job}::SOLO`, '', '🔄'),
    ...[1, 2, 3, 4].map((index) => button(`MJ::JOB::variation::${index}::${job}`, `V${index}`)),
  ];
}

/** Under one picture; after an upscale the labels say so. */
export function singleButtons(
  job: string,
  picture: { version: Version; square: boolean; upscaled: boolean },
): Button[] {
  const early = picture.version.startsWith('8');
  return [
    ...upscaleButtons(job, picture),
    button(`MJ::JOB::low_variation::1::${job}::SOLO`, 'Vary (Subtle)', '🪄'),
    button(`MJ::JOB::high_variation::1::${job}::SOLO`, 'Vary (Strong)', '🪄'),
    button(`MJ::Inpaint::1::${job}::SOLO`, 'Vary (Region)', '🖌️'),
    ...(early ? [] : viewButtons(job, picture.square)),
    button(`MJ::JOB::animate_high::1::${job}::SOLO`, 'Animate (High motion)', '🎞️'),
    button(`MJ::JOB::animate_low::1::${job}::SOLO`, 'Animate (Low motion)', '🎞️'),
    button(`MJ::BOOKMARK::${job}`, '', '❤️'),
    { emoji: '', label: 'Web', type: 2, style: 5, url: `https://www.midjourney.com/jobs/${job}` },
  ];
}

function upscaleButtons(job: string, picture: { version: Version; upscaled: boolean }): Button[] {
  const word = upscaleWord(picture.version);
  if (word === undefined) return [];
  const redo = picture.upscaled ? 'Redo ' : '';
  const kinds = word === 'v5' ? ['2x', '4x'] : ['subtle', 'creative'];
  return kinds.map((kind) => {
    const name = kind.charAt(0).toUpperCase() + kind.slice(1);
    return button(
      `MJ::JOB::upsample_${word}_${kind}::1::${job}::SOLO`,
      `${redo}Upscale (${name})`,
      'upscale_1',
    );
  });
}

function viewButtons(job: string, square: boolean): Button[] {
  const arrows = [
    ['left', '⬅️'],
    ['right', '➡️'],
    ['up', '⬆️'],
    ['down', '⬇️'],
  ] as const;
  return [
    button(`MJ::Outpaint::50::1::${job}::SOLO`, 'Zoom Out 2x', '🔍'),
    button(`MJ::Outpaint::75::1::${job}::SOLO`, 'Zoom Out 1.5x', '🔍'),
    button(`MJ::CustomZoom::${job}`, 'Custom Zoom', '🔍'),
    ...(square ? [] : [button(`MJ::Outpaint::100::1::${job}::SOLO`, 'Make Square', '↔️')]),
    ...arrows.map(([word, emoji]) => button(`MJ::JOB::pan_${word}::1::${job}::SOLO`, '', emoji)),
  ];
}

/** Under a grid of clips. */
export function clipGridButtons(job: string, count: number): Button[] {
  const picks = [1, 2, 3, 4].slice(0, count);
  return [
    ...picks.map((index) =>
      button(`MJ::JOB::video_virtual_upscale::${index}::${job}`, `U${index}`),
    ),
    button(`MJ::JOB::reroll::0::${job}::SOLO`, '', '🔄'),
  ];
}

/** Under one clip. */
export function clipButtons(job: string): Button[] {
  return [
    button(`MJ::JOB::animate_high_extend::1::${job}`, 'Extend (High motion)', '🎞️'),
    button(`MJ::JOB::animate_low_extend::1::${job}`, 'Extend (Low motion)', '🎞️'),
  ];
}

/** Under a description: one of its four texts, all, or again. */
export function describeButtons(): Button[] {
  return [
    ...[1, 2, 3, 4].map((index) => button(`MJ::Job::PicReader::${index}`, '', keycaps[index - 1])),
    button('MJ::Picread::Retry', '', '🔄'),
    button('MJ::Job::PicReader::all', 'Imagine all', '🎉'),
  ];
}

/** Under a shortened prompt: one of its candidates. */
export function shortenButtons(): Button[] {
  return [1, 2, 3, 4, 5].map((index) =>
    button(`MJ::Job::PromptAnalyzer::${index}`, '', keycaps[index - 1]),
  );
}

/** The buttons that the options add below this sort of task. */
export function addedButtons(
  below: Work['kind'],
  { jobId, extra }: { readonly jobId: string; readonly extra: readonly ExtraButton[] },
): Button[] {
  return extra
    .filter((each) => each.below === below)
    .map(({ customId, label = '', emoji = '', type = 2, url }) => ({
      emoji,
      label,
      type,
      style: customId === undefined ? 5 : 2,
      ...(customId === undefined ? {} : { customId: customId.replaceAll('{job}', jobId) }),
      ...(url === undefined ? {} : { url }),
    }));
}

/** The same buttons with the one that was used turned green. */
export function marked(buttons: readonly Button[], customId: string): Button[] {
  return buttons.map((each) => (each.customId === customId ? { ...each, style: 3 } : each));
}
