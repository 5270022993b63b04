/** What people see of the commands about review while they type; see `commands.ts`. */
export const reviewCommands = {
  'admin.review': {
    name: 'review',
    description: 'What waits for a moderator before it goes on',
  },
  'admin.review.prompts': {
    name: 'prompts',
    description: 'Whether every prompt waits for a moderator before anything is sent',
  },
  'admin.review.results': {
    name: 'results',
    description: 'Whether every result waits for a moderator before it is shown',
  },
  'admin.review.hours': {
    name: 'hours',
    description: 'How long something waits before it counts as a no',
  },
  'admin.review.exempt': {
    name: 'exempt',
    description: 'A role whose members are trusted; named again it is not any more',
  },
} as const;
