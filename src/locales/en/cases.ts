import { caseWork } from './case-work.ts';

/**
 * What is said about cases, strikes, blocks, reports and appeals. People, channels and roles come as
 * mentions, times as Discord's own, and whatever people have written comes escaped.
 */
export const cases = {
  /** Who did what nobody in particular did. */
  easel: 'Easel',
  /** Whom a case is about, where that is nobody. */
  nobody: 'nobody',
  /** One line of the log channel. */
  line: {
    number: (number: number) => `**#${number}**`,
    refused: {
      word: (who: string) => `${who} was refused: a rule about words`,
      access: (who: string) => `${who} was refused: not open to them`,
      newcomer: (who: string) => `${who} was refused: too new`,
      blocked: (who: string) => `${who} was refused: blocked`,
      quota: (who: string) => `${who} was refused: a limit is used up`,
      paused: (who: string) => `${who} was refused: paused here`,
      other: (who: string) => `${who} was refused`,
    },
    logged: (who: string) => `${who} used words that a rule watches`,
    held: (who: string) => `What ${who} asked for waits for a decision`,
    approved: (who: string, by: string) => `${by} approved what ${who} asked for`,
    rejected: (who: string, by: string) => `${by} rejected what ${who} asked for`,
    expired: (who: string) => `Nobody decided in time about what ${who} asked for`,
    removed: (who: string, by: string) => `${by} removed a picture of ${who}`,
    'removed-own': (who: string) => `${who} removed a picture of their own`,
    reported: (who: string, by: string) => `${by} reported a picture of ${who}`,
    dismissed: (who: string, by: string) => `${by} dismissed a report about ${who}`,
    struck: (who: string, by: string) => `${by} gave ${who} a strike`,
    blocked: (who: string, by: string) => `${by} blocked ${who}`,
    unblocked: (who: string, by: string) => `${by} unblocked ${who}`,
    appealed: (who: string) => `${who} asks for their block to be lifted`,
    'appeal-accepted': (who: string, by: string) => `${by} lifted the block of ${who}`,
    'appeal-declined': (who: string, by: string) => `${by} kept the block of ${who}`,
    granted: (who: string, by: string) => `${by} granted ${who} something extra`,
    paused: (_who: string, by: string) => `${by} paused Easel here`,
    resumed: (_who: string, by: string) => `${by} let Easel go on here`,
    setting: (_who: string, by: string) => `${by} changed a setting`,
    'limit-near': () => 'A limit is nearly used up',
    'limit-reached': () => 'A limit is used up',
    /** Behind the sentence, each where it is known. */
    inChannel: (channel: string) => `in ${channel}`,
    reason: (reason: string) => `reason: ${reason}`,
    prompt: (prompt: string) => `“${prompt}”`,
    goesOnWith: (number: number) => `see #${number}`,
    message: (link: string) => `[message](${link})`,
    more: (count: number) => `… and ${count} more: \`/admin export\` has them all`,
  },
  /** Details that Easel writes into cases, in the server's language. */
  detail: {
    until: (time: string) => `until ${time}`,
    forever: 'until somebody lifts it',
    strikes: (count: number) => (count === 1 ? '1 strike counts' : `${count} strikes count`),
    change: (setting: string, before: string, after: string) => `${setting}: ${before} → ${after}`,
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    /** Detail of a refusal: what somebody pressed who may not decide. */
    staffButton: 'a button for moderators',
    /** The same: words that would have to wait, for a job that runs already. */
    lateWords: 'a prompt that was changed on the way, where prompts wait for a moderator',
    /** A rule about words that what an upstream wrote meets. */
    written: (rule: string) => `in what the service wrote: ${rule}`,
    messages: (removed: number, failed: number) => {
      const deleted = removed === 1 ? '1 message deleted' : `${removed} messages deleted`;
      return failed === 0 ? deleted : `${deleted}, ${failed} not`;
    },
    /** What a step of the rule about strikes is called; its value is a number of hours. */
    step: (strikes: number) =>
      strikes === 1 ? 'Block at 1 strike, in hours' : `Block at ${strikes} strikes, in hours`,
  },
  /** What a setting is called in the record; what stands in front of a dot is its group. */
  setting: {
    version: 'Model',
    flags: 'Flags behind prompts',
    jobsAtOnce: 'Jobs at once',
    confirmAbove: 'Ask before a price above',
    previews: 'Unfinished pictures',
    ping: 'Notifications',
    reportChannel: 'Staff channel',
    staffRole: 'Role that is notified',
    logChannel: 'Log channel',
    locale: 'Language',
    access: 'Access',
    quota: 'Limits',
    review: 'Review',
    strikes: 'Strikes',
    paused: 'Pause',
    presets: 'Shared presets',
    'access.rules': 'Who may do what',
    'access.buttons': 'Buttons below pictures',
    'access.accountDays': 'Least age of accounts, in days',
    'access.memberHours': 'Least time in the server, in hours',
    'quota.limits': 'Limit',
    'quota.running': 'Jobs of one person at the same time',
    'quota.cooldownSeconds': 'Wait between two requests, in seconds',
    'quota.warnAt': 'Warning about shared limits, in percent',
    'review.prompts': 'Review of prompts',
    'review.results': 'Review of results',
    'review.exemptRoles': 'Roles without review',
    'review.hours': 'Time for a decision, in hours',
    'strikes.days': 'How long a strike counts, in days',
  },
  /** What somebody who is blocked is told. */
  blocked: {
    until: (time: string) => `You cannot start anything in this server until ${time}.`,
    forever: 'You cannot start anything in this server until a moderator lifts your block.',
    reason: (reason: string) => `Reason: ${reason}`,
    mayAppeal:
      'If you think that this is a mistake, you may ask the moderators once to look at it again.',
    appealed: 'You have asked the moderators to look at it again.',
    button: 'Ask for another look',
  },
  /** The form of somebody who is blocked, and what they are told. */
  appeal: {
    title: 'Ask for another look',
    label: 'Why should the block be lifted?',
    hint: 'The moderators of this server read it; you can ask once',
    sent: 'The moderators of this server have been told. You will hear of their decision by direct message, if you let this server’s members write to you.',
    unheard:
      'This is written down for the moderators of this server, but they have no channel in which they are told of it. Tell one of them.',
    already: 'You have asked for this already; the moderators will decide.',
    gone: 'You are not blocked by that any more.',
    notYours: 'Only the person who is blocked can ask for this.',
    /** In the staff channel. */
    posted: (who: string) => `**${who} asks for their block to be lifted**`,
    block: (number: number) => `The block is case #${number}`,
    lift: 'Lift the block',
    keep: 'Keep the block',
    lifted: (by: string) => `✅ ${by} has lifted the block.`,
    kept: (by: string) => `🚫 ${by} keeps the block.`,
    over: 'The block had ended before.',
    /** By direct message. */
    youAreFree: (server: string) =>
      `The moderators have lifted your block in ${server}. You can use Easel there again.`,
    youStay: (server: string) =>
      `The moderators have looked at your block in ${server} again, and it stays.`,
  },
  /** Below a report. */
  report: {
    number: (number: number) => `-# Case #${number}`,
    remove: 'Remove image',
    strike: 'Remove with strike',
    dismiss: 'Dismiss',
    removed: (by: string) => `🗑️ ${by} has removed the picture.`,
    struck: (by: string, strikes: number) =>
      `🗑️ ${by} has removed the picture and given a strike; ${strikes} now count.`,
    dismissed: (by: string) => `✅ ${by} has dismissed this report.`,
    incomplete: (count: number) =>
      `⚠️ ${count} of its messages could not be deleted; somebody who may manage messages can do it by hand.`,
    dealtWith: (number: number) =>
      `Another report of the same picture was decided before: see case #${number}.`,
    jobGone: 'The picture is not known any more; perhaps its person has erased it.',
  },
  ...caseWork,
} as const;
