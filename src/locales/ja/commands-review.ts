import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': { name: '事前確認', description: 'モデレーターが先に確認するもの' },
  'admin.review.prompts': {
    name: 'プロンプト',
    description: 'すべてのプロンプトを、送信前にモデレーターが確認するか',
  },
  'admin.review.results': {
    name: '結果',
    description: 'すべての結果を、表示前にモデレーターが確認するか',
  },
  'admin.review.hours': { name: '時間', description: '判断がないまま却下になるまでの時間数' },
  'admin.review.exempt': {
    name: '対象外',
    description: '確認が不要なロール。もう一度指定すると対象に戻ります',
  },
};
