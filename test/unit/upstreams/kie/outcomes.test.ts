import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import type { UpstreamFailure } from '../../../../src/upstreams/failure.ts';
import { createKie } from '../../../../src/upstreams/kie/adapter.ts';
import type { SubmitOutcome, SubmitRequest } from '../../../../src/upstreams/port.ts';
import { type Reply, TransportError } from '../../../../src/upstreams/transport.ts';
import { fakeTransport, noAnswer, reply } from './fake-transport.ts';
import { acceptance, bench, config, context, imagine, press } from './set-up.ts';

/** What becomes of a submit that is answered like this; it must be sent exactly once. */
async function outcomeOf(
  answer: Reply | TransportError,
  request: SubmitRequest = imagine(),
): Promise<SubmitOutcome> {
  const { upstream, transport } = bench(() => answer);
  const outcome = await upstream.submit(request, context());
  expect(transport.sent).toHaveLength(1);
  return outcome;
}

const failed = (failure: UpstreamFailure) => ({ kind: 'failed', failure });
const refusal = (code: unknown, msg = 'no') => ({ code, msg });

describe('a submit is accepted', () => {
  it.each([
    ['with the code as a number', acceptance, 'task-1'],
    ['with the code as a string', { ...acceptance, code: '200' }, 'task-1'],
    ['without a code but with an id', { data: { taskId: 'task-2' } }, 'task-2'],
    [
      'with an id of digits',
      '{"code":200,"data":{"taskId":1754200000000126789}}',
      '1754200000000126789',
    ],
    ['with a short id of digits', { code: 200, data: { taskId: 17 } }, '17'],
  ])('%s', async (_name, body, taskId) => {
    expect(await outcomeOf(reply(body))).toEqual({ kind: 'accepted', taskId });
  });
});

