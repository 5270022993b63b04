import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../sandbox/upstreams/index.ts';
import type { UpstreamFailure } from '../../../../src/upstreams/failure.ts';
import {
  acceptedId,
  context,
  type Finished,
  finishedGrid,
  finishedSingle,
  press,
} from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const action = /\/submit\/action$/;
const invalidUrl = { error: { message: 'Invalid URL (POST /mj/submit/action)', type: 'x' } };

/** What a gateway says that does not route `action`, in each case without having done anything. */
const absences: readonly (readonly [name: string, fault: Fault])[] = [
  ['404 in plain text', { kind: 'status', status: 404, body: '404 page not found' }],
  ['404 in OpenAI form', { kind: 'status', status: 404, body: invalidUrl }],
  ['404 in JSON with a code of its own', { kind: 'status', status: 404, body: { code: 404 } }],
  ['405', { kind: 'status', status: 405 }],
];

const unknownAction = {
  kind: 'status',
  status: 400,
  body: { error: { message: 'unknown_action: MJ::X (request id: 1)', type: 'new_api_error' } },
} as const;

const presses = [
  [
    { kind: 'upscale', index: 3 },
    { action: 'UPSCALE', index: 3 },
  ],
  [
    { kind: 'variation', index: 2 },
    { action: 'VARIATION', index: 2 },
  ],
  [{ kind: 'reroll' }, { action: 'REROLL', index: 1 }],
] as const;

const submitPaths = ({ sandbox }: ProxyRig): string[] =>
  sandbox.requests.map(({ path }) => path).filter((path) => path.includes('/mj/submit/'));

async function gridWithout(fault: Fault): Promise<{ rig: ProxyRig; grid: Finished }> {
  const rig = await startProxy({ flavour: 'new-api' });
  const grid = await finishedGrid(rig);
  rig.faults.add({ on: action, fault, times: Infinity });
  return { rig, grid };
}

describe.each(absences)('a gateway that answers `action` with %s', (_name, fault) => {
  it.each(presses)('is sent `change` for %j at once', async (wanted, told) => {
    const { rig, grid } = await gridWithout(fault);
    const taskId = acceptedId(await press(rig, grid, wanted));
    expect(rig.sandbox.submits.at(-1)).toMatchObject({
      endpoint: 'change',
      taskId,
      body: { taskId: grid.taskId, state: 'easel-1', ...told },
    });
    expect(rig.taken()).toHaveLength(2);
  });

  it('is sent `change` at first the next time', async () => {
    const { rig, grid } = await gridWithout(fault);
    await press(rig, grid, { kind: 'upscale', index: 1 });
    await press(rig, grid, { kind: 'upscale', index: 2 });
    expect(submitPaths(rig).slice(1)).toEqual([
      '/mj/submit/action',
      '/mj/submit/change',
      '/mj/submit/change',
    ]);
  });
});

it('a button that a gateway cannot read goes to `change`, and the next one to `action`', async () => {
  const { rig, grid } = await gridWithout(unknownAction);
  acceptedId(await press(rig, grid, { kind: 'variation', index: 1 }));
  rig.faults.clear();
  acceptedId(await press(rig, grid, { kind: 'variation', index: 2 }));
  expect(rig.sandbox.submits.map(({ endpoint }) => endpoint)).toEqual([
    'imagine',
    'change',
    'action',
  ]);
});

it('what `change` cannot say is unsupported, with one request', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const single = await finishedSingle(rig);
  const before = rig.arrived();
  rig.faults.add({ on: action, fault: { kind: 'status', status: 404 }, times: Infinity });
  for (const kind of ['vary-subtle', 'zoom-out-2x', 'pan-left'] as const) {
    expect(await press(rig, single, { kind })).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
  }
  expect(rig.arrived()).toBe(before + 3);
});

const noParent = { code: 3, description: '关联任务不存在或已失效', result: null };

