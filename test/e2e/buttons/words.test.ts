import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import { Desk, faces } from './table.ts';

let desk: Desk;

describe('what describe and shorten offer', () => {
  let described: SeenMessage;
  let shortened: SeenMessage;
  beforeAll(async () => {
    desk = await Desk.open();
    const bytes = await sharp({
      create: { width: 64, height: 64, channels: 3, background: '#d9642c' },
    })
      .png()
      .toBuffer();
    const asked = await desk.ada.run('describe', { image: { filename: 'fox.png', bytes } });
    described = await desk.easel.reading(asked, /1️⃣/);
    shortened = await desk.easel.reading(
      await desk.ada.run('shorten', { prompt: 'please draw a very beautiful red fox in the snow' }),
      /1️⃣/,
    );
  });
  afterAll(() => desk.easel.close());

  it.each(['1️⃣', '2️⃣', '3️⃣', '4️⃣'])('row 28: %s runs the prompt of its form', async (button) => {
    const { modal } = await desk.ada.press(described.id, button);
    const prompt = modal?.fields[0]?.value;
    if (modal === undefined || typeof prompt !== 'string') throw new Error('No form opened');
    expect(described.content.replaceAll('\\', '')).toContain(prompt.slice(0, 20));
    const message = await desk.easel.finished(await desk.ada.submit(modal, {}));
    expect(message.attachments).toHaveLength(1);
  });

  it('row 29: Imagine all names the number of jobs before any is started', async () => {
    const before = desk.easel.upstream.submits.length;
    const question = await desk.ada.press(described.id, 'Imagine all');
    expect(question.message().content).toContain('**4 jobs**');
    expect(question.message().ephemeral).toBe(true);
    expect(desk.easel.upstream.submits.length).toBe(before);
    const summary = await desk.ada.press(question.message().id, 'Start 4 jobs');
    const { content } = await desk.easel.reading(summary, /4 finished/);
    expect(content).toMatch(/^\*\*Imagine all\*\* - 4 jobs by /);
    expect(desk.easel.upstream.submits.length).toBe(before + 4);
  });

  it('row 30: 🔄 describes the same picture again', async () => {
    const again = await desk.easel.reading(await desk.ada.press(described.id, '🔄'), /1️⃣/);
    expect(again.id).not.toBe(described.id);
    expect(faces(again)).toContain('Imagine all');
  });

  it('row 31: a shorter prompt is run from its form', async () => {
    const { modal } = await desk.ada.press(shortened.id, '1️⃣');
    if (modal === undefined) throw new Error('No form opened');
    const message = await desk.easel.finished(await desk.ada.submit(modal, {}));
    expect(message.attachments).toHaveLength(1);
    expect(faces(shortened)).not.toContain('Imagine all');
  });
});
