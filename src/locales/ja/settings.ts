import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**あなたの設定**',
  ends: (flags) => `プロンプトの後ろに${flags}が付きます。`,
  endsWithNothing: 'プロンプトの後ろには何も付きません。',
  suffix: (flags) => `サフィックス：${flags}`,
  preset: (name) => `使用中のプリセット：${name}`,
  presetGone: (name) => `使用中のプリセット${name}は、ここにはありません。`,
  server: (flags) => `あなたの指定がないところには、このサーバーの${flags}が付きます。`,
  private: '結果は自分だけに表示されます。',
  wordsAlone: '-# 言葉だけのプロンプトの場合：',
  otherwise:
    '-# 自分で入力したパラメータは、これらすべてより優先されます。リミックスがオンのときは、V1–V4、🔄、バリエーション、矢印、動画化のボタンを押すと、先にプロンプトを編集できます（kie.aiのバリエーションだけは編集できません）。編集内容が反映されなかった画像には、その旨が表示されます。バリエーションの強さは、midjourney-proxyに伝える方法がある場合、V1–V4と一緒に送信されます。ほかのサービスには伝える方法がありません。',
  version: {
    none: 'バージョン：ボットのデフォルト',
    one: (number) => `バージョン ${number}`,
    official: 'Midjourney本家のデフォルト',
  },
  stylize: {
    none: 'スタイライズ：モデルのデフォルト',
    low: 'スタイライズ 低（50）',
    medium: 'スタイライズ 中（100）',
    high: 'スタイライズ 高（250）',
    veryHigh: 'スタイライズ 最高（750）',
    other: (value) => `スタイライズ ${value}`,
  },
  aspect: {
    none: 'アスペクト比：モデルのデフォルト',
    one: (ratio) => `アスペクト比 ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'サフィックス…',
    reset: 'リセット',
    raw: 'RAW',
    remix: 'リミックス',
    strong: 'バリエーション：強め',
    subtle: 'バリエーション：控えめ',
    private: '非公開',
  },
  form: {
    title: 'サフィックス',
    label: '毎回プロンプトの後ろに付けるパラメータ',
    hint: '例：--no text --sw 200（空欄にするとなしになります）',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: '保存しませんでした：',
  more: (count) => `…ほか${count}件`,
  corrected: (flags) => `修正後：${flags}`,
  empty:
    'パラメータがありません。パラメータはハイフン2つで始まります（例：`--raw --stylize 250`）。',
  tooLong: (length, limit) => `${length}文字あります。保存できるのは${limit}文字までです。`,
  onlyFlags: (token) => `保存できるのはパラメータだけです。${token}はパラメータではありません。`,
  braces: '波括弧は保存できません。展開したいプロンプトに直接入力してください。',
  repeat: (flag) => `${flag}は保存できません。繰り返したいプロンプトの後ろに入力してください。`,
  wordNotAllowed: (word) => `${word}という言葉は、ここでは使えません。`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) =>
    `保存しました。あなたのプロンプトで${name}と入力すると、${flags}になります。`,
  savedShared: (name, flags) =>
    `保存しました。ここでは誰のプロンプトでも、${name}と入力すると${flags}になります。`,
  replaced: (flags) => `以前の内容：${flags}`,
  nameMalformed:
    '名前は英字で始まり、使えるのは英小文字・数字・ハイフンだけで、32文字までです。別の名前にしてください。',
  nameTaken: (name) => `${name}にはすでに別の意味があります。別の名前にしてください。`,
  tooMany: (limit) => `プリセットが上限の${limit}個に達しています。先にどれか削除してください。`,
  notAllowed: '共有プリセットを扱えるのは、このサーバーを管理できる人だけです。',
  onlyInServers: 'プリセットを共有できるのはサーバーの中だけです。',
  unknown: (name) => `${name}というプリセットはありません。\`/preset 一覧\`で確認できます。`,
  inUse: (name, flags) => `これからは毎回、プロンプトの後ろに${name}が付きます：${flags}`,
  noneInUse: 'プロンプトの後ろにプリセットは付かなくなりました。',
  deleted: (name, flags) => `${name}を削除しました（内容：${flags}）。`,
  deletedShared: (name, flags) => `ここで共有していた${name}を削除しました（内容：${flags}）。`,
  use: '`a red fox --name`のように、プロンプトの後ろに名前を入力します。すべてのプロンプトで使うものは`/preset 使用`で選べます。',
  own: '**自分のプリセット**',
  shared: '**ここで共有中のプリセット**',
  none: 'プリセットはまだありません。`/preset 保存`で作れます。',
  current: '（使用中）',
  more: (count) => `…ほか${count}件。\`/preset 使用\`に入力しながら探せます。`,
  choice: { none: 'none：プリセットを使わない', shared: '（共有）' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: 'この操作ができるのは、このサーバーを管理できる人だけです。',
  defaults: '**このサーバーのデフォルト**',
  version: (model) => `バージョン指定のないプロンプトは${model}で生成されます。`,
  noVersion: (model) =>
    `ここではバージョンが選ばれていません。Midjourney本家のデフォルトは${model}です。`,
  flags: (flags) => `プロンプトの後ろに${flags}が付きます。`,
  noFlags: 'プロンプトにパラメータは追加されません。',
  weaker: '-# 各自が入力した内容や設定した内容のほうが優先されます。',
  versionInFlags: 'バージョンはパラメータの中ではなく、`バージョン`オプションで選んでください。',
  limits: '**このサーバーの制限**',
  jobsAtOnce: (count) =>
    count === 1
      ? '1回の依頼で開始できるジョブは1件です。'
      : `1回の依頼で開始できるジョブは${count}件までです。`,
  confirmAbove: (price) =>
    `\`/imagine\`、\`/blend\`、\`/動画\`のジョブは、料金が${price}より高いか不明な場合、事前に確認します。画像の下のボタンでは確認しません。`,
  confirmWithoutPrices: 'ボットの運営者が料金を設定していないため、まだこの金額と比較できません。',
  confirmNever: '1件だけのジョブは、料金を理由に確認することはありません。',
  notAPrice: '金額は`0.5`のような数値か、`none`で指定してください。',
};
