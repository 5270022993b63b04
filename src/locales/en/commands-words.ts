/** What people see of the commands about words while they type; see `commands.ts`. */
export const wordsCommands = {
  'admin.filter': { name: 'filter', description: 'Words that are blocked, held or logged here' },
  'admin.filter.add': { name: 'add', description: 'Add a rule, or change what a rule does' },
  'admin.filter.add.text': {
    name: 'text',
    description: 'A word, a phrase or a regular expression; disguises of words are found too',
  },
  'admin.filter.add.action': {
    name: 'action',
    description: 'What happens to a text with it; it is blocked unless said otherwise',
  },
  'admin.filter.add.kind': {
    name: 'kind',
    description: 'How the text is meant; a word or phrase unless said otherwise',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'except_age_restricted',
    description: 'Do not apply it in age-restricted channels',
  },
  'admin.filter.remove': { name: 'remove', description: 'Take a rule away' },
  'admin.filter.remove.rule': { name: 'rule', description: 'Which one; type some of it' },
  'admin.filter.list': { name: 'list', description: 'Show all rules of this server, to you alone' },
  'admin.filter.test': {
    name: 'test',
    description: 'See what the rules would do with a text; nothing happens and nothing is kept',
  },
  'admin.filter.test.text': { name: 'text', description: 'The text to try, such as a prompt' },
  'admin.filter.import': { name: 'import', description: 'Read rules from a file' },
  'admin.filter.import.file': {
    name: 'file',
    description: 'CSV, JSON, or plain text with one word to block per line; at most 256 kB',
  },
  'admin.filter.import.mode': {
    name: 'mode',
    description: 'What becomes of the rules that are there; they stay unless said otherwise',
  },
  'admin.filter.export': {
    name: 'export',
    description: 'Get all rules as a file that import can read',
  },
  'admin.filter.export.format': { name: 'format', description: 'CSV unless said otherwise' },
} as const;
