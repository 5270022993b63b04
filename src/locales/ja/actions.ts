import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'アップスケール（控えめ）',
  'upscale-creative': 'アップスケール（クリエイティブ）',
  'upscale-2x': 'アップスケール（2x）',
  'upscale-4x': 'アップスケール（4x）',
  'vary-subtle': 'バリエーション（控えめ）',
  'vary-strong': 'バリエーション（強め）',
  'vary-region': 'バリエーション（範囲指定）',
  'zoom-out-2x': 'ズームアウト 2x',
  'zoom-out-1.5x': 'ズームアウト 1.5x',
  'zoom-custom': 'カスタムズーム',
  'make-square': '正方形にする',
  'animate-high': '動画化（動き大）',
  'animate-low': '動画化（動き小）',
  'extend-high': '延長（動き大）',
  'extend-low': '延長（動き小）',
  'extend-auto': '延長（自動）',
  'extend-manual': '延長（手動）',
  imagineAll: 'すべて生成',
  redo: (label) => `${label}をやり直す`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `画像 #${index} ${person}`,
  variation: (person) => `${person}さんのバリエーション`,
  'vary-subtle': (person) => `${person}さんのバリエーション（控えめ）`,
  'vary-strong': (person) => `${person}さんのバリエーション（強め）`,
  'vary-region': (person) => `${person}さんのバリエーション（範囲指定）`,
  remix: {
    variation: (person) => `${person}さんのリミックス`,
    'vary-subtle': (person) => `${person}さんのリミックス（控えめ）`,
    'vary-strong': (person) => `${person}さんのリミックス（強め）`,
    'vary-region': (person) => `${person}さんのリミックス（範囲指定）`,
  },
  upscaling: {
    'upscale-subtle': (person) => `${person}さんがアップスケール中（控えめ）`,
    'upscale-creative': (person) => `${person}さんがアップスケール中（クリエイティブ）`,
    'upscale-2x': (person) => `${person}さんがアップスケール中（2x）`,
    'upscale-4x': (person) => `${person}さんがアップスケール中（4x）`,
  },
  upscaled: {
    'upscale-subtle': (person) => `${person}さんがアップスケール（控えめ）`,
    'upscale-creative': (person) => `${person}さんがアップスケール（クリエイティブ）`,
    'upscale-2x': (person) => `${person}さんがアップスケール（2x）`,
    'upscale-4x': (person) => `${person}さんがアップスケール（4x）`,
  },
  zoomOut: (person) => `${person}さんのズームアウト`,
  'make-square': (person) => `${person}さんの正方形化`,
  'pan-left': (person) => `${person}さんの拡張（左）`,
  'pan-right': (person) => `${person}さんの拡張（右）`,
  'pan-up': (person) => `${person}さんの拡張（上）`,
  'pan-down': (person) => `${person}さんの拡張（下）`,
  'animate-high': (person) => `${person}さんの動画化（動き大）`,
  'animate-low': (person) => `${person}さんの動画化（動き小）`,
  'extend-high': (person) => `${person}さんの延長（動き大）`,
  'extend-low': (person) => `${person}さんの延長（動き小）`,
  'extend-auto': (person) => `${person}さんの延長（自動）`,
  'extend-manual': (person) => `${person}さんの延長（手動）`,
  other: (label, person) => `${person}さんの${label}`,
  blend: (person) => `${person}さんのブレンド`,
  describe: (person) => `${person}さんの画像説明`,
  shorten: (person) => `${person}さんのプロンプト短縮`,
  video: (person) => `${person}さんの動画`,
  startVariations: (index, prompt, person) =>
    `画像 #${index} のバリエーションを作成中：${prompt} - ${person}`,
  startReroll: (prompt, person) => `再生成中：${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `画像 #${index} をアップスケール中：${prompt} - ${person}`,
};
