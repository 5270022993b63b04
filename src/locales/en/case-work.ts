/**
 * What `/mod` and `/admin` say about cases and people. People, channels and roles come as mentions,
 * times as Discord's own, and whatever people have written comes escaped.
 */
export const caseWork = {
  /** What `/mod` says. */
  mod: {
    notAllowed: 'Only those who may moderate members of this server can use this, and only here.',
    notAbout: {
      yourself: 'You cannot do this to yourself.',
      bot: 'Bots cannot be blocked or given strikes.',
      manager: 'This member manages the server; nobody can do this to them.',
    },
    blocked: (who: string, number: number) =>
      `${who} is blocked until somebody lifts it. This is case #${number}.`,
    blockedUntil: (who: string, time: string, number: number) =>
      `${who} is blocked until ${time}. This is case #${number}.`,
    unblocked: (who: string, number: number) =>
      `${who} is not blocked any more. This is case #${number}.`,
    notBlocked: (who: string) => `${who} is not blocked here.`,
    struck: (who: string, count: number) =>
      `${who} has been given a strike; ${count} now ${count === 1 ? 'counts' : 'count'}.`,
    struckBlocked: (who: string, count: number) =>
      `${who} has been given a strike; ${count} now ${count === 1 ? 'counts' : 'count'}, and by the rule of this server they are blocked until somebody lifts it.`,
    struckBlockedUntil: (who: string, count: number, time: string) =>
      `${who} has been given a strike; ${count} now ${count === 1 ? 'counts' : 'count'}, and by the rule of this server they are blocked until ${time}.`,
    noCase: (number: number) => `There is no case #${number} in this server.`,
    case: {
      job: (id: string) => `Job ${id}`,
      stillHeld: 'It still waits for a decision.',
      handledIn: (number: number) => `What became of it: case #${number}`,
    },
    lookup: {
      title: (who: string) => `**${who} in this server**`,
      free: 'Not blocked.',
      blockedUntil: (time: string, number: number) => `🚫 Blocked until ${time} (case #${number}).`,
      blocked: (number: number) => `🚫 Blocked until somebody lifts it (case #${number}).`,
      appealed: 'They have asked for it to be lifted.',
      noStrikes: 'No strikes count.',
      strikes: (count: number, times: string) =>
        count === 1 ? `1 strike counts: ${times}` : `${count} strikes count: ${times}`,
      jobs: (count: number) => `Jobs asked for here: ${count}`,
      manyJobs: (count: number) => `Jobs asked for here: more than ${count}`,
      noCases: 'No cases.',
      cases: 'Latest cases:',
      more: (count: number) => `… and ${count} more`,
    },
  },
  remove: {
    everywhere: (count: number) =>
      count === 1
        ? 'Removed. The job stays in the history of whoever made it; the picture comes back for nobody else.'
        : `Removed, with everything of it that this bot has posted: ${count} messages. The job stays in the history of whoever made it; the picture comes back for nobody else.`,
    incomplete: (removed: number, failed: number) =>
      `${removed} of its messages were deleted, and ${failed} could not be: the bot is not there any more, or the picture is just being finished. Try again in a moment, or have somebody who may manage messages delete them by hand.`,
    notFound:
      'There is no picture of this bot. Give the link of its message in this server, or the number of its job, which stands below reports.',
    elsewhere: 'That message is in another server.',
    notHere: 'That job was not asked for in this server.',
    live: 'That job is still on its way. Remove it once it is done.',
  },
  /** What `/admin log`, `notify`, `strikes` and `export` say. */
  admin: {
    testLine: (by: string) =>
      `📋 ${by} has chosen this channel: every case is told here from now on.`,
    testNotice: (by: string) =>
      `🔔 ${by} has chosen this channel: reports, appeals and whatever waits for a decision come here from now on.`,
    cannotPost: (channel: string) =>
      `The bot cannot post in ${channel}, so nothing was changed. Give it **View Channel** and **Send Messages** there and run the command again.`,
    cannotPostFiles: (channel: string) =>
      `The bot cannot post in ${channel}, so nothing was changed. Give it **View Channel**, **Send Messages** and **Attach Files** there and run the command again.`,
    either: (one: string, other: string) =>
      `Give either \`${one}\` or \`${other}\`, and not both. Nothing was changed.`,
    logTitle: '**The log of cases**',
    logTo: (channel: string) => `Every case is told in ${channel}.`,
    logOff: 'Cases are told nowhere; `/mod lookup`, `/mod case` and `/admin export` have them.',
    logTrouble: (time: string) =>
      `⚠️ Nothing could be posted there since ${time}. Look at the channel’s permissions, or choose another one.`,
    notifyTitle: '**What needs a moderator**',
    notifyTo: (channel: string) =>
      `Reports, appeals and whatever waits for a decision are posted in ${channel}.`,
    notifyRole: (role: string) => `${role} is notified of each.`,
    notifyNoRole: 'Nobody is notified of them.',
    notifyOff:
      'No channel is set, so no reports or appeals are taken. Choose one with `/admin notify channel:`.',
    warnAt: (percent: number) =>
      `Moderators are told when ${percent} % of a shared limit is used up.`,
    everybodySees:
      '⚠️ Everybody in this server can see that channel: prompts and pictures that are held from now on would be seen by all. What is held already stays where it was posted, and what was asked for in private is not posted there. Choose one for moderators only.',
    everybodyReads:
      '⚠️ Everybody in this server can see the log channel: who was refused, reported or given a strike, and for which prompts. Choose one for moderators only.',
    strikesTitle: '**What strikes lead to**',
    strikesDays: (days: number) =>
      days === 1 ? 'A strike counts for 1 day.' : `A strike counts for ${days} days.`,
    strikesStep: (strikes: number, hours: number) =>
      `- ${strikes} ${strikes === 1 ? 'strike' : 'strikes'}: blocked for ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    strikesForever: (strikes: number) =>
      `- ${strikes} ${strikes === 1 ? 'strike' : 'strikes'}: blocked until somebody lifts it`,
    strikesShorter: (more: number, fewer: number) =>
      `⚠️ ${more} strikes block for a shorter time than ${fewer}. Change one of the two if that is not what you want.`,
    strikesNone: 'Strikes are counted and lead to nothing by themselves.',
    tooManySteps: (most: number) =>
      `There can be at most ${most} steps. Take one away with \`clear\` first; nothing was changed.`,
    stepNeeded: 'Say for how many strikes this holds, with `strikes`. Nothing was changed.',
    exported: (count: number) =>
      count === 1
        ? 'This is the only case of this server.'
        : `These are all ${count} cases of this server.`,
    exportedPart: (count: number, from: number) =>
      `These are the newest ${count} cases, from #${from} on: more do not fit into a file here.`,
    exportedUnreadable: (count: number) =>
      count === 1
        ? '⚠️ 1 more case could not be read; whoever runs the bot finds it in its log.'
        : `⚠️ ${count} more cases could not be read; whoever runs the bot finds them in its log.`,
    exportedNothing: 'There are no cases in this server yet.',
    exportTooLarge: 'The file is too large to be uploaded here. Nothing was sent.',
  },
  choices: {
    duration: {
      hour: 'An hour',
      day: 'A day',
      week: 'A week',
      month: '30 days',
      forever: 'Until somebody lifts it',
    },
    format: { csv: 'CSV, for spreadsheets', json: 'JSON, for programs' },
  },
} as const;
