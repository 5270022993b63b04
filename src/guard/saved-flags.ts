import type { Clock } from '../lib/clock.ts';
import type { Sentences } from '../locales/index.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { checkFlags } from '../prompt/flag-sets.ts';
import { quote } from '../views/problems.ts';
import { refusedFlags } from '../views/saved-flags.ts';

/** Flags as they are stored, or the sentences that say why they cannot be. */
export type SavedFlags =
  | { readonly ok: true; readonly flags: string }
  | { readonly ok: false; readonly refusal: string };

interface CheckTools {
  readonly text: Sentences;
  readonly clock: Clock;
  readonly findBlockedWord: (prompt: string) => string | undefined;
}

/** Checks flags before they are saved for later. */
export function checkSavedFlags(
  typed: string,
  { text, clock, findBlockedWord }: CheckTools,
): SavedFlags {
  const check = checkFlags(typed, { catalogue: midjourney, now: clock.now() });
  if (!check.ok) return { ok: false, refusal: refusedFlags(check, text) };
  const word = findBlockedWord(check.flags);
  if (word === undefined) return check;
  const { refused, wordNotAllowed } = text.savedFlags;
  return { ok: false, refusal: `${refused}\n• ${wordNotAllowed(quote(word))}` };
}
