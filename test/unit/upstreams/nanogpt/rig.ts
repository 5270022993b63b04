import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { Secret } from '../../../../src/config/secret.ts';
import { createNanoGpt } from '../../../../src/upstreams/nanogpt/adapter.ts';
import type {
  Reference,
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
  Upstream,
} from '../../../../src/upstreams/port.ts';
import { FakeTransport } from './fake-transport.ts';

export const paths = {
  images: '/api/v1/images/generations',
  status: '/api/check-midjourney-status',
  imageModels: '/api/v1/image-models',
  videoModels: '/api/v1/video-models',
  balance: '/api/check-balance',
  video: '/api/generate-video',
  extend: '/api/generate-video/extend',
  videoStatus: '/api/video/status',
} as const;

export const taskId = '1754200000000126';

interface Rig {
  readonly upstream: Upstream;
  readonly transport: FakeTransport;
  readonly clock: ManualClock;
}

/** An adapter whose service offers both models; everything else the test has to say. */
export function rig(options: { model?: string; submitTimeoutMs?: number } = {}): Rig {
  const { model, ...limits } = options;
  const clock = new ManualClock(1_754_200_000_000);
  const transport = new FakeTransport()
    .on(paths.imageModels, { object: 'list', data: [{ id: 'flux' }, { id: 'midjourney' }] })
    .on(paths.videoModels, { object: 'list', data: [{ id: 'midjourney-video' }] });
  const config = { key: new Secret('sk-nano-1'), url: 'https://nano.example', model };
  return { upstream: createNanoGpt(config, transport, { clock, ...limits }), transport, clock };
}

export function context(more: Partial<SubmitContext> = {}): SubmitContext {
  return {
    correlationId: 'c1',
    callbackUrl: undefined,
    speed: undefined,
    signal: new AbortController().signal,
    ...more,
  };
}

export function imagineRequest(
  prompt = 'a red fox --ar 3:2 --fast',
  references: readonly Reference[] = [],
): SubmitRequest {
  return { kind: 'imagine', prompt, references };
}

export function reference(role: Reference['role'] = 'image', letters = 'abc'): Reference {
  const bytes = new TextEncoder().encode(letters);
  return { role, url: 'https://cdn.example/a.png', bytes, contentType: 'image/png' };
}

export function imagine(upstream: Upstream, request = imagineRequest()): Promise<SubmitOutcome> {
  return upstream.submit(request, context());
}

/** The snapshot of one task; undefined where the upstream does not know it. */
export async function look(upstream: Upstream, id: string): Promise<TaskSnapshot | undefined> {
  return (await upstream.query([id], new AbortController().signal)).get(id);
}

/** A failed outcome, for comparisons. */
export function failed(kind: string, more: object = {}): object {
  return { kind: 'failed', failure: { kind, ...more } };
}
