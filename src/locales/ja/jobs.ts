import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: '開始待ち',
  drawing: '生成中',
  aboutPercent: (percent) => `約${percent}%`,
  silent: '生成サービスが今は応答していません。問い合わせを続けています。',
  waitingAt: (position) => `開始待ち・順番は${position}番目`,
  retrying: (at) => `生成サービスが混み合っています。<t:${at}:R>に再試行します。`,
  movedOn: (from, to) => `${from.join('うえ、')}ため、${to}に切り替えました。`,
  oldPrompt: (name) =>
    `${name}から編集後のプロンプトを求められなかったため、元のプロンプトで生成されました。`,
  stopped: '停止しました',
  stoppedRunning:
    '生成サービスではすでに処理が始まっていたため、表示されないまま最後まで生成されることがあります。',
  timedOut: 'ボットの待ち時間を超えたため、待つのをやめました。もう一度実行してください。',
  forgotten:
    'このタスクは、もう生成サービスに残っていません。`/表示`でもう一度問い合わせるか、**もう一度実行**で最初からやり直せます。',
  neverFound:
    '生成サービスがこのジョブを受け付けたかどうか、最後まで確認できませんでした。使用済みとして扱われます。まだ必要な場合は、もう一度実行してください。',
  unclear:
    '生成サービスからの返答が失われたため、このジョブが受け付けられたかどうかまだわかりません。料金が二重にかかるおそれがあるため、自動では再送信しません。',
  restored:
    'Easelがバックアップの状態に戻されたため、その後このジョブが生成サービスに送信されたかどうかわかりません。料金が二重にかかるおそれがあるため、自動では送信しません。',
  othersTask:
    '生成サービスから別のジョブのタスクが返されたため、このジョブが受け付けられたかどうかまだわかりません。料金が二重にかかるおそれがあるため、自動では再送信しません。',
  canLook: '**再確認**でジョブを探し、**もう一度実行**で最初からやり直します。',
  cannotLook:
    'この生成サービスではジョブを探せません。サービスから自動的に報告があれば、画像はこれから届きます。**もう一度実行**で最初からやり直します。',
  lookedInVain: (times, next) =>
    `${times}回探しましたが、まだ見つかっていません。次は<t:${next}:R>に探します。`,
  needsInput: (at) =>
    `リミックスがオンです。プロンプトを編集するか、そのまま実行してください。何もしなければ、<t:${at}:R>にそのまま実行されます。`,
  formOpened: (at) =>
    `編集後のプロンプトを待っています。送信されなければ、<t:${at}:R>に終了します。`,
  tooLarge: '画像が大きすぎて、ここには表示できません。',
  fetching: '画像は完成し、生成サービスから取得中です。まだ受け取れていません。',
  unreadable:
    '画像は完成しましたが、生成サービスから取得できませんでした。`/表示`でもう一度取得を試せます。',
  openPicture: '生成サービスで開く',
  expiresSoon: 'リンクはいずれ切れます',
  lastWord:
    '15分が過ぎると、このメッセージは更新できなくなります。画像はDMでお送りします。`/表示`でも呼び出せます。',
  sentDirectly: 'ボットはここに画像を表示できないため、DMでお送りしました。',
  notShown: 'ボットはここに画像を表示できません。表示できる場所で`/表示`を使うと呼び出せます。',
  withoutPrompt: 'ここではプロンプトを表示できません。',
  continuedElsewhere: '続きは別のメッセージにあります。',
  continuedAt: (link) => `続きは別のメッセージにあります：${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: 'キャンセル',
  checkAgain: '再確認',
  runAgain: 'もう一度実行',
  editPrompt: 'プロンプトを編集',
  runAsIs: 'そのまま実行',
  web: 'Web',
};
