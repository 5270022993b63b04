import sharp from 'sharp';
import { expect, it } from 'vitest';
import { envelopeOf, rig } from './harness.ts';

it('serves previews as small WebP and the picture as PNG of the asked format', async () => {
  const { sandbox, clock, post, get } = await rig({ paceMs: 1000, cellSize: 96 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill --ar 4:1' }));
  const url = (): string => sandbox.tasks.get(result ?? '')?.imageUrl ?? '';
  clock.advance(300);
  const preview = await get(url());
  expect(preview.headers['content-type']).toBe('image/webp');
  expect(await sharp(preview.bytes).metadata()).toMatchObject({
    format: 'webp',
    width: 192,
    height: 48,
  });
  clock.advance(700);
  const picture = await get(url());
  expect(await sharp(picture.bytes).metadata()).toMatchObject({
    format: 'png',
    width: 384,
    height: 96,
  });
  expect(preview.bytes.length).toBeLessThan(picture.bytes.length / 4);
});

it('shows the chosen picture of a grid larger', async () => {
  const { sandbox, made, press, get } = await rig();
  const grid = await made('imagine', { prompt: 'a green forest' });
  const whole = await get(sandbox.tasks.get(grid)?.imageUrl ?? '');
  const { result } = envelopeOf(await press(grid, 'MJ::JOB::upsample::4'));
  sandbox.finish(result ?? '');
  const one = await get(sandbox.tasks.get(result ?? '')?.imageUrl ?? '');
  expect(await sharp(one.bytes).metadata()).toMatchObject({ width: 128, height: 128 });
  const differences = await Promise.all(
    [0, 1, 2, 3].map((cell) => unlikeness(one.bytes, whole.bytes, cell)),
  );
  expect(differences.indexOf(Math.min(...differences))).toBe(3);
  expect(differences[3]).toBeLessThan(8);
});

/** Mean difference, 0 to 255, between a picture and one cell (0 to 3) of a 128-pixel grid. */
async function unlikeness(single: Buffer, grid: Buffer, cell: number): Promise<number> {
  const area = { left: (cell % 2) * 64, top: Math.floor(cell / 2) * 64, width: 64, height: 64 };
  const one = await sharp(single).resize(64, 64).raw().toBuffer();
  const other = await sharp(grid).extract(area).raw().toBuffer();
  return (
    one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length
  );
}

it('keeps the address of a picture of an unfinished task dark', async () => {
  const { sandbox, clock, post, get } = await rig({ paceMs: 1000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  clock.advance(500);
  const preview = sandbox.tasks.get(result ?? '')?.imageUrl ?? '';
  expect((await get(preview.replace(/_grid_\d+\.webp/, '.png'))).status).toBe(404);
  expect(sandbox.served(preview)).toBeUndefined();
});

it('serves the clips of a video task as real films', async () => {
  const { sandbox, made, press, get } = await rig();
  const grid = await made('video', { prompt: 'a sea', batchSize: 2, motion: 'high' });
  const task = sandbox.tasks.get(grid);
  expect(task).toMatchObject({ action: 'VIDEO', imageUrl: null });
  expect(task?.videoUrls).toHaveLength(2);
  const film = await get(task?.videoUrls[1]?.url ?? '');
  expect(film.headers['content-type']).toBe('video/mp4');
  expect(film.bytes.subarray(4, 8).toString('latin1')).toBe('ftyp');
  const thumbnail = await get(task?.videoUrls[1]?.thumbnail ?? '');
  expect((await sharp(thumbnail.bytes).metadata()).format).toBe('webp');
  expect(task?.buttons.map(({ label, emoji }) => label || emoji)).toEqual(['U1', 'U2', '🔄']);
  const { result } = envelopeOf(await press(grid, 'MJ::JOB::video_virtual_upscale::2'));
  sandbox.finish(result ?? '');
  expect(sandbox.tasks.get(result ?? '')?.buttons.map(({ label }) => label)).toEqual([
    'Extend (High motion)',
    'Extend (Low motion)',
  ]);
});
