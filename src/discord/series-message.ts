import type { Series } from '../jobs/series/series.ts';
import type { Tally } from '../jobs/series/tally.ts';
import { sentencesFor } from '../locales/index.ts';
import { toBody } from '../views/message.ts';
import { type SeriesLook, seriesView } from '../views/series.ts';
import type { EditOutcome, MessageRoutes, OutgoingMessage } from './message-routes.ts';

/** What is sent to Discord for the summary of a series. */
export function summaryMessage(series: Series, tally: Tally, look: SeriesLook): OutgoingMessage {
  const view = seriesView(series, tally, sentencesFor(series.locale), look);
  return { body: toBody(view), files: undefined, description: '', seriesId: series.id };
}

/** Brings the summary to a look; where a filter objects to the prompt, without its words. */
export async function editSummary(
  routes: MessageRoutes,
  series: Series,
  { tally, isLastWord }: { readonly tally: Tally; readonly isLastWord: boolean },
): Promise<EditOutcome> {
  const { address } = series;
  const outcome = await routes.edit(address, summaryMessage(series, tally, { isLastWord }));
  if (outcome.kind !== 'rejected') return outcome;
  const quiet = { isLastWord, withoutPrompt: true };
  return routes.edit(address, summaryMessage(series, tally, quiet));
}
