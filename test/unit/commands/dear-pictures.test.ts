import { describe, expect, it } from 'vitest';
import { blend } from '../../../commands/blend.ts';
import { runProposalButton } from '../../../commands/buttons/run-proposal.ts';
import { video } from '../../../commands/video.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { type JobRequest, jobIdSchema } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { jobIn } from '../../fakes/jobs.ts';
import { facesOf } from '../../fakes/limits.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { pricesOf } from '../plan/plan.ts';
import { type PicturesRig, picture, picturesRig } from './pictures-rig.ts';

const guild_id = '400000000000000001';
const two = { files: { image1: picture(1), image2: picture(2) } };
const one = { files: { image: picture(1) } };
const proposalId = proposalIdOf(1);

/** A rig whose upstream can do it at 0.04 each, in a server with that limit. */
async function rigIn(command: typeof blend, confirmAbove: number | undefined) {
  const rig = picturesRig(command, { prices: pricesOf(0.04) });
  for (const ability of ['blend', 'video', 'video-batch'] as const)
    rig.proxy.abilities.add(ability);
  await rig.tools.guilds.of(guild_id).change((guild) => ({ ...guild, confirmAbove }));
  return rig;
}

function viewIn(intention: Intention): MessageView {
  if (intention.kind !== 'tell') throw new Error(`Nothing is asked: ${intention.kind}`);
  return intention.view;
}

const press = async (key: 'typed' | 'edit', tools: Tools): Promise<Intention> =>
  runProposalButton.run({ action: 'run', proposalId, key }, buttonPress('x', { guild_id }), tools);

const requestKept = async ({ tools }: PicturesRig): Promise<JobRequest | undefined> =>
  (await tools.proposals.get(proposalId))?.typed?.[0]?.request;

describe('/blend above the limit of a server', () => {
  it('is asked about with its price, and has nothing to edit', async () => {
    const rig = await rigIn(blend, 0.03);
    const view = viewIn(await rig.run(two, { guild_id }));
    const { ask, button } = en.check;
    const lines = [ask.confirm, ask.wouldRun, '```', 'Blend', '```'];
    expect(view.content).toBe([...lines, ask.one('about 4 pictures, 0.04 USD')].join('\n'));
    expect(facesOf(view)).toEqual([[button.run]]);
    expect(await requestKept(rig)).toMatchObject({
      kind: 'blend',
      images: [{ url: picture(1) }, {}],
    });
  });

  it('starts with one press exactly what was shown, once', async () => {
    const { run, tools } = await rigIn(blend, 0.03);
    await run(two, { guild_id });
    const proposal = await tools.proposals.get(proposalId);
    expect(await press('typed', tools)).toEqual({
      kind: 'start',
      draft: proposal?.typed?.[0],
      jobId: proposalId,
      closes: proposal?.question,
    });
    await tools.jobs.create(jobIn('queued', { id: jobIdSchema.parse(proposalId) }));
    expect(await press('typed', tools)).toEqual(tell(en.notice.alreadyStarted));
    expect(await press('edit', tools)).toEqual(tell(en.check.notice.proposalGone));
  });

  it('starts at once at the limit, without one, and outside of servers', async () => {
    const inServer = { guild_id };
    expect((await (await rigIn(blend, 0.04)).run(two, inServer)).kind).toBe('start');
    expect((await (await rigIn(blend, undefined)).run(two, inServer)).kind).toBe('start');
    expect((await (await rigIn(blend, 0.03)).run(two)).kind).toBe('start');
  });
});

describe('/video in a server with a limit', () => {
  it('is asked about, since nobody knows what a clip costs', async () => {
    const rig = await rigIn(video, 1_000);
    const typed = { ...one, words: { prompt: 'it ``` jumps' }, counts: { batch: 2 } };
    const view = viewIn(await rig.run(typed, { guild_id }));
    expect(view.content).toContain('```\nClip\nit ˋˋˋ jumps\n```\nThat is about 2 clips.');
    expect(facesOf(view)).toEqual([[en.check.button.run]]);
    expect(await requestKept(rig)).toMatchObject({ kind: 'video', batch: 2 });
  });

  it('that is to make as many clips as the service likes says no number', async () => {
    const { run, tools } = await rigIn(video, 1_000);
    expect(viewIn(await run(one, { guild_id })).content).toMatch(/```\nClip\n```$/);
    expect(await press('typed', tools)).toMatchObject({
      kind: 'start',
      draft: { request: { kind: 'video', prompt: '' } },
    });
  });
});
