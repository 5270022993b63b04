import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: '整数',
    number: '数値',
    ratio: '16:9のような横と縦の比',
    word: '単語',
    words: '1つ以上の単語',
    link: '画像へのリンク',
    links: '画像へのリンク',
    references: '画像へのリンク、スタイルコード、`random`のいずれか',
    codes: 'コード',
    model: 'バージョン番号',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `${flag}はMidjourneyにないパラメータです。`
      : `${flag}はMidjourneyにないパラメータです。もしかして：${suggestion}`,
  retiredFlag: (flag) => `${flag}は旧モデルのパラメータで、今はどのモデルでも使えません。`,
  missingValue: (flag, needs) => `${flag}には${needs}が必要です。`,
  notARatio: (flag, token) =>
    `${flag}の${token}は比率ではありません。16:9のように、2つの整数をコロンで区切ってください。`,
  outOfRange: (flag, token, { from, to, model }) =>
    `${model}では、${flag}は${from}〜${to}の範囲で指定してください（${token}は使えません）。`,
  notOneOf: (flag, token, { values, model }) =>
    `${model}では、${flag}に使える値は${values}です（${token}は使えません）。`,
  noSuchModel: (flag, token, values) =>
    `${flag} ${token}というモデルはありません。使えるのは${values}です。`,
  ratioTooLong: (flag, token, most, model) =>
    `${model}では、${flag}は1:${most}〜${most}:1の範囲で指定してください（${token}は使えません）。`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag}は${model}に対応していません。`
      : `${flag}は${model}に対応していません。${takers}なら使えます。`,
  instead: (suggestion) => `代わりに${suggestion}をお試しください。`,
  exclusive: (flags) => `${flags}は同時に使えません。1つだけ残してください。`,
  textBehind: (token, flag) =>
    `${token}が${flag}の後ろにあります。文章はすべてのパラメータより前に書いてください。`,
  lonePicture: '画像1枚だけでは足りません。言葉を加えるか、画像をもう1枚追加してください。',
  needsBeside: {
    image: (flag) => `${flag}には、文章の前に置いた画像か、添付した画像が必要です。`,
    sref: (flag) => `${flag}にはスタイル参照（\`--sref\`）が必要です。`,
    cref: (flag) => `${flag}にはキャラクター参照（\`--cref\`）が必要です。`,
    oref: (flag) => `${flag}にはオムニ参照（\`--oref\`）が必要です。`,
    video: (flag) => `${flag}には\`--video\`が必要です。`,
  },
  omniCount: (flag, count) => `${flag}に使える画像は1枚だけです（現在${count}枚）。`,
  notTogether: (flag, other) => `${flag}は${other}と同時に使えません。`,
  videoWithoutPicture: (flag) => `${flag}には、動画の最初になる画像を文章の前に置いてください。`,
  videoOnly: (flag) => `${flag}は動画用で、\`--video\`が必要です。`,
  tooMany: (count, cap) =>
    `ジョブが${count.toLocaleString('ja')}件になります。ここで一度に開始できるのは${cap}件までです。`,
  manyInRelax: (count, flag) =>
    `${flag}では、ジョブ${count}件をまとめて実行できません。まとめて実行できるのはfastだけです。`,
  weights: (sum) => `重みの合計が${sum}です。合計は0より大きくしてください。`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `重み付け（\`::\`）は${model}に対応していません。`
      : `重み付け（\`::\`）は${model}に対応していません。${takers}なら使えます。`,
  notAPicture: (token) =>
    `${token}は画像への直接リンクではありません。末尾がpng、jpg、jpeg、webp、gifのいずれかである必要があります。`,
  expiredLink: (token) =>
    `${token}は期限切れです。画像を添付し直すか、リンクをコピーし直してください。`,
  misplacedLink: (token) => `${token}は文章の前に置いてください。`,
  hdTooLong: (token, most, model) =>
    `${model}の\`--hd\`で使えるのは${most}:1までです（${token}は使えません）。`,
  notWhole: (flag, token) =>
    `${flag}の${token}は使えません。区切り記号のない整数を指定してください。`,
  leftOut: {
    option: (flag, why) => `オプションの${flag}を外しました（${why}）。`,
    preset: (flag, why) => `プリセットの${flag}を外しました（${why}）。`,
    suffix: (flag, why) => `サフィックスの${flag}を外しました（${why}）。`,
    settings: (flag, why) => `設定の${flag}を外しました（${why}）。`,
    server: (flag, why) => `サーバーの${flag}を外しました（${why}）。`,
  },
  notUsableWith: (model) => `ここでは${model}と一緒に使えないため`,
  notWithTheRest: 'プロンプトのほかの部分と一緒に使えないため',
  deadLink: 'リンク先に画像がない、またはなくなったため',
  notSayable: (upstream) => `${upstream}では使えないため`,
  notForSeveral: '複数のジョブには使えないため',
  typedTwice: (flag, tokens) =>
    `${flag}が2回以上入力されています：${tokens}。有効になるのは最初のものです。`,
  unbalancedBraces:
    '波括弧が正しく閉じられていないため展開されず、書かれたままの文字として生成に使われます。',
  unbalancedQuotes: '引用符が閉じられていません。',
  dashesInQuotes: (token) =>
    `${token}は引用符の中にあるため、パラメータではなく画像に入れる文字として扱われます。`,
  nearFlag: (token, suggestion) =>
    `${token}はただの言葉として扱われます。もしかして：${suggestion}`,
  veryLong: (length, limit) =>
    `プロンプトが${length}文字あります。${limit}文字より後ろを切り捨てるサービスもあります。`,
  unverified: (flag, model) =>
    `${model}で${flag}が使えるかは未確認です。拒否されるかもしれません。`,
  unknownModel: (model) => `${model}はこのボットがまだ知らないモデルです。そのまま送信します。`,
  expiringLink: (token, at) => `${token}は<t:${at}:R>に期限が切れます。`,
  passedOver: (flag, typed) => `${typed}が直接入力されているため、${flag}は使われませんでした。`,
  fieldless: (flag, upstream) =>
    `${upstream}には${flag}の設定がありません。プロンプトには残りますが、効かない可能性があります。`,
  ask: {
    wrong: 'まだ何も送信していません。次の点を確認してください：',
    confirm: 'まだ何も送信していません。',
    more: (count) => `…ほか${count}件`,
    corrected: '修正後：',
    wouldRun: '実行される内容：',
    asTyped: '入力のまま：',
    assumed: (model) =>
      `プロンプトにバージョンの指定がないため、デフォルトの${model}としてチェックしました。`,
    several: (count, estimate) => `**ジョブ${count}件**を開始します：${estimate}`,
    one: (estimate) => `内容：${estimate}`,
    pictures: (count) => `画像 約${count}枚`,
    clips: (count) => (count === 1 ? '動画1本' : `動画 約${count}本`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join('、'),
    cannotFix: '編集するか、コマンドをもう一度実行してください。',
  },
  button: {
    fixAndRun: '修正して実行',
    fixAndRunSeveral: (count) => `修正して${count}件を開始`,
    runAnyway: 'このまま実行',
    runAnywaySeveral: (count) => `このまま${count}件を開始`,
    run: '実行',
    start: (count) => `${count}件を開始`,
    edit: '編集',
  },
  notice: {
    proposalGone:
      'この確認は古くなったため、もう回答できません。コマンドをもう一度実行してください。何も送信していません。',
    upstreamOff:
      '生成に使う予定だったサービスは、ここではもう使われていません。コマンドをもう一度実行してください。何も送信していません。',
    notYours: '回答できるのは、確認を受けた本人だけです。',
  },
  edit: { title: 'プロンプトを編集', hint: '実行前にもう一度チェックされます' },
};
