import { describe, expect, it } from 'vitest';
import type { Intention, Tools } from '../../../src/discord/definitions.ts';
import type { Proposal } from '../../../src/jobs/proposals.ts';
import { proposalIdSchema } from '../../../src/jobs/request-ids.ts';
import { actionRequestOf, imagineOf } from '../../fakes/jobs.ts';
import { jobId, key, remixRig, requestIn, type Scene } from '../../fakes/remix.ts';

/** What a question keeps until it is answered. */
function proposalIn(question: Intention, { proposals }: Tools): Promise<Proposal | undefined> {
  const id = /"1:run:([^:"]+):/.exec(JSON.stringify(question))?.[1];
  return proposals.get(proposalIdSchema.parse(id));
}

describe.each(['repeat', 'upstream'] as const)('🔄 by %s with remix on', (means) => {
  const references = [{ role: 'style' as const, url: 'https://cdn.example.com/a.png' }];
  const request = imagineOf({ prompt: 'a red fox --ar 3:2', references });
  const scene = { request, action: { kind: 'reroll', means } } satisfies Scene;

  it('is a new picture when the prompt was edited: same upstream, references and privacy', async () => {
    const { send } = await remixRig({
      ...scene,
      upstream: 'kie',
      private: true,
      person: { raw: true, suffix: '--no text', stylize: 250 },
    });
    expect(await send('a blue fox --relax')).toEqual({
      kind: 'start',
      parent: { jobId, key },
      draft: {
        request: { kind: 'imagine', prompt: 'a blue fox --relax', references },
        upstream: 'kie',
        movedFrom: [],
        speed: 'relax',
        private: true,
        notes: [],
        upstreamNotes: [],
      },
    });
  });

  it('is private for a person who has set it so', async () => {
    const { send } = await remixRig({ ...scene, person: { private: true } });
    expect(await send('a blue fox')).toMatchObject({ draft: { private: true } });
  });

  it('asks about an edited prompt that is wrong, and puts nothing behind it then either', async () => {
    const { send, tools } = await remixRig({ ...scene, person: { stylize: 250 } });
    const proposal = await proposalIn(await send('a blue fox --ar 0'), tools);
    expect(proposal?.ask).toMatchObject({ isWhole: true, typed: 'a blue fox --ar 0', references });
    expect(JSON.stringify(proposal)).not.toContain('--stylize');
  });

  it('is a plain one when the prompt is as it was', async () => {
    const plain = requestIn(await (await remixRig(scene)).send('a red fox --ar 3:2'));
    if (means === 'repeat') expect(plain).toEqual({ ...request, reroll: true });
    else expect(plain).toMatchObject({ kind: 'action', prompt: 'a red fox --ar 3:2' });
  });
});

it('🔄 of an upstream’s own below a variation varies with the new prompt', async () => {
  const { send } = await remixRig({ request: actionRequestOf(), action: { kind: 'reroll' } });
  expect(requestIn(await send('a blue fox'))).toMatchObject({
    kind: 'action',
    prompt: 'a blue fox',
  });
});
