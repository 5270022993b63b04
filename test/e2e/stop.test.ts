import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';

describe('a stop', () => {
  it('cuts a submit off in time, also while Discord does not take an answer', async () => {
    const clock = new ManualClock();
    const easel = await openHarness({ clock });
    const ada = easel.person('ada');
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const grid = await passUntil(clock, easel.finished(asked));
    await passUntil(clock, easel.logged('job ended'));
    const panel = await ada.press(grid.id, '⋯');

    easel.upstream.faults.add({ on: 'submit', fault: { kind: 'hang', worked: true } });
    const other = await ada.run('imagine', { prompt: 'a blue whale' });
    const isSecond = (): boolean => easel.upstream.submits.length === 2;
    await passUntil(clock, easel.upstream.waitFor(isSecond, 'the submit'));
    easel.discord.faults.add({ method: 'PATCH', route: '/webhooks/', fault: { kind: 'hang' } });
    await ada.press(panel.message().id, en.more.button.files);
    const isUpload = ({ files }: { readonly files: readonly unknown[] }): boolean =>
      files.length === 4;
    const upload = easel.discord.waitFor(() => easel.discord.requests.some(isUpload), 'the files');
    await passUntil(clock, upload);

    const restarted = easel.restart();
    await pass(clock, 21_000);
    await easel.logged('submit failed');
    easel.discord.faults.clear();
    await passUntil(clock, restarted);
    await passUntil(clock, easel.finished(other));
    expect(easel.upstream.submits).toHaveLength(2);
    await easel.close();
  });

  it('answers whoever asks meanwhile, in their language, and starts nothing', async () => {
    const clock = new ManualClock();
    const easel = await openHarness({ clock });
    easel.upstream.faults.add({ on: 'submit', fault: { kind: 'hang', worked: true } });
    await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    const isSent = (): boolean => easel.upstream.submits.length === 1;
    await passUntil(clock, easel.upstream.waitFor(isSent, 'the submit'));

    const restarted = easel.restart();
    const { guild, channel } = easel;
    const user = easel.discord.createUser({ username: 'ben', locale: 'de' });
    const ben = easel.discord.person(user, { guild, channel });
    const asked = await ben.run('imagine', { prompt: 'a blue whale' });
    expect(asked.message().content).toBe(de.notice.restarting);
    const queue = await ben.run('queue', {});
    expect(queue.message().content).toBe(de.notice.restarting);
    await pass(clock, 21_000);
    await easel.logged('submit failed');
    await passUntil(clock, restarted);
    expect(easel.upstream.submits).toHaveLength(1);
    await passUntil(clock, easel.close());
  });
});
