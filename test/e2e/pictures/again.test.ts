import { describe, expect, it, onTestFinished } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { managerOf } from '../prompts/manager.ts';
import { plainPicture } from './files.ts';

async function open(options: HarnessOptions = {}): Promise<Harness> {
  const easel = await openHarness(options);
  onTestFinished(() => easel.close());
  return easel;
}

const broken = { kind: 'code', code: -1, message: 'system error' } as const;

describe('"Run again"', () => {
  it.each(['describe', 'video', 'blend'])('sends the same pictures of /%s', async (command) => {
    const easel = await open();
    easel.upstream.faults.add({ on: 'submit', fault: broken });
    const ada = easel.person('ada');
    const [red, blue] = [await plainPicture('red'), await plainPicture('blue')];
    const pictures = command === 'blend' ? { image1: red, image2: blue } : { image: red };
    const invocation = await ada.run(command, pictures);
    const failed = await easel.discord.waitFor(() => {
      const message = invocation.message();
      return message.buttons.some(({ label }) => label === 'Run again') && message;
    }, 'the failure');
    expect(easel.upstream.submits).toEqual([]);
    await easel.finished(await ada.press(failed.id, 'Run again'));
    expect(easel.upstream.submits.map(({ endpoint }) => endpoint)).toEqual([command]);
    const sent = JSON.stringify(easel.upstream.submits[0]?.body);
    expect(sent).toContain(Buffer.from(red.bytes).toString('base64'));
  });

  it('is paid once: whoever presses later is told that it was started, also after a restart', async () => {
    const easel = await open();
    easel.upstream.faults.add({ on: 'submit', fault: broken });
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    const failed = await easel.discord.waitFor(() => {
      const message = invocation.message();
      return message.buttons.some(({ label }) => label === 'Run again') && message;
    }, 'the failure');
    await easel.finished(await ada.press(failed.id, 'Run again'));
    await easel.restart();
    const later = (await ada.press(failed.id, 'Run again')).message();
    expect(later).toMatchObject({ ephemeral: true, content: en.notice.alreadyStarted });
    expect(easel.upstream.submits).toHaveLength(1);
  });
});

describe('"❤️"', () => {
  it.each([
    ['trueai', en.pictures.favourite],
    ['trueai-9', en.pictures.favouriteEverywhere],
  ] as const)('on %s is kept, whether the service takes it or not', async (flavour, line) => {
    const easel = await open({ proxy: { flavour } });
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    const marked = await easel.reading(await ada.press(single.id, '❤️'), /favourite/);
    expect(marked).toMatchObject({ ephemeral: true, content: line });
    const heart = await easel.discord.waitFor(
      () =>
        easel.discord
          .message(single.id)
          ?.buttons.find(({ emoji, style }) => emoji === '❤️' && style === 1),
      'a used button',
    );
    expect(heart.emoji).toBe('❤️');
  });
});

describe('/admin', () => {
  it('shows and changes how jobs look, and where reports go', async () => {
    const easel = await open();
    const admin = managerOf(easel);
    const said = async (command: string, options = {}): Promise<string> =>
      (await admin.run(command, options)).message().content;
    expect(await said('admin display')).toContain(en.display.ping.slow);
    const { display } = en;
    expect(await said('admin display', { previews: true, ping: 'never' })).toBe(
      [display.title, display.previews, display.ping.never, display.fromNow].join('\n'),
    );
    const { notifyOff } = en.cases.admin;
    expect(await said('admin notify')).toContain(notifyOff);
    const channel = `<#${easel.channel.id}>`;
    await easel.reading(
      await admin.run('admin notify', { channel: easel.channel.id }),
      /posted in/,
    );
    await easel.restart();
    expect(await said('admin notify')).toContain(channel);
    expect(await said('admin notify', { off: true })).toContain(notifyOff);
  });
});
