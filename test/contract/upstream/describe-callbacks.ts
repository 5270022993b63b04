import { describe, expect, it } from 'vitest';
import type { Callback } from '../../../src/upstreams/port.ts';
import { type Arrived, openInbox } from './inbox.ts';
import type { RigOptions, UpstreamRig } from './rig.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { acceptedId, context, finished, imagine, offered, unknownLike } from './steps.ts';

const nameless = ['', 'x', 'null', '[]', '{}', '{"id":null}', '{"id":""}', '<html></html>', '{"id'];
const minuteMs = 60_000;

/** A callback is only a hint: all that is read of it is which job it is about. */
export function describeCallbacks(setUp: UpstreamSetUp): void {
  const { start, callsBack, signs } = setUp;
  describe('a callback', () => {
    it.each(nameless)('with the body %j names no job', async (body) => {
      const { upstream, now } = await start();
      const reading = upstream.readCallback({ headers: {}, body, receivedAt: now() });
      expect(reading).toEqual({ kind: 'hint', taskId: undefined });
    });

    if (callsBack) describeCalls(setUp);
    if (signs) describeSigned(setUp);
  });
}

function describeCalls({ start, follows, bannedWords, echoes }: UpstreamSetUp): void {
  const doomed = ['a hill fail-me', ...(bannedWords === 'later' ? ['a field of Gore'] : [])];
  it.each(['a quiet harbour', ...doomed])(
    'comes where it was asked for and names its job: %s',
    async (prompt) => {
      const rig = await start();
      const { arrived, taskId } = await calledBack(rig, prompt);
      expect(arrived.path).toBe('/callbacks/attempt-1');
      const correlationId = echoes ? 'attempt-1' : undefined;
      expect(read(rig, arrived)).toEqual({ kind: 'hint', taskId, correlationId });
    },
  );

  it.each(follows)('comes for $kind of a $from as well', async (follow) => {
    const rig = await start();
    const parent = await finished(rig, follow.from);
    const inbox = await openInbox();
    const action = offered(parent, follow);
    const { taskId: parentId } = parent;
    const request = { kind: 'action', taskId: parentId, action, prompt: 'a hill' } as const;
    const callbackUrl = `${inbox.url}/callbacks/attempt-2`;
    const asked = context({ correlationId: 'attempt-2', callbackUrl });
    const taskId = acceptedId(await rig.upstream.submit(request, asked));
    rig.finish(taskId);
    const correlationId = echoes ? 'attempt-2' : undefined;
    expect(read(rig, await inbox.first)).toEqual({ kind: 'hint', taskId, correlationId });
  });
}

function describeSigned({ start }: UpstreamSetUp): void {
  const open = async (options: RigOptions = {}) => {
    const rig = await start({ signed: true, ...options });
    return { rig, ...(await calledBack(rig, 'a quiet harbour')) };
  };

  it('that is signed names its job, also when it comes again', async () => {
    const { rig, arrived, taskId } = await open();
    for (let times = 0; times < 2; times += 1) {
      expect(read(rig, arrived)).toEqual({ kind: 'hint', taskId });
    }
  });

  it.each([-4, 4])('that is signed may come by a clock that is %i minutes off', async (minutes) => {
    const { rig, arrived, taskId } = await open();
    expect(read(rig, arrived, minutes * minuteMs)).toEqual({ kind: 'hint', taskId });
  });

  it.each([-6, 6])('that was signed %i minutes away is forged', async (minutes) => {
    const { rig, arrived } = await open();
    expect(read(rig, arrived, minutes * minuteMs)).toEqual({ kind: 'forged' });
  });

  it('whose job is another one than was signed is forged', async () => {
    const { rig, arrived, taskId } = await open();
    const body = arrived.body.replaceAll(taskId, unknownLike(taskId));
    expect(body).not.toBe(arrived.body);
    expect(read(rig, { ...arrived, body })).toEqual({ kind: 'forged' });
  });

  it('with any header of its signature changed or missing is forged', async () => {
    const { rig, arrived } = await open();
    const plain = await calledBack(await start(), 'a quiet harbour');
    const names = Object.keys(arrived.headers).filter((name) => !(name in plain.arrived.headers));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const right = arrived.headers[name] ?? '';
      for (const value of [undefined, '', '1', `${right}1`, swapped(right)]) {
        const headers = { ...arrived.headers, [name]: value };
        expect(read(rig, { ...arrived, headers })).toEqual({ kind: 'forged' });
      }
    }
  });

  it.each(nameless)('with the body %j is forged where callbacks are signed', async (body) => {
    const { rig, arrived } = await open();
    expect(read(rig, { ...arrived, body })).toEqual({ kind: 'forged' });
  });
}

async function calledBack(
  rig: UpstreamRig,
  prompt: string,
): Promise<{ readonly arrived: Arrived; readonly taskId: string }> {
  const inbox = await openInbox();
  const callbackUrl = `${inbox.url}/callbacks/attempt-1`;
  const asked = context({ correlationId: 'attempt-1', callbackUrl });
  const taskId = acceptedId(await rig.upstream.submit(imagine(prompt), asked));
  rig.finish(taskId);
  return { arrived: await inbox.first, taskId };
}

function read(
  rig: UpstreamRig,
  { headers, body }: Omit<Arrived, 'path'>,
  laterMs = 0,
): ReturnType<UpstreamRig['upstream']['readCallback']> {
  const callback: Callback = { headers, body, receivedAt: rig.now() + laterMs };
  return rig.upstream.readCallback(callback);
}

/** The same length, and the same characters at another place. */
function swapped(value: string): string {
  const turned = Buffer.from(value).reverse().toString();
  expect(turned).not.toBe(value);
  return turned;
}
