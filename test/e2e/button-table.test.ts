import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../../sandbox/discord/index.ts';
import type { MidjourneyProxyOptions } from '../../sandbox/upstreams/index.ts';
import { type Harness, openHarness } from './harness.ts';
import { told } from './told.ts';

/** A button of the table, pressed below a picture. */
interface Row {
  /** Its number in the table of buttons (midjourney-proxy: components of a task). */
  readonly row: number;
  readonly button: string;
  /** What the new message says between the prompt and the person. */
  readonly says: string;
}

const person = (ada: Person): string => `<@${ada.user.id}>`;
const faces = ({ buttons }: SeenMessage): string[] =>
  buttons.map(({ label, emoji }) => label ?? emoji ?? '');

let easel: Harness;
let ada: Person;

async function open(proxy: MidjourneyProxyOptions = {}): Promise<void> {
  easel = await openHarness({ proxy });
  ada = easel.person('ada');
}

async function gridOf(prompt: string): Promise<SeenMessage> {
  return easel.finished(await ada.run('imagine', { prompt }));
}

async function singleOf(prompt: string): Promise<SeenMessage> {
  const grid = await gridOf(prompt);
  return easel.finished(await ada.press(grid.id, 'U1'));
}

async function expectDrawn(parent: SeenMessage, { button, says }: Row): Promise<SeenMessage> {
  const message = await easel.finished(await ada.press(parent.id, button));
  expect(told(message)).toContain(`- ${says}${person(ada)}`);
  expect(message.attachments.length).toBeGreaterThan(0);
  expect(faces(message)).toContain('⋯');
  return message;
}

describe('the buttons below four pictures', () => {
  let grid: SeenMessage;
  beforeAll(async () => {
    await open();
    grid = await gridOf('a red fox');
  });
  afterAll(() => easel.close());

  it.each<Row>([
    ...[1, 2, 3, 4].map((index) => ({ row: 1, button: `U${index}`, says: `Image #${index} ` })),
    { row: 2, button: '🔄', says: '' },
    ...[1, 2, 3, 4].map((index) => ({ row: 3, button: `V${index}`, says: 'Variations by ' })),
  ])('row $row: $button', async (row) => {
    await expectDrawn(grid, row);
  });
});

interface Upscales {
  readonly version: string;
  /** Of the table. */
  readonly row: string;
  readonly manners: readonly string[];
}

describe.each<Upscales>([
  { version: '5.2', row: '4 and 5', manners: ['2x', '4x'] },
  { version: '6', row: '6 and 7', manners: ['Subtle', 'Creative'] },
  { version: '6.1', row: '8', manners: ['Subtle', 'Creative'] },
  { version: '7', row: '9', manners: ['Subtle', 'Creative'] },
])('row $row: the upscales of version $version', ({ version, manners }) => {
  let single: SeenMessage;
  beforeAll(async () => {
    await open();
    single = await singleOf(`a red fox --v ${version}`);
  });
  afterAll(() => easel.close());

  it.each(manners)('Upscale (%s)', async (manner) => {
    const row = { row: 0, button: `Upscale (${manner})`, says: `Upscaled (${manner}) by ` };
    await expectDrawn(single, row);
  });

  it('are those of no other version', () => {
    const drawn = faces(single).filter((face) => face.startsWith('Upscale'));
    expect(drawn).toEqual(manners.map((manner) => `Upscale (${manner})`));
  });
});

