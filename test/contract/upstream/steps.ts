import { expect, onTestFinished } from 'vitest';
import { createMedia, type Media } from '../../../src/media/media.ts';
import type {
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
} from '../../../src/upstreams/port.ts';
import type { ActionKind, OfferedAction, TaskResult } from '../../../src/upstreams/result.ts';
import type { UpstreamRig } from './rig.ts';

/** A signal that never ends anything. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}

export function context(more: Partial<SubmitContext> = {}): SubmitContext {
  return { correlationId: 'easel-1', callbackUrl: undefined, signal: noSignal(), ...more };
}

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
  return acceptedId(await rig.upstream.submit(imagine(prompt), context()));
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

export async function finishedSingle(rig: UpstreamRig): Promise<Finished> {
  const grid = await finishedGrid(rig);
  return finish(rig, acceptedId(await press(rig, grid, { kind: 'upscale', index: 2 })));
}

/** Finds a button; fails the test where it is not offered. */
export function offered(
  { result }: Finished,
  wanted: { readonly kind: ActionKind; readonly index?: number | undefined },
): OfferedAction {
  const action = result.actions.find(
    ({ kind, index }) =>
      kind === wanted.kind && (wanted.index === undefined || index === wanted.index),
  );
  if (action === undefined) throw new Error(`Not offered: ${wanted.kind}`);
  return action;
}

export function press(
  rig: UpstreamRig,
  parent: Finished,
  wanted: { readonly kind: ActionKind; readonly index?: number | undefined },
): Promise<SubmitOutcome> {
  const action = offered(parent, wanted);
  return rig.upstream.submit({ kind: 'action', taskId: parent.taskId, action }, context());
}

/** What fetches pictures, until the test is over. */
export function openMedia(): Media {
  const media = createMedia();
  onTestFinished(() => media.close());
  return media;
}
