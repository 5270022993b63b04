/** What waits for a moderator. Times are seconds since the Unix epoch; reasons come escaped. */
export const review = {
  promptHeld: (until: number) =>
    `⏳ A moderator looks at this prompt first; nothing is drawn or paid until then. It waits until <t:${until}:f>. You will be told here or by direct message.`,
  resultHeld: (until: number) =>
    `⏳ The picture is ready, and a moderator looks at it first. It waits until <t:${until}:f>. You will be told here or by direct message.`,
  rejected: 'The moderators of this server have said no to this.',
  rejectedBecause: (reason: string) =>
    `The moderators of this server have said no to this: ${reason}`,
  expired: 'No moderator has decided about this in time, so it is not shown. You can ask again.',
  wordsWithheld:
    'What the service wrote holds words that are not allowed here, so it is not shown.',
} as const;
