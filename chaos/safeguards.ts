/** What keeps a promise, and how the program looks without it. */
export interface Safeguard {
  readonly name: string;
  /** What must be noticed without it, by the name of the promise. */
  readonly breaks: readonly string[];
  /** The kind of trouble that brings it to light. */
  readonly trouble: string;
  readonly cuts: readonly {
    /** From the root of the checkout. */
    readonly file: string;
    /** Source text that stands there exactly once. */
    readonly from: string;
    readonly to: string;
  }[];
}

/** Safeguards that the chaos run must miss when they are gone. */
export const safeguards: readonly Safeguard[] = [
  {
    name: 'write-ahead',
    breaks: ['nothing is paid twice'],
    trouble: 'kill',
    cuts: [
      {
        // What was about to be submitted looks as if it had only waited.
        file: 'src/jobs/steps/recover-submit.ts',
        from: "{ type: 'answer-lost' }",
        to: "{ type: 'postponed', notBefore: 0 }",
      },
    ],
  },
  {
    name: 'dedupe',
    breaks: ['nothing is paid twice'],
    trouble: 'gateway',
    cuts: [
      {
        file: 'src/discord/router.ts',
        from: 'if (!seen.add(interaction.id)) return;',
        to: 'seen.add(interaction.id);',
      },
      {
        file: 'src/jobs/repository.ts',
        from: 'if (isThere) return false;',
        to: '',
      },
      {
        file: 'src/jobs/repository.ts',
        from: 'return store.putIfAbsent(jobKey(job.id), job);',
        to: 'await store.put(jobKey(job.id), job); return true;',
      },
      {
        file: 'src/guard/repeated-press.ts',
        from: 'const isFirst = recent.add(button);',
        to: 'const isFirst = recent.add(button) || true;',
      },
    ],
  },
  {
    name: 'route fallback',
    breaks: ['no message is left unfinished'],
    trouble: 'tokens expired',
    cuts: [
      {
        file: 'src/discord/message-routes.ts',
        from: "if (outcome.kind !== 'route-closed') return outcome;",
        to: 'return outcome;',
      },
    ],
  },
  {
    name: 'taking up',
    breaks: ['every job ends'],
    trouble: 'kill',
    cuts: [
      {
        file: 'src/easel.ts',
        from: 'void workshop.takeUp(leftOver);',
        to: '',
      },
    ],
  },
];
