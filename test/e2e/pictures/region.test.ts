import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  FieldValue,
  Invocation,
  Person,
  SeenMessage,
} from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { ended } from '../moderation/cast.ts';
import { disguised, maskOf } from './files.ts';

describe('Vary (Region)', () => {
  let easel: Harness;
  let ada: Person;
  let single: SeenMessage;

  beforeEach(async () => {
    easel = await openHarness();
    ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    single = await easel.finished(await ada.press(grid.id, 'U2'));
    // Its parts can be chosen once it is written down how large it is.
    await ended(easel, single);
  });
  afterEach(() => easel.close());

  /** The numbered picture, as whoever pressed sees it. */
  async function numbered(): Promise<SeenMessage> {
    return easel.finished(await ada.press(single.id, 'Vary (Region)'));
  }

  async function send(
    values: Record<string, FieldValue>,
    below?: SeenMessage,
  ): Promise<Invocation> {
    const { id } = below ?? (await numbered());
    const { modal } = await ada.press(id, en.pictures.chooseRegion);
    if (modal === undefined) throw new Error('There is no form');
    return ada.submit(modal, values);
  }

  /** Of the picture that is repainted. */
  async function size(): Promise<{ width: number; height: number }> {
    const { width, height } = await sharp(single.attachments[0]?.bytes).metadata();
    return { width, height };
  }

  /** How bright the mask is that went to the upstream, at a part of its width and height. */
  async function brightnessAt(across: number, down: number): Promise<number | undefined> {
    const modal = easel.upstream.submits.find(({ endpoint }) => endpoint === 'modal');
    const [, base64 = ''] = String(modal?.body['maskBase64']).split(',');
    const image = sharp(Buffer.from(base64, 'base64')).greyscale().raw();
    const { data, info } = await image.toBuffer({ resolveWithObject: true });
    const [x, y] = [Math.floor(info.width * across), Math.floor(info.height * down)];
    return data[(y * info.width + x) * info.channels];
  }

  it('first shows the picture with numbers, to whoever pressed alone', async () => {
    const grid = await numbered();
    expect(grid.ephemeral).toBe(true);
    expect(grid.content).toBe(en.pictures.regionIntro);
    const [picture] = grid.attachments;
    expect(easel.upstream.hasServed(picture?.bytes ?? Buffer.of())).toBe(false);
    const { width, height } = await sharp(picture?.bytes).metadata();
    expect(width / height).toBeCloseTo((await size()).width / (await size()).height, 1);
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('repaints the chosen parts', async () => {
    const varied = await easel.finished(await send({ prompt: 'a blue fox', region: ['0', '8'] }));
    expect(varied.content).toContain('**a blue fox** - Remix (Region) by');
    expect([await brightnessAt(0.1, 0.1), await brightnessAt(0.9, 0.9)]).toEqual([255, 255]);
    expect([await brightnessAt(0.5, 0.5), await brightnessAt(0.9, 0.1)]).toEqual([0, 0]);
    const used = await easel.discord.waitFor(() => {
      const buttons = easel.discord.message(single.id)?.buttons.filter(({ style }) => style === 1);
      return buttons !== undefined && buttons.length > 0 && buttons;
    }, 'a used button');
    expect(used.map(({ label }) => label)).toEqual(['Vary (Region)']);
  });

  it('repaints what a mask says', async () => {
    const mask = [await maskOf(await size(), 8)];
    const varied = await easel.finished(await send({ prompt: 'a blue fox', mask }));
    expect(varied.content).toContain('Remix (Region) by');
    expect([await brightnessAt(0.5, 0.5), await brightnessAt(0.02, 0.5)]).toEqual([255, 0]);
  });

  it('takes no mask of another size, and no file that is none', async () => {
    const { width, height } = await size();
    const wrong = { width: width + 2, height };
    const bad = [
      [await maskOf(wrong, 8), en.handedIn.maskWrongSize(wrong, { width, height })],
      [disguised, en.handedIn.notAPicture(en.pictures.mask)],
    ] as const;
    const below = await numbered();
    for (const [file, line] of bad) {
      const answer = (await send({ mask: [file], region: ['4'] }, below)).message();
      expect(answer).toMatchObject({ ephemeral: true, content: line });
    }
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('wants something to be chosen', async () => {
    const answer = (await send({ prompt: 'a blue fox' })).message();
    expect(answer).toMatchObject({ ephemeral: true, content: en.notice.regionEmpty });
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('finds the picture on Discord where the upstream has lost it', async () => {
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'missing' }, times: Infinity });
    expect((await numbered()).attachments).toHaveLength(1);
  });
});

describe('Custom Zoom', () => {
  it('beyond what can be done starts nothing, and the same form may be sent again', async () => {
    const easel = await openHarness();
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    const { modal } = await ada.press(single.id, 'Custom Zoom');
    if (modal === undefined) throw new Error('There is no form');
    const far = (await ada.submit(modal, { prompt: 'a red fox --zoom 7' })).message();
    expect(far).toMatchObject({ ephemeral: true, content: en.pictures.zoomOutOfRange('`7`') });
    const wide = (await ada.submit(modal, { prompt: 'a red fox --ar 16x9 --zoom 2' })).message();
    expect(wide).toMatchObject({ ephemeral: true, content: en.pictures.badAspect('`16x9`') });
    expect(easel.upstream.submits).toHaveLength(2);
    const zoom = await ada.submit(modal, { prompt: 'a red fox --ar 16:9 --zoom 1.5' });
    expect((await easel.finished(zoom)).content).toContain('Zoom Out by');
    await easel.close();
  });
});
