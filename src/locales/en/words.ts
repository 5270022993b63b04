/**
 * What is said about rules about words. Rules and words come as code, commands as they are typed;
 * counts are numbers.
 */
export const words = {
  choices: {
    action: {
      block: 'Block: nothing is started',
      hold: 'Hold: a moderator decides',
      log: 'Log: only write it down',
    },
    kind: { word: 'Word or phrase', pattern: 'Regular expression (RE2)' },
    mode: { add: 'Add to the rules that are there', replace: 'Replace all rules' },
    format: { csv: 'CSV, for spreadsheets', json: 'JSON' },
  },
  /** A rule as a line of a list. */
  line: {
    block: (rule: string) => `⛔ ${rule} is blocked`,
    hold: (rule: string) => `⏳ ${rule} is held`,
    log: (rule: string) => `📝 ${rule} is logged`,
  },
  /** The same, for a rule that does not hold where only adults are let in. */
  lineExcept: {
    block: (rule: string) => `⛔ ${rule} is blocked, except in age-restricted channels`,
    hold: (rule: string) => `⏳ ${rule} is held, except in age-restricted channels`,
    log: (rule: string) => `📝 ${rule} is logged, except in age-restricted channels`,
  },
  expression: (pattern: string) => `the expression ${pattern}`,
  more: (count: number) => `… and ${count} more.`,
  add: {
    added: 'This rule holds from now on:',
    changed: 'This rule is changed:',
    same: 'This rule was there already:',
    holdWithoutStaff: (command: string) =>
      `⚠️ There is no staff channel where anybody could look at what is held, so the rule **blocks** until one is set with ${command}.`,
    tryIt: (command: string) => `-# Try what it does with ${command}.`,
  },
  remove: {
    removed: (rule: string) => `Removed: ${rule}`,
    unknown: (rule: string) => `There is no rule ${rule} here.`,
  },
  list: {
    title: (count: number) =>
      count === 1 ? '**One rule about words**' : `**${count} rules about words**`,
    none: (command: string) =>
      `This server has no rules about words yet. ${command} adds the first one.`,
    asFile: 'All of them are in the file.',
    operator: (count: number) =>
      count === 1
        ? 'One more word is blocked everywhere by whoever runs this bot.'
        : `${count} more words are blocked everywhere by whoever runs this bot.`,
  },
  test: {
    nothing: 'No rule is met: nothing would happen to this text.',
    title: 'This is what would happen to this text:',
    found: (line: string, words: string) => `${line}: ${words}`,
    operator: (line: string) => `${line} (everywhere, by whoever runs this bot)`,
    outcome: {
      block: '**It would be blocked.**',
      hold: '**It would be held until a moderator decides.**',
      holdWithoutStaff: '**It would be blocked: without a staff channel nobody could look at it.**',
      log: '**It would go through, and be written down.**',
      none: '**In this channel nothing would happen to it.**',
    },
    here: 'In this channel, which is age-restricted, these rules do not hold:',
  },
  import: {
    imported: (added: number, changed: number, total: number) =>
      `Imported: ${added} new, ${changed} changed. There are ${total} rules now.`,
    replaced: (count: number) => `Imported: these ${count} rules are now all there are.`,
    refused: 'Nothing was imported. Put this right and try again:',
    atLine: (line: number, problem: string) => `Line ${line}: ${problem}`,
    atRule: (number: number, problem: string) => `Rule ${number}: ${problem}`,
    unreadableEntry: 'This is no rule. It needs a text, and only known kinds and actions.',
    tooLarge: 'The file is larger than 256 kB.',
    notFetched: 'Discord did not hand over the file. Please try again.',
    unreadable: 'The file is neither CSV, JSON nor plain text in UTF-8.',
    noList: (example: string) =>
      `This JSON is no list of rules, so nothing was imported. It should look like this:\n${example}\nOr write plain text with a word in each line.`,
    empty: 'There is no rule in the file.',
  },
  export: {
    exported: (count: number) =>
      count === 1 ? 'Here is the one rule.' : `Here are all ${count} rules.`,
    tooLarge: 'Discord does not take a file of this size here.',
  },
  problem: {
    refused: 'The rule was not saved.',
    empty: 'There is no text.',
    severalLines: 'It goes over several lines, or has characters that nobody can see.',
    tooLong: (max: number) => `It is too long: at most ${max} characters.`,
    neverMet: 'Nothing could ever meet it: it has no letters, digits or emoji.',
    metByNothing: 'It matches the empty text, and so every text there is.',
    metTooOften: (count: number, of: number) =>
      `It would stop ${count} of ${of} ordinary prompts, such as “a red fox in the snow”. Make it narrower.`,
    notReadable: (why: string) =>
      `The expression cannot be read: ${why}. Its syntax is RE2, which cannot look ahead or behind and has no back references.`,
    tooManySteps: 'The expression is too large: use smaller numbers of repetitions.',
    tooManyRules: (max: number) => `There would be more than ${max} rules. Remove some first.`,
    tooManyPatterns: (max: number) =>
      `There would be more than ${max} regular expressions. Remove some, or use words.`,
  },
  /** What is written down about a change. */
  detail: {
    added: (rule: string) => `Word rule added: ${rule}`,
    changed: (rule: string) => `Word rule changed: ${rule}`,
    removed: (rule: string) => `Word rule removed: ${rule}`,
    imported: (added: number, changed: number, total: number) =>
      `Word rules imported: ${added} new, ${changed} changed, ${total} in all`,
    replaced: (before: number, after: number) =>
      `Word rules replaced: ${before} before, ${after} now`,
  },
} as const;
