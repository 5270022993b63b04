import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { acceptedId, look, press } from '../steps.ts';
import { startProxy } from './start.ts';

/** The example answer of YeScale's own page "Query task status based on task ID". */
const example = new URL('../../../fixtures/seeds/yescale/fetch.json', import.meta.url);
const taskId = '1730621826053455';
const job = '3785da15-4f70-4034-9128-f3ff1ac634fa';

const picture =
  'https://cdnmjp.oneabc.org/attachments/1300842274347028520/1302547211321741343/' +
  `kennedyhernandez46715_74108_pig_${job}.png` +
  '?ex=6728831f&is=6727319f&hm=f6d701914d608e4da9298d2290b3616317264a70635fbf08a37ca6c1bb671b50&';

const numbered = (kind: 'upscale' | 'variation', word: string) =>
  [1, 2, 3, 4].map((index) => ({
    key: `${kind.charAt(0)}${index}`,
    kind,
    index,
    label: `${kind.charAt(0).toUpperCase()}${index}`,
    emoji: '',
    means: 'upstream',
    reference: `MJ::JOB::${word}::${index}::${job}`,
  }));

const snapshot = {
  status: 'succeeded',
  result: {
    media: [{ kind: 'image', url: picture }],
    finalPrompt: 'pig --v 6.1',
    actions: [
      ...numbered('upscale', 'upsample'),
      {
        key: 'r',
        kind: 'reroll',
        label: '',
        emoji: '🔄',
        means: 'upstream',
        reference: `MJ::JOB::reroll::0::${job}::SOLO`,
      },
      ...numbered('variation', 'variation'),
    ],
    pickedActions: [],
  },
};

it('reads the example of YeScale, asked for one job at a time, with a bearer token', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const body = await readFile(example, 'utf8');
  rig.faults.add({ on: /\/list-by-condition$/, fault: { kind: 'status', status: 404 } });
  rig.faults.add({ on: /\/fetch$/, fault: { kind: 'status', status: 200, body } });
  expect(await look(rig, taskId)).toEqual(snapshot);
  const request = rig.sandbox.requests.at(-1);
  expect(request).toMatchObject({ method: 'GET', path: `/mj/task/${taskId}/fetch`, body: '' });
  expect(request?.headers['authorization']).toBe(`Bearer ${rig.sandbox.key}`);
});

it('reads the same in a list', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const body = `[${await readFile(example, 'utf8')}]`;
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
  expect(await look(rig, taskId)).toEqual(snapshot);
});

it('presses the buttons of the example with `change` where there is no `action`', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const body = `[${await readFile(example, 'utf8')}]`;
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
  const task = await look(rig, taskId);
  if (task?.status !== 'succeeded') throw new Error('The example did not succeed');
  rig.faults.add({ on: /\/submit\/action$/, fault: { kind: 'status', status: 404 } });
  rig.faults.add({ on: /\/submit\/change$/, fault: { kind: 'code', code: 1, result: '17' } });
  const parent = { taskId, result: task.result };
  expect(acceptedId(await press(rig, parent, { kind: 'variation', index: 4 }))).toBe('17');
  expect(JSON.parse(rig.sandbox.requests.at(-1)?.body ?? '')).toMatchObject({
    taskId,
    action: 'VARIATION',
    index: 4,
  });
});
