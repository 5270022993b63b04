import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Stopped } from '../jobs/series/desk.ts';
import type { Series } from '../jobs/series/series.ts';
import { type Tally, tallyGroups } from '../jobs/series/tally.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import type { MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** What is known beside the series itself. */
export interface SeriesLook {
  /** The message is about to become unreachable: it says so, since it will not change again. */
  readonly isLastWord?: boolean;
  /** A server's own filter has objected to the words of the prompt. */
  readonly withoutPrompt?: boolean;
}

/** The summary of a series: one line, and a button while anything can be stopped. */
export function seriesView(
  series: Series,
  { counts, isStoppable }: Tally,
  text: Sentences,
  { isLastWord = false, withoutPrompt = false }: SeriesLook = {},
): MessageView {
  const groups = tallyGroups.filter((group) => counts[group] > 0);
  const told = groups.map((group) => text.series[group](counts[group])).join(', ');
  const prompt = withoutPrompt ? text.series.withoutPrompt : `**${showPrompt(series.prompt)}**`;
  const title = `${prompt} - ${text.series.title(series.drafts.length)} <@${series.requesterId}>`;
  const content = `${title} (${told})`;
  if (isLastWord) return { content: `${content}\n${text.series.lastWord}`, rows: [] };
  return { content, rows: isStoppable ? [toRow([cancelAll(series, text)])] : [] };
}

function cancelAll({ id: seriesId }: Series, text: Sentences): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: text.series.cancelAll,
    custom_id: encodePress({ action: 'stop', seriesId }),
  };
}

/** What became of a wish to stop a whole series. */
export function stoppedSentence(told: Stopped, text: Sentences): string {
  const { unclear } = told;
  const first = knownSentence(told, text);
  return unclear === 0 ? first : `${first} ${text.series.notStopped(unclear)}`;
}

function knownSentence({ stopped, unclear, count }: Stopped, { series }: Sentences): string {
  const finished = count - stopped - unclear;
  if (finished === count) return series.stoppedNone(count);
  if (stopped === count) return series.stoppedAll(count);
  if (finished === 0) return series.stoppedSome(stopped, count);
  return series.stoppedBeside(stopped, count, finished);
}
