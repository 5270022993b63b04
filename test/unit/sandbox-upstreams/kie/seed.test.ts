import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/kie/bodies.ts';
import { objectOf, receiver } from '../wire.ts';
import { fox, type Rig, rig } from './rig.ts';

const landscape = {
  taskType: 'mj_txt2img',
  prompt: 'A majestic mountain landscape at sunset with snow-capped peaks',
  speed: 'relaxed',
  aspectRatio: '16:9',
  version: '7',
};

const fighter = {
  taskType: 'mj_txt2img',
  speed: 'relaxed',
  prompt:
    'Help me generate a sci-fi themed fighter jet in a beautiful sky, to be used as a computer wallpaper',
  fileUrls: ['https://example.com/image.jpg'],
  aspectRatio: '16:9',
  version: '7',
  variety: 10,
  stylization: 1,
  weirdness: 1,
  waterMark: '',
  enableTranslation: false,
  callBackUrl: 'https://api.example.com/callback',
  ow: 500,
  videoBatchSize: 1,
  motion: 'high',
};

/** A picture that the sandbox can fetch, in place of the one on example.com. */
async function picture({ made, results }: Rig): Promise<string> {
  const [url = ''] = await results(await made('generate', fox));
  return url;
}

it.each([
  ['the quickstart', landscape],
  ['the text tab', { taskType: 'mj_txt2img', prompt: 'A city', aspectRatio: '16:9', version: '7' }],
  ['the workflow', { ...landscape, speed: 'fast', stylization: 500 }],
  ['the callback section', { ...landscape, callBackUrl: 'https://your-app.com/webhook' }],
  ['the generate page', fighter],
])('takes the example of %s and answers as the page says, from start to end', async (_, body) => {
  const { sandbox, post, get, clock } = await rig();
  const reply = objectOf(await post('generate', body));
  expect(contract.check('SubmitAnswer', reply)).toEqual([]);
  const { taskId } = sandbox.submits[0] ?? { taskId: '' };
  expect(reply).toEqual({ code: 200, msg: 'success', data: { taskId } });
  const running = objectOf(await get(`record-info?taskId=${taskId}`));
  expect(contract.check('RecordAnswer', running)).toEqual([]);
  expect(running).toMatchObject({ data: { successFlag: 0, errorCode: null, errorMessage: null } });
  clock.advance(2000);
  const done = objectOf(await get(`record-info?taskId=${taskId}`));
  expect(contract.check('RecordAnswer', done)).toEqual([]);
  expect(done).toMatchObject({
    data: {
      taskId,
      taskType: 'mj_txt2img',
      createTime: '2025-08-03T05:46:40Z',
      completeTime: '2025-08-03T05:46:42Z',
      resultInfoJson: {
        resultUrls: [0, 1, 2, 3].map((index) => ({
          resultUrl: `${sandbox.url}/v/${taskId}_0_${index}.jpeg`,
        })),
      },
      successFlag: 1,
    },
  });
  expect(sandbox.violations).toEqual([]);
});

it.each([
  { taskType: 'mj_img2img', prompt: 'Make it cyberpunk', aspectRatio: '1:1', version: '7' },
  { taskType: 'mj_video', prompt: 'Add gentle movement', version: '7' },
])('takes the example of the $taskType tab once its picture can be fetched', async (body) => {
  const kit = await rig();
  const away = { ...body, fileUrl: 'https://example.com/source-image.jpg' };
  expect(objectOf(await kit.post('generate', away))).toMatchObject({ code: 422 });
  const near = { ...body, fileUrl: await picture(kit) };
  expect(objectOf(await kit.post('generate', near))).toMatchObject({ code: 200 });
});

it('repeats the request in paramJson, with the word of its own for the slowest speed', async () => {
  const { made, record } = await rig();
  const { paramJson } = await record(await made('generate', fighter));
  expect(JSON.parse(paramJson)).toEqual({ ...fighter, speed: 'Relax' });
  const quick = { ...fox, speed: 'turbo' };
  expect(JSON.parse((await record(await made('generate', quick))).paramJson)).toEqual(quick);
});

it('knows the short forms of the quickstart as little as the vendor', async () => {
  const { made, post } = await rig();
  const taskId = await made('generate', fox);
  for (const path of ['upscale', 'vary']) {
    const reply = await post(path, { taskId, index: 1 });
    expect(reply.status).toBe(404);
    expect(objectOf(reply)).toMatchObject({ code: 404 });
  }
});

it('sends callbacks as the callback page shows them, well and badly', async () => {
  const hook = await receiver(200);
  const { sandbox, made } = await rig();
  const callBackUrl = hook.url;
  const good = await made('generate', { ...fox, callBackUrl });
  await sandbox.waitFor(() => hook.calls.length === 1, 'the first callback');
  const bad = await made('generate', { ...fox, prompt: 'fail-me', callBackUrl });
  await sandbox.waitFor(() => hook.calls.length === 2, 'the second callback');
  const bodies = hook.calls.map(objectOf);
  expect(bodies.flatMap((body) => contract.check('Callback', body))).toEqual([]);
  expect(bodies).toMatchObject([
    {
      code: 200,
      msg: 'success',
      data: {
        taskId: good,
        promptJson: JSON.stringify({ ...fox, callBackUrl }),
        resultUrls: [0, 1, 2, 3].map((index) => `${sandbox.url}/v/${good}_0_${index}.jpeg`),
      },
    },
    { code: 500, data: { taskId: bad, resultUrls: [] } },
  ]);
});

it('gives ids as they are in practice, or as the quickstart shows them', async () => {
  const plain = await rig();
  expect(await plain.submit('generate', fox)).toMatch(/^[0-9a-f]{32}$/);
  const docs = await rig({ docsIds: true });
  const taskId = await docs.made('generate', fox);
  expect(taskId).toMatch(/^mj_task_[0-9a-f]{12}$/);
  const [first = ''] = await docs.results(taskId);
  expect((await docs.get(first)).status).toBe(200);
});
