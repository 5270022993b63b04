import { describe, expect, it, onTestFinished } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import type { Harness } from '../harness.ts';
import { ended } from '../moderation/cast.ts';
import { told } from '../told.ts';
import { type Dialect, dialects, openDialect } from './dialects.ts';

describe.each(dialects)('on $name', (dialect) => {
  it('/imagine shows how it goes on, then four pictures, byte for byte', async () => {
    const easel = await open(dialect);
    const ada = easel.person('ada');
    easel.upstream.paceMs = 5_000;
    const asked = await ada.run('imagine', { prompt: 'a fox', aspect: '3:2' });
    await easel.reading(asked, dialect.progress);
    easel.upstream.finish(easel.upstream.submits[0]?.taskId ?? '');
    const grid = await easel.finished(asked);
    expect(told(grid)).toBe(`**a fox --ar 3:2** - <@${ada.user.id}>`);
    expect(grid.revisions.map(({ content }) => content)).toContainEqual(
      expect.stringMatching(dialect.progress),
    );
    expect(grid.attachments).toHaveLength(dialect.files);
    expect(grid.attachments.every(({ bytes }) => easel.upstream.hasServed(bytes))).toBe(true);
    expect(looks(grid)).toBe(`${dialect.grid} ⋯`);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('every U brings its one picture, with the buttons that can follow', async () => {
    const easel = await open(dialect);
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a fox' }));
    const pictures: string[] = [];
    for (const number of [1, 2, 3, 4]) {
      const single = await easel.finished(await ada.press(grid.id, `U${number}`));
      expect(told(single)).toBe(`**a fox** - Image #${number} <@${ada.user.id}>`);
      expect(looks(single)).toBe(`${dialect.single} ⋯`.trim());
      pictures.push(Buffer.from(single.attachments[0]?.bytes ?? []).toString('base64'));
    }
    expect(new Set(pictures).size).toBe(4);
    expect(easel.upstream.submits).toHaveLength(dialect.upscaleIsFree ? 1 : 5);
  });

  it('V (where it is drawn) and 🔄 bring four new pictures with live buttons', async () => {
    const easel = await open(dialect);
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a fox' }));
    const buttons = dialect.grid.includes('V2') ? ['V2', '🔄'] : ['🔄'];
    for (const button of buttons) {
      const press = await ada.press(grid.id, button);
      const more = await easel.finished(press);
      expect(more.attachments).toHaveLength(dialect.files);
      expect(looks(more)).toBe(`${dialect.grid} ⋯`);
      expect(more.referencedMessageId).toBe(grid.id);
      await ended(easel, more);
    }
    expect(easel.upstream.submits).toHaveLength(1 + buttons.length);
    const [choice] = await ada.autocomplete('show', { job: '' }, 'job');
    const last = await easel.finished(await ada.run('show', { job: String(choice?.value) }));
    expect((await easel.finished(await ada.press(last.id, 'U4'))).content).toContain('Image #4');
  });

  it('a failure tells its reason in our own words', async () => {
    const easel = await open(dialect);
    const failed = await easel.person('ada').run('imagine', { prompt: 'fail-me please' });
    const message = await easel.reading(failed, /does not accept/);
    expect(message.content).not.toMatch(/invalid parameter/i);
    expect(message.attachments).toEqual([]);
    const banned = await easel.person('ada').run('imagine', { prompt: 'a bowl of gore' });
    expect((await easel.reading(banned, /refused/)).attachments).toEqual([]);
  });

  it('a wrong key is said to be one, and nothing is sent twice', async () => {
    const easel = await open(dialect, { [dialect.keyVariable]: 'sk-wrong-0123456789' });
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    const message = await easel.reading(imagine, /does not accept this bot’s key/);
    expect(message.buttons).toEqual([]);
    expect(easel.upstream.submits).toEqual([]);
  });

  it('an empty account is said to be one', async () => {
    const easel = await open(dialect);
    const { status, body } = dialect.noCredits;
    easel.upstream.faults.add({ on: 'submit', fault: { kind: 'status', status, body } });
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    expect((await easel.reading(imagine, /out of credit/)).buttons).toEqual([]);
    expect(easel.upstream.submits).toEqual([]);
  });

  it('a rate limit is waited for, and then the picture comes', async () => {
    const easel = await open(dialect);
    const headers = { 'retry-after': '1' };
    const fault = { kind: 'status', ...dialect.rateLimited, headers } as const;
    easel.upstream.faults.add({ on: 'submit', fault });
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a fox' });
    await easel.reading(imagine, /the next try is/);
    await easel.finished(imagine);
    expect(easel.upstream.submits).toHaveLength(1);
  });
});

async function open(dialect: Dialect, environment?: Record<string, string>): Promise<Harness> {
  const easel = await openDialect(dialect, environment);
  onTestFinished(() => easel.close());
  return easel;
}

function looks({ buttons }: SeenMessage): string {
  return buttons.map(({ label, emoji }) => label ?? emoji).join(' ');
}
