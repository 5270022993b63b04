import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import { type Answer, lost, refused, reply } from './fake-transport.ts';
import { look, paths, rig, taskId } from './rig.ts';

const failing =
  (kind: string, more: object = {}) =>
  (error: unknown): boolean =>
    error instanceof UpstreamError &&
    JSON.stringify(error.failure) === JSON.stringify({ kind, ...more });

async function lookAnswered(answer: Answer, id = taskId): ReturnType<typeof look> {
  const { upstream, transport } = rig();
  transport.on(paths.status, answer).on(paths.videoStatus, answer);
  return await look(upstream, id);
}

describe('a query', () => {
  it('about a drawing is a POST that may be repeated', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.status, { status: 'RUNNING', task_id: taskId });
    await look(upstream, taskId);
    expect(transport.sent(paths.status)).toMatchObject([
      {
        by: 'read',
        method: 'POST',
        url: 'https://nano.example/api/check-midjourney-status',
        headers: { 'x-api-key': 'sk-nano-1' },
        json: { task_id: taskId },
        timeoutMs: 15_000,
      },
    ]);
  });

  it('about a clip goes to the status of clips', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.videoStatus, { data: { status: 'IN_QUEUE', request_id: 'other' } });
    expect(await look(upstream, 'video-fal/run&1')).toEqual({ status: 'queued' });
    const [sent] = transport.sent(paths.videoStatus);
    expect(sent).toMatchObject({ by: 'read', method: 'GET', timeoutMs: 15_000 });
    expect(sent?.url).toBe('https://nano.example/api/video/status?requestId=fal%2Frun%261');
  });

  it('about a drawing that was finished at once asks nobody', async () => {
    const { upstream, transport } = rig();
    expect(await look(upstream, 'at-once-c1')).toBeUndefined();
    expect(transport.calls).toEqual([]);
  });

  it('about many tasks tells them apart', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.status, { status: 'PENDING' });
    transport.on(paths.videoStatus, { data: { status: 'IN_PROGRESS' } });
    const ids = [taskId, 'video-vid_1', 'at-once-c1'];
    const snapshots = await upstream.query(ids, new AbortController().signal);
    expect([...snapshots]).toEqual([
      [taskId, { status: 'queued' }],
      ['video-vid_1', { status: 'running', percent: undefined }],
    ]);
    expect(await upstream.query([], new AbortController().signal)).toEqual(new Map());
  });

  it('about two tasks of which one is not answered tells about the other one', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.status, lost).on(paths.videoStatus, { status: 'queued' });
    const snapshots = await upstream.query([taskId, 'video-1'], new AbortController().signal);
    expect(snapshots.get(taskId)).toEqual({ status: 'unanswered' });
    expect(snapshots.get('video-1')).toEqual({ status: 'queued' });
  });
});