describe('the buttons below one picture', () => {
  let single: SeenMessage;
  beforeAll(async () => {
    await open();
    single = await singleOf('a red fox --ar 3:2 --v 7');
  });
  afterAll(() => easel.close());

  it.each<Row>([
    { row: 10, button: 'Vary (Subtle)', says: 'Variations (Subtle) by ' },
    { row: 11, button: 'Vary (Strong)', says: 'Variations (Strong) by ' },
    { row: 13, button: 'Zoom Out 2x', says: 'Zoom Out by ' },
    { row: 14, button: 'Zoom Out 1.5x', says: 'Zoom Out by ' },
    { row: 15, button: 'Make Square', says: 'Make Square by ' },
    { row: 17, button: '⬅️', says: 'Pan Left by ' },
    { row: 18, button: '➡️', says: 'Pan Right by ' },
    { row: 19, button: '⬆️', says: 'Pan Up by ' },
    { row: 20, button: '⬇️', says: 'Pan Down by ' },
    { row: 21, button: 'Animate (High motion)', says: 'Animate (High motion) by ' },
    { row: 22, button: 'Animate (Low motion)', says: 'Animate (Low motion) by ' },
  ])('row $row: $button', async (row) => {
    await expectDrawn(single, row);
  });

  it('row 12: Vary (Region) repaints what was chosen on the numbered picture', async () => {
    const numbered = await easel.finished(await ada.press(single.id, 'Vary (Region)'));
    expect(numbered.ephemeral).toBe(true);
    const { modal } = await ada.press(numbered.id, 'Choose the region');
    if (modal === undefined) throw new Error('No form opened');
    const sent = await ada.submit(modal, { region: ['0', '4'], prompt: 'a blue fox' });
    const message = await easel.finished(sent);
    expect(told(message)).toBe(`**a blue fox** - Remix (Region) by ${person(ada)}`);
    const mask = easel.upstreams['midjourney-proxy'].submits.at(-1);
    expect(JSON.stringify(mask)).toContain('data:image/png;base64,');
  });

  it('row 16: Custom Zoom draws what its form says', async () => {
    const { modal } = await ada.press(single.id, 'Custom Zoom');
    if (modal === undefined) throw new Error('No form opened');
    const prompt = 'a red fox and a cabin --ar 3:2 --v 7 --zoom 1.5';
    const message = await easel.finished(await ada.submit(modal, { prompt }));
    expect(told(message)).toBe(`**${prompt}** - Zoom Out by ${person(ada)}`);
  });

  it('row 27: ❤️ is kept here, also where the gateway refuses it', async () => {
    const answer = await ada.press(single.id, '❤️');
    const message = await easel.discord.waitFor(() => {
      const now = answer.message();
      return !now.loading && now;
    }, 'the answer');
    expect(message.content).toMatch(/^❤️ Kept as a favourite/);
    expect(message.ephemeral).toBe(true);
  });

  it('row 32: Web leads to the page that the gateway names', () => {
    const web = single.buttons.find(({ label }) => label === 'Web');
    expect(web?.style).toBe(5);
    expect(web?.url).toMatch(/^https:\/\/www\.midjourney\.com\/jobs\//);
  });
});

describe('the buttons below clips', () => {
  let clips: SeenMessage;
  let clip: SeenMessage;
  beforeAll(async () => {
    await open();
    const single = await singleOf('a red fox --v 7');
    clips = await easel.finished(await ada.press(single.id, 'Animate (Low motion)'));
    clip = await easel.finished(await ada.press(clips.id, 'U2'));
  });
  afterAll(() => easel.close());

  it('row 23: U2 picks one clip, which plays in Discord', () => {
    expect(told(clip)).toBe(`**a red fox --v 7** - Image #2 ${person(ada)}`);
    expect(clip.attachments.map(({ contentType }) => contentType)).toEqual(['video/mp4']);
    expect(clip.embeds).toEqual([]);
  });

  it.each<Row>([
    { row: 24, button: 'Extend (High motion)', says: 'Extend (High motion) by ' },
    { row: 25, button: 'Extend (Low motion)', says: 'Extend (Low motion) by ' },
  ])('row $row: $button', async (row) => {
    const longer = await expectDrawn(clip, row);
    expect(longer.attachments[0]?.contentType).toBe('video/mp4');
  });
});

describe('buttons of other servers', () => {
  afterEach(() => easel.close());

  it('row 2: 🔄 below one picture draws four new ones', async () => {
    const customId = 'MJ::JOB::reroll::0::{job}::SOLO';
    await open({ extraButtons: [{ below: 'single', customId, emoji: '🔄' }] });
    const single = await singleOf('a red fox');
    const four = await expectDrawn(single, { row: 2, button: '🔄', says: '' });
    expect(faces(four)).toContain('V4');
  });

  it('rows 26 and 32: a legacy Animate is drawn as the gateway names it, a Web without address is not', async () => {
    await open({
      extraButtons: [
        {
          below: 'single',
          customId: 'MJ::JOB::video::1::{job}::SOLO::manual',
          label: 'Animate (Manual)',
        },
        { below: 'single', label: 'Web' },
        { below: 'single', customId: 'MJ::iframe::{job}', label: 'Editor' },
      ],
    });
    const single = await singleOf('a red fox --v 7');
    expect(faces(single)).toContain('Animate (Manual)');
    expect(faces(single)).not.toContain('Editor');
    expect(single.buttons.filter(({ label }) => label === 'Web')).toHaveLength(1);
    const pressed = await ada.press(single.id, 'Animate (Manual)');
    const message = await easel.reading(pressed, /cannot do this|does not accept/);
    expect(message.content).toContain('Animate (Manual) by');
  });
});

describe('what describe and shorten offer', () => {
  let described: SeenMessage;
  let shortened: SeenMessage;
  beforeAll(async () => {
    await open();
    const bytes = await sharp({
      create: { width: 64, height: 64, channels: 3, background: '#d9642c' },
    })
      .png()
      .toBuffer();
    const asked = await ada.run('describe', { image: { filename: 'fox.png', bytes } });
    described = await easel.reading(asked, /1️⃣/);
    shortened = await easel.reading(
      await ada.run('shorten', { prompt: 'please draw a very beautiful red fox in the snow' }),
      /1️⃣/,
    );
  });
  afterAll(() => easel.close());

  it.each(['1️⃣', '2️⃣', '3️⃣', '4️⃣'])('row 28: %s runs the prompt of its form', async (button) => {
    const { modal } = await ada.press(described.id, button);
    const prompt = modal?.fields[0]?.value;
    if (modal === undefined || typeof prompt !== 'string') throw new Error('No form opened');
    expect(described.content.replaceAll('\\', '')).toContain(prompt.slice(0, 20));
    const message = await easel.finished(await ada.submit(modal, {}));
    expect(message.attachments).toHaveLength(1);
  });

  it('row 29: Imagine all names the number of jobs before any is started', async () => {
    const before = easel.upstream.submits.length;
    const question = await ada.press(described.id, 'Imagine all');
    expect(question.message().content).toContain('**4 jobs**');
    expect(question.message().ephemeral).toBe(true);
    expect(easel.upstream.submits.length).toBe(before);
    const summary = await ada.press(question.message().id, 'Start 4 jobs');
    await easel.reading(summary, /4 finished/);
    expect(easel.upstream.submits.length).toBe(before + 4);
  });

  it('row 30: 🔄 describes the same picture again', async () => {
    const again = await easel.reading(await ada.press(described.id, '🔄'), /1️⃣/);
    expect(again.id).not.toBe(described.id);
    expect(faces(again)).toContain('Imagine all');
  });

  it('row 31: a shorter prompt is run from its form', async () => {
    const { modal } = await ada.press(shortened.id, '1️⃣');
    if (modal === undefined) throw new Error('No form opened');
    const message = await easel.finished(await ada.submit(modal, {}));
    expect(message.attachments).toHaveLength(1);
    expect(faces(shortened)).not.toContain('Imagine all');
  });
});
