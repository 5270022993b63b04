import { describe, expect, it } from 'vitest';
import { editPromptButton } from '../../../commands/buttons/edit-prompt.ts';
import { runAgainButton } from '../../../commands/buttons/run-again.ts';
import { runAsIsButton } from '../../../commands/buttons/run-as-is.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Job, JobState } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { sentence } from '../../../src/views/message.ts';
import { openVisit } from '../../fakes/gate.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { actionRequestOf, jobIdOf, jobIn, jobStates, sampleTime } from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const buttons = { again: runAgainButton, edit: editPromptButton, asis: runAsIsButton };
const interaction = buttonPress('whatever');

async function toolsWith(job: Job): Promise<Tools> {
  const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en };
  await tools.jobs.create(job);
  return tools;
}

async function press(action: keyof typeof buttons, tools: Tools): Promise<Intention> {
  return buttons[action].run({ action, jobId: jobIdOf(1) }, interaction, tools);
}

describe('"Run again"', () => {
  it.each(['unclear', 'failed', 'timed-out'] as const)(
    'starts a job that is %s anew',
    async (state) => {
      const intention = await press('again', await toolsWith(jobIn(state)));
      expect(intention).toMatchObject({
        kind: 'start',
        parent: { jobId: jobIdOf(1), key: 'again' },
        draft: { request: jobIn(state).request },
      });
    },
  );

  it.each(['unclear', 'failed', 'timed-out'] as const)(
    'starts a job that is %s once, and says later that it was started',
    async (state) => {
      const tools = await toolsWith(jobIn(state));
      const intention = await press('again', tools);
      if (intention.kind !== 'start') throw new Error('It starts nothing');
      await tools.desk.markUsed(jobIdOf(1), intention.parent?.key ?? '');
      expect(await press('again', tools)).toEqual(tell(en.notice.alreadyStarted));
    },
  );

  it('starts nothing where the picture has come meanwhile, and says so', async () => {
    const intention = await press('again', await toolsWith(jobIn('done')));
    expect(intention).toEqual(tell(en.notice.alreadyDone));
  });

  const others: readonly JobState[] = ['unclear', 'failed', 'timed-out', 'done'];
  it.each(jobStates.filter((state) => !others.includes(state)))(
    'starts nothing while the job is %s, and says so',
    async (state) => {
      const intention = await press('again', await toolsWith(jobIn(state)));
      expect(intention).toEqual(tell(en.notice.stillRunning));
    },
  );
});

describe('"Run again" of a job that has moved', () => {
  const movedFrom = [
    { upstream: 'kie', reason: 'maintenance' },
    { upstream: 'nanogpt', reason: 'credits' },
  ] as const;
  const job = jobIn('timed-out', { upstream: 'midjourney-proxy', movedFrom: [...movedFrom] });

  it('starts where it was meant to be drawn first', async () => {
    const intention = await press('again', await toolsWith(job));
    expect(intention).toMatchObject({ kind: 'start', draft: { upstream: 'kie' } });
    expect(intention).not.toHaveProperty('draft.movedFrom');
  });

  it('goes on from there to whoever can do it, where that one is off by now', async () => {
    const nanogpt = new FakeUpstream('nanogpt');
    const tools = {
      ...(await toolsWith(job)),
      upstreams: new Map([[nanogpt.name, nanogpt]]),
      defaultUpstream: 'nanogpt' as const,
    };
    expect(await press('again', tools)).toMatchObject({
      kind: 'start',
      draft: { upstream: 'nanogpt', movedFrom: [] },
    });
  });
});

describe('"Run again" of a job whose upstream is off by now', () => {
  const kie = new FakeUpstream('kie');
  const upstreams = new Map([[kie.name, kie]]);
  const defaultUpstream = 'kie' as const;
  const toolsFor = async (job: Job): Promise<Tools> => {
    return { ...(await toolsWith(job)), upstreams, defaultUpstream };
  };

  it('goes to another one', async () => {
    kie.objection = undefined;
    expect(await press('again', await toolsFor(jobIn('failed')))).toMatchObject({
      kind: 'start',
      draft: { upstream: 'kie', request: jobIn('failed').request },
    });
  });

  it('says why no other one can do it', async () => {
    kie.objection = { kind: 'flag', flag: '--tile' };
    expect(await press('again', await toolsFor(jobIn('failed')))).toEqual(
      tell(en.notice.flagNotTaken('--tile', 'kie.ai')),
    );
  });

  it('starts nothing that belongs to a picture there', async () => {
    const job = jobIn('failed', { request: actionRequestOf() });
    expect(await press('again', await toolsFor(job))).toEqual(tell(en.notice.upstreamGone));
  });
});

describe('a task that asks again for the prompt that its person wrote', () => {
  const waiting = jobIn('needs-input', {
    request: actionRequestOf({}, { prompt: 'a blue fox' }),
    suggestedPrompt: 'the suggested one',
    opened: true,
  });

  it('is run with that prompt by "Run as it is"', async () => {
    const tools = await toolsWith(waiting);
    expect(await press('asis', tools)).toEqual(tell(en.notice.running));
    expect(await tools.jobs.get(waiting.id)).toMatchObject({
      answer: { prompt: 'a blue fox' },
      request: { prompt: 'a blue fox' },
    });
  });

  it('is edited from that prompt', async () => {
    const intention = await press('edit', await toolsWith(waiting));
    expect(intention.kind).toBe('ask');
    expect(JSON.stringify(intention)).toContain('a blue fox');
    expect(JSON.stringify(intention)).not.toContain('the suggested one');
  });
});

describe('the buttons of a task that waits for a prompt', () => {
  it.each(['edit', 'asis'] as const)(
    'are for nobody who may not start anything: %s',
    async (action) => {
      const view = sentence('You are blocked.');
      const visit = openVisit({ mayUse: () => Promise.resolve(view) });
      const tools = { ...(await toolsWith(jobIn('needs-input'))), visit };
      expect(await press(action, tools)).toEqual({ kind: 'tell', view });
      expect(await tools.jobs.get(jobIdOf(1))).toEqual(jobIn('needs-input'));
    },
  );
});
