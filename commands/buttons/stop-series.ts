import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access/pictures.ts';
import type { SeriesId } from '../../src/jobs/request-ids.ts';
import { sentence } from '../../src/views/message.ts';
import { stoppedSentence } from '../../src/views/series.ts';

/** Cancel all: stops every job of a series that can be stopped. */
export const stopSeriesButton = defineButton({
  action: 'stop',
  run: async ({ seriesId }, interaction, tools) => {
    const { seriesDesk, text } = tools;
    const series = await seriesDesk.get(seriesId);
    if (series === undefined) return tell(text.notice.jobGone);
    if (!mayControl(series, interaction.user.id)) return tell(text.notice.notYours);
    return stopSeries(seriesId, tools);
  },
});

/** Stops a series and says what came of it; shared with the message menu. */
export function stopSeries(
  seriesId: SeriesId,
  { seriesDesk, text }: Pick<Tools, 'seriesDesk' | 'text'>,
): Intention {
  return {
    kind: 'work',
    run: async () => {
      const stopped = await seriesDesk.stop(seriesId);
      return sentence(stopped === undefined ? text.notice.jobGone : stoppedSentence(stopped, text));
    },
  };
}
