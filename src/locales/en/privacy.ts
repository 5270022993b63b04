/** What `/privacy` says. */
export const privacy = {
  exported: (records: number) =>
    records === 0
      ? 'Nothing is stored about you.'
      : `This is everything stored about you: ${records} ${records === 1 ? 'entry' : 'entries'}, with the small pictures of your results. Nobody else sees this message.`,
  exportedPart: (records: number) =>
    `These are ${records} entries of what is stored about you, your settings and newest jobs first. Nobody else sees this message.`,
  more: 'There is more than one message takes. **Get the rest** goes on where this ends.',
  tooLarge: (count: number) =>
    `${count} ${count === 1 ? 'entry is' : 'entries are'} larger than a file may be here and missing from this. Run the command again where larger files may be uploaded, for example in a boosted server.`,
  rest: 'Get the rest',
  file: (number: number, count: number) =>
    `What is stored about you, as JSON: file ${number} of ${count}`,
  question: '**Erase everything stored about you?**',
  goes: 'This deletes your settings and presets, all your jobs that have ended with their small pictures, your open questions and your reports. It cannot be undone, and `/privacy export` cannot bring anything back.',
  staysOnDiscord:
    'Messages with your pictures stay on Discord. Delete them with **⋯** below a picture first: afterwards the bot does not know them any more, and their buttons do nothing.',
  staysElsewhere:
    'What the drawing services keep is out of the bot’s reach. Jobs that others have made from your pictures are theirs, and keep the prompt.',
  staysRecorded:
    'What a server has written down about you, such as strikes, blocks and decisions of its moderators, is that server’s record and stays; `/privacy export` shows it.',
  staysLive: 'Jobs on their way must end first: `/queue` stops them.',
  yes: 'Erase everything',
  no: 'Keep it',
  kept: 'Nothing was deleted.',
  erased: (jobs: number) =>
    `Deleted: your settings, your questions and ${jobs} ${jobs === 1 ? 'job' : 'jobs'}.`,
  stillLive: (count: number) =>
    `${count} ${count === 1 ? 'job is' : 'jobs are'} still on their way and not deleted. Stop them with \`/queue\`, or wait for them, then run \`/privacy erase\` again.`,
  unreadable: (count: number) =>
    `${count} ${count === 1 ? 'job' : 'jobs'} cannot be read by this bot and were not deleted. Whoever runs the bot can delete them by hand.`,
} as const;
