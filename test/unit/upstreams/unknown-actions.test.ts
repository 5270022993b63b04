import { expect, it } from 'vitest';
import { taskSchema } from '../../../src/upstreams/midjourney-proxy/schemas.ts';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import type { ActionKind } from '../../../src/upstreams/result.ts';

const task = taskSchema.parse({
  id: '1',
  status: 'SUCCESS',
  action: 'UPSCALE',
  imageUrl: 'https://files.example.com/1.png',
  buttons: [
    { customId: 'MJ::JOB::low_variation::1::u::SOLO', label: 'Vary (Subtle)', type: 2 },
    { customId: 'MJ::JOB::animate_high::1::u::SOLO', label: 'Animate (High motion)', type: 2 },
    { customId: 'MJ::BOOKMARK::u', label: '', emoji: '❤️', type: 2 },
  ],
});

function offered(unknown: readonly ActionKind[]): ActionKind[] {
  const snapshot = snapshotOf(task, new Set(unknown));
  return snapshot.status === 'succeeded' ? snapshot.result.actions.map(({ kind }) => kind) : [];
}

it('does not offer again what the gateway has called unknown', () => {
  expect(offered([])).toEqual(['vary-subtle', 'animate-high', 'favourite']);
  expect(offered(['animate-high', 'favourite'])).toEqual(['vary-subtle']);
});
