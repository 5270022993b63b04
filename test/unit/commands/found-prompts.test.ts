import { describe, expect, it } from 'vitest';
import { pictureActionButton } from '../../../commands/buttons/picture-action.ts';
import { runProposalButton } from '../../../commands/buttons/run-proposal.ts';
import { actionForm } from '../../../commands/modals/action-form.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { createPressGuard } from '../../../src/guard/repeated-press.ts';
import type { JobIn } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { promptActions } from '../../../src/upstreams/own-actions.ts';
import { buttonPress, messageWith, type RawOverrides, sentForm } from '../../fakes/interactions.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const id = jobIdOf(1);
const prompts = ['a fox, red, in the snow --ar 3:2', 'a "big, red" fox'];
const shown = 'https://cdn.discord.example/1.png';
const image = { url: 'https://cdn.example.com/1.png' };

function described(overrides: Partial<JobIn<'done'>> = {}): JobIn<'done'> {
  const actions = promptActions('describe', prompts);
  const result = { media: [], prompts, actions, pickedActions: [] };
  return jobIn('done', { request: { kind: 'describe', image }, result, ...overrides });
}

async function toolsWith(job: JobIn<'done'>, more: Partial<Tools> = {}): Promise<Tools> {
  const tools: Tools = { ...toolsOf(new ManualClock(sampleTime)), text: en, ...more };
  await tools.jobs.create(job);
  return tools;
}

async function press(key: string, tools: Tools, by: RawOverrides = {}): Promise<Intention> {
  const where = { id: '1300000000000000002', ...messageWith(shown), ...by };
  const interaction = buttonPress('x', where);
  return pictureActionButton.run({ action: 'act', jobId: id, key }, interaction, tools);
}

async function send(key: string, prompt: string, tools: Tools): Promise<Intention> {
  const interaction = sentForm('x', {}, { prompt });
  return actionForm.run({ action: 'form', jobId: id, key }, interaction, tools);
}

describe('a number below found prompts', () => {
  it('opens a form with that prompt in it', async () => {
    const intention = await press('p2', await toolsWith(described()));
    expect(intention).toMatchObject({
      kind: 'ask',
      form: { custom_id: `1:form:${id}:p2`, title: en.pictures.imagineThis },
    });
    expect(intention).toMatchObject({
      form: { components: [{ component: { value: prompts[1], required: true } }] },
    });
  });

  it('draws what was sent like any prompt that is typed, with the defaults of its person', async () => {
    const tools = await toolsWith(described());
    await tools.people.change('300000000000000001', (one) => ({ ...one, stylize: 250 }));
    expect(await send('p1', 'a blue fox', tools)).toMatchObject({
      kind: 'start',
      parent: { jobId: id, key: 'p1' },
      draft: { request: { kind: 'imagine', prompt: 'a blue fox --stylize 250' }, private: false },
    });
  });

  it('is checked like any prompt that is typed', async () => {
    const tools = await toolsWith(described());
    const wrong = await send('p1', 'a blue fox --ar 0', tools);
    expect(wrong.kind).toBe('tell');
    expect(JSON.stringify(wrong)).toContain('1:run:');
    const findBlockedWord = (): string => 'fox';
    const blocked = await send('p1', 'a fox', { ...tools, findBlockedWord });
    expect(blocked).toEqual(tell(en.notice.wordNotAllowed('fox')));
  });

  it('draws in private what was found in private', async () => {
    const tools = await toolsWith(described({ private: true }));
    expect(await send('p1', 'a blue fox', tools)).toMatchObject({ draft: { private: true } });
  });

  it('works where the upstream that found them is off by now', async () => {
    const kie = new FakeUpstream('kie');
    const upstreams = new Map([[kie.name, kie]]);
    const tools = await toolsWith(described(), { upstreams, defaultUpstream: 'kie' });
    expect((await press('p1', tools)).kind).toBe('ask');
    expect(await send('p1', 'a fox', tools)).toMatchObject({ draft: { upstream: 'kie' } });
  });
});

describe('"Imagine all"', () => {
  it('asks how many and for how much, and keeps exactly these prompts', async () => {
    const tools = await toolsWith(described({ private: true }));
    const question = await press('pall', tools);
    expect(question.kind).toBe('tell');
    expect(JSON.stringify(question)).toContain('**2 jobs**');
    const proposal = await tools.proposals.get(proposalIdOf(2));
    expect(proposal?.parent).toEqual({ jobId: id, key: 'pall' });
    expect(proposal?.typed?.map(({ request, private: alone }) => ({ request, alone }))).toEqual(
      prompts.map((prompt) => {
        return { request: { kind: 'imagine', prompt, references: [] }, alone: true };
      }),
    );
  });

  it('pressed twice within a moment is one question; later, or by another, it is another', async () => {
    const clock = new ManualClock(sampleTime);
    const { isFirst: isFirstPress } = createPressGuard(clock)();
    const tools = await toolsWith(described(), { isFirstPress });
    expect(JSON.stringify(await press('pall', tools))).toContain('**2 jobs**');
    expect(await press('pall', tools)).toEqual(tell(en.notice.alreadyPressed));
    const user = { id: '300000000000000002', username: 'bob', discriminator: '0', avatar: null };
    expect(JSON.stringify(await press('pall', tools, { user }))).toContain('**2 jobs**');
    clock.advance(10_000);
    expect(JSON.stringify(await press('pall', tools))).toContain('**2 jobs**');
  });

  it('marks its button once what was asked about is started', async () => {
    const tools = await toolsWith(described());
    await press('pall', tools);
    const proposalId = proposalIdOf(2);
    const run = { action: 'run', proposalId, key: 'typed' } as const;
    expect(await runProposalButton.run(run, buttonPress('x'), tools)).toMatchObject({
      kind: 'start-series',
      series: { id: proposalId, parent: { jobId: id, key: 'pall' } },
    });
  });
});

describe('🔄 below a description', () => {
  it('describes the same picture again, with the shown one to fall back on', async () => {
    const job = described({ upstream: 'kie' });
    expect(await press('r', await toolsWith(job))).toEqual({
      kind: 'start',
      parent: { jobId: id, key: 'r' },
      draft: {
        request: { kind: 'describe', image, copies: [shown], reroll: true },
        upstream: 'kie',
        private: false,
      },
    });
  });

  it('opens no form, whoever has remix on', async () => {
    const tools = await toolsWith(described());
    await tools.people.change('300000000000000001', (one) => ({ ...one, remix: true }));
    expect((await press('r', tools)).kind).toBe('start');
  });
});
