import { describe, expect, it } from 'vitest';
import { imagine } from '../../../commands/imagine.ts';
import type { Intention } from '../../../src/discord/definitions.ts';
import { slashCommand } from '../../fakes/interactions.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { ada, guild_id, imagineRig } from './imagine-rig.ts';

function viewOf(intention: Intention): Extract<Intention, { kind: 'tell' }>['view'] {
  if (intention.kind !== 'tell') throw new Error(`It tells nothing: ${intention.kind}`);
  expectWithinLimits(intention.view);
  return intention.view;
}

describe('/imagine that asks first', () => {
  it('tells its person alone what is wrong, and keeps what their answer would start', async () => {
    const { run, proposal } = imagineRig();
    const words = { prompt: 'a fox --ar 16x9', version: '7', upstream: 'kie' };
    const files = { image: 'https://cdn.example.com/a.png' };
    const view = viewOf(await run({ words, files, switches: { private: true } }));
    expect(view.content).toContain('`16x9` behind `--ar` is not a ratio');
    expect(view.content).toContain('a fox --ar 16:9 --v 7');
    expect(facesOf(view)).toEqual([['Fix and run', 'Edit']]);
    const references = [{ role: 'image', url: files.image }];
    expect(await proposal()).toEqual({
      schema: 1,
      id: proposalIdOf(1),
      requesterId: ada,
      ask: {
        typed: 'a fox --ar 16x9',
        options: [{ name: 'v', value: '7' }],
        references,
        private: true,
        upstream: 'kie',
      },
      fixed: [
        {
          request: { kind: 'imagine', prompt: 'a fox --ar 16:9 --v 7', references },
          upstream: 'kie',
          movedFrom: [],
          notes: [],
          upstreamNotes: [],
          private: true,
        },
      ],
      question: {
        applicationId: '200000000000000001',
        token: 'interaction-token',
        expiresAt: sampleTime + 15 * 60_000,
      },
      createdAt: sampleTime,
    });
  });

  it('keeps every job of several', async () => {
    const { run, proposal } = imagineRig();
    const view = viewOf(await run({ words: { prompt: 'a {red, blue} fox' } }));
    expect(facesOf(view)).toEqual([['Start 2 jobs', 'Edit']]);
    expect((await proposal())?.typed?.map(({ request }) => request)).toMatchObject([
      { prompt: 'a red fox' },
      { prompt: 'a blue fox' },
    ]);
  });

  it('keeps what was typed where only editing helps', async () => {
    const { run, proposal } = imagineRig();
    expect(facesOf(viewOf(await run({ words: { prompt: 'a fox --ar' } })))).toEqual([['Edit']]);
    const kept = await proposal();
    expect(kept?.ask?.typed).toBe('a fox --ar');
    expect([kept?.typed, kept?.fixed]).toEqual([undefined, undefined]);
  });

  it('starts five jobs at most where the bot itself is not', async () => {
    const elsewhere = { context: 2, authorizing_integration_owners: { 1: ada } };
    const { run } = imagineRig();
    const six = { words: { prompt: 'a fox --repeat 6' } };
    expect(viewOf(await run(six, elsewhere)).content).toContain('at most 5');
    expect(facesOf(viewOf(await run(six, { guild_id })))).toEqual([['Start 6 jobs', 'Edit']]);
    const five = { words: { prompt: 'a fox --repeat 5' } };
    expect(facesOf(viewOf(await run(five, elsewhere)))).toEqual([['Start 5 jobs', 'Edit']]);
  });

  it('starts nothing where the question cannot be kept', async () => {
    const { run, tools } = imagineRig();
    const broken = { ...tools.proposals, put: () => Promise.reject(new Error('disk full')) };
    const command = imagine([...tools.upstreams.values()]);
    const interaction = slashCommand('imagine', {}, { words: { prompt: 'a fox --ar 16x9' } });
    await expect(
      (async () => command.run(interaction, { ...tools, proposals: broken }))(),
    ).rejects.toThrow('disk full');
    expect(await run({ words: { prompt: 'a fox' } })).toMatchObject({ kind: 'start' });
  });
});
