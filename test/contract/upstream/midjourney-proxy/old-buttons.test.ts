import { describe, expect, it } from 'vitest';
import type { ActionKind, OfferedAction } from '../../../../src/upstreams/result.ts';
import {
  acceptedId,
  context,
  type Finished,
  finish,
  finishedSingle,
  submitAction,
  waitingId,
} from '../steps.ts';
import { type ProxyOptions, type ProxyRig, startProxy } from './start.ts';

const extraButtons = [
  { below: 'single', customId: 'MJ::JOB::video::1::{job}::auto', label: 'Animate', emoji: '🎞️' },
  { below: 'single', customId: 'MJ::JOB::video::1::{job}::manual', label: 'Animate by hand' },
  { below: 'single', customId: 'MJ::CustomZoom::1::{job}', label: 'Custom Zoom' },
  { below: 'single', customId: 'MJ::JOB::reroll::0::{job}::SOLO', emoji: '🔄' },
] as const;

const unsupported = { kind: 'failed', failure: { kind: 'unsupported' } };

async function single(
  flavour: ProxyOptions['flavour'],
): Promise<{ readonly rig: ProxyRig; readonly job: Finished }> {
  const rig = await startProxy({ flavour, extraButtons });
  return { rig, job: await finishedSingle(rig) };
}

function byReference({ result }: Finished, pattern: RegExp): OfferedAction {
  const action = result.actions.find(({ reference }) => pattern.test(reference));
  if (action === undefined) throw new Error(`Not offered: ${String(pattern)}`);
  return action;
}

const byKind = (job: Finished, kind: ActionKind): OfferedAction[] =>
  job.result.actions.filter((action) => action.kind === kind);

describe('the animation of older servers', () => {
  it('is drawn with their own words', async () => {
    const { job } = await single('trueai-9');
    expect(byKind(job, 'other').map(({ label, emoji }) => [label, emoji])).toEqual([
      ['Animate', '🎞️'],
      ['Animate by hand', ''],
    ]);
  });

  it('makes clips at once, or after a prompt', async () => {
    const { rig, job } = await single('trueai-9');
    const auto = await submitAction(rig, job, byReference(job, /::auto$/));
    expect((await finish(rig, acceptedId(auto))).result.media[0]?.kind).toBe('video');
    const taskId = waitingId(await submitAction(rig, job, byReference(job, /::manual$/)));
    const answer = { kind: 'answer', taskId, prompt: 'it sways', mask: undefined } as const;
    acceptedId(await rig.upstream.submit(answer, context()));
    expect((await finish(rig, taskId)).result.media[0]?.kind).toBe('video');
  });

  it.each(['trueai', 'new-api'] as const)('is refused by %s with certainty', async (flavour) => {
    const { rig, job } = await single(flavour);
    const before = rig.taken().length;
    expect(await submitAction(rig, job, byReference(job, /::auto$/))).toEqual(unsupported);
    expect(rig.taken()).toHaveLength(before);
  });
});

describe('another spelling of a button', () => {
  it('with a number in Custom Zoom is pressed as it came', async () => {
    const { rig, job } = await single('trueai');
    const numbered = byReference(job, /^MJ::CustomZoom::1::/);
    expect(byKind(job, 'zoom-custom')).toHaveLength(2);
    waitingId(await submitAction(rig, job, numbered));
    expect(rig.sandbox.submits.at(-1)?.body).toMatchObject({ customId: numbered.reference });
  });

  it('below one picture draws the prompt again', async () => {
    const { rig, job } = await single('trueai');
    const [again] = byKind(job, 'reroll');
    if (again === undefined) throw new Error('There is no reroll');
    const { result } = await finish(rig, acceptedId(await submitAction(rig, job, again)));
    expect(result.actions.filter(({ kind }) => kind === 'upscale')).toHaveLength(4);
  });
});

describe('the heart', () => {
  it('leads back to the picture itself where it is taken', async () => {
    const { rig, job } = await single('trueai-9');
    const [heart] = byKind(job, 'favourite');
    if (heart === undefined) throw new Error('There is no heart');
    expect(await submitAction(rig, job, heart)).toEqual({ kind: 'accepted', taskId: job.taskId });
  });
});
