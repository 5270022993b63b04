import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? '生成サービスがこのプロンプトを受け付けませんでした。パラメータを確認して、もう一度お試しください。'
      : `生成サービスが「${quote}」を受け付けませんでした。変更または削除して、もう一度お試しください。`,
  banned: ({ quote }) =>
    quote === undefined
      ? 'このプロンプトまたは画像は、許可されていない内容として生成サービスに拒否されました。言い換えて、もう一度お試しください。'
      : `「${quote}」という言葉が原因で、このプロンプトは生成サービスに拒否されました。言い換えて、もう一度お試しください。`,
  auth: () =>
    '生成サービスがこのボットのキーを受け付けませんでした。ボットの運営者に知らせてください。料金は発生していません。',
  credits: () =>
    '生成サービスのアカウントの残高がありません。ボットの運営者に知らせてください。料金は発生していません。',
  'rate-limited': () =>
    '生成サービスが今はこれ以上のリクエストを受け付けていません。1分ほど待ってから、もう一度実行してください。料金は発生していません。',
  'queue-full': () =>
    '生成サービスのキューがいっぱいです。数分待ってから、もう一度実行してください。料金は発生していません。',
  maintenance: () =>
    '生成サービスに接続できないか、空いているアカウントがありません。数分後にもう一度お試しください。料金は発生していません。',
  unsupported: () =>
    '生成サービスがこの操作に対応していません。別のボタンやプロンプトならできるかもしれません。',
  'remix-off': () =>
    '生成サービスのアカウントでリミックスがオフになっているため、編集したプロンプトは使えません。もう一度ボタンを押してプロンプトを変えずに実行するか、リミックスをオンにするようボットの運営者に頼んでください。料金は発生していません。',
  'not-found': () =>
    'この画像またはタスクは、もう生成サービスに残っていません。プロンプトからやり直してください。',
  'upstream-failed': () =>
    '生成サービスが生成に失敗しました。もう一度実行するか、プロンプトを変えてください。',
  timeout: () =>
    '時間がかかりすぎたため、生成サービスが処理を打ち切りました。もう一度実行してください。',
  unclear: () => '生成サービスからの返答が失われました。',
  malformed: () =>
    '生成サービスから読み取れない返答がありました。しばらくしてから、もう一度お試しください。',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name}がこのプロンプトを受け付けない`,
    banned: (name) => `${name}がこのプロンプトを拒否した`,
    auth: (name) => `${name}がこのボットのキーを受け付けない`,
    credits: (name) => `${name}の残高がない`,
    'rate-limited': (name) => `${name}が今はこれ以上受け付けていない`,
    'queue-full': (name) => `${name}のキューが埋まっている`,
    maintenance: (name) => `${name}に接続できない、またはメンテナンス中である`,
    unsupported: (name) => `${name}がこの操作に対応していない`,
    'remix-off': (name) => `${name}でリミックスがオフになっている`,
    'not-found': (name) => `${name}に該当するものがない`,
    'upstream-failed': (name) => `${name}が失敗した`,
    timeout: (name) => `${name}で時間がかかりすぎた`,
    unclear: (name) => `${name}が応答しない`,
    malformed: (name) => `${name}の返答が読み取れない`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    '添付された画像を読み込めませんでした。PNG、JPEG、WebPのいずれかで添付し直して、コマンドをもう一度実行してください。',
  pictureGone:
    '元になる画像を取得できなくなりました。サービス側で削除されていて、ここにあるコピーにもアクセスできません。`/表示`で呼び出してそちらのボタンを押すか、プロンプトからやり直してください。',
  resultUnreadable:
    '生成サービスは完了を報告しましたが、画像が届きませんでした。もう一度実行するか、生成サービスを確認するようボットの運営者に頼んでください。',
};
