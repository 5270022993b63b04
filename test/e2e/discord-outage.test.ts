import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../sandbox/discord/index.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';

describe('an hour without Discord', () => {
  it.each([
    ['answers 503', { kind: 'status', status: 503 }],
    ['cuts every connection', { kind: 'drop', when: 'before' }],
  ] as const)(
    'that %s delays pictures and loses none',
    { timeout: 60_000 },
    async (_how, fault) => {
      const clock = new ManualClock();
      const easel = await openHarness({ clock, environment: { POLL_MIN_MS: '2000' } });
      easel.upstream.hold();
      const invocations: Invocation[] = [];
      for (let number = 1; number <= 12; number += 1) {
        const person = easel.person(`person${number}`);
        invocations.push(await person.run('imagine', { prompt: `a red fox ${number}` }));
      }
      const slots = 3;
      await passUntil(
        clock,
        easel.upstream.waitFor(() => easel.upstream.submits[slots - 1], 'the submits'),
      );
      easel.discord.gateway.shut();
      const outageOver = easel.discord.faults.add({ fault });
      const before = easel.discord.requests.length;
      easel.upstream.release();
      // Everybody's picture is made and fetched meanwhile, though nobody can be told.
      await passUntil(
        clock,
        easel.upstream.waitFor(() => easel.upstream.submits[11], 'all submits'),
      );
      const isPicture = ({ path }: { readonly path: string }): boolean => path.includes('.png');
      const isFetched = (): boolean => easel.upstream.requests.filter(isPicture).length >= 12;
      await passUntil(clock, easel.upstream.waitFor(isFetched, 'all downloads'), 20);
      await pass(clock, 60 * 60_000);
      const asked = easel.discord.requests.length - before;
      // A dozen jobs, an hour: a few look whether Discord is back, and one request at a time.
      expect(asked).toBeLessThan(60);
      expect(easel.logs.join('')).toContain('Discord does not answer');
      const fetched = easel.upstream.requests.length;

      outageOver();
      easel.discord.gateway.open();
      const finished = Promise.all(invocations.map((invocation) => easel.finished(invocation)));
      expect(await passUntil(clock, finished)).toHaveLength(12);
      expect(easel.upstream.submits).toHaveLength(12);
      // Kept since the outage: nothing is asked of the upstream again.
      expect(easel.upstream.requests.length).toBe(fetched);
      const uploads = easel.discord.requests.filter(
        ({ files, status }) => files.length > 0 && status === 200,
      );
      expect(uploads).toHaveLength(12);
      for (const { route } of uploads) {
        expect(route).toBe('/channels/{channel_id}/messages/{message_id}');
      }
      expect(easel.logs.join('')).toContain('Discord answers again');
      await easel.close();
    },
  );
});
