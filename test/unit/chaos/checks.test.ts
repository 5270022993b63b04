import { describe, expect, it } from 'vitest';
import { findBreaches } from '../../../chaos/checks/index.ts';
import type { Evidence } from '../../../chaos/evidence.ts';
import { addressOf, jobIn } from '../../fakes/jobs.ts';
import { askOf, evidenceOf, messageOf, workOf } from './evidence.ts';

const promisesBroken = (evidence: Partial<Evidence>): string[] => [
  ...new Set(findBreaches(evidenceOf(evidence)).map(({ promise }) => promise)),
];

const interactionId = '1300000000000000000';
const settled = { units: 1, state: 'settled' } as const;
const done = jobIn('done', {
  cost: settled,
  taskId: 'task-1',
  address: addressOf({ messageId: '1' }),
});
const picture = {
  id: '5',
  filename: 'fox.png',
  size: 3,
  contentType: 'image/png',
  spoiler: false,
  url: 'http://127.0.0.1/fox.png',
  bytes: new Uint8Array([1, 2, 3]),
};

describe('a run in which all went well', () => {
  it('breaks no promise', () => {
    const evidence = {
      asks: [askOf('a fox', interactionId, '1')],
      jobs: [done],
      works: [workOf({ prompt: 'a fox' })],
      messages: [messageOf({ attachments: [picture] })],
    };
    expect(promisesBroken(evidence)).toEqual([]);
  });
});

describe('what a run finds', () => {
  it('a request that the upstream has taken on twice, whatever we call it', () => {
    const works = [
      workOf({ prompt: 'a fox', state: 'one' }),
      workOf({ prompt: 'a fox', state: 'two' }, 'task-2'),
    ];
    const asks = [askOf('a fox', interactionId, '1')];
    expect(promisesBroken({ asks, works })).toEqual(['nothing is paid twice']);
    const asked = [...asks, askOf('a fox', '1300000000000000001', '2')];
    expect(promisesBroken({ asks: asked, works })).toEqual([]);
  });

  it('a picture of a series twice, unless it was asked for once more', () => {
    const works = [1, 2].map((n) => workOf({ prompt: 'a blue fox' }, `task-${n}`));
    const series = askOf('a {red, blue} fox', interactionId, '1');
    expect(promisesBroken({ asks: [series], works })).toEqual(['nothing is paid twice']);
    const again = askOf('a blue fox', '1300000000000000001', '2');
    expect(promisesBroken({ asks: [series, again], works })).toEqual([]);
  });

  it('an action upon one picture twice, however often its prompt was asked for', () => {
    const asks = [askOf('a fox', interactionId, '1'), askOf('a fox', '1300000000000000001', '2')];
    const works = [1, 2].map((n) => workOf({ taskId: '7', customId: 'V1' }, `task-${n}`));
    expect(promisesBroken({ asks, works })).toEqual(['nothing is paid twice']);
  });

  it('a job that has not ended', () => {
    expect(promisesBroken({ jobs: [jobIn('running')] })).toContain('every job ends');
    expect(promisesBroken({ isQuiet: false })).toEqual(['every job ends']);
  });

  it('a request that was accepted and forgotten', () => {
    const evidence = {
      asks: [askOf('a fox', interactionId, '1')],
      messages: [messageOf({ loading: true })],
    };
    expect(promisesBroken(evidence)).toEqual([
      'every accepted request is answered',
      'no message is left unfinished',
    ]);
  });

  it('a picture that the upstream has never made', () => {
    const messages = [messageOf({ attachments: [picture] })];
    expect(promisesBroken({ jobs: [done], messages })).toEqual(['every end is true']);
  });

  it('a finished job whose message shows no picture, unless it was taken away', () => {
    const evidence = {
      jobs: [done],
      works: [workOf({ prompt: 'a fox' })],
      messages: [messageOf({ content: '**a fox**' })],
    };
    expect(promisesBroken(evidence)).toEqual(['every picture is shown']);
    expect(promisesBroken({ ...evidence, isDeleted: () => true })).toEqual([]);
  });

  it.each([
    '**a fox** - <@1> (46%) (fast)',
    '**a fox** - <@1> (about 46%)',
    '**a fox** - <@1> (Waiting to start, number 2 in the queue)',
    '**a fox** - <@1> (Drawing)',
  ])('a message that still says %s', (content) => {
    expect(promisesBroken({ messages: [messageOf({ content })] })).toEqual([
      'no message is left unfinished',
    ]);
  });

  it('an answer about no job that is still thinking, unless its process was killed', () => {
    const evidence = {
      asks: [askOf(undefined, interactionId, '1')],
      messages: [messageOf({ loading: true })],
    };
    expect(promisesBroken(evidence)).toEqual(['no message is left unfinished']);
    const killed = {
      exit: { code: null, signal: 'SIGKILL' },
      isOurs: true,
      wasReady: true,
    } as const;
    expect(promisesBroken({ ...evidence, deaths: [killed] })).toEqual([]);
  });

  it('a cost that was not closed as its job has ended', () => {
    const refunded = { units: 1, state: 'refunded' } as const;
    const broken = promisesBroken({
      jobs: [{ ...done, cost: refunded }],
      works: [workOf({ prompt: 'a fox' })],
    });
    expect(broken).toEqual(['the ledger agrees with the upstream']);
  });

  it('one task that counts for two jobs', () => {
    const other = jobIn('done', { cost: settled, taskId: 'task-1', id: jobIn('asked').id });
    const works = [workOf({ prompt: 'a fox' })];
    expect(promisesBroken({ jobs: [done, other], works })).toContain(
      'the ledger agrees with the upstream',
    );
  });

  it('a process that ends by itself, or not as it should when it is asked to', () => {
    const death = { exit: { code: 1, signal: null }, isOurs: false, wasReady: true };
    expect(promisesBroken({ deaths: [death] })).toEqual(['it ends only when it is asked to']);
    expect(promisesBroken({ deaths: [{ ...death, wasReady: false }] })).toEqual([]);
    expect(promisesBroken({ exitCode: 1 })).toEqual(['it ends only when it is asked to']);
  });

  it.each([
    { timers: 500, sockets: 2, heapUsed: 50_000_000 },
    { timers: 3, sockets: 200, heapUsed: 50_000_000 },
    { timers: 3, sockets: 2, heapUsed: 900_000_000 },
    undefined,
  ])('a process that holds more open than a quiet one: %o', (census) => {
    expect(promisesBroken({ census })).toEqual(['nothing stays open']);
  });

  it('an error that nobody caught, and a secret in the log', () => {
    expect(promisesBroken({ lines: ['{"msg":"nobody caught this"}'] })).toEqual([
      'every error is caught',
    ]);
    expect(promisesBroken({ lines: ['{"msg":"key-of-the-upstream"}'] })).toEqual([
      'logs tell no secret',
    ]);
    expect(promisesBroken({ lines: ['{"url":"http://a/b.png?ex=1"}'] })).toEqual([
      'logs tell no secret',
    ]);
  });

  it('what Discord complains about', () => {
    const violation = { method: 'PATCH', path: '/x', detail: 'no', at: 0 };
    expect(promisesBroken({ violations: [violation] })).toEqual(["Discord's rules are kept"]);
  });
});
