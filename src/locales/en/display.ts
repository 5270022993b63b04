/** What `/admin display` says. */
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
} as const;
