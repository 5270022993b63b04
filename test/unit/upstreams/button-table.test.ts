import { describe, expect, it } from 'vitest';
import { readButtons } from '../../../src/upstreams/midjourney-proxy/buttons.ts';
import type { ActionKind } from '../../../src/upstreams/result.ts';
import { buttons } from './parsed.ts';

const job = '11111111-2222-3333-4444-555555555555';
const solo = `1::${job}::SOLO`;

const read = (customId: string, more: Record<string, unknown> = {}) =>
  readButtons(buttons([{ customId, emoji: '', label: '', type: 2, style: 2, ...more }]));

type Row = readonly [customId: string, kind: ActionKind, key: string];

const numbered: readonly Row[] = [1, 2, 3, 4].flatMap((index): Row[] => [
  [`MJ::JOB::upsample::${index}::${job}`, 'upscale', `u${index}`],
  [`MJ::JOB::variation::${index}::${job}`, 'variation', `v${index}`],
  [`MJ::JOB::video_virtual_upscale::${index}::${job}`, 'upscale', `u${index}`],
]);

const rows: readonly Row[] = [
  [`MJ::JOB::reroll::0::${job}::SOLO`, 'reroll', 'r'],
  [`MJ::JOB::upsample_v5_2x::${solo}`, 'upscale-2x', 'u2x'],
  [`MJ::JOB::upsample_v5_4x::${solo}`, 'upscale-4x', 'u4x'],
  [`MJ::JOB::upsample_v6_2x_subtle::${solo}`, 'upscale-subtle', 'us'],
  [`MJ::JOB::upsample_v6_2x_creative::${solo}`, 'upscale-creative', 'uc'],
  [`MJ::JOB::upsample_v6r1_2x_subtle::${solo}`, 'upscale-subtle', 'us'],
  [`MJ::JOB::upsample_v6r1_2x_creative::${solo}`, 'upscale-creative', 'uc'],
  [`MJ::JOB::upsample_v7_2x_subtle::${solo}`, 'upscale-subtle', 'us'],
  [`MJ::JOB::upsample_v7_2x_creative::${solo}`, 'upscale-creative', 'uc'],
  [`MJ::JOB::low_variation::${solo}`, 'vary-subtle', 'vs'],
  [`MJ::JOB::high_variation::${solo}`, 'vary-strong', 'vst'],
  [`MJ::Inpaint::${solo}`, 'vary-region', 'vr'],
  [`MJ::Outpaint::50::${solo}`, 'zoom-out-2x', 'z2'],
  [`MJ::Outpaint::75::${solo}`, 'zoom-out-1.5x', 'z15'],
  [`MJ::Outpaint::100::${solo}`, 'make-square', 'sq'],
  [`MJ::CustomZoom::${job}`, 'zoom-custom', 'cz'],
  [`MJ::CustomZoom::1::${job}`, 'zoom-custom', 'cz'],
  [`MJ::JOB::pan_left::${solo}`, 'pan-left', 'pl'],
  [`MJ::JOB::pan_right::${solo}`, 'pan-right', 'pr'],
  [`MJ::JOB::pan_up::${solo}`, 'pan-up', 'pu'],
  [`MJ::JOB::pan_down::${solo}`, 'pan-down', 'pd'],
  [`MJ::JOB::animate_high::${solo}`, 'animate-high', 'ah'],
  [`MJ::JOB::animate_low::${solo}`, 'animate-low', 'al'],
  [`MJ::JOB::animate_high_extend::1::${job}`, 'extend-high', 'eh'],
  [`MJ::JOB::animate_low_extend::1::${job}`, 'extend-low', 'el'],
  [`MJ::BOOKMARK::${job}`, 'favourite', 'fav'],
];

describe('the customId', () => {
  it.each(rows)('%s is %s under the key %s', (customId, kind, key) => {
    expect(read(customId)).toEqual([
      { key, kind, label: '', emoji: '', means: 'upstream', reference: customId },
    ]);
  });

  it.each(numbered)('%s is %s under the key %s, with its number', (customId, kind, key) => {
    expect(read(customId)).toEqual([
      {
        key,
        kind,
        index: Number(key.slice(1)),
        label: '',
        emoji: '',
        means: 'upstream',
        reference: customId,
      },
    ]);
  });

  it.each([
    `MJ::JOB::video::1::${job}::manual`,
    `MJ::JOB::video::1::${job}::auto`,
    `MJ::Outpaint::60::${solo}`,
    `MJ::JOB::upsample::5::${job}`,
    `MJ::Job::upsample::1::${job}`,
    `before MJ::JOB::upsample::1::${job}`,
    `MJ::JOB::something_new::${solo}`,
  ])('%s is drawn with its own label', (customId) => {
    expect(read(customId, { label: 'Something' })).toEqual([
      {
        key: 'x0',
        kind: 'other',
        label: 'Something',
        emoji: '',
        means: 'upstream',
        reference: customId,
      },
    ]);
  });

  it.each([
    `MJ::RemixModal::${job}::1`,
    'MJ::ImagineModal::1',
    'MJ::PanModal::left::1',
    'MJ::OutpaintCustomZoomModal::1',
    'MJ::Picreader::Modal::1',
    'MJ::AnimateModal::1',
    'MJ::iframe::1',
    'MJ::Settings::RemixMode',
    'MJ::Job::PicReader::1',
    'MJ::Job::PicReader::4',
    'MJ::JOB::PicReader::2',
    'MJ::Job::PicReader::all',
    'MJ::Picread::Retry',
    'MJ::Job::PromptAnalyzer::1',
    'MJ::Job::PromptAnalyzer::5',
    'MJ::JOB::PromptAnalyzer::3',
    'MJ::Job::PromptAnalyzerExtended::1',
    'without-the-colons',
    '',
    `MJ::JOB::${'x'.repeat(200)}`,
  ])('%s is never offered', (customId) => {
    expect(read(customId)).toEqual([]);
  });
});