/** Answers to `action` after which anything may have happened, or which are final. */
const others: readonly (readonly [string, Fault, UpstreamFailure['kind']])[] = [
  ['404 with code 3', { kind: 'status', status: 404, body: noParent }, 'not-found'],
  ['404 with code 24', { kind: 'status', status: 404, body: { code: 24 } }, 'banned'],
  ['400 with code 4', { kind: 'status', status: 400, body: { code: 4 } }, 'validation'],
  ['code 5', { kind: 'status', status: 404, body: { code: 5 } }, 'unclear'],
  ['HTTP 500', { ...unknownAction, status: 500 }, 'unclear'],
  ['HTTP 503', { kind: 'status', status: 503 }, 'maintenance'],
  ['HTTP 429', { kind: 'status', status: 429 }, 'rate-limited'],
  ['a page', { kind: 'html' }, 'unclear'],
  ['nothing', { kind: 'empty' }, 'unclear'],
  ['a closed connection', { kind: 'drop' }, 'unclear'],
  ['a closed connection after the work', { kind: 'lost-answer' }, 'unclear'],
];

it.each(others)('after %s no second request is made', async (_name, fault, kind) => {
  const { rig, grid } = await gridWithout(fault);
  const outcome = await press(rig, grid, { kind: 'upscale', index: 1 });
  expect(outcome).toEqual({ kind: 'failed', failure: { kind } });
  expect(submitPaths(rig)).toEqual(['/mj/submit/imagine', '/mj/submit/action']);
});

it('a server that has lost its gateway teaches nothing about `action`', async () => {
  const rig = await startProxy({ flavour: 'trueai-9' });
  const grid = await finishedGrid(rig);
  rig.faults.add({ on: 'submit', fault: { kind: 'status', status: 404 }, times: 2 });
  expect(await press(rig, grid, { kind: 'upscale', index: 1 })).toEqual({
    kind: 'failed',
    failure: { kind: 'unsupported' },
  });
  acceptedId(await press(rig, grid, { kind: 'upscale', index: 1 }));
  expect(rig.sandbox.submits.at(-1)?.endpoint).toBe('action');
});

it('an answer of `change` that is lost is unclear, and nothing is sent a third time', async () => {
  const { rig, grid } = await gridWithout({ kind: 'status', status: 404 });
  rig.faults.add({ on: /\/submit\/change$/, fault: { kind: 'lost-answer' } });
  expect(await press(rig, grid, { kind: 'upscale', index: 1 })).toEqual({
    kind: 'failed',
    failure: { kind: 'unclear' },
  });
  expect(rig.arrived()).toBe(3);
});

it('a gateway pinned to java that has no `change` is pressed by `action` from then on', async () => {
  const rig = await startProxy({ flavour: 'trueai', pinned: 'java' });
  const grid = await finishedGrid(rig);
  expect((await press(rig, grid, { kind: 'upscale', index: 1 })).kind).toBe('failed');
  acceptedId(await press(rig, grid, { kind: 'upscale', index: 1 }));
  expect(submitPaths(rig).slice(1)).toEqual(['/mj/submit/change', '/mj/submit/action']);
});

it.each(['repeat', 'pick', 'animate'] as const)(
  'an action that %s means is not for the gateway',
  async (means) => {
    const rig = await startProxy({ flavour: 'trueai' });
    const { taskId, result } = await finishedGrid(rig);
    const [first] = result.actions;
    if (first === undefined) throw new Error('Nothing is offered');
    const request = { kind: 'action', taskId, action: { ...first, means }, prompt: '' } as const;
    expect(await rig.upstream.submit(request, context())).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(rig.arrived()).toBe(1);
  },
);

it('a handle that is no customId is never sent: it would bring an old gateway down', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const { taskId, result } = await finishedGrid(rig);
  const [first] = result.actions;
  if (first === undefined) throw new Error('Nothing is offered');
  const strange = { ...first, reference: 'without-the-colons' };
  const request = { kind: 'action', taskId, action: strange, prompt: '' } as const;
  expect(await rig.upstream.submit(request, context())).toEqual({
    kind: 'failed',
    failure: { kind: 'unsupported' },
  });
  expect(rig.arrived()).toBe(1);
});

describe('a button that a gateway shows and does not know', () => {
  it('is unsupported when pressed, and not drawn again', async () => {
    const rig = await startProxy({ flavour: 'new-api' });
    const single = await finishedSingle(rig);
    const kinds = ({ result }: Finished): string[] => result.actions.map(({ kind }) => kind);
    expect(kinds(single)).toContain('animate-high');
    expect(await press(rig, single, { kind: 'animate-high' })).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    const next = kinds(await finishedSingle(rig));
    expect(next).not.toContain('animate-high');
    expect(next).toContain('animate-low');
  });
});
