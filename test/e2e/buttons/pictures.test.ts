import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import { told } from '../told.ts';
import { Desk, faces, type Row } from './table.ts';

let desk: Desk;

describe('the buttons below four pictures', () => {
  let grid: SeenMessage;
  beforeAll(async () => {
    desk = await Desk.open();
    grid = await desk.gridOf('a red fox');
  });
  afterAll(() => desk.easel.close());

  it.each<Row>([
    ...[1, 2, 3, 4].map((index) => ({ row: 1, button: `U${index}`, says: `Image #${index} ` })),
    { row: 2, button: '🔄', says: '' },
    ...[1, 2, 3, 4].map((index) => ({ row: 3, button: `V${index}`, says: 'Variations by ' })),
  ])('row $row: $button', async (row) => {
    await desk.expectDrawn(grid, row);
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
    desk = await Desk.open();
    single = await desk.singleOf(`a red fox --v ${version}`);
  });
  afterAll(() => desk.easel.close());

  it.each(manners)('Upscale (%s)', async (manner) => {
    const row = { button: `Upscale (${manner})`, says: `Upscaled (${manner}) by ` };
    await desk.expectDrawn(single, row);
  });

  it('are those of no other version', () => {
    const drawn = faces(single).filter((face) => face.startsWith('Upscale'));
    expect(drawn).toEqual(manners.map((manner) => `Upscale (${manner})`));
  });
});

describe('the buttons below one picture', () => {
  let single: SeenMessage;
  beforeAll(async () => {
    desk = await Desk.open();
    single = await desk.singleOf('a red fox --ar 3:2 --v 7');
  });
  afterAll(() => desk.easel.close());

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
    await desk.expectDrawn(single, row);
  });

  it('row 12: Vary (Region) repaints what was chosen on the numbered picture', async () => {
    const numbered = await desk.easel.finished(await desk.ada.press(single.id, 'Vary (Region)'));
    expect(numbered.ephemeral).toBe(true);
    const { modal } = await desk.ada.press(numbered.id, 'Choose the region');
    if (modal === undefined) throw new Error('No form opened');
    const sent = await desk.ada.submit(modal, { region: ['0', '4'], prompt: 'a blue fox' });
    const message = await desk.easel.finished(sent);
    expect(told(message)).toBe(`**a blue fox** - Remix (Region) by ${desk.mention}`);
    const mask = desk.easel.upstreams['midjourney-proxy'].submits.at(-1);
    expect(JSON.stringify(mask)).toContain('data:image/png;base64,');
  });

  it('row 16: Custom Zoom draws what its form says', async () => {
    const { modal } = await desk.ada.press(single.id, 'Custom Zoom');
    if (modal === undefined) throw new Error('No form opened');
    const prompt = 'a red fox and a cabin --ar 3:2 --v 7 --zoom 1.5';
    const message = await desk.easel.finished(await desk.ada.submit(modal, { prompt }));
    expect(told(message)).toBe(`**${prompt}** - Zoom Out by ${desk.mention}`);
  });

  it('row 27: ❤️ is kept here, also where the gateway refuses it', async () => {
    const answer = await desk.ada.press(single.id, '❤️');
    const message = await desk.easel.discord.waitFor(() => {
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
