import sharp from 'sharp';
import { expect, it } from 'vitest';
import { envelopeOf, objectOf, type Rig, rig } from './harness.ts';

async function oneHill(options: Parameters<typeof rig>[0] = {}): Promise<Rig & { single: string }> {
  const all = await rig(options);
  const grid = await all.made('imagine', { prompt: 'a hill' });
  const single = envelopeOf(await all.press(grid, 'MJ::JOB::upsample::2')).result ?? '';
  all.sandbox.finish(single);
  return { ...all, single };
}

async function maskOf(side: number, format: 'png' | 'jpeg' = 'png'): Promise<string> {
  const half = await sharp({
    create: { width: side / 2, height: side, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer();
  const mask = sharp({
    create: { width: side, height: side, channels: 3, background: '#000' },
  }).composite([{ input: half, left: side / 2, top: 0 }]);
  const bytes = await mask.toFormat(format).toBuffer();
  return `data:image/${format};base64,${bytes.toString('base64')}`;
}

it('waits with 21 for the zoom, and the modal carries the same task on', async () => {
  const { sandbox, post, get, press, single } = await oneHill();
  const asked = envelopeOf(await press(single, 'MJ::CustomZoom', { state: 'z' }));
  expect(asked).toMatchObject({
    code: 21,
    description: 'Waiting for window confirm',
    properties: { finalPrompt: 'a hill --v 7 --zoom 2', remix: true },
  });
  const taskId = asked.result ?? '';
  expect(objectOf(await get(`task/${taskId}/fetch`))).toMatchObject({
    status: 'MODAL',
    state: 'z',
    description: 'Waiting for window confirm',
  });
  const told = envelopeOf(
    await post('submit/modal', { taskId, prompt: 'a hill at night --v 7 --zoom 1.8' }),
  );
  expect(told).toMatchObject({ code: 1, result: taskId });
  sandbox.finish(taskId);
  expect(objectOf(await get(`task/${taskId}/fetch`))).toMatchObject({
    status: 'SUCCESS',
    properties: { finalPrompt: 'a hill at night --v 7 --zoom 1.8' },
  });
  expect(envelopeOf(await post('submit/modal', { taskId, prompt: 'again' })).code).toBe(4);
});

it('asks a region for a PNG mask of the same size and repaints only where it is white', async () => {
  const { sandbox, post, get, press, single } = await oneHill();
  const taskId = envelopeOf(await press(single, 'MJ::Inpaint')).result ?? '';
  expect(sandbox.tasks.get(taskId)?.prompt).toBe('');
  const wrong = [
    undefined,
    await maskOf(64),
    await maskOf(128, 'jpeg'),
    'data:image/png;base64,AAAA',
  ];
  for (const maskBase64 of wrong) {
    expect(
      envelopeOf(await post('submit/modal', { taskId, prompt: 'a city', maskBase64 })).code,
    ).toBe(4);
  }
  const maskBase64 = await maskOf(128);
  expect(
    envelopeOf(await post('submit/modal', { taskId, prompt: 'a neon city', maskBase64 })).code,
  ).toBe(1);
  sandbox.finish(taskId);
  const before = await get(sandbox.tasks.get(single)?.imageUrl ?? '');
  const after = await get(sandbox.tasks.get(taskId)?.imageUrl ?? '');
  expect(await unlikeness(before.bytes, after.bytes, 'left')).toBeLessThan(6);
  expect(await unlikeness(before.bytes, after.bytes, 'right')).toBeGreaterThan(20);
});

/** Mean difference, 0 to 255, between a picture and the first cell of a grid in one half of it. */
async function unlikeness(single: Buffer, grid: Buffer, half: 'left' | 'right'): Promise<number> {
  const area = { left: half === 'left' ? 0 : 40, top: 0, width: 24, height: 40 };
  const one = await sharp(await sharp(single).resize(64, 64).png().toBuffer())
    .extract(area)
    .raw()
    .toBuffer();
  const other = await sharp(grid).extract(area).raw().toBuffer();
  return (
    one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length
  );
}

it.each(['MJ::JOB::low_variation', 'MJ::JOB::pan_up', 'MJ::JOB::animate_high'])(
  'waits for a modal on %s only while remix is on',
  async (start) => {
    const { sandbox, press, single } = await oneHill();
    expect(envelopeOf(await press(single, start)).code).toBe(1);
    expect(envelopeOf(await press(single, start, { enableRemix: true })).code).toBe(4);
    sandbox.remix = true;
    expect(envelopeOf(await press(single, start)).code).toBe(21);
    expect(envelopeOf(await press(single, 'MJ::Outpaint::50')).code).toBe(1);
  },
);

it.each(['new-api', 'java'] as const)('passes over what %s knows nothing of', async (flavour) => {
  const { sandbox, made, post } = await rig({ flavour });
  const taskId = await made('imagine', { prompt: 'a hill' });
  const customId = sandbox.tasks.get(taskId)?.buttons[5]?.customId;
  const choices = { enableRemix: true, strong: true };
  const press = { taskId, customId, action: 'VARIATION', index: 1, ...choices };
  const endpoint = flavour === 'java' ? 'change' : 'action';
  const { code, result } = envelopeOf(await post(`submit/${endpoint}`, press));
  expect(code).toBe(1);
  expect(sandbox.tasks.get(result ?? '')).toMatchObject({ status: 'NOT_START', strong: undefined });
  expect(sandbox.submits.at(-1)?.body).toMatchObject(choices);
});

it('refuses remix to an account that has it off, whatever the button', async () => {
  const { press, single, sandbox } = await oneHill();
  const before = sandbox.submits.length;
  for (const start of ['MJ::JOB::pan_left', 'MJ::CustomZoom', 'MJ::Outpaint::50']) {
    expect(envelopeOf(await press(single, start, { enableRemix: true }))).toMatchObject({
      code: 4,
      description: '当前账号不支持 remix，请开启 remix 功能',
    });
  }
  expect(sandbox.submits).toHaveLength(before);
});

it('answers its own modals where the account does so, unless remix is asked for', async () => {
  const { press, single } = await oneHill({ remix: true, remixAutoSubmit: true });
  expect(envelopeOf(await press(single, 'MJ::JOB::pan_up')).code).toBe(1);
  expect(envelopeOf(await press(single, 'MJ::JOB::pan_up', { enableRemix: true })).code).toBe(21);
  expect(envelopeOf(await press(single, 'MJ::CustomZoom')).code).toBe(21);
});

it('varies as strongly as it is told', async () => {
  const { sandbox, made, press, get } = await rig({ concurrency: 9 });
  const grid = await made('imagine', { prompt: 'a hill' });
  const pictures: string[] = [];
  for (const strong of [undefined, true, false]) {
    const reply = await press(grid, 'MJ::JOB::variation::2', { strong });
    const task = sandbox.tasks.get(envelopeOf(reply).result ?? '');
    expect(task?.strong).toBe(strong);
    sandbox.finish(task?.id ?? '');
    pictures.push((await get(task?.imageUrl ?? '')).bytes.toString('base64'));
  }
  expect(new Set(pictures).size).toBe(3);
});

it('shows 21 as 1 behind a gateway except for region and custom zoom', async () => {
  const { sandbox, press, single } = await oneHill({ flavour: 'new-api', remix: true });
  const remix = envelopeOf(await press(single, 'MJ::JOB::high_variation'));
  expect(remix).toMatchObject({ code: 1, description: 'Waiting for window confirm' });
  expect(sandbox.tasks.get(remix.result ?? '')?.status).toBe('MODAL');
  expect(envelopeOf(await press(single, 'MJ::CustomZoom')).code).toBe(21);
  expect(envelopeOf(await press(single, 'MJ::Inpaint')).code).toBe(21);
});

it('falls back to the suggested prompt for a blank modal in version 11 and refuses it in version 9', async () => {
  for (const [flavour, code] of [
    ['trueai', 1],
    ['trueai-9', 4],
  ] as const) {
    const { post, press, single } = await oneHill({ flavour });
    const taskId = envelopeOf(await press(single, 'MJ::CustomZoom')).result;
    expect(envelopeOf(await post('submit/modal', { taskId })).code).toBe(code);
  }
});

it('answers a modal for an unknown task with 404', async () => {
  const { post } = await rig();
  expect((await post('submit/modal', { taskId: '1', prompt: 'x' })).status).toBe(404);
});
