import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type Outgoing, readOutgoing } from '../../../../src/discord/traffic/need.ts';
import { HeldBackError, LimitedError } from '../../../../src/discord/traffic/refusals.ts';
import { type CountedAnswer, Traffic } from '../../../../src/discord/traffic/traffic.ts';
import { sampleTime } from '../../../fakes/jobs.ts';
import { MemoryLog } from '../../../fakes/log.ts';

const base = 'https://discord.com/api/v10';
const channelOf = (digit: number) => `/channels/10000000000000000${digit}`;
const edit = (digit = 1): Outgoing =>
  readOutgoing('PATCH', `${base}${channelOf(digit)}/messages/200000000000000001`, true);
const post = (digit = 1): Outgoing =>
  readOutgoing('POST', `${base}${channelOf(digit)}/messages`, true);
const byToken = readOutgoing('PATCH', `${base}/webhooks/3/token/messages/@original`, false);
const acknowledge = readOutgoing('POST', `${base}/interactions/4/token/callback`, false);

interface Limit {
  readonly seconds: number;
  readonly scope?: string;
  readonly code?: number;
}

function limited({ seconds, scope, code }: Limit): Response {
  const body = JSON.stringify({ retry_after: seconds, ...(code === undefined ? {} : { code }) });
  const scoped = scope === undefined ? {} : { 'X-RateLimit-Scope': scope };
  const headers = { 'Retry-After': String(seconds), ...scoped };
  return new Response(body, { status: 429, headers });
}

function rig() {
  const clock = new ManualClock(sampleTime);
  const log = new MemoryLog();
  const answers: CountedAnswer[] = [];
  const traffic = new Traffic({ clock, logger: log.logger, onAnswer: (one) => answers.push(one) });
  const send = async (request: Outgoing, answer = new Response('{}')): Promise<void> => {
    await traffic.begin(request).answered(answer);
  };
  return { clock, log, answers, traffic, send };
}

