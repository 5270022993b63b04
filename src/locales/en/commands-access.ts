/** What people see of the commands about access while they type; see `commands.ts`. */
export const accessCommands = {
  'admin.channel': {
    name: 'channel',
    description: 'What may be used in a channel; shows all rules when nothing is given',
  },
  'admin.channel.channel': { name: 'channel', description: 'The channel; its threads count too' },
  'admin.channel.feature': { name: 'feature', description: 'What the rule is about' },
  'admin.channel.rule': {
    name: 'rule',
    description: 'Deny it there, allow it there and not elsewhere, or clear the rule',
  },
  'admin.role': {
    name: 'role',
    description: 'What members with a role may use; shows all rules when nothing is given',
  },
  'admin.role.role': { name: 'role', description: 'The role; @everyone is one too' },
  'admin.role.feature': { name: 'feature', description: 'What the rule is about' },
  'admin.role.rule': {
    name: 'rule',
    description: 'Deny it to them, allow it to them and not to others, or clear the rule',
  },
  'admin.access': {
    name: 'access',
    description: 'Buttons and newcomers; shows what holds when nothing is given',
  },
  'admin.access.buttons': {
    name: 'buttons',
    description: 'Who may press what is below a picture that everybody sees',
  },
  'admin.access.account_days': {
    name: 'account_days',
    description: 'How old a Discord account must be, in days; 0 for any age',
  },
  'admin.access.member_hours': {
    name: 'member_hours',
    description: 'How long people must have been in this server, in hours; 0 for no time',
  },
  'admin.pause': { name: 'pause', description: 'Take nothing new in this server until you resume' },
  'admin.pause.mode': {
    name: 'mode',
    description: 'What happens to what was asked for; it is finished unless said otherwise',
  },
  'admin.pause.reason': { name: 'reason', description: 'Why; everybody is told' },
  'admin.resume': { name: 'resume', description: 'Take requests again' },
  'admin.status': { name: 'status', description: 'How Easel is doing in this server, at a glance' },
  'admin.panel': {
    name: 'panel',
    description: 'The most important settings, to choose from menus',
  },
} as const;
