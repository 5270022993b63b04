/** How many, in words that agree. */
function jobs(count: number): string {
  return count === 1 ? 'one job' : `${count} jobs`;
}

/**
 * What is wrong with a prompt, and what is asked about it. Flags, tokens and models come quoted and
 * cut; a model as `--version 7`.
 */
export const check = {
  /** What a flag needs behind it. */
  needs: {
    integer: 'a whole number',
    number: 'a number',
    ratio: 'width and height such as 16:9',
    word: 'a word',
    words: 'at least one word',
    link: 'a link to a picture',
    links: 'a link to a picture',
    references: 'a link to a picture, a style code or `random`',
    codes: 'a code',
    model: 'a version number',
  },
  unknownFlag: (flag: string, suggestion: string | undefined) =>
    suggestion === undefined
      ? `${flag} is not a flag that Midjourney knows.`
      : `${flag} is not a flag that Midjourney knows. Did you mean ${suggestion}?`,
  retiredFlag: (flag: string) => `${flag} was a flag of old models; nothing takes it any more.`,
  missingValue: (flag: string, needs: string) => `${flag} needs ${needs}.`,
  notARatio: (flag: string, token: string) =>
    `${token} behind ${flag} is not a ratio: two whole numbers with a colon, such as 16:9.`,
  outOfRange: (flag: string, token: string, { from, to, model }: Range) =>
    `${flag} must be between ${from} and ${to} with ${model}, not ${token}.`,
  notOneOf: (flag: string, token: string, { values, model }: Choice) =>
    `${flag} must be ${values} with ${model}, not ${token}.`,
  noSuchModel: (flag: string, token: string, values: string) =>
    `There is no ${flag} ${token}. There are ${values}.`,
  ratioTooLong: (flag: string, token: string, most: number, model: string) =>
    `${flag} goes from 1:${most} to ${most}:1 with ${model}, not ${token}.`,
  notTaken: (flag: string, model: string, takers: string) =>
    takers === ''
      ? `${flag} is not compatible with ${model}.`
      : `${flag} is not compatible with ${model}; ${takers} would take it.`,
  instead: (suggestion: string) => `Try ${suggestion} instead.`,
  exclusive: (flags: string) => `${flags} exclude each other: keep one.`,
  textBehind: (token: string, flag: string) =>
    `${token} stands behind ${flag}. Text comes before all flags.`,
  lonePicture: 'One picture alone is not enough: add words, or a second picture.',
  needsBeside: {
    image: (flag: string) => `${flag} needs a picture in front of the text or attached.`,
    sref: (flag: string) => `${flag} needs a style reference, \`--sref\`.`,
    cref: (flag: string) => `${flag} needs a character reference, \`--cref\`.`,
    oref: (flag: string) => `${flag} needs an omni reference, \`--oref\`.`,
    video: (flag: string) => `${flag} needs \`--video\`.`,
  },
  omniCount: (flag: string, count: number) => `${flag} takes exactly one picture, not ${count}.`,
  notTogether: (flag: string, other: string) => `${flag} cannot be used together with ${other}.`,
  videoWithoutPicture: (flag: string) =>
    `${flag} needs the picture that the clip begins with, in front of the text.`,
  videoOnly: (flag: string) => `${flag} is for clips and needs \`--video\`.`,
  tooMany: (count: number, cap: number) =>
    `This would be ${count.toLocaleString('en')} jobs; at most ${cap} may be started at once here.`,
  manyInRelax: (count: number, flag: string) =>
    `${jobs(count)} at once do not go with ${flag}; they run fast only.`,
  weights: (sum: number) =>
    `The weights of the parts add up to ${sum}; together they must be more than 0.`,
  noMultiPrompt: (model: string, takers: string) =>
    takers === ''
      ? `Weighted parts (\`::\`) are not compatible with ${model}.`
      : `Weighted parts (\`::\`) are not compatible with ${model}; ${takers} would take them.`,
  notAPicture: (token: string) =>
    `${token} is not a direct link to a picture: it must end in png, jpg, jpeg, webp or gif.`,
  expiredLink: (token: string) =>
    `${token} has expired. Attach the picture again, or copy its link anew.`,
  misplacedLink: (token: string) => `${token} must stand in front of the text.`,
  hdTooLong: (token: string, most: number, model: string) =>
    `\`--hd\` goes up to ${most}:1 with ${model}, not ${token}.`,
  notWhole: (flag: string, token: string) =>
    `${token} behind ${flag} is not a whole number without separators.`,
  leftOut: {
    option: (flag: string, why: string) => `${flag} of the options was left out: ${why}.`,
    preset: (flag: string, why: string) => `${flag} of your preset was left out: ${why}.`,
    suffix: (flag: string, why: string) => `${flag} of your suffix was left out: ${why}.`,
    settings: (flag: string, why: string) => `${flag} of your settings was left out: ${why}.`,
    server: (flag: string, why: string) => `${flag} of the server was left out: ${why}.`,
  },
  notUsableWith: (model: string) => `it does not go with ${model} here`,
  notWithTheRest: 'it does not go with the rest of this prompt',
  deadLink: 'its link leads to no picture, or no longer to one',
  notSayable: (upstream: string) => `${upstream} cannot do it`,
  notForSeveral: 'it does not go with several jobs at once',
  typedTwice: (flag: string, tokens: string) =>
    `${flag} stands there more than once: ${tokens}. The first one would count.`,
  unbalancedBraces:
    'The braces do not match, so nothing would be varied; they would be drawn as they stand.',
  unbalancedQuotes: 'There is a quotation mark without its partner.',
  dashesInQuotes: (token: string) =>
    `${token} stands within quotation marks, so it counts as lettering and not as a flag.`,
  nearFlag: (token: string, suggestion: string) =>
    `${token} would be drawn as words. Did you mean ${suggestion}?`,
  veryLong: (length: number, limit: number) =>
    `The prompt has ${length} characters; some services cut after ${limit}.`,
  unverified: (flag: string, model: string) =>
    `Nobody has confirmed that ${model} takes ${flag}; it may be refused.`,
  unknownModel: (model: string) =>
    `${model} is not known to this bot yet; it is passed on as it is.`,
  expiringLink: (token: string, at: number) => `${token} expires <t:${at}:R>.`,
  passedOver: (flag: string, typed: string) =>
    `${flag} was passed over, since ${typed} was typed by hand.`,
  fieldless: (flag: string, upstream: string) =>
    `${upstream} has no setting for ${flag}; it stays in the prompt and may not count.`,
  /** What is asked about it. */
  ask: {
    wrong: 'Nothing was submitted yet. This needs a look:',
    confirm: 'Nothing was submitted yet.',
    more: (count: number) => `… and ${count} more.`,
    corrected: 'Corrected:',
    wouldRun: 'This would run:',
    asTyped: 'As typed:',
    assumed: (model: string) =>
      `The prompt names no version, so this was checked for ${model}, which draws by default.`,
    several: (count: number, estimate: string) => `This starts **${jobs(count)}**: ${estimate}.`,
    one: (estimate: string) => `That is ${estimate}.`,
    pictures: (count: number) => `about ${count} pictures`,
    clips: (count: number) => (count === 1 ? 'a clip' : `about ${count} clips`),
    estimate: (what: string, speed: string | undefined, price: string | undefined) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Edit it, or run the command again.',
  },
  button: {
    fixAndRun: 'Fix and run',
    fixAndRunSeveral: (count: number) => `Fix and start ${jobs(count)}`,
    runAnyway: 'Run anyway',
    runAnywaySeveral: (count: number) => `Start ${jobs(count)} anyway`,
    run: 'Run',
    start: (count: number) => `Start ${jobs(count)}`,
    edit: 'Edit',
  },
  notice: {
    proposalGone:
      'This question is too old to be answered. Run the command again; nothing was submitted.',
    upstreamOff:
      'The service that was to draw this is no longer used here. Run the command again; nothing was submitted.',
    notYours: 'Only the person who was asked can answer this.',
  },
  edit: { title: 'Edit the prompt', hint: 'It is checked again before anything runs' },
} as const;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly model: string;
}

interface Choice {
  readonly values: string;
  readonly model: string;
}