describe('an answer', () => {
  it.each(['unknown', 'UNKNOWN'])('with the status %s leaves the task out', async (status) => {
    expect(await lookAnswered({ status, task_id: taskId })).toBeUndefined();
    expect(await lookAnswered({ data: { status } }, 'video-1')).toBeUndefined();
  });

  it.each([
    [reply(404, { error: 404, message: 'Task not found' })],
    [reply(404, { error: { message: 'No such task' } })],
    [reply(400, { error: 'Task not found', status: 400 })],
    [reply(400, { error: 'Task not found', status: 404 })],
    [reply(200, { error: 404, message: 'Task not found' })],
  ])('as %j is about a task that is not there', async (answer) => {
    expect(await lookAnswered(answer)).toBeUndefined();
    expect(await lookAnswered(answer, 'video-1')).toBeUndefined();
  });

  it.each<[Answer, string]>([
    [reply(404), 'unsupported'],
    [reply(404, '<html>Task not found</html>'), 'unsupported'],
    [reply(400, { error: 400, message: 'task_id is required' }), 'validation'],
    [reply(401), 'auth'],
    [reply(500), 'maintenance'],
    [reply(503), 'maintenance'],
    [reply(200, ''), 'malformed'],
    [reply(200, '<html></html>'), 'malformed'],
    [{}, 'malformed'],
    [{ status: null, task_id: taskId }, 'malformed'],
    [{ status: 200 }, 'malformed'],
    [{ error: 'Insufficient balance', status: 402 }, 'credits'],
    [refused, 'maintenance'],
    [lost, 'maintenance'],
  ])('as %j is none: %s', async (answer, kind) => {
    await expect(lookAnswered(answer)).rejects.toSatisfy(failing(kind));
    await expect(lookAnswered(answer, 'video-1')).rejects.toSatisfy(failing(kind));
  });

  it('that asks for patience says for how long', async () => {
    const kind = failing('rate-limited', { retryAfterMs: 3000 });
    await expect(lookAnswered(reply(429, '', 3000))).rejects.toSatisfy(kind);
  });

  it('about another task is malformed; one without an id is taken', async () => {
    const other = { status: 'SUCCESS', task_id: '1754200000000127' };
    await expect(lookAnswered(other)).rejects.toSatisfy(failing('malformed'));
    expect(await lookAnswered({ status: 'PENDING' })).toEqual({ status: 'queued' });
    expect(await lookAnswered({ status: 'PENDING', task_id: Number(taskId) })).toEqual({
      status: 'queued',
    });
  });

  it('with the word error beside an error body is no state of a drawing', async () => {
    const answer = { status: 'error', error: { message: 'Invalid API key' } };
    await expect(lookAnswered(answer)).rejects.toSatisfy(failing('auth'));
  });
});

describe('the balance', () => {
  const { signal } = new AbortController();

  it.each([
    ['129.46956147', '129.46956147'],
    ['0', '0'],
    ['-0.10', '-0.10'],
    [7.5, '7.5'],
  ])('of %j is that number, and the address for deposits stays unread', async (usd, amount) => {
    const { upstream, transport } = rig();
    const answer = { usd_balance: usd, nano_balance: '26.7', nanoDepositAddress: 'nano_1' };
    transport.on(paths.balance, answer);
    expect(await upstream.balance(signal)).toEqual({ amount, unit: 'USD' });
    expect(transport.sent(paths.balance)).toMatchObject([{ by: 'read', method: 'POST' }]);
  });

  it.each<[Answer, string]>([
    [{ usd_balance: 'much' }, 'malformed'],
    [{ usd_balance: null }, 'malformed'],
    [{ error: 401, message: 'no' }, 'auth'],
    [reply(401), 'auth'],
    [lost, 'maintenance'],
  ])('answered %j is not known: %s', async (answer, kind) => {
    const { upstream, transport } = rig();
    transport.on(paths.balance, answer);
    await expect(upstream.balance(signal)).rejects.toSatisfy(failing(kind));
  });
});

describe('what the service does not offer', () => {
  const { upstream } = rig();
  const { signal } = new AbortController();

  it('is no look-up, no cancelling and no seed', async () => {
    expect(await upstream.find('c1', signal)).toEqual({ kind: 'cannot-look' });
    expect(await upstream.cancel(taskId, signal)).toBe('cannot-cancel');
    expect(await upstream.seedOf(taskId, signal)).toBeUndefined();
    expect(upstream.name).toBe('nanogpt');
  });

  it.each([
    [`{"task_id":"${taskId}"}`, taskId],
    [`{"task_id":${taskId}}`, taskId],
    ['{"task_id":null}', undefined],
    ['[1]', undefined],
    ['no', undefined],
    ['', undefined],
  ])('a callback of %j is at most a hint', (body, id) => {
    const reading = upstream.readCallback({ headers: {}, body, receivedAt: 0 });
    expect(reading).toEqual({ kind: 'hint', taskId: id });
  });
});
