import type { Pause } from '../guilds/moderation/pause.ts';
import type { Sentences } from '../locales/index.ts';
import { showPrompt } from './prompt-text.ts';

const maxReason = 200;

/** What somebody is told who asks for something while a server is paused. */
export function pausedSentence({ reason }: Pause, { access: { refused } }: Sentences): string {
  return reason === undefined
    ? refused.paused
    : refused.pausedBecause(showPrompt(reason, maxReason));
}

/** The same as news among other things. */
export function pausedLine({ reason }: Pause, { access: { pause } }: Sentences): string {
  return reason === undefined ? pause.line : pause.lineBecause(showPrompt(reason, maxReason));
}

/** The same for those who run the server. */
export function pausedBy({ reason, byId, at }: Pause, { access: { pause } }: Sentences): string {
  const seconds = Math.floor(at / 1_000);
  const by = `<@${byId}>`;
  return reason === undefined
    ? pause.now(by, seconds)
    : pause.nowBecause(by, seconds, showPrompt(reason, maxReason));
}

/** What everybody in the channel sees. @param isNow whether what was under way is stopped too */
export function pauseNews(
  { reason }: Pick<Pause, 'reason'>,
  isNow: boolean,
  { access: { pause } }: Sentences,
): string {
  if (reason === undefined) return isNow ? pause.announcedNow : pause.announced;
  const why = showPrompt(reason, maxReason);
  return isNow ? pause.announcedNowBecause(why) : pause.announcedBecause(why);
}
