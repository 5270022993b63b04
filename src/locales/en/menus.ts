/** What the menus below “Apps” say about a message. */
export const messageMenu = {
  noPicture:
    'There is no picture in this message that could be used. Choose a message with a picture; clips cannot be used.',
  onlyClips: 'This message shows clips only, and this needs a picture that stands still.',
  which: 'This message shows several pictures. Which one shall be described?',
  choose: 'Choose a picture',
  /** One of several, as a choice and as what it is called in other sentences. */
  picture: (number: number) => `Picture ${number}`,
  findGone:
    'This has waited for more than an hour and was forgotten. Use the menu of the message again; nothing was submitted.',
  notYours: 'This was asked of somebody else. Use the menu of the message yourself.',
  /** The form of Animate image. */
  clip: {
    title: 'Animate image',
    picture: 'Which picture',
    motion: 'Motion',
    prompt: 'What shall happen',
    promptHint: 'Leave it empty to let the service decide',
  },
  /** None of the jobs that the bot knows stands in this message. */
  noJob:
    'There is no job in this message. Use this on a message in which this bot draws or has drawn something.',
  notYourJob: 'Only the person who asked for this can stop it.',
  remove: {
    notYours:
      'Only the person who asked for this picture, or somebody who may manage messages here, can remove it.',
    live: 'This is still on its way. Stop it first with **Cancel job** in the same menu; then it can be removed.',
    removed:
      'Removed. The job stays in the `/history` of whoever made it; the picture itself may not come back.',
    gone: 'This message was deleted already.',
    hidden: 'Only you see this message, and the bot cannot reach it any more. Dismiss it yourself.',
    failed:
      'The bot cannot delete this message any more, because it is not a member here. Somebody who may manage messages can delete it by hand.',
  },
  report: {
    onlyInServers: 'Pictures can be reported in servers only.',
    off: 'This server takes no reports yet. Those who run it choose a channel for them with `/admin notify channel:`.',
    notAPicture:
      'Only messages with which this bot shows a picture can be reported. For others, use Discord’s own **Report Message**.',
    title: 'Report image',
    reason: 'What is wrong with it',
    reasonHint: 'Only those who moderate this server read it',
    thanks: 'Thank you. Those who moderate this server have been told; nobody else learns of it.',
    already: 'You have reported this message already. Those who moderate this server know of it.',
    nobody:
      'Nobody could be told: the bot cannot write to the channel for reports. Please tell somebody who runs this server; they find your report in the record.',
    /** Posted in the channel for reports; people come as mentions. */
    posted: '**A picture was reported**',
    by: (person: string) => `Reported by ${person}`,
    madeBy: (person: string) => `Made by ${person}`,
    job: (id: string) => `Job ${id}`,
    message: (link: string) => `[Go to the message](${link})`,
    because: (reason: string) => `Reason: ${reason}`,
    noReason: 'No reason was given.',
  },
} as const;

/** The panel that ⋯ opens below a picture. */
export const more = {
  title: (id: string) => `**About job ${id}**`,
  service: (name: string) => `Made with ${name}`,
  model: (name: string) => `Model ${name}`,
  speed: (speed: string) => `Speed: ${speed}`,
  when: (time: string) => `Asked for ${time}`,
  prompt: 'Prompt, to copy:',
  button: { files: 'Pictures as files', seed: 'Seed', remove: 'Delete' },
  files: 'Here they are, one by one.',
  /** The alt text of one of them, before the prompt. */
  picture: (number: number) => `Picture ${number}`,
  filesTooLarge:
    'The pictures are too large to be sent here one by one. The message itself still shows them.',
  filesGone:
    'The pictures could not be fetched, neither from the service nor from their message here. `/show` asks for them once more; if it brings them back, try again there.',
  noFiles: 'There is only this one picture, and its message shows it.',
  seed: (seed: string) =>
    `The seed is ${seed}. Type \`--seed ${seed}\` behind a prompt to begin from the same noise.`,
  seedUntold: (service: string) => `${service} does not tell the seed of this picture.`,
  seedFailed: (service: string) =>
    `${service} did not give the seed this time. Press **Seed** again in a moment.`,
} as const;
