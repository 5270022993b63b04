import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../sandbox/discord/index.ts';
import { type Harness, openHarness } from './harness.ts';

const channelEdits = '/channels/{channel_id}/messages/{message_id}';

describe('many jobs in one channel whose tokens are dead', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({
      pace: { paceMs: 3_000, cellSize: 32 },
      proxy: { concurrency: 30 },
      environment: { UPSTREAM_SLOTS: '30', PROGRESS_EDIT_MS: '100' },
    });
  });
  afterEach(() => easel.close());

  it('share what Discord takes: few edits, none in vain, every picture', {
    timeout: 60_000,
  }, async () => {
    const { discord } = easel;
    const count = 24;
    const ada = easel.person('ada');
    easel.upstream.hold();
    const invocations: Invocation[] = [];
    for (let number = 1; number <= count; number += 1) {
      invocations.push(await ada.run('imagine', { prompt: `a red fox ${number}` }));
    }
    await easel.upstream.waitFor(() => easel.upstream.submits[count - 1], 'the submits', 20_000);
    discord.expireTokens();
    discord.rateLimits.set({ method: 'PATCH', route: '/channels/', limit: 5, windowMs: 1_000 });
    const from = Date.now();
    const before = discord.requests.length;
    easel.upstream.release();
    await Promise.all(
      invocations.map(async (invocation) => {
        await discord.waitFor(
          () => invocation.message().attachments.length > 0,
          'a picture',
          50_000,
        );
      }),
    );
    const seconds = (Date.now() - from) / 1_000;
    const sent = discord.requests.slice(before);
    const edits = sent.filter(({ route, method }) => method === 'PATCH' && route === channelEdits);
    const progress = edits.filter(({ files }) => files.length === 0);
    // One a second, and those of the jobs that learn in this moment that their token is dead.
    expect(progress.length).toBeLessThanOrEqual(seconds + count + 1);
    expect(edits.filter(({ files }) => files.length > 0 && files.length < 2)).toHaveLength(count);
    const refused = sent.filter(({ status }) => status === 429);
    expect(refused.length).toBeLessThanOrEqual(5);
    // A dead token is tried once by each, and not with every percentage.
    const unauthorised = sent.filter(({ status }) => status === 401);
    expect(unauthorised.length).toBeLessThanOrEqual(count * 2);
    expect(easel.upstream.submits).toHaveLength(count);
  });
});

describe('acknowledgements', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('that Discord limits for longer than they are worth end the job for free', async () => {
    easel.discord.faults.add({
      route: '/callback',
      fault: { kind: 'rate-limit', retryAfterMs: 4_000 },
    });
    const before = Date.now();
    void easel.person('ada').run('imagine', { prompt: 'a red fox' });
    await easel.logged('an interaction was not acknowledged');
    expect(Date.now() - before).toBeLessThan(2_500);
    easel.discord.faults.clear();
    await easel.logged('job ended');
    expect(easel.upstream.submits).toEqual([]);
  });
});
