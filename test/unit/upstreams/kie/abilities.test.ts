import { expect, it } from 'vitest';
import type { Ability } from '../../../../src/upstreams/port.ts';
import { bench } from './set-up.ts';

it.each<[Ability, boolean]>([
  ['video', true],
  ['video-batch', true],
  ['video-quality', true],
  ['video-loop', false],
  ['video-end-image', false],
  ['blend', false],
  ['describe', false],
  ['shorten', false],
  ['seed', false],
])('%s: %s, which is known without asking', (ability, can) => {
  const { upstream, transport } = bench();
  expect(upstream.can(ability)).toBe(can);
  expect(transport.sent).toEqual([]);
});
