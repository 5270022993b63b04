/** What `/history` says. Words that people typed come quoted. */
export const history = {
  title: '**What you have made**',
  ofKind: (kind: string) => `Kind: ${kind}`,
  withWords: (words: string) => `Words: ${words}`,
  wordsCut: (words: string) =>
    `That is more text than a search takes, so only its beginning is looked for: ${words}`,
  empty: 'There is nothing here yet. `/imagine` draws your first pictures.',
  nothingFound: 'Nothing of yours fits. Try fewer words or another kind.',
  nothingSoFar: 'Nothing of yours fits so far.',
  noMore: 'There is nothing more in this direction.',
  stoppedOlder: (count: number) =>
    `${count} jobs were looked through. **Older** goes on from there.`,
  stoppedNewer: (count: number) =>
    `${count} jobs were looked through. **Newer** goes on from there.`,
  goTo: 'Go to its message',
  bringBack: 'Bring one back…',
  newer: 'Newer',
  older: 'Older',
  thumbnail: (prompt: string) => `A small picture of: ${prompt}`,
  /** What a job was. */
  what: {
    imagine: 'Pictures',
    blend: 'Blend',
    describe: 'Description',
    shorten: 'Shortened prompt',
    video: 'Clip',
    image: (index: number) => `Image #${index}`,
    variation: (index: number) => `Variations of #${index}`,
    'pan-left': 'Pan Left',
    'pan-right': 'Pan Right',
    'pan-up': 'Pan Up',
    'pan-down': 'Pan Down',
    other: 'Something else',
  },
  /** How far one is that is not done. */
  state: {
    asked: 'waiting to start',
    held: 'waiting for a moderator',
    queued: 'waiting to start',
    submitting: 'starting',
    running: 'running',
    'needs-input': 'waiting for your prompt',
    delivering: 'almost there',
    unclear: 'nobody knows whether it was taken',
    failed: 'failed',
    'timed-out': 'took too long',
    cancelled: 'stopped',
  },
} as const;
