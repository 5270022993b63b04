const bannedWords = ['gore', 'nude', 'naked', 'bloodbath', 'decapitated', 'cocaine'];

/** The first banned word of a prompt, spelt as it is there. Whole words only, as midjourney-proxy checks. */
export function bannedWordOf(prompt: string): string | undefined {
  return new RegExp(`\\b(?:${bannedWords.join('|')})\\b`, 'i').exec(prompt)?.[0];
}

const failWord = 'fail-me';

/** Why Midjourney will refuse this prompt after starting on it; a prompt asks for it with `fail-me`. */
export function doomOf(prompt: string): string | undefined {
  if (!prompt.includes(failWord)) return undefined;
  return `[Invalid parameter] The prompt contains an unrecognized word: ${failWord}`;
}

/** Why a job will fail: for its words, or because its prompt asks for it. */
export interface Doom {
  readonly kind: 'banned' | 'invalid';
  readonly reason: string;
}

/** What a prompt is doomed to in services that refuse words only after taking the job on. */
export function verdictOf(prompt: string): Doom | undefined {
  const word = bannedWordOf(prompt);
  if (word !== undefined) {
    return { kind: 'banned', reason: `Stopped by the content moderation filter: ${word}` };
  }
  const reason = doomOf(prompt);
  return reason === undefined ? undefined : { kind: 'invalid', reason };
}