describe('a 429', () => {
  it('that is soon over is left to the library, which waits in order', async () => {
    const { send } = rig();
    await send(edit(), limited({ seconds: 4, scope: 'user' }));
    await send(edit());
  });

  it('that takes long closes its own bucket until it is over, and nothing else', async () => {
    const { clock, send } = rig();
    const refused = send(edit(), limited({ seconds: 60, scope: 'user' }));
    await expect(refused).rejects.toThrow(LimitedError);
    await expect(send(edit())).rejects.toThrow(HeldBackError);
    await send(edit(2));
    await send(post());
    await send(byToken);
    clock.advance(60_000);
    await send(edit());
  });

  it.each([{ scope: 'global' }, {}])('of everything closes everything, %j', async (scope) => {
    const { clock, send } = rig();
    await expect(send(edit(), limited({ seconds: 600, ...scope }))).rejects.toThrow(LimitedError);
    for (const request of [edit(2), post(3), byToken]) {
      await expect(send(request)).rejects.toThrow(HeldBackError);
    }
    await send(acknowledge);
    clock.advance(600_000);
    await send(byToken);
  });

  it.each([20_028, 20_029])('with code %i closes what is written to its channel', async (code) => {
    const { clock, send } = rig();
    const refused = send(edit(), limited({ seconds: 3, scope: 'user', code }));
    await expect(refused).rejects.toThrow(LimitedError);
    await expect(send(post())).rejects.toThrow(HeldBackError);
    await send(post(2));
    clock.advance(3_000);
    await send(post());
  });

  it('for an old message is told at once, and closes nothing to younger ones', async () => {
    const { send } = rig();
    const refused = send(edit(), limited({ seconds: 2, scope: 'user', code: 30_046 }));
    await expect(refused).rejects.toMatchObject({ code: 30_046 });
    await send(edit());
  });

  it('of an acknowledgement ends it where the wait would outlast the interaction', async () => {
    const { send } = rig();
    const refused = send(acknowledge, limited({ seconds: 2, scope: 'user' }));
    await expect(refused).rejects.toThrow(LimitedError);
    await send(byToken);
  });

  it('in a page of HTML counts by its header', async () => {
    const { send } = rig();
    const page = new Response('<html>', { status: 429, headers: { 'Retry-After': '3600' } });
    await expect(send(edit(), page)).rejects.toThrow('3600 s');
    await expect(send(byToken)).rejects.toThrow(HeldBackError);
  });

  it.each([
    {},
    { 'Retry-After': '' },
    { 'Retry-After': '-1' },
    { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' },
  ])('that does not say for how long, %j, closes what it is about for a while', async (headers) => {
    const { clock, send } = rig();
    const page = () => new Response('<html>', { status: 429, headers });
    await expect(send(edit(), page())).rejects.toThrow('10 s');
    await expect(send(byToken)).rejects.toThrow(HeldBackError);
    await expect(send(acknowledge, page())).rejects.toThrow(LimitedError);
    clock.advance(10_000);
    await send(byToken);
  });

  it('that names a time where the library does not look is not left to it', async () => {
    const { send } = rig();
    const answer = (): Response => new Response('{"retry_after":0.3}', { status: 429 });
    await expect(send(edit(), answer())).rejects.toThrow(LimitedError);
    await expect(send(acknowledge, answer())).rejects.toThrow(LimitedError);
  });

  it('is as long as the library would sleep, whatever else it says', async () => {
    const { send } = rig();
    const headers = { 'Retry-After': '3600', 'X-RateLimit-Scope': 'user' };
    const answer = new Response('{"retry_after":0.3}', { status: 429, headers });
    await expect(send(edit(), answer)).rejects.toThrow('3600 s');
  });

  it('is reported with its scope, and whether Discord counts it', async () => {
    const { answers, send, traffic } = rig();
    await send(edit(), limited({ seconds: 1, scope: 'shared' }));
    await send(edit(), limited({ seconds: 1, scope: 'user' }));
    expect(answers).toEqual([
      { need: 'message', status: 429, scope: 'shared', isInvalid: false },
      { need: 'message', status: 429, scope: 'user', isInvalid: true },
    ]);
    expect(traffic.budget.spent).toBe(1);
  });
});

describe('the bot token', () => {
  it('rests a while after a 401, which the library would forget it for', async () => {
    const { clock, send, log } = rig();
    const unauthorised = () => new Response('{}', { status: 401 });
    await expect(send(edit(), unauthorised())).rejects.toThrow(LimitedError);
    await expect(send(post(2))).rejects.toThrow(HeldBackError);
    await send(byToken);
    expect(log.errors).toHaveLength(1);
    clock.advance(30_000);
    await send(post(2));
  });

  it('is not meant by the 401 of an interaction token', async () => {
    const { send } = rig();
    await send(byToken, new Response('{}', { status: 401 }));
    await send(edit());
  });
});

describe('a Discord that does not answer', () => {
  it('is asked by one request at a time; acknowledgements are tried all the same', async () => {
    const { clock, traffic, send } = rig();
    for (let time = 0; time < 10; time += 1) traffic.begin(edit()).lost();
    await expect(send(edit())).rejects.toThrow('it does not answer');
    traffic.begin(acknowledge).lost();
    clock.advance(6_000);
    const trial = traffic.begin(edit());
    expect(() => traffic.begin(edit())).toThrow(HeldBackError);
    await trial.answered(new Response('{}'));
    await send(edit());
  });

  it('of whose acknowledgements alone none arrives keeps no message waiting for long', async () => {
    const { clock, traffic, send } = rig();
    for (let second = 0; second < 60; second += 1) {
      traffic.begin(acknowledge).lost();
      clock.advance(1_000);
    }
    await send(edit());
    expect(traffic.outage.isShut).toBe(false);
  });

  it('may also be one that answers 500', async () => {
    const { traffic, send } = rig();
    for (let time = 0; time < 10; time += 1) await send(edit(), new Response('', { status: 503 }));
    expect(traffic.outage.isShut).toBe(true);
  });
});

describe('a spent budget', () => {
  it('leaves acknowledgements alone', async () => {
    const { traffic, send } = rig();
    for (let time = 0; time < 6_000; time += 1) traffic.budget.note(403, null);
    await expect(send(edit())).rejects.toThrow('it has refused too much');
    await send(acknowledge);
  });
});
