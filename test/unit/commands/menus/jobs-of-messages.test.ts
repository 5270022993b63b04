import { describe, expect, it } from 'vitest';
import { cancelMenu } from '../../../../commands/menus/cancel.ts';
import { removeMenu } from '../../../../commands/menus/remove.ts';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type Tools, tell } from '../../../../src/discord/definitions.ts';
import { findShown } from '../../../../src/discord/shown-jobs.ts';
import type { Job } from '../../../../src/jobs/job.ts';
import { en } from '../../../../src/locales/en.ts';
import { encodePress } from '../../../../src/views/custom-ids.ts';
import { botId, messageMenu, targetId } from '../../../fakes/context-menus.ts';
import { memberWith } from '../../../fakes/interactions.ts';
import { addressOf, jobIdOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { toolsOf } from '../../../fakes/router.ts';

async function toolsWith(...jobs: readonly Job[]): Promise<Tools> {
  const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en };
  for (const job of jobs) await tools.jobs.create(job);
  return tools;
}

const byBot = { author: { id: botId, username: 'easel' } };
const buttonOf = (job: Job): object => {
  const custom_id = encodePress({ action: 'cancel', jobId: job.id });
  return { components: [{ type: 1, components: [{ type: 2, style: 2, custom_id }] }] };
};
const nobodys = { requesterId: '300000000000000099' };

describe('the job of a message', () => {
  const job = jobIn('running', { address: addressOf({ messageId: '1' }) });

  it('is told by our own buttons in it', async () => {
    const menu = messageMenu('Cancel job', { ...byBot, ...buttonOf(job) });
    expect(await findShown(menu, await toolsWith(job))).toEqual({ kind: 'job', job });
  });

  it('is told by the command that the message answers', async () => {
    const interaction_metadata = {
      id: String(1_300_000_000_000_000_001n),
      type: 2,
      user: { id: nobodys.requesterId },
    };
    const menu = messageMenu('Cancel job', { ...byBot, interaction_metadata });
    expect(await findShown(menu, await toolsWith(job))).toEqual({ kind: 'job', job });
  });

  it('is told by its address among the jobs of whoever uses the menu', async () => {
    const here = jobIn('running', { address: addressOf({ messageId: targetId }) });
    const tools = await toolsWith(here);
    expect(await findShown(messageMenu('Cancel job', byBot), tools)).toEqual({
      kind: 'job',
      job: here,
    });
    const others = jobIn('running', { ...nobodys, address: here.address });
    const menu = messageMenu('Cancel job', byBot);
    expect(await findShown(menu, await toolsWith(others))).toBeUndefined();
  });

  it('is none where somebody else wrote the message, whatever stands in it', async () => {
    const here = jobIn('running', { address: addressOf({ messageId: targetId }) });
    const menu = messageMenu('Cancel job', buttonOf(here));
    expect(await findShown(menu, await toolsWith(here))).toBeUndefined();
    const unknown = messageMenu('Cancel job', { ...buttonOf(here), author: null });
    expect(await findShown(unknown, await toolsWith(here))).toBeUndefined();
  });
});

describe('Cancel job', () => {
  it.each([
    ['stops what runs', jobIn('running'), en.notice.cancelled],
    ['has nothing to stop once it is over', jobIn('done'), en.notice.alreadyEnded],
    ['is for its own person', jobIn('running', nobodys), en.messageMenu.notYourJob],
  ])('%s', async (_name, job, line) => {
    const menu = messageMenu('Cancel job', { ...byBot, ...buttonOf(job) });
    expect(await cancelMenu.run(menu, await toolsWith(job))).toEqual(tell(line));
  });
});

describe('Remove image', () => {
  const manageMessages = 1n << 13n;
  const run = async (job: Job, permissions = 0n): Promise<[unknown, unknown[]]> => {
    const removals: unknown[] = [];
    const tools = await toolsWith(job);
    const messages: Tools['messages'] = {
      ...tools.messages,
      remove: (what, by) => {
        removals.push({ messageId: what.address.messageId, by });
        return Promise.resolve('removed');
      },
      takeDown: (_job, { pressed }) => {
        removals.push({ messageId: pressed?.messageId, by: 'moderator' });
        return Promise.resolve({ removed: 1, gone: 0, failed: 0 });
      },
    };
    const target = { ...byBot, ...buttonOf(job) };
    const menu = messageMenu('Remove image', target, memberWith(permissions));
    const intention = await removeMenu.run(menu, { ...tools, messages });
    if (intention.kind !== 'work') return [intention, removals];
    return [await intention.run(AbortSignal.timeout(1_000)), removals];
  };

  it('takes away the message at which the menu was used, as its person', async () => {
    const job = jobIn('done', { address: addressOf({ messageId: targetId }) });
    const [view, removals] = await run(job);
    expect(view).toMatchObject({ content: en.messageMenu.remove.removed });
    expect(removals).toEqual([{ messageId: targetId, by: 'owner' }]);
    // An older message of the same job.
    expect((await run(jobIn('done')))[1]).toEqual([{ messageId: targetId, by: 'owner' }]);
  });

  it('is for others only where they may manage messages', async () => {
    const job = jobIn('done', nobodys);
    expect(await run(job)).toEqual([tell(en.messageMenu.remove.notYours), []]);
    expect((await run(job, manageMessages))[1]).toEqual([{ messageId: targetId, by: 'moderator' }]);
  });

  it('leaves alone what is not over', async () => {
    expect(await run(jobIn('running'))).toEqual([tell(en.messageMenu.remove.live), []]);
    expect(await run(jobIn('delivering'))).toEqual([tell(en.notice.stillFinishing), []]);
  });

  it('knows nothing of jobs that it does not know', async () => {
    const menu = messageMenu('Remove image', { ...byBot, ...buttonOf(jobIn('done')) });
    const tools = await toolsWith(jobIn('done', { id: jobIdOf(7) }));
    expect(await removeMenu.run(menu, tools)).toEqual(tell(en.messageMenu.noJob));
  });
});
