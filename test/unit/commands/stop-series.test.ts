import { describe, expect, it } from 'vitest';
import { stopSeriesButton } from '../../../commands/buttons/stop-series.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { originInSeries } from '../../../src/jobs/series/series.ts';
import { en } from '../../../src/locales/en.ts';
import { sentence } from '../../../src/views/message.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { addressOf, sampleTime } from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';
import { seriesDraft, seriesIdOf, seriesOf } from '../../fakes/series.ts';

const seriesId = seriesIdOf(1);
const interaction = buttonPress('whatever');

async function toolsWith(requesterId: string): Promise<Tools> {
  const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en };
  await tools.seriesDesk.open(
    { id: seriesId, prompt: 'x', drafts: [seriesDraft, seriesDraft], private: false },
    { requesterId, guildId: undefined, locale: 'en-US', uploadLimit: 1, address: addressOf() },
  );
  await tools.desk.open(seriesDraft, originInSeries(seriesOf({ requesterId }), 0));
  return tools;
}

async function press(tools: Tools): Promise<Intention> {
  return stopSeriesButton.run({ action: 'stop', seriesId }, interaction, tools);
}

describe('"Cancel all"', () => {
  it('stops every job of its person, and says so when it is done', async () => {
    const tools = await toolsWith(interaction.user.id);
    const intention = await press(tools);
    if (intention.kind !== 'work') throw new Error('It takes no time');
    expect(await intention.run(new AbortController().signal)).toEqual(sentence('Stopped all 2.'));
    expect((await tools.seriesDesk.get(seriesId))?.stopped).toBe(true);
  });

  it('is refused to everybody else, and stops nothing', async () => {
    const tools = await toolsWith('1');
    expect(await press(tools)).toEqual(tell(en.notice.notYours));
    expect((await tools.seriesDesk.get(seriesId))?.stopped).toBe(false);
  });

  it('says so where the series is not known any more', async () => {
    const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en };
    expect(await press(tools)).toEqual(tell(en.notice.jobGone));
  });
});
