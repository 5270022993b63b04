import { describe, expect, it } from 'vitest';
import { runProposalButton } from '../../../commands/buttons/run-proposal.ts';
import { editProposalForm } from '../../../commands/modals/edit-proposal.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { jobIdSchema } from '../../../src/jobs/job.ts';
import type { Proposal } from '../../../src/jobs/proposals.ts';
import { en } from '../../../src/locales/en.ts';
import { fields } from '../../../src/views/forms.ts';
import { buttonPress, sentForm } from '../../fakes/interactions.ts';
import { jobIn, sampleTime } from '../../fakes/jobs.ts';
import { draftsOf, proposalIdOf, proposalOf } from '../../fakes/proposals.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';
import { createWordFilter } from '../../fakes/words.ts';

const proposalId = proposalIdOf(1);
const { proposalGone, notYours } = en.check.notice;

interface Rig {
  readonly tools: Tools;
  readonly clock: ManualClock;
  readonly press: (key: 'fixed' | 'typed' | 'edit') => Promise<Intention>;
  readonly send: (prompt: string) => Promise<Intention>;
}

async function rig(proposal?: Proposal, more: Partial<Tools> = {}): Promise<Rig> {
  const clock = new ManualClock(sampleTime);
  const tools: Tools = { ...toolsOf(clock), text: en, ...more };
  if (proposal !== undefined) await tools.proposals.put(proposal);
  return {
    tools,
    clock,
    press: async (key) =>
      runProposalButton.run({ action: 'run', proposalId, key }, buttonPress('x'), tools),
    send: async (prompt) => {
      const form = sentForm('x', { id: '1300000000000000002' }, { [fields.prompt]: prompt });
      return editProposalForm.run({ action: 'run', proposalId, key: 'edit' }, form, tools);
    },
  };
}

const closes = proposalOf().question;

describe('the answer to a question', () => {
  it('starts exactly what was shown, once, and closes the question', async () => {
    const [draft] = draftsOf('a cat --ar 16:9');
    const { press } = await rig(proposalOf());
    expect(await press('fixed')).toEqual({ kind: 'start', draft, jobId: proposalId, closes });
    expect(await press('fixed')).toEqual(await press('fixed'));
  });

  it('that comes when it is started already is told so, to whoever presses alone', async () => {
    const { press, tools } = await rig(proposalOf());
    const job = jobIn('queued', { id: jobIdSchema.parse(proposalId) });
    await tools.jobs.create(job);
    expect(await press('fixed')).toEqual(tell(en.notice.alreadyStarted));
    expect(await press('typed')).toEqual(tell(proposalGone));
  });

  it('starts what was typed where that was offered, under the same id', async () => {
    const { press } = await rig(proposalOf({ typed: draftsOf('a cat --ar 16x9') }));
    expect(await press('typed')).toMatchObject({
      kind: 'start',
      draft: { request: { prompt: 'a cat --ar 16x9' } },
      jobId: proposalId,
    });
  });

  it('starts several jobs as a series that is named like the question', async () => {
    const drafts = draftsOf('a red cat', 'a blue cat').map((draft) => {
      return { ...draft, private: true };
    });
    const ask = { typed: 'a {red, blue} cat', options: [], references: [] };
    const { press } = await rig(proposalOf({ ask, typed: drafts }));
    expect(await press('typed')).toEqual({
      kind: 'start-series',
      series: { id: proposalId, prompt: 'a {red, blue} cat', drafts, private: true, closes },
    });
  });

  it('starts nothing that was not offered', async () => {
    const { press } = await rig(proposalOf());
    expect(await press('typed')).toEqual(tell(proposalGone));
    const { press: pressNone } = await rig(proposalOf({ fixed: [] }));
    expect(await pressNone('fixed')).toEqual(tell(proposalGone));
  });

  it.each(['fixed', 'typed', 'edit'] as const)(
    'with %j does nothing where the question is gone or too old',
    async (key) => {
      const { press } = await rig();
      expect(await press(key)).toEqual(tell(proposalGone));
      const old = await rig(proposalOf());
      old.clock.advance(13 * 60 * 60_000);
      expect(await old.press(key)).toEqual(tell(proposalGone));
    },
  );

  it.each(['fixed', 'typed', 'edit'] as const)('with %j is nobody else’s to give', async (key) => {
    const { press } = await rig(proposalOf({ requesterId: '7' }));
    expect(await press(key)).toEqual(tell(notYours));
  });

  it('starts nothing that is not allowed any more, not even one of several', async () => {
    const findBlockedWord = createWordFilter(['gore']);
    const { press } = await rig(proposalOf({ fixed: draftsOf('a cat', 'gore') }), {
      findBlockedWord,
    });
    expect(await press('fixed')).toEqual(tell(en.notice.wordNotAllowed('gore')));
  });

  it('starts nothing on an upstream that is off by now', async () => {
    const kie = new FakeUpstream('kie');
    const { press } = await rig(proposalOf(), { upstreams: new Map([[kie.name, kie]]) });
    expect(await press('fixed')).toEqual(tell(en.check.notice.upstreamOff));
  });
});

describe('"Edit"', () => {
  it('opens the prompt as it was typed', async () => {
    const { press } = await rig(proposalOf());
    const intention = await press('edit');
    expect(intention).toMatchObject({
      kind: 'ask',
      form: { title: en.check.edit.title, custom_id: `1:run:${proposalId}:edit` },
    });
    expect(JSON.stringify(intention)).toContain('"value":"a cat --ar 16x9"');
  });

  it('fits a form with the longest prompt', async () => {
    const ask = { typed: 'x'.repeat(4_000), options: [], references: [] };
    const { press } = await rig(proposalOf({ ask }));
    expect(JSON.stringify(await press('edit'))).toContain(ask.typed);
  });
});

describe('an edited prompt', () => {
  const ask: Proposal['ask'] = {
    typed: 'a cat --ar 16x9',
    options: [{ name: 'v', value: '7' }],
    references: [{ role: 'style', url: 'https://cdn.example.com/a.png' }],
    private: true,
    upstream: 'kie',
  };

  it('is read anew with everything else that was asked for', async () => {
    const { send } = await rig(proposalOf({ ask }));
    expect(await send('  a dog  ')).toMatchObject({
      kind: 'start',
      draft: {
        request: { prompt: 'a dog --v 7', references: ask.references },
        private: true,
        upstream: 'kie',
      },
    });
  });

  it('is another question where it is still wrong', async () => {
    const { send, tools } = await rig(proposalOf({ ask }));
    const intention = await send(' a dog --ar 3x2\n');
    expect(JSON.stringify(intention)).toContain(`1:run:${proposalIdOf(2)}:fixed`);
    expect(await tools.proposals.get(proposalIdOf(2))).toMatchObject({
      ask: { ...ask, typed: 'a dog --ar 3x2' },
      fixed: draftsOf('a dog --ar 3:2 --v 7').map(({ request }) => {
        return { request: { ...request, references: ask.references }, upstream: 'kie' };
      }),
    });
  });

  it('may be refused', async () => {
    const { send } = await rig(proposalOf({ ask }));
    expect(await send('x'.repeat(4_001))).toEqual(tell(en.notice.promptTooLong(4_001, 4_000)));
  });

  it('is nobody else’s to send, and for no question that is gone', async () => {
    expect(await (await rig(proposalOf({ requesterId: '7' }))).send('a')).toEqual(tell(notYours));
    expect(await (await rig()).send('a')).toEqual(tell(proposalGone));
  });
});
