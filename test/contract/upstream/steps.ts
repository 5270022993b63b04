import { expect, onTestFinished } from 'vitest';
import { pickFrom } from '../../../src/jobs/fetch-picture.ts';
import type { MediaFile } from '../../../src/media/file.ts';
import { createMedia, type Media } from '../../../src/media/media.ts';
import type {
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
} from '../../../src/upstreams/port.ts';
import type { OfferedAction, TaskResult } from '../../../src/upstreams/result.ts';
import { pictureOf } from './pictures.ts';
import type { UpstreamRig } from './rig.ts';
import type { Parent, Press } from './set-up.ts';

/** A signal that never ends anything. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}

export function context(more: Partial<SubmitContext> = {}): SubmitContext {
  return {
    correlationId: 'easel-1',
    callbackUrl: undefined,
    speed: undefined,
    signal: noSignal(),
    ...more,
  };
}

/** A clip from a small picture whose link does not last. */
export async function video(more: Partial<VideoRequest> = {}): Promise<VideoRequest> {
  const picture = await pictureOf('teal');
  const prompt = 'the boats sway';
  return { kind: 'video', prompt, picture, motion: 'low', quality: 'standard', batch: 1, ...more };
}

type VideoRequest = SubmitRequest & { kind: 'video' };

export function imagine(prompt = 'a quiet harbour'): SubmitRequest {
  return { kind: 'imagine', prompt, references: [] };
}

/** The id of a job that was taken on; fails the test where it was not. */
export function acceptedId(outcome: SubmitOutcome): string {
  expect(outcome).toEqual({
    kind: 'accepted',
    taskId: expect.stringMatching(/^[\w-]+$/) as string,
  });
  return outcome.kind === 'accepted' ? outcome.taskId : '';
}

/** The id of a job that asks for input first; fails the test where it does not. */
export function waitingId(outcome: SubmitOutcome): string {
  expect(outcome).toMatchObject({ kind: 'needs-input' });
  return outcome.kind === 'needs-input' ? outcome.taskId : '';
}

export async function begin(rig: UpstreamRig, prompt?: string): Promise<string> {
  const taskId = acceptedId(await rig.upstream.submit(imagine(prompt), context()));
  await rig.quiet();
  return taskId;
}

export async function look(rig: UpstreamRig, taskId: string): Promise<TaskSnapshot | undefined> {
  return (await rig.upstream.query([taskId], noSignal())).get(taskId);
}

/** A finished job. */
export interface Finished {
  readonly taskId: string;
  readonly result: TaskResult;
}

/** Ends a job and reads its result; fails the test where it did not end well. */
export async function finish(rig: UpstreamRig, taskId: string): Promise<Finished> {
  rig.finish(taskId);
  const snapshot = await look(rig, taskId);
  if (snapshot?.status !== 'succeeded') throw new Error(`The job ended as ${snapshot?.status}`);
  return { taskId, result: snapshot.result };
}

export async function finishedGrid(rig: UpstreamRig, prompt?: string): Promise<Finished> {
  return finish(rig, await begin(rig, prompt));
}

/** One picture of a grid, from whoever upscales it: the upstream, or Easel by picking it. */
export async function finishedSingle(rig: UpstreamRig): Promise<Finished> {
  const grid = await finishedGrid(rig);
  const upscale = offered(grid, { kind: 'upscale', index: 2 });
  if (upscale.means === 'pick') return picked(grid, upscale);
  return finish(rig, acceptedId(await press(rig, grid, upscale)));
}

/** What Easel makes of an action that only picks; fails the test where there is nothing to pick. */
export function picked({ taskId, result }: Finished, { index = 1 }: OfferedAction): Finished {
  const item = pickFrom(result.media, index);
  if (item === undefined) throw new Error(`There is no picture ${index}`);
  const { pickedActions: actions } = result;
  return { taskId, result: { media: [item], actions, pickedActions: [] } };
}

export async function finishedClip(
  rig: UpstreamRig,
  wish: Partial<VideoRequest> = {},
): Promise<Finished> {
  return finish(rig, acceptedId(await rig.upstream.submit(await video(wish), context())));
}

/** What buttons stand below. */
export function finished(rig: UpstreamRig, parent: Parent): Promise<Finished> {
  const makers = { grid: finishedGrid, single: finishedSingle, clip: finishedClip };
  return makers[parent](rig);
}

/** An id of the same form that belongs to no job. */
export function unknownLike(taskId: string): string {
  return taskId.replace(/[0-9a-f]+$/, (digits) => '1'.repeat(digits.length));
}

/** Finds a button; fails the test where it is not offered. */
export function offered({ result }: Finished, wanted: Press): OfferedAction {
  const action = result.actions.find(
    ({ kind, index }) =>
      kind === wanted.kind && (wanted.index === undefined || index === wanted.index),
  );
  if (action === undefined) throw new Error(`Not offered: ${wanted.kind}`);
  return action;
}

export function press(rig: UpstreamRig, parent: Finished, wanted: Press): Promise<SubmitOutcome> {
  return submitAction(rig, parent, offered(parent, wanted));
}

/** Asks the upstream for an action, whoever carries it out. */
export function submitAction(
  rig: UpstreamRig,
  { taskId, result }: Finished,
  action: OfferedAction,
): Promise<SubmitOutcome> {
  const prompt = result.finalPrompt ?? 'a quiet harbour';
  return rig.upstream.submit({ kind: 'action', taskId, action, prompt }, context());
}

/** What fetches pictures, until the test is over. */
export function openMedia(): Media {
  const media = createMedia({ ownHosts: ['127.0.0.1'] });
  onTestFinished(() => media.close());
  return media;
}

/** The file behind an address, or behind a data URL. */
export function fetchFile(url: string): Promise<MediaFile> {
  return openMedia().download(url, { maxBytes: 50_000_000, signal: noSignal() });
}
