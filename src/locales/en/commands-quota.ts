/** What people see of the commands about quota while they type; see `commands.ts`. */
export const quotaCommands = {
  'admin.quota': {
    name: 'quota',
    description: 'How many jobs may be asked for; shows what holds when nothing is given',
  },
  'admin.quota.who': { name: 'who', description: 'Whose jobs are counted together' },
  'admin.quota.per': { name: 'per', description: 'By hour, day or month of the calendar, in UTC' },
  'admin.quota.jobs': { name: 'jobs', description: 'How many; 0 for none at all' },
  'admin.quota.role': {
    name: 'role',
    description: 'The role; with "each person", only those who have it',
  },
  'admin.quota.channel': { name: 'channel', description: 'The channel; its threads count too' },
  'admin.quota.clear': { name: 'clear', description: 'Take this limit away' },
  'admin.budget': {
    name: 'budget',
    description: 'How much may be spent; shows what holds when nothing is given',
  },
  'admin.budget.who': { name: 'who', description: 'Whose jobs are counted together' },
  'admin.budget.per': { name: 'per', description: 'By hour, day or month of the calendar, in UTC' },
  'admin.budget.amount': {
    name: 'amount',
    description: 'How much, in the unit of the bot’s prices; 0 for nothing at all',
  },
  'admin.budget.role': {
    name: 'role',
    description: 'The role; with "each person", only those who have it',
  },
  'admin.budget.channel': { name: 'channel', description: 'The channel; its threads count too' },
  'admin.budget.clear': { name: 'clear', description: 'Take this limit away' },
  'admin.limits.running': {
    name: 'running',
    description: 'How many jobs each person may have under way at once; 0 for any number',
  },
  'admin.limits.cooldown': {
    name: 'cooldown',
    description: 'Seconds that each person waits between requests; 0 for none',
  },
  'mod.grant': {
    name: 'grant',
    description: 'Let somebody have more than their limit, for the present period',
  },
  'mod.grant.user': { name: 'user', description: 'Who' },
  'mod.grant.per': { name: 'per', description: 'Which of their limits; it ends with the period' },
  'mod.grant.jobs': { name: 'jobs', description: 'How many jobs more' },
  'mod.grant.money': { name: 'money', description: 'How much more, in the unit of the prices' },
} as const;