describe('a submit is unclear', () => {
  it.each([
    ['a page', '<html>hello</html>'],
    ['nothing', ''],
    ['half a document', '{"code":200,"data":{"taskId":"ta'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no task', { code: 200, msg: 'success' }],
    ['an empty task', { code: 200, msg: 'success', data: null }],
    ['an unusable id', { code: 200, data: { taskId: '../../x y' } }],
    ['a blank id', { code: 200, data: { taskId: '' } }],
    ['a code of another vendor', { code: -1, msg: 'hm' }],
  ])('behind %s', async (_name, body) => {
    expect(await outcomeOf(reply(body))).toEqual(failed({ kind: 'unclear' }));
  });

  it('when the connection is lost', async () => {
    expect(await outcomeOf(noAnswer('unknown'))).toEqual(failed({ kind: 'unclear' }));
  });

  it('but not when there was no connection', async () => {
    expect(await outcomeOf(noAnswer('no'))).toEqual(failed({ kind: 'maintenance' }));
  });
});

const codes: readonly (readonly [code: number, failure: UpstreamFailure])[] = [
  [400, { kind: 'validation' }],
  [401, { kind: 'auth' }],
  [402, { kind: 'credits' }],
  [404, { kind: 'unsupported' }],
  [422, { kind: 'validation' }],
  [429, { kind: 'rate-limited' }],
  [455, { kind: 'maintenance' }],
  [500, { kind: 'unclear' }],
  [501, { kind: 'upstream-failed' }],
  [505, { kind: 'unsupported' }],
];

describe('a refusal', () => {
  it.each(codes)('with the code %i is told apart, whatever HTTP says', async (code, failure) => {
    expect(await outcomeOf(reply(refusal(code)))).toEqual(failed(failure));
    expect(await outcomeOf(reply(refusal(String(code))))).toEqual(failed(failure));
    expect(await outcomeOf(reply(refusal(code), code))).toEqual(failed(failure));
    expect(await outcomeOf(reply({ ...acceptance, code }))).toEqual(failed(failure));
  });

  it.each([400, 422])('with the code %i quotes our flag for the field it names', async (code) => {
    expect(await outcomeOf(reply(refusal(code, 'aspectRatio: not supported')))).toEqual(
      failed({ kind: 'validation', quote: '--ar' }),
    );
  });

  it('never quotes the words of the vendor', async () => {
    const said = refusal(422, 'see https://vendor.example.com/?key=1 for --details');
    expect(await outcomeOf(reply(said))).toEqual(failed({ kind: 'validation' }));
  });

  it('for forbidden content is banned', async () => {
    const said = refusal(400, 'The prompt contains sensitive words');
    expect(await outcomeOf(reply(said))).toEqual(failed({ kind: 'banned' }));
  });

  it.each([429, 455])('with the code %i tells how long to wait', async (code) => {
    const outcome = await outcomeOf(reply(refusal(code), 200, 7000));
    expect(outcome).toMatchObject({ failure: { retryAfterMs: 7000 } });
  });

  it('of an action whose task is forgotten is not-found, where it says so', async () => {
    const action = press('upscale:1');
    const gone = reply(refusal(404, 'The task does not exist'), 404);
    expect(await outcomeOf(gone, action)).toEqual(failed({ kind: 'not-found' }));
    expect(await outcomeOf(gone)).toEqual(failed({ kind: 'unsupported' }));
    const withdrawn = reply(refusal(404, 'No such endpoint'));
    expect(await outcomeOf(withdrawn, action)).toEqual(failed({ kind: 'unsupported' }));
  });
});

describe('a status line from 500 on', () => {
  it.each([
    [502, 429, 'unclear'],
    [504, 503, 'unclear'],
    [500, 404, 'unclear'],
    [500, 402, 'unclear'],
    [503, 402, 'maintenance'],
    [505, 505, 'unsupported'],
  ] as const)('of %i is not overruled by the code %i', async (status, code, kind) => {
    expect(await outcomeOf(reply({ code, msg: 'x' }, status))).toEqual(failed({ kind }));
  });
});

describe('an HTTP status without an envelope', () => {
  it.each<[number, UpstreamFailure]>([
    [301, { kind: 'unsupported' }],
    [302, { kind: 'unsupported' }],
    [307, { kind: 'unsupported' }],
    [308, { kind: 'unsupported' }],
    [400, { kind: 'validation' }],
    [401, { kind: 'auth' }],
    [402, { kind: 'credits' }],
    [403, { kind: 'auth' }],
    [404, { kind: 'unsupported' }],
    [405, { kind: 'unsupported' }],
    [408, { kind: 'unclear' }],
    [413, { kind: 'validation' }],
    [429, { kind: 'rate-limited' }],
    [500, { kind: 'unclear' }],
    [501, { kind: 'unclear' }],
    [502, { kind: 'unclear' }],
    [503, { kind: 'maintenance' }],
    [504, { kind: 'unclear' }],
    [505, { kind: 'unclear' }],
    [524, { kind: 'unclear' }],
  ])('%i is told apart', async (status, failure) => {
    expect(await outcomeOf(reply('<html>', status))).toEqual(failed(failure));
    expect(await outcomeOf(reply('', status))).toEqual(failed(failure));
    expect(await outcomeOf(reply(acceptance, status))).toEqual(failed(failure));
  });

  it('tells how long to wait where waiting helps', async () => {
    expect(await outcomeOf(reply('', 503, 120_000))).toEqual(
      failed({ kind: 'maintenance', retryAfterMs: 120_000 }),
    );
    expect(await outcomeOf(reply('', 500, 120_000))).toEqual(failed({ kind: 'unclear' }));
  });
});

describe('the time limit of a submit', () => {
  it.each([
    [60, 60],
    [90_000, 30_000],
  ])('asked to be %i ms is %i ms', async (submitTimeoutMs, timeoutMs) => {
    const transport = fakeTransport(() => reply(acceptance));
    const upstream = createKie(config, transport, { clock: new ManualClock(), submitTimeoutMs });
    await upstream.submit(imagine(), context());
    expect(transport.sent[0]?.timeoutMs).toBe(timeoutMs);
  });
});
