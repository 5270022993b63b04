import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**このサーバーでのジョブの見え方**',
  previews: '生成中は、サービスが対応していれば、途中の画像をメッセージに表示します。',
  noPreviews: '生成中に途中の画像は表示しません。',
  ping: {
    never: 'ジョブが完了しても誰にも通知しません。',
    slow: '2分を超えたジョブが完了すると、依頼者に通知します。',
    always: 'ジョブが完了するたびに、依頼者に通知します。',
  },
  fromNow: '-# すでに始まっているジョブには反映されません。',
};
