import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty:
    'プロンプトがありません。生成したい画像を言葉で説明してください（例：`a red fox in the snow`）。',
  promptTooLong: (length, limit) =>
    `プロンプトが${length}文字あります。上限は${limit}文字です。短くして、コマンドをもう一度実行してください。`,
  tooManyFlags: (count, limit) =>
    `プロンプトにパラメータが${count}個あります。上限は${limit}個です。減らして、コマンドをもう一度実行してください。`,
  promptTooLongFor: (name, limit) =>
    `${name}で使えるのは${limit}文字までです。プロンプトを短くして、コマンドをもう一度実行してください。何も送信していません。`,
  wordNotAllowed: (word) =>
    `「${word}」はここでは使えません。プロンプトを言い換えて、コマンドをもう一度実行してください。何も送信していません。`,
  flagNotTaken: (flag, name) =>
    `${name}では${flag}を使えません。変更または削除して、コマンドをもう一度実行してください。何も送信していません。`,
  referencesNotTaken: (name) =>
    `${name}では、これらの参照画像、またはその組み合わせを使えません。別の画像にするか枚数を減らして、コマンドをもう一度実行してください。何も送信していません。`,
  unknownJob:
    'そのようなジョブは、あなたのジョブの中にありません。入力中に表示される一覧から選んでください。',
  notYours: 'この操作ができるのは、この画像を依頼した本人だけです。',
  privatePicture: 'これはほかの人の画像です。',
  jobGone: 'ボットにはこの画像の情報がもうありません。`/imagine`からやり直してください。',
  buttonGone:
    'この画像のこのボタンはもう使えません。`/表示`を使うと、新しいボタン付きで画像を呼び出せます。',
  upstreamGone:
    'この画像は、このボットがもう使っていないサービスで作られたため、このボタンは使えなくなりました。',
  commandGone: 'このコマンドは提供を終了しました。使えるコマンドは`/ヘルプ`で確認できます。',
  stillFinishing: '画像の仕上げ中です。少し待ってから、もう一度押してください。',
  alreadyPressed: 'このボタンは少し前に押されています。結果はまもなく届きます。',
  alreadyDone: 'この画像はもう完成していました。`/表示`でここに呼び出せます。',
  stillRunning: 'このジョブはまだ進行中です。二重には開始していません。',
  started: '開始しました。',
  alreadyStarted: 'すでに開始しています。メッセージは上にあります。',
  neverStarted:
    '最初の開始操作がDiscord側で失われたため、何も開始していません。コマンドをもう一度実行してください。',
  alreadyEnded: 'このジョブはすでに終了しています。停止するものはありません。',
  cancelled: '停止しました。ジョブのメッセージにもそう表示されます。',
  cancelling: 'ちょうど生成サービスに送信しているところです。送信が終わりしだい停止します。',
  checking: '今探しています。見つかりしだい、メッセージが更新されます。',
  running: '進めています。',
  formClosed:
    '生成サービスはもうこのプロンプトを待っていません。画像のボタンをもう一度押してください。',
  favourite: '❤️ 生成サービスでお気に入りに登録しました。',
  regionEmpty: '描き直す場所を1つ以上選んでください。',
  noPictureYet: 'このジョブには表示できる画像がありません。',
  restarting:
    'ボットを再起動しています。1分ほどしてからもう一度お試しください。何も送信していません。',
  unexpected: 'ボットの内部で問題が発生し、ログに記録しました。もう一度お試しください。',
  storageFailed:
    'ボットが今データを保存できないため、何も送信していません。しばらくしてから、もう一度お試しください。',
};
