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
  reports: {
    title: '**画像の報告**',
    to: (channel) =>
      `メンバーは、メッセージのメニューの「アプリ」から画像を報告できます。報告は${channel}に投稿されます。`,
    mustPost: '-# ボットには、そのチャンネルの閲覧と投稿の権限が必要です。',
    off: 'ここでは画像の報告を受け付けていません。受け付けるには、報告を投稿するチャンネルを選んでください。',
    either: (channel, off) =>
      `\`${channel}\`と\`${off}\`は、どちらか一方だけを指定してください。何も変更していません。`,
  },
};
