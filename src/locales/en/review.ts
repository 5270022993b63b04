/** What waits for a moderator. Times are seconds since the Unix epoch; reasons come escaped. */
export const review = {
  promptHeld: (until: number) =>
    `⏳ A moderator looks at this prompt first; nothing is drawn or paid until then. It waits until <t:${until}:f>. You will be told here or by direct message.`,
  resultHeld: (until: number) =>
    `⏳ The picture is ready, and a moderator looks at it first. It waits until <t:${until}:f>. You will be told here or by direct message.`,
  wordsHeld: (until: number) =>
    `⏳ The answer is ready, and a moderator looks at it first. It waits until <t:${until}:f>. You will be told here or by direct message.`,
  /** Held for what came of it, in a message that everybody sees. */
  notYetShown: '⏳ This is not shown yet.',
  notShown: 'This is not shown. Whoever asked for it finds out why with `/history`.',
  rejected: 'The moderators of this server have said no to this.',
  rejectedBecause: (reason: string) =>
    `The moderators of this server have said no to this: ${reason}`,
  expired: 'No moderator has decided about this in time, so it is not shown. You can ask again.',
  blocked: 'You have been blocked in this server since you asked for this, so nothing was started.',
  stopped:
    'This server was paused and everything in it stopped, so nobody decides about this any more. You can ask again once jobs are taken.',
  wordsWithheld:
    'What the service wrote holds words that are not allowed here, so it is not shown.',
  /** For the person who asked, in the message that they alone see. */
  goesOnHere: (link: string) => `✅ Approved. It goes on in the channel: ${link}`,
  goesOnDirectly:
    '✅ Approved. The bot may not write in the channel, so it goes on in your direct messages.',
  /** Somebody wants to change words that a moderator has to see first. */
  notEditable:
    'Prompts are looked at by a moderator here, so this one cannot be changed on the way. Let it run as it is, or stop it and ask anew.',
  /** In the staff channel. `case` numbers are those of `/mod case`. */
  staff: {
    prompt: '🔎 **A prompt waits for your decision**',
    result: '🔎 **A result waits for your decision**',
    numbered: (line: string, caseNumber: number) => `${line} · case #${caseNumber}`,
    from: (person: string, channel: string) => `From ${person} in ${channel}`,
    until: (until: number) =>
      `Waits until <t:${until}:f> (<t:${until}:R>), then it counts as a no.`,
    rule: (rule: string) => `Held by the rule ${rule}`,
    private: 'Asked for in private: only its person will see it.',
    pictures: (links: string) => `Handed in: ${links}`,
    picture: (index: number) => `picture ${index}`,
    fromPicture: (link: string) => `Starts from this picture: ${link}`,
    tooLarge: 'The result is too large to be shown here.',
    unreadable: 'The result could not be fetched any more.',
    opensAt: (link: string) => `It can be opened here for a while: ${link}`,
    promptInFile: 'The whole prompt is in the file.',
    files: (count: number) => (count === 1 ? 'One file' : `${count} files`),
    hiddenPrompt: 'The prompt was private and is not kept here.',
    approve: 'Approve',
    reject: 'Reject',
    strike: 'Reject with strike',
    repost: 'Post again',
    approved: (moderator: string, at: number) => `✅ **Approved** by ${moderator}, <t:${at}:f>`,
    rejected: (moderator: string, at: number) => `⛔ **Rejected** by ${moderator}, <t:${at}:f>`,
    struck: (moderator: string, at: number) =>
      `⛔ **Rejected with a strike** by ${moderator}, <t:${at}:f>`,
    expired: (at: number) => `⌛ **Nobody has decided in time** (<t:${at}:f>), so it is not shown.`,
    withdrawn: (at: number) => `↩️ **Withdrawn** by its person, <t:${at}:f>`,
    blocked: (moderator: string, at: number) =>
      `⛔ **Not started:** whoever asked has been blocked since. ${moderator} had approved it, <t:${at}:f>`,
    stopped: (moderator: string, at: number) =>
      `⏹️ **Stopped** by ${moderator}, who paused this server, <t:${at}:f>`,
    because: (reason: string) => `Reason: ${reason}`,
  },
  /** The form behind both rejects. */
  form: {
    reject: 'Reject',
    strike: 'Reject with a strike',
    reason: 'Reason',
    hint: 'Told to whoever asked, and written down. It may be left empty.',
  },
  /** For whoever presses a button of the staff channel. */
  press: {
    notModerator: 'Only those who may moderate members or manage this server decide about this.',
    otherServer: 'This belongs to another server.',
    approved: (moderator: string) => `${moderator} has already approved this.`,
    rejected: (moderator: string) => `${moderator} has already rejected this.`,
    expired: 'Nobody decided in time, so this is over.',
    withdrawn: 'Its person does not want it any more, so there is nothing to decide.',
    stopped: (moderator: string) =>
      `${moderator} has paused this server and stopped everything, so there is nothing to decide.`,
    blocked: (person: string) =>
      `${person} is blocked, so nothing was started. What they asked for counts as rejected.`,
    withoutStrike: 'Nothing was decided. **Reject** says no without a strike.',
    over: 'There is nothing to decide about this any more.',
    paused:
      'New jobs are paused in this server, so nothing is sent now. Approve it after `/admin resume`; rejecting works at any time.',
    reposted: 'It is posted to the staff channel again in a moment.',
  },
  /** What a case says of what was held. */
  detail: {
    prompt: 'the prompt',
    result: 'the result',
    promptBlocked: 'the prompt, since whoever asked is blocked by now',
    promptStopped: 'the prompt, stopped with everything else when the server was paused',
    resultStopped: 'the result, stopped with everything else when the server was paused',
    promptBy: (rule: string) => `the prompt, by the rule ${rule}`,
    resultBy: (rule: string) => `the result, by the rule ${rule}`,
  },
  /** `/admin review`. */
  admin: {
    title: '**What waits for a moderator in this server**',
    prompts: 'Prompts: **on**. Nothing is sent to a service before a moderator has approved it.',
    noPrompts: 'Prompts: off.',
    results: 'Results: **on**. Nothing is shown before a moderator has approved it.',
    noResults: 'Results: off.',
    hours: (hours: number) =>
      hours === 1
        ? 'What waits for one hour without a decision counts as a no.'
        : `What waits for ${hours} hours without a decision counts as a no.`,
    exempt: (roles: string) => `Not looked at: ${roles}, and everybody who may moderate.`,
    noExempt: 'Not looked at: only those who may moderate.',
    channel: (channel: string) => `It is posted in ${channel}.`,
    noChannel: (command: string) =>
      `There is no staff channel: nothing can be decided until ${command} names one.`,
    rules: 'Rules about words may hold single prompts in any case.',
    needsChannel: (command: string) =>
      `Nothing was changed: without a staff channel nobody could decide. Choose one with ${command} first.`,
    cannotPost: (channel: string) =>
      `Nothing was changed: a message could not be posted in ${channel}. Let the bot view the channel, send messages and attach files there, then try again.`,
    tooManyRoles: (most: number) => `Nothing was changed: at most ${most} roles can be named.`,
    test: 'What waits for a decision will be posted here, with buttons to approve or reject it.',
  },
} as const;
