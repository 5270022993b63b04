import { describe, expect, it } from 'vitest';
import type { SubmitOutcome } from '../../../../src/upstreams/port.ts';
import type { Variation } from '../../../../src/upstreams/result.ts';
import type { Press } from '../set-up.ts';
import {
  acceptedId,
  context,
  type Finished,
  finishedGrid,
  finishedSingle,
  offered,
  waitingId,
} from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

/* The fields of `action` that somebody may or may not fill in. */

interface Choices {
  readonly isEdited?: true;
  readonly strength?: Variation;
}

function press(
  rig: ProxyRig,
  parent: Finished,
  { isEdited, strength, ...wanted }: Press & Choices,
): Promise<SubmitOutcome> {
  const { taskId } = parent;
  const action = offered(parent, wanted);
  const choices = { isEdited, strength };
  return rig.upstream.submit(
    { kind: 'action', taskId, action, prompt: 'a loud harbour', ...choices },
    context(),
  );
}

/** The body of the last press, also where it was refused. */
function lastBody({ sandbox }: ProxyRig): unknown {
  const sent = sandbox.requests.filter(({ path }) => /\/submit\/(action|change)$/.test(path));
  return JSON.parse(sent.at(-1)?.body ?? '');
}

describe('`enableRemix`', () => {
  it.each([
    ['grid', { kind: 'variation', index: 2 }],
    ['grid', { kind: 'reroll' }],
    ['single', { kind: 'vary-subtle' }],
    ['single', { kind: 'vary-strong' }],
    ['single', { kind: 'pan-left' }],
    ['single', { kind: 'animate-low' }],
  ] as const)(
    'goes along from a %s with %j, only where the prompt was edited',
    async (from, wanted) => {
      const rig = await startProxy({ flavour: 'trueai', remix: true });
      const parent = await (from === 'grid' ? finishedGrid(rig) : finishedSingle(rig));
      waitingId(await press(rig, parent, { ...wanted, isEdited: true }));
      expect(lastBody(rig)).toMatchObject({ enableRemix: true });
      waitingId(await press(rig, parent, wanted));
      expect(lastBody(rig)).not.toHaveProperty('enableRemix');
    },
  );

  it.each(['zoom-custom', 'vary-region'] as const)(
    'is nothing to %s, which asks for its prompt whatever the account is set to',
    async (kind) => {
      const rig = await startProxy({ flavour: 'trueai' });
      waitingId(await press(rig, await finishedSingle(rig), { kind, isEdited: true }));
      expect(lastBody(rig)).not.toHaveProperty('enableRemix');
    },
  );

  it.each(['trueai', 'trueai-9'] as const)(
    'is refused by %s whose account has remix off: for certain, and free of charge',
    async (flavour) => {
      const rig = await startProxy({ flavour });
      const grid = await finishedGrid(rig);
      const outcome = await press(rig, grid, { kind: 'variation', index: 1, isEdited: true });
      expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'remix-off' } });
      expect(rig.taken()).toEqual([grid.taskId]);
    },
  );

  it('is passed over by a gateway that does not heed it: the picture is drawn at once', async () => {
    const rig = await startProxy({ flavour: 'new-api' });
    const grid = await finishedGrid(rig);
    acceptedId(await press(rig, grid, { kind: 'variation', index: 1, isEdited: true }));
    expect(lastBody(rig)).toMatchObject({ enableRemix: true });
  });

  it('makes an account ask that would answer its own questions', async () => {
    const rig = await startProxy({ flavour: 'trueai', remix: true, remixAutoSubmit: true });
    const grid = await finishedGrid(rig);
    waitingId(await press(rig, grid, { kind: 'variation', index: 1, isEdited: true }));
    acceptedId(await press(rig, grid, { kind: 'variation', index: 1 }));
  });

  it('is no field of `change`', async () => {
    const rig = await startProxy({ flavour: 'java' });
    const wanted = { kind: 'variation', index: 1, isEdited: true, strength: 'strong' } as const;
    acceptedId(await press(rig, await finishedGrid(rig), wanted));
    expect(lastBody(rig)).not.toHaveProperty('enableRemix');
    expect(lastBody(rig)).not.toHaveProperty('strong');
  });
});

describe('`strong`', () => {
  it.each([
    ['strong', true],
    ['subtle', false],
  ] as const)('says how strongly V varies: %s is %j', async (strength, strong) => {
    const rig = await startProxy({ flavour: 'trueai' });
    const grid = await finishedGrid(rig);
    const taskId = acceptedId(await press(rig, grid, { kind: 'variation', index: 2, strength }));
    expect(lastBody(rig)).toMatchObject({ strong });
    expect(rig.sandbox.tasks.get(taskId)?.strong).toBe(strong);
  });

  it('is left out where nobody has said anything, and with every other button', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const grid = await finishedGrid(rig);
    acceptedId(await press(rig, grid, { kind: 'variation', index: 2 }));
    expect(lastBody(rig)).not.toHaveProperty('strong');
    acceptedId(await press(rig, grid, { kind: 'reroll', strength: 'strong' }));
    expect(lastBody(rig)).not.toHaveProperty('strong');
  });
});
