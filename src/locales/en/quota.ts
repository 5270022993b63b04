const jobs = (count: number): string => `${count} ${count === 1 ? 'job' : 'jobs'}`;

/** What is said about quotas and budgets. Amounts come as "5 jobs" or "2.5 USD". */
export const quota = {
  jobs,
  money: (amount: string, unit: string) => `${amount} ${unit}`,
  /** A limit, as it is named in sentences and lists. */
  limit: {
    server: {
      hour: (amount: string) => `${amount} an hour for the whole server`,
      day: (amount: string) => `${amount} a day for the whole server`,
      month: (amount: string) => `${amount} a month for the whole server`,
    },
    person: {
      hour: (amount: string) => `${amount} an hour for each person`,
      day: (amount: string) => `${amount} a day for each person`,
      month: (amount: string) => `${amount} a month for each person`,
    },
    personWithRole: {
      hour: (amount: string, role: string) => `${amount} an hour for each person with ${role}`,
      day: (amount: string, role: string) => `${amount} a day for each person with ${role}`,
      month: (amount: string, role: string) => `${amount} a month for each person with ${role}`,
    },
    role: {
      hour: (amount: string, role: string) => `${amount} an hour for all with ${role} together`,
      day: (amount: string, role: string) => `${amount} a day for all with ${role} together`,
      month: (amount: string, role: string) => `${amount} a month for all with ${role} together`,
    },
    channel: {
      hour: (amount: string, channel: string) => `${amount} an hour in ${channel}`,
      day: (amount: string, channel: string) => `${amount} a day in ${channel}`,
      month: (amount: string, channel: string) => `${amount} a month in ${channel}`,
    },
  },
  refused: {
    usedUp: (limit: string, used: string, when: string) =>
      `This limit is used up: ${limit}. Used so far: ${used}. It starts anew ${when}.`,
    tooLittleLeft: (limit: string, left: string, asked: string, when: string) =>
      `This does not fit into what is left: ${limit}. Left: ${left}; this needs ${asked}. Ask for less, or wait until it starts anew ${when}.`,
    neverFits: (limit: string, asked: string) =>
      `This is more than a limit ever allows: ${limit}. This needs ${asked}. Ask for less at once.`,
    closed: (limit: string) =>
      `Nothing can be started here: ${limit}. Those who manage this server can change that.`,
    running: (most: number, running: number) =>
      `You may have ${jobs(most)} under way here at once, and ${running} of yours ${running === 1 ? 'is' : 'are'}. Wait for one of them, or stop it with \`/queue\`.`,
    runningTooFew: (most: number, asked: number) =>
      `You may have ${jobs(most)} under way here at once, and this would be ${asked}. Ask for fewer at once.`,
    cooldown: (when: string) =>
      `There is a pause between requests here. You can ask again ${when}.`,
    counting:
      'After a restart, what was used here before is counted first. Nothing was started; please try again in a moment.',
  },
  usage: {
    title: '**What is left for you here**',
    line: (limit: string, left: string, when: string) =>
      `${left} left of ${limit}; starts anew ${when}`,
    more: (count: number) => `… and ${count} more.`,
  },
  near: (limit: string, used: string) => `${limit}; used so far: ${used}`,
  admin: {
    quotas: '**Quotas of this server**',
    budgets: '**Budgets of this server**',
    noQuotas: 'There are none: everybody may ask for as many jobs as they like.',
    noBudgets: 'There are none: any amount may be spent.',
    counted: 'Periods are those of the calendar, in UTC. Jobs that fail are given back.',
    line: (limit: string) => `• ${limit}`,
    lineUsed: (limit: string, used: string) => `• ${limit} (used: ${used})`,
    set: (limit: string) => `Set: ${limit}.`,
    setUsed: (limit: string, used: string, when: string) =>
      `Set: ${limit}. Used so far: ${used}; it starts anew ${when}.`,
    closed: 'With 0 nobody whom this is for can start anything.',
    usedUpNow: 'That is used up already: nothing more is let through until it starts anew.',
    weaker: (limit: string) =>
      `This changes nothing for now, since the more generous one holds: ${limit}.`,
    cleared: (limit: string) => `Taken away: ${limit}.`,
    nothingToClear: 'There is no such limit. Without options the command shows those that hold.',
    needs: (first: string, second: string, third: string, fourth: string) =>
      `Say whom it is for with \`${first}\`, the period with \`${second}\`, and \`${third}\` or \`${fourth}\`.`,
    either: (one: string, other: string) => `Give either \`${one}\` or \`${other}\`, not both.`,
    needsOption: (option: string) => `This kind of limit needs the option \`${option}\`.`,
    noOption: (option: string) => `This kind of limit takes no option \`${option}\`.`,
    everyone: 'Everybody has that role. Choose the whole server, or each person, instead.',
    tooMany: (limit: number) =>
      `There are ${limit} quotas and budgets already, which is as many as there can be. Take one away first.`,
    noPrices:
      'Budgets need prices, and whoever runs this bot has set none. Until then, limit the number of jobs with `/admin quota`.',
    notCounted:
      'Not counted, since their price is not known: clips. Once a budget is spent, they are refused too.',
    notCountedUpstreams: (names: string) =>
      `Not counted, since their price is not known: clips, and some or all speeds of ${names}. Once a budget is spent, they are refused too.`,
    running: (count: number) => `Each person may have ${jobs(count)} under way at once.`,
    noRunning: 'Each person may have any number of jobs under way.',
    cooldown: (seconds: number) =>
      `Each person waits ${seconds} ${seconds === 1 ? 'second' : 'seconds'} from one request to the next.`,
    noCooldown: 'Nobody has to wait between requests.',
  },
  grant: {
    needs: (one: string, other: string) => `Say how much with \`${one}\` or with \`${other}\`.`,
    noLimit:
      'Each person’s limits here have none of that period and kind, so there is nothing to add to. `/admin quota` and `/admin budget` show what holds.',
    noPerson: 'Bots ask for nothing.',
    done: (person: string, amount: string, all: string, when: string) =>
      `${person} may have ${amount} more than their limit. Granted for this period in all: ${all}. It ends ${when}.`,
    tooMuch: (person: string, all: string, most: string) =>
      `That is too much: ${person} has ${all} more already for this period, and it can be ${most} at most.`,
    detail: {
      hour: (amount: string) => `${amount} more, for this hour`,
      day: (amount: string) => `${amount} more, for this day`,
      month: (amount: string) => `${amount} more, for this month`,
    },
  },
  choices: {
    who: {
      server: 'The whole server',
      person: 'Each person',
      role: 'All with a role, together',
      channel: 'A channel',
    },
    per: { hour: 'Hour', day: 'Day', month: 'Month' },
  },
} as const;
