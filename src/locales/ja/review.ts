import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ このプロンプトは、先にモデレーターが確認します。それまで生成は始まらず、料金も発生しません。期限は<t:${until}:f>です。確認の結果はここかDMでお知らせします。`,
  resultHeld: (until) =>
    `⏳ 画像は完成しましたが、先にモデレーターが確認します。期限は<t:${until}:f>です。確認の結果はここかDMでお知らせします。`,
  wordsHeld: (until) =>
    `⏳ 回答はできましたが、先にモデレーターが確認します。期限は<t:${until}:f>です。確認の結果はここかDMでお知らせします。`,
  notYetShown: '⏳ まだ表示されていません。',
  notShown: 'これは表示されません。依頼した本人は`/履歴`で理由を確認できます。',
  rejected: 'このサーバーのモデレーターに却下されました。',
  rejectedBecause: (reason) => `このサーバーのモデレーターに却下されました。理由：${reason}`,
  expired:
    '期限までにモデレーターの判断がなかったため、表示されません。もう一度依頼することはできます。',
  blocked: '依頼の後にこのサーバーでブロックされたため、何も開始されませんでした。',
  stopped:
    'このサーバーが一時停止され、すべて停止されたため、これについての判断はもうありません。ジョブの受付が再開したら、もう一度依頼できます。',
  wordsWithheld:
    'サービスの返した文章に、ここで許可されていない言葉が含まれているため、表示しません。',
  goesOnHere: (link) => `✅ 承認されました。続きはチャンネルで確認できます：${link}`,
  goesOnDirectly:
    '✅ 承認されました。ボットがチャンネルに書き込めないため、続きはDMでお届けします。',
  notEditable:
    'ここではモデレーターがプロンプトを確認するため、途中で変更することはできません。そのまま実行するか、停止してもう一度依頼してください。',
  staff: {
    prompt: '🔎 **確認待ちのプロンプトがあります**',
    result: '🔎 **確認待ちの結果があります**',
    numbered: (line, caseNumber) => `${line} · ケース #${caseNumber}`,
    from: (person, channel) => `依頼：${person}（${channel}）`,
    until: (until) => `期限は<t:${until}:f>（<t:${until}:R>）。過ぎると却下として扱われます。`,
    rule: (rule) => `保留の原因になったルール：${rule}`,
    private: '非公開の依頼です。結果は本人だけに表示されます。',
    pictures: (links) => `添付：${links}`,
    picture: (index) => `画像 ${index}`,
    fromPicture: (link) => `元になる画像：${link}`,
    tooLarge: '結果が大きすぎて、ここには表示できません。',
    unreadable: '結果を取得できなくなりました。',
    opensAt: (link) => `しばらくの間、ここから開けます：${link}`,
    promptInFile: 'プロンプトの全文はファイルにあります。',
    files: (count) => `ファイル${count}個`,
    hiddenPrompt: '非公開のプロンプトのため、ここには残していません。',
    approve: '承認',
    reject: '却下',
    strike: '却下して警告',
    repost: '再投稿',
    approved: (moderator, at) => `✅ ${moderator}が**承認しました**（<t:${at}:f>）`,
    rejected: (moderator, at) => `⛔ ${moderator}が**却下しました**（<t:${at}:f>）`,
    struck: (moderator, at) => `⛔ ${moderator}が**却下して警告を与えました**（<t:${at}:f>）`,
    expired: (at) => `⌛ **期限までに判断がなかった**ため、表示されません（<t:${at}:f>）。`,
    withdrawn: (at) => `↩️ 本人が**取り下げました**（<t:${at}:f>）`,
    blocked: (moderator, at) =>
      `⛔ **開始されませんでした**：依頼した人はその後ブロックされています。承認したのは${moderator}（<t:${at}:f>）`,
    stopped: (moderator, at) =>
      `⏹️ サーバーの一時停止にともない、${moderator}が**停止しました**（<t:${at}:f>）`,
    because: (reason) => `理由：${reason}`,
  },
  form: {
    reject: '却下',
    strike: '却下して警告',
    reason: '理由',
    hint: '依頼した本人に伝わり、記録に残ります。空欄でもかまいません',
  },
  press: {
    notModerator:
      'これを判断できるのは、メンバーをタイムアウトできる人か、このサーバーを管理できる人だけです。',
    otherServer: 'これは別のサーバーのものです。',
    approved: (moderator) => `${moderator}がすでに承認しています。`,
    rejected: (moderator) => `${moderator}がすでに却下しています。`,
    expired: '期限までに判断がなかったため、終了しました。',
    withdrawn: '本人が取り下げたため、判断するものはありません。',
    stopped: (moderator) =>
      `${moderator}がこのサーバーを一時停止してすべて停止したため、判断するものはありません。`,
    blocked: (person) =>
      `${person}はブロックされているため、何も開始されませんでした。この依頼は却下として扱われます。`,
    withoutStrike: 'まだ何も判断されていません。**却下**なら警告なしで断れます。',
    over: 'これについて判断するものは、もうありません。',
    paused:
      'このサーバーでは新しいジョブを一時停止しているため、今は何も送信しません。承認は`/admin 再開`の後にしてください。却下はいつでもできます。',
    reposted: 'まもなくモデレーター用チャンネルにもう一度投稿されます。',
  },
  detail: {
    prompt: 'プロンプト',
    result: '結果',
    promptBlocked: 'プロンプト（依頼した人がその後ブロックされたため）',
    promptStopped: 'プロンプト（サーバーの一時停止で、ほかのすべてと一緒に停止）',
    resultStopped: '結果（サーバーの一時停止で、ほかのすべてと一緒に停止）',
    promptBy: (rule) => `プロンプト（ルール：${rule}）`,
    resultBy: (rule) => `結果（ルール：${rule}）`,
  },
  admin: {
    title: '**このサーバーの事前確認**',
    prompts: 'プロンプト：**オン**。モデレーターが承認するまで、サービスには何も送信しません。',
    noPrompts: 'プロンプト：オフ',
    results: '結果：**オン**。モデレーターが承認するまで、何も表示しません。',
    noResults: '結果：オフ',
    hours: (hours) => `判断がないまま${hours}時間たつと、却下として扱われます。`,
    exempt: (roles) => `確認の対象外：${roles}、およびモデレーターの権限を持つ人`,
    noExempt: '確認の対象外：モデレーターの権限を持つ人だけ',
    channel: (channel) => `投稿先は${channel}です。`,
    noChannel: (command) =>
      `モデレーター用チャンネルがありません。${command}で選ぶまで、何も判断できません。`,
    rules: 'この設定にかかわらず、言葉のルールによってプロンプトが保留になることがあります。',
    needsChannel: (command) =>
      `何も変更していません。モデレーター用チャンネルがないと誰も判断できないため、先に${command}で選んでください。`,
    cannotPost: (channel) =>
      `何も変更していません。${channel}にメッセージを投稿できませんでした。ボットに**チャンネルを見る**、**メッセージを送信**、**ファイルを添付**の権限を付けて、もう一度お試しください。`,
    tooManyRoles: (most) => `何も変更していません。指定できるロールは${most}個までです。`,
    test: '確認待ちのものは、承認・却下のボタン付きでここに投稿されます。',
  },
};
