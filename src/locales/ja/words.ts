import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: 'ブロック：何も開始しない',
      hold: '保留：モデレーターが判断する',
      log: '記録：記録するだけ',
    },
    kind: { word: '単語・語句', pattern: '正規表現（RE2）' },
    mode: { add: '今あるルールに追加', replace: 'すべてのルールを置き換え' },
    format: { csv: 'CSV（表計算ソフト用）', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ ${rule}：ブロック`,
    hold: (rule) => `⏳ ${rule}：保留`,
    log: (rule) => `📝 ${rule}：記録`,
  },
  lineExcept: {
    block: (rule) => `⛔ ${rule}：ブロック（年齢制限チャンネルを除く）`,
    hold: (rule) => `⏳ ${rule}：保留（年齢制限チャンネルを除く）`,
    log: (rule) => `📝 ${rule}：記録（年齢制限チャンネルを除く）`,
  },
  expression: (pattern) => `正規表現${pattern}`,
  more: (count) => `…ほか${count}件`,
  add: {
    added: 'これから次のルールが適用されます：',
    changed: 'ルールを変更しました：',
    same: 'このルールはすでにあります：',
    holdWithoutStaff: (command) =>
      `⚠️ 保留したものを確認するモデレーター用チャンネルがないため、${command}で選ぶまで、このルールは**ブロック**として働きます。`,
    tryIt: (command) => `-# ルールの働きは${command}で試せます。`,
  },
  remove: {
    removed: (rule) => `削除しました：${rule}`,
    unknown: (rule) => `${rule}というルールは、ここにはありません。`,
  },
  list: {
    title: (count) => `**言葉のルール：${count}件**`,
    none: (command) =>
      `このサーバーには、言葉のルールがまだありません。${command}で最初のルールを追加できます。`,
    asFile: 'すべてのルールはファイルにあります。',
    operator: (count) => `このほかに${count}語が、ボットの運営者によってどこでもブロックされます。`,
  },
  test: {
    nothing: '当てはまるルールはありません。このテキストには何も起きません。',
    title: 'このテキストは次のように扱われます：',
    found: (line, found) => `${line} → ${found}`,
    operator: (line) => `${line}（ボットの運営者による全サーバー共通のルール）`,
    outcome: {
      block: '**ブロックされます。**',
      hold: '**モデレーターが判断するまで保留になります。**',
      holdWithoutStaff:
        '**ブロックされます。モデレーター用チャンネルがなく、誰も確認できないためです。**',
      log: '**そのまま通り、記録に残ります。**',
      none: '**このチャンネルでは何も起きません。**',
    },
    here: 'ここは年齢制限チャンネルのため、次のルールは適用されません：',
  },
  import: {
    imported: (added, changed, total) =>
      `インポートしました：新規${added}件、変更${changed}件。ルールは全部で${total}件です。`,
    replaced: (count) => `インポートしました。ルールはこの${count}件だけになりました。`,
    refused: '何もインポートしていません。次の点を直して、もう一度お試しください：',
    atLine: (line, problem) => `${line}行目：${problem}`,
    atRule: (number, problem) => `${number}番目のルール：${problem}`,
    unreadableEntry:
      'ルールとして読み取れません。テキストが必要で、種類と動作は決まったものしか使えません。',
    tooLarge: 'ファイルが256kBを超えています。',
    notFetched: 'Discordからファイルを取得できませんでした。もう一度お試しください。',
    unreadable: 'CSV、JSON、UTF-8のプレーンテキストのいずれでもないファイルです。',
    noList: (example) =>
      `このJSONはルールのリストではないため、何も読み込んでいません。次のように書いてください：\n${example}\n1行に1語ずつ書いたプレーンテキストでもかまいません。`,
    empty: 'ファイルにルールがありません。',
  },
  export: {
    exported: (count) =>
      count === 1 ? 'ルールはこの1件です。' : `ルールはこの${count}件ですべてです。`,
    tooLarge: 'このサイズのファイルは、ここではDiscordに送れません。',
  },
  problem: {
    refused: 'ルールを保存しませんでした。',
    empty: 'テキストがありません。',
    severalLines: '複数行にわたっているか、目に見えない文字が含まれています。',
    tooLong: (max) => `長すぎます。${max}文字までにしてください。`,
    neverMet: '文字、数字、絵文字のいずれもないため、何にも一致しません。',
    metByNothing: '空のテキストに一致するため、どんなテキストにも一致してしまいます。',
    metTooOften: (count, of) =>
      `「a red fox in the snow」のような普通のプロンプト${of}件のうち${count}件に一致してしまいます。もっと範囲を絞ってください。`,
    notReadable: (why) =>
      `正規表現を読み取れません：${why}。構文はRE2で、先読み・後読みと後方参照は使えません。`,
    tooManySteps: '正規表現が大きすぎます。繰り返しの回数を減らしてください。',
    tooManyRules: (max) => `ルールが${max}件を超えてしまいます。先にいくつか削除してください。`,
    tooManyPatterns: (max) =>
      `正規表現が${max}件を超えてしまいます。いくつか削除するか、単語を使ってください。`,
  },
  detail: {
    added: (rule) => `言葉のルールを追加：${rule}`,
    changed: (rule) => `言葉のルールを変更：${rule}`,
    removed: (rule) => `言葉のルールを削除：${rule}`,
    imported: (added, changed, total) =>
      `言葉のルールをインポート：新規${added}件、変更${changed}件、合計${total}件`,
    replaced: (before, after) => `言葉のルールを置き換え：変更前${before}件、変更後${after}件`,
  },
};
