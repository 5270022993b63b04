import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
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
      '⚠️ そのチャンネルはこのサーバーの全員に見えるため、これから保留されるプロンプトや画像も全員に見えてしまいます。すでに保留中のものは投稿された場所に残り、非公開で依頼されたものはそこには投稿されません。モデレーターだけに見えるチャンネルを選んでください。',
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
