import type { Case } from '../guilds/moderation/case.ts';
import type { Sentences } from '../locales/index.ts';
import { linkTo, timeOf, whatHappened, withMentions } from './case-line.ts';
import type { MessageView, Row } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** A case, and what can still be done about it. */
export interface ShownCase {
  readonly guildId: string;
  readonly entry: Case;
  /** What became of it. */
  readonly outcome?: Case | undefined;
  /** Its job waits for a decision. */
  readonly isHeld?: boolean;
  readonly rows: readonly Row[];
}

/** As much as a case keeps of each; what escaping adds is cut. */
const longest = { prompt: 400, reason: 600, detail: 500 };

/** Everything about a case, for one moderator. */
export function caseView(shown: ShownCase, text: Sentences): MessageView {
  const { guildId, entry, outcome, isHeld, rows } = shown;
  const { line, mod } = text.cases;
  const { number, at, channelId, messageId, detail, reason, prompt, jobId, about } = entry;
  const lines = [
    `${line.number(number)} · ${timeOf(at)}`,
    whatHappened(entry, text),
    detail === undefined ? '' : withMentions(showPrompt(detail, longest.detail)),
    reason === undefined ? '' : line.reason(showPrompt(reason, longest.reason)),
    prompt === undefined ? '' : line.prompt(showPrompt(prompt, longest.prompt)),
    channelId === undefined ? '' : line.inChannel(`<#${channelId}>`),
    channelId === undefined || messageId === undefined
      ? ''
      : line.message(linkTo(guildId, { channelId, messageId })),
    about === undefined ? '' : line.goesOnWith(about),
    outcome === undefined ? '' : mod.case.handledIn(outcome.number),
    isHeld === true ? mod.case.stillHeld : '',
    jobId === undefined ? '' : `-# ${mod.case.job(jobId)}`,
  ];
  return { content: lines.filter((one) => one !== '').join('\n'), rows };
}
