import { describe, expect, it } from 'vitest';
import { type Tally, tallyOf } from '../../../src/jobs/series/tally.ts';
import { en } from '../../../src/locales/en.ts';
import { seriesView, stoppedSentence } from '../../../src/views/series.ts';
import { jobIn } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { seriesOf } from '../../fakes/series.ts';

const fox = '**a {red, blue} fox** - 2 jobs by <@300000000000000001>';
const none = {
  ...{ finished: 0, running: 0, waiting: 0, unclear: 0 },
  ...{ failed: 0, unstarted: 0, stopped: 0 },
};
const tally = (overrides: Partial<Tally['counts']>, rest: Partial<Tally> = {}): Tally => ({
  counts: { ...none, ...overrides },
  isOver: false,
  isStoppable: true,
  ...rest,
});

describe('the summary of a series', () => {
  it('counts its jobs by how far they are, and can be stopped', () => {
    const view = seriesView(seriesOf(), tally({ running: 1, finished: 2, waiting: 1 }), en);
    expect(view.content).toBe(`${fox} (2 finished, 1 running, 1 waiting)`);
    expect(facesOf(view)).toEqual([['Cancel all']]);
    expectWithinLimits(view);
  });

  it.each([
    [{ finished: 4 }, '4 finished'],
    [{ finished: 3, failed: 1 }, '3 finished, 1 failed'],
    [{ unstarted: 3, finished: 1 }, '1 finished, 3 never started'],
    [{ stopped: 1, unclear: 2, finished: 1 }, '1 finished, 2 unclear, 1 stopped'],
  ])('leaves out what there is none of: %j', (counts, told) => {
    const over = tally(counts, { isOver: true, isStoppable: false });
    expect(seriesView(seriesOf(), over, en)).toEqual({ content: `${fox} (${told})`, rows: [] });
  });

  it('has no button where nothing can be stopped any more', () => {
    const last = tallyOf(seriesOf(), [jobIn('done'), jobIn('delivering')]);
    expect(seriesView(seriesOf(), last, en).rows).toEqual([]);
  });

  it('shows the prompt without effect and within the limits', () => {
    const prompt = `@everyone **{a, b}** ${'x'.repeat(3_000)}`;
    const drafts = Array.from({ length: 20 }, () => seriesOf().drafts).flat();
    const view = seriesView(seriesOf({ prompt, drafts }), tally({ waiting: 40 }), en, {
      isLastWord: true,
    });
    expect(view.content).not.toContain('@everyone');
    expect(view.content).toContain(' - 40 jobs by <@300000000000000001> (40 waiting)');
    expectWithinLimits(view);
  });

  it('says that it will not change again, and offers nothing then', () => {
    const view = seriesView(seriesOf(), tally({ running: 2 }), en, { isLastWord: true });
    expect(view.content).toBe(`${fox} (2 running)\n${en.series.lastWord}`);
    expect(view.rows).toEqual([]);
  });

  it('does without the words of the prompt where a filter objects', () => {
    const view = seriesView(seriesOf(), tally({ running: 2 }), en, { withoutPrompt: true });
    expect(view.content).toBe(
      'The prompt cannot be shown here. - 2 jobs by <@300000000000000001> (2 running)',
    );
  });
});

describe('what came of stopping a series', () => {
  it.each([
    [3, 'Stopped 3 of 4; 1 had finished already.'],
    [4, 'Stopped all 4.'],
    [0, 'All 4 had finished already; there was nothing to stop.'],
  ])('%i of 4: %s', (stopped, line) => {
    expect(stoppedSentence({ stopped, unclear: 0, count: 4 }, en)).toBe(line);
  });

  const nobodyKnows = 'cannot be stopped: nobody knows whether the upstream took';
  it.each([
    [2, 1, `Stopped 2 of 4; 1 had finished already. 1 ${nobodyKnows} it.`],
    [3, 1, `Stopped 3 of 4. 1 ${nobodyKnows} it.`],
    [0, 2, `Stopped 0 of 4; 2 had finished already. 2 ${nobodyKnows} them.`],
    [0, 4, `Stopped 0 of 4. 4 ${nobodyKnows} them.`],
  ])('%i of 4, and %i unclear: %s', (stopped, unclear, line) => {
    expect(stoppedSentence({ stopped, unclear, count: 4 }, en)).toBe(line);
  });
});
