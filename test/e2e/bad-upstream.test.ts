import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import type { Fault } from '../../sandbox/upstreams/index.ts';
import { type Harness, openHarness, swift } from './harness.ts';
import { passUntil } from './passing-time.ts';

interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly says: RegExp;
  readonly offers: readonly string[];
}

const unclear = { says: /answer was lost/, offers: ['Check again', 'Run again'] } as const;

const cases: readonly Case[] = [
  { name: 'HTML', fault: { kind: 'html' }, ...unclear },
  { name: 'an empty body', fault: { kind: 'empty' }, ...unclear },
  { name: 'broken JSON', fault: { kind: 'malformed' }, ...unclear },
  { name: '500', fault: { kind: 'status', status: 500 }, ...unclear },
  { name: 'nothing', fault: { kind: 'hang' }, ...unclear },
  { name: 'a cut connection', fault: { kind: 'drop' }, ...unclear },
  {
    name: '401',
    fault: { kind: 'status', status: 401 },
    says: /does not accept this bot’s key/,
    offers: [],
  },
  {
    name: 'code 24',
    fault: { kind: 'code', code: 24, properties: { bannedWord: 'fox' } },
    says: /because of the word "fox"/,
    offers: [],
  },
  {
    name: 'no credit',
    fault: { kind: 'code', code: 4, message: 'quota_not_enough' },
    says: /out of credit/,
    offers: [],
  },
];

describe('an upstream that answers a submit with', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ pace: swift, environment: { JOB_TIMEOUT_MS: '4000' } });
  });
  afterEach(() => easel.close());

  it.each(cases)('$name: one clear message, and one submit at most', async (one) => {
    easel.upstream.faults.add({ on: 'submit', fault: one.fault });
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    const message = await easel.reading(invocation, one.says);
    expect(message.buttons.map(({ label }) => label)).toEqual(one.offers);
    expect(submitRequests(easel)).toBe(1);
    expect(ada.messages()).toHaveLength(1);
  });

  it('429 with Retry-After: it waits as long as it was told, then the picture comes', async () => {
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const;
    easel.upstream.faults.add({ on: 'submit', fault });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    expect((await easel.reading(invocation, /the next try is/)).content).toContain(
      'Waiting to start',
    );
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
    expect(submitRequests(easel)).toBe(2);
  });

  it('a number for an id: every digit counts', async () => {
    await easel.close();
    easel = await openHarness({ proxy: { numericResult: true, longIds: true } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
  });

  it('a failure with a reason: the reason is told in our words', async () => {
    const invocation = await easel.person('ada').run('imagine', { prompt: 'fail-me please' });
    const message = await easel.reading(invocation, /does not accept/);
    expect(message.content).not.toContain('Invalid parameter');
    expect(message.attachments).toEqual([]);
  });

  it('silence after acceptance: the job ends at its deadline', async () => {
    easel.upstream.hold();
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.reading(invocation, /longer than the bot waits/);
    expect(message.buttons.map(({ label }) => label)).toEqual(['Run again']);
  });

  it('queries that fail for a while do not disturb the job', async () => {
    easel.upstream.faults.add({ on: 'fetch', fault: { kind: 'status', status: 500 }, times: 2 });
    easel.upstream.faults.add({ on: 'fetch', fault: { kind: 'html' } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
  });
});

describe('pictures', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ uploadLimit: 200_000 });
  });
  afterEach(() => easel.close());

  it('a missing one is fetched again, and told in the end without a link to a private place', async () => {
    await easel.close();
    const clock = new ManualClock();
    easel = await openHarness({ clock });
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'missing' }, times: Infinity });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await passUntil(clock, easel.reading(invocation, /could not be fetched/));
    expect(message.content).not.toContain('http');
    expect(message.buttons.map(({ label }) => label)).toContain('U1');
  });

  it('an error page is not taken for a picture', async () => {
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'page' } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.finished(invocation);
    expect(message.attachments[0]?.contentType).toBe('image/png');
  });

  it('a mislabelled one is named for what it is', async () => {
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'mislabelled' } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.finished(invocation);
    expect(message.attachments[0]).toMatchObject({ contentType: 'image/webp' });
    expect(message.attachments[0]?.filename).toMatch(/\.webp$/);
  });

  it('one that is too large for the place is made smaller', async () => {
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'huge', bytes: 600_000 } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.finished(invocation);
    expect(message.attachments[0]?.contentType).toBe('image/webp');
    expect(message.attachments[0]?.size).toBeLessThanOrEqual(200_000);
  });

  it('one that cannot be made small enough is told, without a link to a private place', async () => {
    await easel.close();
    easel = await openHarness({ uploadLimit: 50 });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const message = await easel.reading(invocation, /too large for this place/);
    expect(message.content).not.toContain('http');
  });
});

function submitRequests({ upstream }: Harness): number {
  return upstream.requests.filter(({ path }) => path.includes('/submit/')).length;
}
