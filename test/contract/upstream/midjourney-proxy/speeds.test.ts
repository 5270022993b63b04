import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../sandbox/upstreams/index.ts';
import type { Speed } from '../../../../src/prompt/speed.ts';
import { acceptedId, begin, context, finishedSingle, imagine, look, waitingId } from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const probe = '/mj-fast/mj/task/0/fetch';
const plainProbe = '/mj/task/0/fetch';

async function beginAt(rig: ProxyRig, speed: Speed): Promise<string> {
  const request = imagine(`a hill --${speed}`);
  return acceptedId(await rig.upstream.submit(request, context({ speed })));
}

const paths = ({ sandbox }: ProxyRig): string[] => sandbox.requests.map(({ path }) => path);

const imagineAt = (speed: Speed): string => `/mj-${speed}/mj/submit/imagine`;
const plainImagine = '/mj/submit/imagine';

describe('mode prefixes', () => {
  it.each(['trueai', 'trueai-9', 'new-api'] as const)(
    'are found out with %s by one look, and serve submits only',
    async (flavour) => {
      const rig = await startProxy({ flavour });
      const taskId = await beginAt(rig, 'relax');
      await look(rig, taskId);
      await beginAt(rig, 'turbo');
      const query = '/mj/task/list-by-condition';
      expect(paths(rig)).toEqual([probe, imagineAt('relax'), query, imagineAt('turbo')]);
      expect(rig.sandbox.submits.at(-1)?.body['prompt']).toBe('a hill --turbo');
    },
  );

  it('are known to be missing in java after one look, and one at the gateway itself', async () => {
    const rig = await startProxy({ flavour: 'java' });
    await beginAt(rig, 'relax');
    await beginAt(rig, 'fast');
    expect(paths(rig)).toEqual([probe, plainProbe, plainImagine, plainImagine]);
    expect(rig.sandbox.submits.at(-1)?.body['prompt']).toBe('a hill --fast');
  });

  it.each(['trueai', 'new-api'] as const)('of a pinned %s are used unseen', async (flavour) => {
    const rig = await startProxy({ flavour, pinned: flavour });
    await beginAt(rig, 'fast');
    expect(paths(rig)).toEqual([imagineAt('fast')]);
  });

  it('of a pinned java are not looked for', async () => {
    const rig = await startProxy({ flavour: 'java', pinned: 'java' });
    await beginAt(rig, 'fast');
    expect(paths(rig)).toEqual([plainImagine]);
  });

  it('are not looked for where nobody asked for a speed', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    await begin(rig);
    expect(paths(rig)).toEqual([plainImagine]);
  });

  it('that the operator configured give way to the one asked for, and to no other', async () => {
    const rig = await startProxy({ flavour: 'trueai', urlEnd: '/mj-fast' });
    await look(rig, await beginAt(rig, 'relax'));
    await begin(rig);
    expect(paths(rig)).toEqual([
      probe,
      imagineAt('relax'),
      '/mj-fast/mj/task/list-by-condition',
      imagineAt('fast'),
    ]);
  });

  it('serve every kind of submit', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const { taskId, result } = await finishedSingle(rig);
    const action = result.actions.find(({ kind }) => kind === 'zoom-custom');
    if (action === undefined) throw new Error('There is no custom zoom');
    const at = context({ speed: 'turbo' });
    const press = { kind: 'action', taskId, action, prompt: 'a hill' } as const;
    const waiting = waitingId(await rig.upstream.submit(press, at));
    const answer = { kind: 'answer', taskId: waiting, prompt: 'a hill', mask: undefined } as const;
    await rig.upstream.submit(answer, at);
    const last = rig.sandbox.submits.slice(-2).map(({ path }) => path);
    expect(last).toEqual(['/mj-turbo/mj/submit/action', '/mj-turbo/mj/submit/modal']);
  });
});

const noNews: readonly (readonly [name: string, fault: Fault])[] = [
  ['HTTP 401', { kind: 'status', status: 401 }],
  ['HTTP 403', { kind: 'status', status: 403 }],
  ['HTTP 429', { kind: 'status', status: 429 }],
  ['HTTP 500', { kind: 'status', status: 500 }],
  ['a page with HTTP 503', { kind: 'status', status: 503, body: '<html></html>' }],
  ['a closed connection', { kind: 'drop' }],
];

it.each(noNews)('%s says nothing of prefixes: the next submit asks again', async (_name, fault) => {
  const rig = await startProxy({ flavour: 'trueai' });
  rig.faults.add({ on: /\/task\/0\/fetch$/, fault });
  await beginAt(rig, 'relax');
  await beginAt(rig, 'relax');
  expect(paths(rig)).toEqual([probe, plainImagine, probe, imagineAt('relax')]);
});

const missing: readonly (readonly [name: string, fault: Fault])[] = [
  ['a page', { kind: 'html' }],
  ['HTTP 302', { kind: 'status', status: 302, headers: { location: '/login' } }],
  ['HTTP 404', { kind: 'status', status: 404, body: '404 page not found' }],
  ['HTTP 405', { kind: 'status', status: 405 }],
  ['HTTP 404 in OpenAI form', { kind: 'status', status: 404, body: { error: { message: 'x' } } }],
];

it.each(missing)('%s says that there are no prefixes', async (_name, fault) => {
  const rig = await startProxy({ flavour: 'trueai' });
  rig.faults.add({ on: /^\/mj-fast\/mj\/task\/0\/fetch$/, fault });
  await beginAt(rig, 'relax');
  await beginAt(rig, 'relax');
  expect(paths(rig)).toEqual([probe, plainProbe, plainImagine, plainImagine]);
});

it('a server that has lost its gateway teaches nothing about prefixes', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const fault = { kind: 'status', status: 404, body: '404 page not found' } as const;
  rig.faults.add({ on: /./, fault, times: 3 });
  const outcome = await rig.upstream.submit(imagine(), context({ speed: 'relax' }));
  expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'unsupported' } });
  await beginAt(rig, 'relax');
  expect(paths(rig).slice(3)).toEqual([probe, imagineAt('relax')]);
});

it('a wrong key is told apart, whether a speed was asked for or not', async () => {
  const rig = await startProxy({ flavour: 'trueai', wrongKey: true });
  expect(await rig.upstream.submit(imagine(), context({ speed: 'fast' }))).toEqual({
    kind: 'failed',
    failure: { kind: 'auth' },
  });
  expect(rig.arrived()).toBe(1);
});
