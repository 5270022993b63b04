/** What `/admin display` and `/admin reports` say. */
export const display = {
  title: '**How jobs look in this server**',
  previews:
    'While a picture is drawn, its message shows it unfinished, where the service lets it be seen.',
  noPreviews: 'While a picture is drawn, its message shows no unfinished picture.',
  ping: {
    never: 'Nobody is notified when a job is done.',
    slow: 'Whoever asked is notified when a job that took more than two minutes is done.',
    always: 'Whoever asked is notified whenever a job is done.',
  },
  /** Behind a change. */
  fromNow: '-# Jobs that have begun already go on as they were.',
  reports: {
    title: '**Reports of pictures**',
    /** `channel` is its mention. */
    to: (channel: string) =>
      `Members report pictures in the menu of a message, under Apps; reports are posted in ${channel}.`,
    mustPost: '-# The bot must be allowed to see that channel and to post there.',
    off: 'No reports of pictures are taken here. Choose a channel for them to have them posted there.',
    /** Both options at once; their names as they are typed. */
    either: (channel: string, off: string) =>
      `Give either \`${channel}\` or \`${off}\`, and not both. Nothing was changed.`,
  },
} as const;
