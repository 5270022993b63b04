import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: '（該当者なし）',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `${who}の依頼を拒否：言葉のルール`,
      access: (who) => `${who}の依頼を拒否：使えない機能`,
      newcomer: (who) => `${who}の依頼を拒否：新規参加者`,
      blocked: (who) => `${who}の依頼を拒否：ブロック中`,
      quota: (who) => `${who}の依頼を拒否：上限に到達`,
      paused: (who) => `${who}の依頼を拒否：一時停止中`,
      other: (who) => `${who}の依頼を拒否`,
    },
    logged: (who) => `${who}が記録対象の言葉を使用`,
    held: (who) => `${who}の依頼が確認待ち`,
    approved: (who, by) => `${by}が${who}の依頼を承認`,
    rejected: (who, by) => `${by}が${who}の依頼を却下`,
    expired: (who) => `${who}の依頼が期限切れ（判断なし）`,
    removed: (who, by) => `${by}が${who}の画像を削除`,
    reported: (who, by) => `${by}が${who}の画像を報告`,
    dismissed: (who, by) => `${by}が${who}への報告を却下`,
    struck: (who, by) => `${by}が${who}に警告`,
    blocked: (who, by) => `${by}が${who}をブロック`,
    unblocked: (who, by) => `${by}が${who}のブロックを解除`,
    appealed: (who) => `${who}がブロックの解除を希望`,
    'appeal-accepted': (who, by) => `${by}が異議を認め、${who}のブロックを解除`,
    'appeal-declined': (who, by) => `${by}が異議を認めず、${who}のブロックを継続`,
    granted: (who, by) => `${by}が${who}の枠を追加`,
    paused: (_who, by) => `${by}がEaselを一時停止`,
    resumed: (_who, by) => `${by}がEaselを再開`,
    setting: (_who, by) => `${by}が設定を変更`,
    'limit-near': () => '上限に近づいています',
    'limit-reached': () => '上限に達しました',
    inChannel: (channel) => `チャンネル：${channel}`,
    reason: (reason) => `理由：${reason}`,
    prompt: (prompt) => `「${prompt}」`,
    goesOnWith: (number) => `関連：#${number}`,
    message: (link) => `[メッセージ](${link})`,
    more: (count) => `…ほか${count}件。\`/admin エクスポート\`ですべて確認できます`,
  },
  detail: {
    until: (time) => `${time}まで`,
    forever: '解除されるまで',
    strikes: (count) => `有効な警告${count}回`,
    change: (setting, before, after) => `${setting}：${before} → ${after}`,
    nothing: 'なし',
    yes: 'はい',
    no: 'いいえ',
    messages: (removed, failed) =>
      failed === 0
        ? `メッセージ${removed}件を削除`
        : `メッセージ${removed}件を削除、${failed}件は失敗`,
    step: (strikes) => `警告${strikes}回でのブロック（時間）`,
  },
  setting: {
    version: 'モデル',
    flags: 'プロンプトに付くパラメータ',
    jobsAtOnce: '1回の依頼のジョブ数',
    confirmAbove: '事前に確認する金額',
    previews: '途中の画像',
    ping: '通知',
    reportChannel: 'モデレーター用チャンネル',
    staffRole: '通知するロール',
    logChannel: 'ログチャンネル',
    locale: '言語',
    access: 'アクセス',
    quota: '上限',
    review: '事前確認',
    strikes: '警告',
    paused: '一時停止',
    presets: '共有プリセット',
    'access.rules': '利用ルール',
    'access.buttons': '画像の下のボタン',
    'access.accountDays': 'アカウント作成から必要な日数',
    'access.memberHours': 'サーバー参加から必要な時間数',
    'quota.limits': '上限',
    'quota.running': '1人が同時に進められるジョブ数',
    'quota.cooldownSeconds': '次の依頼までの待ち時間（秒）',
    'quota.warnAt': '共有の上限を知らせる割合（%）',
    'review.prompts': 'プロンプトの事前確認',
    'review.results': '結果の事前確認',
    'review.exemptRoles': '事前確認が不要なロール',
    'review.hours': '判断の期限（時間）',
    'strikes.days': '警告の有効期間（日）',
  },
  blocked: {
    until: (time) => `このサーバーでは、${time}まで何も開始できません。`,
    forever: 'このサーバーでは、モデレーターがブロックを解除するまで何も開始できません。',
    reason: (reason) => `理由：${reason}`,
    mayAppeal: '間違いだと思う場合は、1回だけモデレーターに再検討を求めることができます。',
    appealed: 'モデレーターに再検討を求めています。',
    button: '再検討を求める',
  },
  appeal: {
    title: '再検討を求める',
    label: 'ブロックを解除してほしい理由',
    hint: 'このサーバーのモデレーターが読みます。送れるのは1回だけです',
    sent: 'このサーバーのモデレーターに知らせました。サーバーメンバーからのDMを許可していれば、結果はDMで届きます。',
    unheard:
      'このサーバーのモデレーター向けに記録しましたが、知らせるためのチャンネルがありません。モデレーターの誰かに直接伝えてください。',
    already: 'すでに再検討を求めています。モデレーターが判断します。',
    gone: 'そのブロックは、もう適用されていません。',
    notYours: '再検討を求められるのは、ブロックされている本人だけです。',
    posted: (who) => `**${who}がブロックの解除を求めています**`,
    block: (number) => `ブロックのケース：#${number}`,
    lift: 'ブロックを解除',
    keep: 'ブロックを継続',
    lifted: (by) => `✅ ${by}がブロックを解除しました。`,
    kept: (by) => `🚫 ${by}がブロックの継続を決めました。`,
    over: 'ブロックはすでに終了していました。',
    youAreFree: (server) =>
      `${server}でのブロックをモデレーターが解除しました。またEaselを使えます。`,
    youStay: (server) =>
      `${server}でのブロックについてモデレーターが再検討しましたが、継続することになりました。`,
  },
  report: {
    number: (number) => `-# ケース #${number}`,
    remove: '画像を削除',
    strike: '削除して警告',
    dismiss: '報告を却下',
    removed: (by) => `🗑️ ${by}が画像を削除しました。`,
    struck: (by, strikes) =>
      `🗑️ ${by}が画像を削除し、警告を与えました。有効な警告は${strikes}回です。`,
    dismissed: (by) => `✅ ${by}がこの報告を却下しました。`,
    incomplete: (count) =>
      `⚠️ この画像のメッセージのうち${count}件を削除できませんでした。メッセージを管理できる人なら、手動で削除できます。`,
    dealtWith: (number) => `同じ画像への別の報告がすでに判断されています：ケース #${number}`,
    jobGone: 'この画像の情報はもうありません。本人が消去した可能性があります。',
  },
  mod: {
    notAllowed:
      'これを使えるのは、このサーバーでメンバーをタイムアウトできる人だけです。サーバーの外では使えません。',
    notAbout: {
      yourself: '自分自身に対しては行えません。',
      bot: 'ボットをブロックしたり、警告したりすることはできません。',
      manager: 'このメンバーはサーバーを管理しているため、対象にできません。',
    },
    blocked: (who, number) => `${who}を、解除されるまでブロックしました（ケース #${number}）。`,
    blockedUntil: (who, time, number) =>
      `${who}を${time}までブロックしました（ケース #${number}）。`,
    unblocked: (who, number) => `${who}のブロックを解除しました（ケース #${number}）。`,
    notBlocked: (who) => `${who}はここではブロックされていません。`,
    struck: (who, count) => `${who}に警告を与えました。有効な警告は${count}回です。`,
    struckBlocked: (who, count) =>
      `${who}に警告を与えました。有効な警告は${count}回です。このサーバーのルールにより、解除されるまでブロックされます。`,
    struckBlockedUntil: (who, count, time) =>
      `${who}に警告を与えました。有効な警告は${count}回です。このサーバーのルールにより、${time}までブロックされます。`,
    noCase: (number) => `このサーバーにケース #${number}はありません。`,
    case: {
      job: (id) => `ジョブ ${id}`,
      stillHeld: 'まだ確認待ちです。',
      handledIn: (number) => `結果：ケース #${number}`,
    },
    lookup: {
      title: (who) => `**このサーバーでの${who}**`,
      free: 'ブロックされていません。',
      blockedUntil: (time, number) => `🚫 ${time}までブロック中（ケース #${number}）`,
      blocked: (number) => `🚫 解除されるまでブロック中（ケース #${number}）`,
      appealed: '本人が解除を求めています。',
      noStrikes: '有効な警告はありません。',
      strikes: (count, times) => `有効な警告${count}回：${times}`,
      jobs: (count) => `ここで依頼したジョブ：${count}件`,
      manyJobs: (count) => `ここで依頼したジョブ：${count}件超`,
      noCases: 'ケースはありません。',
      cases: '最近のケース：',
      more: (count) => `…ほか${count}件`,
    },
  },
  remove: {
    everywhere: (count) =>
      count === 1
        ? '削除しました。ジョブは作った本人の履歴に残りますが、ほかの人がこの画像を呼び出すことはできません。'
        : `このボットが投稿したこの画像のメッセージ${count}件を、すべて削除しました。ジョブは作った本人の履歴に残りますが、ほかの人がこの画像を呼び出すことはできません。`,
    incomplete: (removed, failed) =>
      `この画像のメッセージのうち${removed}件を削除しましたが、${failed}件は削除できませんでした。ボットがもうその場所にいないか、画像がちょうど仕上げ中です。少し待ってからもう一度試すか、メッセージを管理できる人に手動で削除してもらってください。`,
    notFound:
      'このボットの画像が見つかりません。このサーバーにあるメッセージのリンクか、報告の下に表示されるジョブのIDを指定してください。',
    elsewhere: 'そのメッセージは別のサーバーにあります。',
    notHere: 'そのジョブはこのサーバーで依頼されたものではありません。',
    live: 'そのジョブはまだ進行中です。完了してから削除してください。',
  },
  admin: {
    testLine: (by) =>
      `📋 ${by}がこのチャンネルを選びました。これからすべてのケースがここに投稿されます。`,
    testNotice: (by) =>
      `🔔 ${by}がこのチャンネルを選びました。これから報告、異議申し立て、確認待ちのものがここに届きます。`,
    cannotPost: (channel) =>
      `ボットが${channel}に投稿できないため、何も変更していません。そこで**チャンネルを見る**と**メッセージを送信**の権限を付けて、コマンドをもう一度実行してください。`,
    cannotPostFiles: (channel) =>
      `ボットが${channel}に投稿できないため、何も変更していません。そこで**チャンネルを見る**、**メッセージを送信**、**ファイルを添付**の権限を付けて、コマンドをもう一度実行してください。`,
    either: (one, other) =>
      `\`${one}\`と\`${other}\`は、どちらか一方だけを指定してください。何も変更していません。`,
    logTitle: '**ケースのログ**',
    logTo: (channel) => `すべてのケースを${channel}に投稿します。`,
    logOff:
      'ケースはどこにも投稿されません。`/mod 照会`、`/mod ケース`、`/admin エクスポート`で確認できます。',
    logTrouble: (time) =>
      `⚠️ ${time}から、そこに何も投稿できていません。チャンネルの権限を確認するか、別のチャンネルを選んでください。`,
    notifyTitle: '**モデレーターの対応が必要なもの**',
    notifyTo: (channel) => `報告、異議申し立て、確認待ちのものを${channel}に投稿します。`,
    notifyRole: (role) => `そのたびに${role}に通知します。`,
    notifyNoRole: '誰にも通知しません。',
    notifyOff:
      'チャンネルが設定されていないため、報告も異議申し立ても受け付けていません。`/admin 通知 チャンネル:`で選んでください。',
    warnAt: (percent) => `共有の上限の${percent}%が使われると、モデレーターに知らせます。`,
    everybodySees:
      '⚠️ そのチャンネルはこのサーバーの全員に見えるため、保留中のプロンプトや画像も全員に見えてしまいます。モデレーターだけに見えるチャンネルを選んでください。',
    everybodyReads:
      '⚠️ ログチャンネルはこのサーバーの全員に見えるため、誰がどのプロンプトで拒否・報告・警告されたかも全員に見えてしまいます。モデレーターだけに見えるチャンネルを選んでください。',
    strikesTitle: '**警告が重なったときの処置**',
    strikesDays: (days) => `警告は${days}日間有効です。`,
    strikesStep: (strikes, hours) => `- 警告${strikes}回：${hours}時間ブロック`,
    strikesForever: (strikes) => `- 警告${strikes}回：解除されるまでブロック`,
    strikesShorter: (more, fewer) =>
      `⚠️ 警告${more}回のブロックが、${fewer}回のときより短くなっています。意図したものでなければ、どちらかを変更してください。`,
    strikesNone: '警告は数えられますが、それだけでは何も起きません。',
    tooManySteps: (most) =>
      `設定できる段階は${most}個までです。先に\`解除\`でどれかをなくしてください。何も変更していません。`,
    stepNeeded: '何回の警告についての設定かを、`回数`で指定してください。何も変更していません。',
    exported: (count) =>
      count === 1
        ? 'このサーバーのケースはこの1件だけです。'
        : `このサーバーのケースは、この${count}件ですべてです。`,
    exportedPart: (count, from) =>
      `新しいほうから${count}件のケースです（#${from}以降）。これ以上は、ここで送れるファイルに収まりません。`,
    exportedUnreadable: (count) =>
      `⚠️ このほかに読み取れないケースが${count}件ありました。ボットの運営者がボットのログで確認できます。`,
    exportedNothing: 'このサーバーには、まだケースがありません。',
    exportTooLarge: 'ファイルが大きすぎて、ここにアップロードできません。何も送信していません。',
  },
  choices: {
    duration: {
      hour: '1時間',
      day: '1日',
      week: '1週間',
      month: '30日',
      forever: '解除されるまで',
    },
    format: { csv: 'CSV（表計算ソフト用）', json: 'JSON（プログラム用）' },
  },
};
