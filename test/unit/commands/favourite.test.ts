import { describe, expect, it } from 'vitest';
import { pictureActionButton } from '../../../commands/buttons/picture-action.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Tools } from '../../../src/discord/definitions.ts';
import type { JobBase } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { SubmitOutcome } from '../../../src/upstreams/port.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { actionOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const id = jobIdOf(1);

describe('"❤️"', () => {
  const heart = actionOf({ key: 'h', kind: 'favourite' });
  const { signal } = new AbortController();

  async function mark(
    outcome: SubmitOutcome,
    requester: Partial<Pick<JobBase, 'requesterId'>> = {},
  ) {
    const kie = new FakeUpstream('kie');
    kie.willSubmit(outcome);
    const tools: Tools = {
      ...toolsOf(new ManualClock(sampleTime)),
      upstreams: new Map([[kie.name, kie]]),
      text: en,
    };
    const result = { ...sampleResult, actions: [heart] };
    await tools.jobs.create(jobIn('done', { result, upstream: 'kie', ...requester }));
    const pressing = pictureActionButton.run(
      { action: 'act', jobId: id, key: 'h' },
      buttonPress('x'),
      tools,
    );
    const intention = await pressing;
    if (intention.kind !== 'work') throw new Error('It is no work');
    const { content } = await intention.run(signal);
    return { content, submits: kie.submits, used: (await tools.jobs.get(id))?.usedActions };
  }

  it('is marked with the prompt of the picture, at the upstream that has it, and here', async () => {
    const { content, submits, used } = await mark({ kind: 'accepted', taskId: 't' });
    expect(content).toBe(en.pictures.favouriteEverywhere);
    expect(submits).toMatchObject([
      {
        request: { kind: 'action', taskId: 'task-1', action: heart, prompt: 'a red fox' },
        context: { correlationId: `${id}-h`, callbackUrl: undefined },
      },
    ]);
    expect(used).toEqual(['h']);
  });

  it('is marked here where the upstream takes no favourites', async () => {
    const { content, used } = await mark({ kind: 'failed', failure: { kind: 'unsupported' } });
    expect(content).toBe(en.pictures.favourite);
    expect(used).toEqual(['h']);
  });

  it('of somebody else’s picture goes to the upstream alone: its person has marked nothing', async () => {
    const somebody = { requesterId: '300000000000000009' };
    const told = await mark({ kind: 'accepted', taskId: 't' }, somebody);
    expect(told).toMatchObject({ content: en.notice.favourite, used: [] });
    const refused = await mark({ kind: 'failed', failure: { kind: 'unsupported' } }, somebody);
    expect(refused).toMatchObject({ content: en.notice.notYours, used: [] });
  });
});
