import type { SubmitRequest } from '../../../../src/upstreams/port.ts';
import { reference } from './rig.ts';

/** A clip that somebody wants. */
export const videoRequest: SubmitRequest & { kind: 'video' } = {
  kind: 'video',
  prompt: 'the fox runs',
  picture: reference(),
  motion: 'high',
  quality: 'standard',
  batch: 1,
};
