import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

it('offers the buttons of a grid, of one picture and of an upscale', async () => {
  const { sandbox, made, press } = await rig();
  const grid = await made('imagine', { prompt: 'a hill --ar 3:2' });
  const labels = (id: string): string[] =>
    (sandbox.tasks.get(id)?.buttons ?? []).map(({ label, emoji }) => label || emoji);
  expect(labels(grid)).toEqual(['U1', 'U2', 'U3', 'U4', '🔄', 'V1', 'V2', 'V3', 'V4']);
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::3')).result ?? '';
  sandbox.finish(single);
  expect(labels(single)).toEqual([
    'Upscale (Subtle)',
    'Upscale (Creative)',
    'Vary (Subtle)',
    'Vary (Strong)',
    'Vary (Region)',
    'Zoom Out 2x',
    'Zoom Out 1.5x',
    'Custom Zoom',
    'Make Square',
    '⬅️',
    '➡️',
    '⬆️',
    '⬇️',
    'Animate (High motion)',
    'Animate (Low motion)',
    '❤️',
    'Web',
  ]);
  const { jobId, buttons } = sandbox.tasks.get(single) ?? { jobId: '', buttons: [] };
  expect(buttons[0]?.customId).toBe(`MJ::JOB::upsample_v7_2x_subtle::1::${jobId}::SOLO`);
  expect(buttons.at(-1)).toMatchObject({ style: 5, url: expect.stringContaining(jobId) as string });
  expect(buttons.at(-1)).not.toHaveProperty('customId');
  const upscaled = envelopeOf(await press(single, 'MJ::JOB::upsample_v7_2x_creative')).result ?? '';
  sandbox.finish(upscaled);
  expect(labels(upscaled).slice(0, 2)).toEqual([
    'Redo Upscale (Subtle)',
    'Redo Upscale (Creative)',
  ]);
});

it.each([
  ['--v 6.1', 'MJ::JOB::upsample_v6r1_2x_subtle'],
  ['--niji 6', 'MJ::JOB::upsample_v6_2x_subtle'],
  ['--v 5.2', 'MJ::JOB::upsample_v5_2x'],
])('names the upscales of %s', async (flag, start) => {
  const { made, press, sandbox } = await rig();
  const grid = await made('imagine', { prompt: `a hill ${flag}` });
  const { result } = envelopeOf(await press(grid, 'MJ::JOB::upsample::1'));
  sandbox.finish(result ?? '');
  expect(sandbox.tasks.get(result ?? '')?.buttons[0]?.customId).toContain(`${start}::1::`);
});

it('makes a child of every button under one picture', async () => {
  const { sandbox, made, press } = await rig({ concurrency: 50 });
  const grid = await made('imagine', { prompt: 'a hill --ar 2:3' });
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(single);
  const expected = [
    ['MJ::JOB::upsample_v7_2x_subtle', 'UPSCALE_HD'],
    ['MJ::JOB::low_variation', 'VARIATION'],
    ['MJ::JOB::high_variation', 'VARIATION'],
    ['MJ::Outpaint::50', 'OUTPAINT'],
    ['MJ::Outpaint::100', 'OUTPAINT'],
    ['MJ::JOB::pan_left', 'PAN'],
    ['MJ::JOB::animate_low', 'VIDEO'],
  ] as const;
  for (const [start, action] of expected) {
    const { code, result } = envelopeOf(await press(single, start));
    sandbox.finish(result ?? '');
    expect({ start, code, ...pickOf(sandbox.tasks.get(result ?? '')) }).toEqual({
      start,
      code: 1,
      action,
      parentId: single,
      status: 'SUCCESS',
    });
  }
  expect(
    sandbox.tasks.get(single)?.buttons.find(({ label }) => label === 'Vary (Subtle)')?.style,
  ).toBe(3);
});

function pickOf(
  task: { action: string; parentId: string | null; status: string } | undefined,
): object {
  return { action: task?.action, parentId: task?.parentId, status: task?.status };
}

it('refuses a button of an unfinished task and a customId the task does not have', async () => {
  const { post, made } = await rig();
  const customId = 'MJ::JOB::upsample::1::11111111-2222-3333-4444-555555555555';
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  expect(envelopeOf(await post('submit/action', { taskId: result, customId })).code).toBe(4);
  const grid = await made('imagine', { prompt: 'a hill' });
  expect(envelopeOf(await post('submit/action', { taskId: grid, customId })).code).toBe(4);
  expect(envelopeOf(await post('submit/action', { taskId: grid })).code).toBe(4);
});

it('keeps a bookmark in version 9 and refuses it in version 11', async () => {
  for (const [flavour, code] of [
    ['trueai-9', 1],
    ['trueai', 4],
  ] as const) {
    const { sandbox, made, press } = await rig({ flavour });
    const grid = await made('imagine', { prompt: 'a hill' });
    const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
    sandbox.finish(single);
    const before = sandbox.tasks.size;
    const reply = envelopeOf(await press(single, 'MJ::BOOKMARK'));
    expect(reply.code).toBe(code);
    expect(reply.result).toBe(code === 1 ? single : null);
    expect(sandbox.tasks.size).toBe(before);
  }
});

it('rerolls a grid but not a zoomed one in version 11', async () => {
  const { sandbox, made, press } = await rig();
  const grid = await made('imagine', { prompt: 'a hill' });
  const again = envelopeOf(await press(grid, 'MJ::JOB::reroll')).result ?? '';
  expect(sandbox.tasks.get(again)?.action).toBe('IMAGINE');
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(single);
  const zoomed = envelopeOf(await press(single, 'MJ::Outpaint::75')).result ?? '';
  sandbox.finish(zoomed);
  expect(envelopeOf(await press(zoomed, 'MJ::JOB::reroll')).code).toBe(4);
});

it.each(['java', 'trueai-9', 'new-api'] as const)(
  'changes by action and index as %s',
  async (flavour) => {
    const { sandbox, made, post } = await rig({ flavour });
    const taskId = await made('imagine', { prompt: 'a hill' });
    const upscale = envelopeOf(
      await post('submit/change', { taskId, action: 'UPSCALE', index: 2 }),
    );
    expect(upscale.code).toBe(1);
    sandbox.finish(upscale.result ?? '');
    expect(sandbox.tasks.get(upscale.result ?? '')).toMatchObject({
      action: 'UPSCALE',
      parentId: taskId,
    });
    const onUpscale = await post('submit/change', {
      taskId: upscale.result,
      action: 'VARIATION',
      index: 1,
    });
    expect(objectOf(onUpscale)['code']).toBe(4);
    const reroll = await post('submit/change', { taskId, action: 'REROLL' });
    expect(objectOf(reroll)['code']).toBe(flavour === 'new-api' ? 4 : 1);
  },
);

it('has no buttons as java', async () => {
  const { get, made } = await rig({ flavour: 'java' });
  const id = await made('imagine', { prompt: 'a hill' });
  expect(objectOf(await get(`task/${id}/fetch`))).not.toHaveProperty('buttons');
});
