import { defineButton, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import { sentence } from '../../src/views/message.ts';
import { stoppedSentence } from '../../src/views/series.ts';

/** Cancel all: stops every job of a series that can be stopped. */
export const stopSeriesButton = defineButton({
  action: 'stop',
  run: async ({ seriesId }, interaction, { seriesDesk, text }) => {
    const series = await seriesDesk.get(seriesId);
    if (series === undefined) return tell(text.notice.jobGone);
    if (!mayControl(series, interaction.user.id)) return tell(text.notice.notYours);
    return {
      kind: 'work',
      run: async () => {
        const stopped = await seriesDesk.stop(seriesId);
        return sentence(
          stopped === undefined ? text.notice.jobGone : stoppedSentence(stopped, text),
        );
      },
    };
  },
});
