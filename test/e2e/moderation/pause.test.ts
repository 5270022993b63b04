import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { adminOf, drawn, openLog, privately } from './people.ts';

const { pause, refused } = en.access;
const slow: HarnessOptions = { pace: { paceMs: 5_000, cellSize: 64 } };

let easel: Harness;
let admin: Person;
let ada: Person;
let bob: Person;

async function open(options: HarnessOptions = {}): Promise<void> {
  easel = await openHarness(options);
  admin = adminOf(easel);
  ada = easel.person('ada');
  bob = easel.person('bob');
}
afterEach(() => easel.close());

function told(person: Person): readonly string[] {
  return person
    .messages()
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ content }) => content);
}

describe('a pause', () => {
  it('lets what was asked for go on, takes nothing new, and says so to everybody', async () => {
    await open();
    const log = await openLog(easel, admin);
    const picture = await drawn(easel, ada);
    const job = await ada.run('imagine', { prompt: 'a blue fox' });
    const answer = await admin.run('admin pause', { reason: 'Back **soon**' });
    expect(await privately(easel, answer)).toBe(pause.drained);
    expect(told(bob)).toContain(pause.announcedBecause('Back \\*\\*soon\\*\\*'));
    const line = refused.pausedBecause('Back \\*\\*soon\\*\\*');
    expect(await privately(easel, await bob.run('imagine', { prompt: 'a red fox' }))).toBe(line);
    expect(await privately(easel, await bob.press(picture, 'V1'))).toBe(line);
    expect(await privately(easel, await bob.press(picture, '⋯'))).toBe(line);
    expect(await privately(easel, await bob.menu(en.menus.animate, picture))).toBe(line);
    await easel.finished(job);
    expect(easel.upstream.submits).toHaveLength(2);
    const news = pause.lineBecause('Back \\*\\*soon\\*\\*');
    expect(await privately(easel, await bob.run('queue', {}))).toContain(news);
    expect(await privately(easel, await bob.run('info', {}))).toContain(news);
    await easel.discord.waitFor(() => log().includes('Back'), 'the pause in the log channel');
  });

  it('ends with a line, and everything works again', async () => {
    await open();
    await privately(easel, await admin.run('admin pause', {}));
    expect(told(bob)).toContain(pause.announced);
    expect(await privately(easel, await admin.run('admin resume', {}))).toBe(pause.resumed);
    expect(told(bob)).toContain(pause.announcedEnd);
    await drawn(easel, ada);
    expect(await privately(easel, await admin.run('admin resume', {}))).toBe(pause.notPaused);
  });

  it('stops everything at once where that is asked for, series and all', async () => {
    await open(slow);
    const job = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(job, /%/);
    easel.upstream.hold();
    const question = await bob.run('imagine', { prompt: 'a {red, blue, green} fox' });
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':typed'));
    const series = await bob.press(question.message().id, start?.customId ?? '');
    await easel.reading(series, /running/);
    const answer = await privately(easel, await admin.run('admin pause', { mode: 'now' }));
    expect(answer).toBe(pause.stopped(4));
    expect(told(bob)).toContain(pause.announcedNow);
    await easel.reading(job, /Stopped/);
    await easel.reading(series, /3 stopped/);
  });

  it('holds after a restart', async () => {
    await open();
    await privately(easel, await admin.run('admin pause', {}));
    await easel.restart();
    const answer = await ada.run('imagine', { prompt: 'a red fox' });
    expect(await privately(easel, answer)).toBe(refused.paused);
  });

  it('holds where the line about it cannot be posted, and says that', async () => {
    await open();
    easel.discord.setChannel(easel.channel.id, { botMaySend: false });
    const answer = await privately(easel, await admin.run('admin pause', {}));
    expect(answer).toContain(pause.notAnnounced);
    expect(await privately(easel, await ada.run('imagine', { prompt: 'a fox' }))).toBe(
      refused.paused,
    );
  });
});
