/** What helps while a job is waited for, and what tells that the wait is over. */
export const waiting = {
  /** Below a job in the queue; `at` is in seconds since 1970. */
  turn: (at: number) => `Its turn should come <t:${at}:R>.`,
  onlyHere:
    'The bot is not a member here, so this message can be changed for 15 minutes only. Whatever takes longer comes back with `/show`, anywhere.',
  /** Notifies; `person` is a mention, `link` leads to the finished message. */
  ready: (person: string, link: string) => `${person} this is ready now: ${link}`,
  /** The same where it is not known which message it is. */
  readyAbove: (person: string) => `${person} this is ready now.`,
} as const;
