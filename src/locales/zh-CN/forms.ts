import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: '提示词',
  customZoom: '自定义拉远',
  extend: '延长',
  extendHint: '接下来要发生什么',
  customZoomHint: '--zoom 可填 1 到 2；--ar 可改变画面形状',
  remix: 'Remix',
  remixHint: '这张图片的新提示词',
  remixClipHint: '视频里要发生什么',
  region: '局部重绘',
  regionCells: '要重绘的区域',
  regionHint: '整张图片的提示词',
  regionCell: ['左上', '上', '右上', '左', '中间', '右', '左下', '下', '右下'],
};
