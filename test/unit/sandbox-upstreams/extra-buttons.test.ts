import { expect, it } from 'vitest';
import { envelopeOf, rig } from './harness.ts';

const extraButtons = [
  { below: 'single', customId: 'MJ::JOB::video::1::{job}::auto', label: 'Animate', emoji: '🎞️' },
  { below: 'single', customId: 'MJ::JOB::video::1::{job}::manual', label: 'Animate' },
  { below: 'single', customId: 'MJ::JOB::reroll::0::{job}::SOLO', emoji: '🔄' },
  { below: 'single', label: 'Web', url: 'https://www.midjourney.com/jobs/1' },
  { below: 'grid', customId: 'MJ::New::1', type: 3 },
] as const;

async function single(flavour: 'trueai' | 'trueai-9' | 'new-api') {
  const parts = await rig({ flavour, extraButtons });
  const grid = await parts.made('imagine', { prompt: 'a hill' });
  const { result } = envelopeOf(await parts.press(grid, 'MJ::JOB::upsample::1'));
  parts.sandbox.finish(result ?? '');
  return { ...parts, grid, id: result ?? '' };
}

it('stand behind the own buttons of the tasks that they are for', async () => {
  const { sandbox, grid, id } = await single('trueai');
  const task = sandbox.tasks.get(id);
  expect(task?.buttons.slice(-4)).toEqual([
    {
      customId: `MJ::JOB::video::1::${task?.jobId}::auto`,
      ...{ label: 'Animate', emoji: '🎞️', type: 2, style: 2 },
    },
    {
      customId: `MJ::JOB::video::1::${task?.jobId}::manual`,
      ...{ label: 'Animate', emoji: '', type: 2, style: 2 },
    },
    {
      customId: `MJ::JOB::reroll::0::${task?.jobId}::SOLO`,
      ...{ label: '', emoji: '🔄', type: 2, style: 2 },
    },
    { label: 'Web', emoji: '', type: 2, style: 5, url: 'https://www.midjourney.com/jobs/1' },
  ]);
  expect(sandbox.tasks.get(grid)?.buttons.at(-1)).toMatchObject({
    customId: 'MJ::New::1',
    type: 3,
  });
});

it('animate as older servers did, at once or after a modal', async () => {
  const { sandbox, press, post, id } = await single('trueai-9');
  const film = `MJ::JOB::video::1::${sandbox.tasks.get(id)?.jobId}`;
  const auto = envelopeOf(await press(id, `${film}::auto`));
  expect(auto.code).toBe(1);
  sandbox.finish(auto.result ?? '');
  expect(sandbox.tasks.get(auto.result ?? '')?.videoUrls).toHaveLength(4);
  const manual = envelopeOf(await press(id, `${film}::manual`));
  expect(manual.code).toBe(21);
  const modal = await post('submit/modal', { taskId: manual.result, prompt: 'it sways' });
  expect(envelopeOf(modal).code).toBe(1);
});

it('that only older servers know are refused by the newest one', async () => {
  const { press, id } = await single('trueai');
  expect(envelopeOf(await press(id, 'MJ::JOB::video::1')).code).toBe(4);
});

it('that a gateway does not know never reach its upstream', async () => {
  const { press, id } = await single('new-api');
  expect((await press(id, 'MJ::JOB::video::1')).text).toContain('unknown_action');
});

it('draw the prompt of one picture again', async () => {
  const { sandbox, press, id } = await single('trueai');
  const { code, result } = envelopeOf(await press(id, 'MJ::JOB::reroll'));
  expect(code).toBe(1);
  sandbox.finish(result ?? '');
  expect(sandbox.tasks.get(result ?? '')?.buttons[0]?.label).toBe('U1');
});
