/**
 * What is said about who may do what, pauses and the panel. Features, roles and channels come as they
 * are shown, reasons come escaped, times are seconds since the Unix epoch.
 */
export const access = {
  /** Each names something that can be allowed to some and denied to others. */
  feature: {
    imagine: 'pictures from a prompt',
    blend: 'blending pictures',
    describe: 'describing pictures',
    shorten: 'shortening prompts',
    video: 'clips',
    buttons: 'the buttons below pictures',
    private: 'private results',
    costly: 'costly modes (turbo, HD, omni references, the highest quality, sharp clips)',
  },
  refused: {
    paused: '⏸️ Easel is paused in this server, so nothing new is started. Try again later.',
    pausedBecause: (reason: string) =>
      `⏸️ Easel is paused in this server, so nothing new is started. The reason: ${reason}`,
    accountTooNew: (until: number) =>
      `Your Discord account is still too new for this server. You can use this from <t:${until}:f> (<t:${until}:R>).`,
    memberTooNew: (until: number) =>
      `You have joined this server only a short while ago. You can use this from <t:${until}:f> (<t:${until}:R>).`,
    memberUnknown:
      'This is for people who have been in this server for a while, and Discord does not say how long you have. Ask those who run the server.',
    owner:
      'In this server, only the person who asked for a picture may use its buttons. `/imagine` makes one of your own.',
    off: (feature: string) => `This server has switched this off: ${feature}.`,
    deniedRole: (feature: string, role: string) =>
      `Members with the role ${role} may not use this in this server: ${feature}.`,
    deniedChannel: (feature: string, channel: string) =>
      `This cannot be used in ${channel}: ${feature}. Try another channel.`,
    onlyRoles: (feature: string, roles: string) =>
      `In this server only members with one of these roles may use this: ${feature}. The roles: ${roles}`,
    onlyChannels: (feature: string, channels: string) =>
      `In this server this can be used in certain channels only: ${feature}. The channels: ${channels}`,
  },
  /** The picture of somebody else, in a panel that was open already. */
  removedPicture:
    'A moderator has removed this picture, so only the person who asked for it can use it.',
  /** Why a picture that somebody brings back is for their eyes alone where they are. */
  alone: {
    adults:
      '🔒 Only you can see this here: it was made where Discord lets in adults only, and this channel is open to all.',
    paused: '🔒 Only you can see this here: Easel is paused in this server.',
    blocked: '🔒 Only you can see this here: you are blocked from Easel in this server.',
    newcomer: '🔒 Only you can see this here: this server asks newcomers to wait for a while.',
    access:
      '🔒 Only you can see this here: by the rules of this server, it may not be shown in this channel, or not by you.',
    word: '🔒 Only you can see this here: it has words that this server does not allow, or looks at first.',
    review:
      '🔒 Only you can see this here: it was made elsewhere, and in this server moderators look first.',
    unfinished:
      '🔒 Only you can see this here: it was asked for elsewhere, and its words are still to come.',
  },
  rules: {
    title: '**Who may do what here**',
    none: 'Everybody may do everything, everywhere.',
    allow: (feature: string, target: string) => `✅ ${target} → ${feature}`,
    deny: (feature: string, target: string) => `⛔ ${target} → ${feature}`,
    legend:
      '-# A ⛔ is stronger than a ✅. Once something has a ✅ for some roles, or for some channels, everybody else, or everywhere else, is without it.',
    more: (count: number) => `… and ${count} more.`,
    tooMany: (most: number) =>
      `There are ${most} rules already, which is as many as there can be. Clear one first.`,
    nothingToClear: 'There was no such rule, so nothing has changed.',
    needAll: 'Say all three: what, which feature and which rule.',
    nobody: (feature: string) =>
      `⚠️ As the rules are now, nobody can use this any more: ${feature}. Clear one of them if that is not what you want.`,
    ownPlace: (feature: string) =>
      `⚠️ You yourself cannot use this here any more: ${feature}. You can still change the rules.`,
  },
  policy: {
    title: '**Buttons and newcomers**',
    anyone: 'Everybody may use the buttons of a public picture.',
    owner: 'Only the person who asked for a picture may use its buttons.',
    accountDays: (days: number) => `Accounts must be ${days} days old.`,
    noAccountDays: 'Accounts may be of any age.',
    memberHours: (hours: number) =>
      `People must have been in this server for ${hours} hours. Those who moderate it need not.`,
    noMemberHours: 'People may start as soon as they have joined.',
  },
  pause: {
    announced: '⏸️ Easel is paused in this server. What was asked for before is still finished.',
    announcedBecause: (reason: string) =>
      `⏸️ Easel is paused in this server: ${reason}\nWhat was asked for before is still finished.`,
    announcedNow: '⏸️ Easel is paused in this server, and everything that waited or ran is stopped.',
    announcedNowBecause: (reason: string) =>
      `⏸️ Easel is paused in this server: ${reason}\nEverything that waited or ran is stopped.`,
    announcedEnd: '▶️ Easel takes requests again in this server.',
    drained:
      'Paused: nothing new is started until `/admin resume`. What was asked for before is still finished.',
    stopped: (count: number) =>
      `Paused: nothing new is started until \`/admin resume\`. ${count} jobs were stopped and cost nothing, where the service had not begun them.`,
    unclear: (count: number) =>
      `Of ${count} jobs nobody knows whether the service took them; they are left as they are.`,
    already: (at: number) =>
      `It has been paused since <t:${at}:f>; the reason and the way are the new ones.`,
    resumed: 'Requests are taken again.',
    notPaused: 'It is not paused.',
    notAnnounced:
      'The line about it could not be posted here: Easel needs View Channel and Send Messages in this channel. Everybody who asks for something is told all the same.',
    now: (by: string, at: number) => `⏸️ Paused by ${by} since <t:${at}:f>.`,
    nowBecause: (by: string, at: number, reason: string) =>
      `⏸️ Paused by ${by} since <t:${at}:f>: ${reason}`,
    line: '⏸️ This server has paused Easel: nothing new is started.',
    lineBecause: (reason: string) =>
      `⏸️ This server has paused Easel, so nothing new is started: ${reason}`,
  },
  status: {
    title: '**Easel in this server**',
    running: '▶️ Requests are taken.',
    jobs: (running: number, waiting: number, held: number) =>
      `Jobs here: ${running} running, ${waiting} waiting, ${held} held for review.`,
    heldSince: (at: number) => `The oldest has waited for a moderator since <t:${at}:R>.`,
    staff: (channel: string) => `✅ Staff channel: ${channel}`,
    staffTrouble: (channel: string) =>
      `⚠️ Staff channel: ${channel}, but Easel cannot post there. Give it View Channel, Send Messages and Attach Files, or choose another with \`/admin notify\`.`,
    noStaff: 'No staff channel: `/admin notify` sets one.',
    log: (channel: string) => `✅ Log channel: ${channel}`,
    logTrouble: (channel: string) =>
      `⚠️ Log channel: ${channel}, but Easel cannot post there. Give it View Channel and Send Messages, or choose another with \`/admin log\`.`,
    noLog: 'No log channel: `/admin log` sets one. Cases are kept all the same.',
    review: {
      none: 'Nothing waits for review, except what a word rule holds.',
      prompts: (hours: number) => `Prompts wait for review, ${hours} hours at most.`,
      results: (hours: number) => `Results wait for review, ${hours} hours at most.`,
      both: (hours: number) => `Prompts and results wait for review, ${hours} hours at most each.`,
    },
    reviewUnseen: '⚠️ What is held is posted nowhere until there is a staff channel that works.',
    words: (count: number) => `Word rules: ${count}.`,
    rules: (count: number) => `Rules of who may do what: ${count}.`,
    blocks: (count: number) => `Blocked people: ${count}.`,
    service: (name: string, running: number, waiting: number) =>
      `${name}: ${running} running, ${waiting} waiting, over all servers.`,
    quotas: '**Quotas**',
    noQuotas: 'No quotas or budgets are set.',
  },
  panel: {
    title: '**Settings of this server**',
    hint: '-# Each change holds at once and becomes a case. There is more under `/admin`.',
    saved: '✅ Saved.',
    unchanged: 'That was set already.',
    needsStaff:
      '⚠️ Not changed: review needs a staff channel first. Choose one below that Easel can post in.',
    needsStaffKept:
      '⚠️ Not changed: review is on and needs a staff channel. Switch review off first, or choose another channel.',
    cannotPost: (channel: string) =>
      `⚠️ Not changed: Easel could not post in ${channel}. Give it View Channel and Send Messages there and choose again.`,
    tried: 'Easel posts here from now on. This line was posted to try it.',
    review: {
      none: 'Review: nothing',
      prompts: 'Review: prompts',
      results: 'Review: results',
      both: 'Review: prompts and results',
    },
    buttons: {
      anyone: 'Buttons: for everybody',
      owner: 'Buttons: for whoever asked',
    },
    newcomer: {
      none: 'Newcomers: no waiting',
      account: (days: number) =>
        `Newcomers: accounts must be ${days} ${days === 1 ? 'day' : 'days'} old`,
      other: 'Newcomers: as set with /admin access',
    },
    staff: 'Staff channel: none',
    log: 'Log channel: none',
  },
  choices: {
    rule: { allow: 'allow', deny: 'deny', clear: 'clear' },
    buttons: { anyone: 'anyone', owner: 'only whoever asked for the picture' },
    mode: { drain: 'finish what was asked for', now: 'stop everything at once' },
    feature: {
      imagine: 'Pictures from a prompt',
      blend: 'Blend',
      describe: 'Describe',
      shorten: 'Shorten',
      video: 'Clips',
      buttons: 'Buttons below pictures',
      private: 'Private results',
      costly: 'Costly modes',
    },
  },
} as const;
