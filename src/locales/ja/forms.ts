import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'プロンプト',
  customZoom: 'カスタムズーム',
  extend: '延長',
  extendHint: 'この後に起きること',
  customZoomHint: '--zoomは1〜2で指定。--arで縦横比も変えられます',
  remix: 'リミックス',
  remixHint: 'この画像の新しいプロンプト',
  remixClipHint: '動画の中で起きること',
  region: 'バリエーション（範囲指定）',
  regionCells: '描き直す場所',
  regionHint: '画像全体のプロンプト',
  regionCell: ['左上', '上', '右上', '左', '中央', '右', '左下', '下', '右下'],
};
