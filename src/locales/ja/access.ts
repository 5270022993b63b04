import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: 'プロンプトからの画像生成',
    blend: '画像のブレンド',
    describe: '画像からのプロンプト作成',
    shorten: 'プロンプトの短縮',
    video: '動画の生成',
    buttons: '画像の下のボタン',
    private: '非公開の結果',
    costly: '料金の高いモード（turbo、HD、オムニ参照、最高クオリティ、高画質の動画）',
  },
  refused: {
    paused:
      '⏸️ このサーバーではEaselを一時停止しているため、新しく開始できません。しばらくしてから、もう一度お試しください。',
    pausedBecause: (reason) =>
      `⏸️ このサーバーではEaselを一時停止しているため、新しく開始できません。理由：${reason}`,
    accountTooNew: (until) =>
      `Discordアカウントを作成してからまだ日が浅いため、このサーバーではまだ使えません。<t:${until}:f>（<t:${until}:R>）から使えます。`,
    memberTooNew: (until) =>
      `このサーバーに参加してから、まだ時間がたっていません。<t:${until}:f>（<t:${until}:R>）から使えます。`,
    memberUnknown:
      'これを使えるのは、このサーバーに参加してしばらくたった人だけですが、あなたの参加日時をDiscordから取得できません。サーバーの運営者に問い合わせてください。',
    owner:
      'このサーバーでは、画像のボタンを使えるのは依頼した本人だけです。`/imagine`で自分の画像を生成できます。',
    off: (feature) => `このサーバーでは、次の機能がオフになっています：${feature}`,
    deniedRole: (feature, role) =>
      `このサーバーでは、${role}のロールを持つメンバーは次の機能を使えません：${feature}`,
    deniedChannel: (feature, channel) =>
      `${channel}では次の機能を使えません：${feature}。別のチャンネルでお試しください。`,
    onlyRoles: (feature, roles) =>
      `このサーバーで次の機能を使えるのは、いずれかのロールを持つメンバーだけです：${feature}。必要なロール：${roles}`,
    onlyChannels: (feature, channels) =>
      `このサーバーで次の機能を使えるのは、特定のチャンネルだけです：${feature}。使えるチャンネル：${channels}`,
  },
  removedPicture: 'この画像はモデレーターが削除したため、使えるのは依頼した本人だけです。',
  alone: {
    adults:
      '🔒 ここでは自分だけに表示しています。年齢制限のある場所で作られたもので、このチャンネルには年齢制限がないためです。',
    paused:
      '🔒 ここでは自分だけに表示しています。このサーバーではEaselを一時停止しているためです。',
    blocked:
      '🔒 ここでは自分だけに表示しています。あなたはこのサーバーでEaselの使用をブロックされているためです。',
    newcomer:
      '🔒 ここでは自分だけに表示しています。このサーバーでは、新しい人は使えるようになるまで待つ必要があるためです。',
    access:
      '🔒 ここでは自分だけに表示しています。このサーバーのルールにより、このチャンネルでは、またはあなたからは公開できないためです。',
    word: '🔒 ここでは自分だけに表示しています。このサーバーで許可されていない言葉や、先に確認が必要な言葉が含まれているためです。',
    review:
      '🔒 ここでは自分だけに表示しています。別の場所で作られたもので、このサーバーではモデレーターが先に確認するためです。',
    unfinished:
      '🔒 ここでは自分だけに表示しています。別の場所で依頼されたもので、文章がまだ届いていないためです。',
  },
  rules: {
    title: '**ここでの利用ルール**',
    none: '誰でも、どこでも、すべての機能を使えます。',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# ⛔は✅より優先されます。ある機能に✅の付いたロールやチャンネルがあると、それ以外の人や場所ではその機能を使えません。',
    more: (count) => `…ほか${count}件`,
    tooMany: (most) => `ルールが上限の${most}件に達しています。先にどれか削除してください。`,
    nothingToClear: 'そのようなルールはないため、何も変更していません。',
    needAll: '対象、機能、ルールの3つをすべて指定してください。',
    nobody: (feature) =>
      `⚠️ 今のルールでは、次の機能を誰も使えなくなります：${feature}。意図したものでなければ、ルールをどれか削除してください。`,
    ownPlace: (feature) =>
      `⚠️ あなた自身も、ここでは次の機能を使えなくなりました：${feature}。ルールの変更は引き続きできます。`,
  },
  policy: {
    title: '**ボタンと新規参加者**',
    anyone: '公開されている画像のボタンは、誰でも使えます。',
    owner: '画像のボタンを使えるのは、依頼した本人だけです。',
    accountDays: (days) => `アカウントの作成から${days}日たっている必要があります。`,
    noAccountDays: 'アカウントの作成からの日数に制限はありません。',
    memberHours: (hours) =>
      `サーバーへの参加から${hours}時間たっている必要があります。モデレーターは対象外です。`,
    noMemberHours: '参加してすぐに使えます。',
  },
  pause: {
    announced:
      '⏸️ このサーバーではEaselを一時停止しています。すでに依頼されたものは最後まで実行されます。',
    announcedBecause: (reason) =>
      `⏸️ このサーバーではEaselを一時停止しています。理由：${reason}\nすでに依頼されたものは最後まで実行されます。`,
    announcedNow:
      '⏸️ このサーバーではEaselを一時停止しています。待機中と実行中のものはすべて停止しました。',
    announcedNowBecause: (reason) =>
      `⏸️ このサーバーではEaselを一時停止しています。理由：${reason}\n待機中と実行中のものはすべて停止しました。`,
    announcedEnd: '▶️ このサーバーでEaselの受け付けを再開しました。',
    drained:
      '一時停止しました。`/admin 再開`を使うまで、新しいものは開始されません。すでに依頼されたものは最後まで実行されます。',
    stopped: (count) =>
      `一時停止しました。\`/admin 再開\`を使うまで、新しいものは開始されません。ジョブ${count}件を停止しました。サービスが始める前だったものには、料金はかかりません。`,
    unclear: (count) =>
      `ジョブ${count}件は、サービスに受け付けられたかどうかわからないため、そのままにしています。`,
    already: (at) =>
      `<t:${at}:f>からすでに一時停止しています。理由と方法は新しいものに変わりました。`,
    resumed: '受け付けを再開しました。',
    notPaused: '一時停止していません。',
    notAnnounced:
      'お知らせをここに投稿できませんでした。ボットには、このチャンネルで**チャンネルを見る**と**メッセージを送信**の権限が必要です。投稿がなくても、依頼した人には毎回伝わります。',
    now: (by, at) => `⏸️ ${by}が<t:${at}:f>から一時停止しています。`,
    nowBecause: (by, at, reason) => `⏸️ ${by}が<t:${at}:f>から一時停止しています。理由：${reason}`,
    line: '⏸️ このサーバーではEaselを一時停止しているため、新しく開始できません。',
    lineBecause: (reason) =>
      `⏸️ このサーバーではEaselを一時停止しているため、新しく開始できません。理由：${reason}`,
  },
  status: {
    title: '**このサーバーのEasel**',
    running: '▶️ 依頼を受け付けています。',
    jobs: (running, waiting, held) =>
      `このサーバーのジョブ：実行中${running}件・開始待ち${waiting}件・確認待ち${held}件`,
    heldSince: (at) => `確認待ちでいちばん古いもの：<t:${at}:R>から`,
    staff: (channel) => `✅ モデレーター用チャンネル：${channel}`,
    staffTrouble: (channel) =>
      `⚠️ モデレーター用チャンネル：${channel}。ただし、ボットが投稿できません。**チャンネルを見る**、**メッセージを送信**、**ファイルを添付**の権限を付けるか、\`/admin 通知\`で別のチャンネルを選んでください。`,
    noStaff: 'モデレーター用チャンネル：なし。`/admin 通知`で設定できます。',
    log: (channel) => `✅ ログチャンネル：${channel}`,
    logTrouble: (channel) =>
      `⚠️ ログチャンネル：${channel}。ただし、ボットが投稿できません。**チャンネルを見る**と**メッセージを送信**の権限を付けるか、\`/admin ログ\`で別のチャンネルを選んでください。`,
    noLog: 'ログチャンネル：なし。`/admin ログ`で設定できます。ケースはなくても記録されます。',
    review: {
      none: '事前確認：なし（言葉のルールで保留になったものを除く）',
      prompts: (hours) => `事前確認：プロンプト（最長${hours}時間）`,
      results: (hours) => `事前確認：結果（最長${hours}時間）`,
      both: (hours) => `事前確認：プロンプトと結果（それぞれ最長${hours}時間）`,
    },
    reviewUnseen:
      '⚠️ 投稿できるモデレーター用チャンネルが決まるまで、確認待ちのものはどこにも投稿されません。',
    words: (count) => `言葉のルール：${count}件`,
    rules: (count) => `利用ルール：${count}件`,
    blocks: (count) => `ブロック中の人：${count}人`,
    service: (name, running, waiting) =>
      `${name}（全サーバー合計）：実行中${running}件・待機中${waiting}件`,
    quotas: '**利用枠と予算**',
    noQuotas: '利用枠も予算も設定されていません。',
  },
  panel: {
    title: '**このサーバーの設定**',
    hint: '-# 変更はすぐに反映され、ケースとして記録されます。ほかの設定は`/admin`にあります。',
    saved: '✅ 保存しました。',
    unchanged: 'すでにその設定になっています。',
    needsStaff:
      '⚠️ 変更していません。事前確認には、先にモデレーター用チャンネルが必要です。ボットが投稿できるものを下から選んでください。',
    needsStaffKept:
      '⚠️ 変更していません。事前確認がオンの間は、モデレーター用チャンネルが必要です。先に事前確認をオフにするか、別のチャンネルを選んでください。',
    cannotPost: (channel) =>
      `⚠️ 変更していません。${channel}に投稿できませんでした。そこで**チャンネルを見る**と**メッセージを送信**の権限を付けて、もう一度選んでください。`,
    tried: 'これからEaselはここに投稿します。これは動作確認のための投稿です。',
    review: {
      none: '事前確認：なし',
      prompts: '事前確認：プロンプト',
      results: '事前確認：結果',
      both: '事前確認：プロンプトと結果',
    },
    buttons: { anyone: 'ボタン：誰でも使える', owner: 'ボタン：依頼した本人だけ' },
    newcomer: {
      none: '新規参加者：待ち時間なし',
      account: (days) => `新規参加者：アカウント作成から${days}日以上`,
      other: '新規参加者：/admin アクセス の設定どおり',
    },
    staff: 'モデレーター用チャンネル：なし',
    log: 'ログチャンネル：なし',
  },
  choices: {
    rule: { allow: '許可', deny: '禁止', clear: 'ルールを削除' },
    buttons: { anyone: '誰でも', owner: '画像を依頼した本人だけ' },
    mode: { drain: '依頼済みのものは最後まで実行', now: 'すべて今すぐ停止' },
    feature: {
      imagine: 'プロンプトからの画像生成',
      blend: 'ブレンド',
      describe: '画像からのプロンプト作成',
      shorten: 'プロンプトの短縮',
      video: '動画',
      buttons: '画像の下のボタン',
      private: '非公開の結果',
      costly: '料金の高いモード',
    },
  },
};
