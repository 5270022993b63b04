import { describe, expect, it, onTestFinished } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { openHarness } from './harness.ts';

describe('a job that waits', () => {
  it('shows its place, and once such jobs have run, when its turn should come', async () => {
    const easel = await openHarness({
      proxy: { paceMs: 1_000 },
      environment: { UPSTREAM_SLOTS: '1' },
    });
    onTestFinished(() => easel.close());
    const ada = easel.person('ada');
    easel.upstream.hold();
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
    const second = await ada.run('imagine', { prompt: 'a blue fox' });
    const early = await easel.reading(second, /number 1 in the queue/);
    expect(early.content).toContain(en.status.waitingAt(1));
    expect(early.content).not.toContain('<t:');
    easel.upstream.release();
    await easel.finished(first);
    await easel.finished(second);
    easel.upstream.hold();
    const before = Math.floor(Date.now() / 1_000);
    await ada.run('imagine', { prompt: 'a green fox' });
    await easel.upstream.waitFor(() => easel.upstream.submits[2], 'the submit');
    const waiting = [
      await ada.run('imagine', { prompt: 'a white fox' }),
      await ada.run('imagine', { prompt: 'a black fox' }),
    ];
    const turns: number[] = [];
    for (const [index, asked] of waiting.entries()) {
      const { content } = await easel.reading(asked, /<t:\d+:R>/);
      expect(content).toContain(en.status.waitingAt(index + 1));
      const at = Number(/<t:(\d+):R>/.exec(content)?.[1]);
      expect(content).toContain(en.waiting.turn(at));
      expect(at).toBeGreaterThan(before);
      expect(at).toBeLessThan(before + 60);
      turns.push(at);
    }
    expect(turns[1]).toBeGreaterThanOrEqual(turns[0] ?? Infinity);
    easel.upstream.release();
    for (const asked of waiting) {
      const { content } = await easel.finished(asked);
      expect(content).not.toContain('<t:');
    }
  });
});
