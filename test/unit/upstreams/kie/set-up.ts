import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { Secret } from '../../../../src/config/secret.ts';
import type { KieConfig } from '../../../../src/config/upstreams.ts';
import { createKie } from '../../../../src/upstreams/kie/adapter.ts';
import type {
  Picture,
  Reference,
  ReferenceRole,
  SubmitContext,
  SubmitRequest,
  Upstream,
} from '../../../../src/upstreams/port.ts';
import type { OfferedAction } from '../../../../src/upstreams/result.ts';
import { type Answering, type FakeTransport, fakeTransport, reply } from './fake-transport.ts';

/** Milliseconds since the Unix epoch at which the tests stand. */
export const now = Date.UTC(2025, 7, 1, 10);

export const config: KieConfig = {
  key: new Secret('kie-key'),
  url: 'https://api.example.com',
  uploadUrl: 'https://files.example.com',
  varyIndexBase: 1,
  webhookKey: undefined,
  watermark: undefined,
};

export const acceptance = { code: 200, msg: 'success', data: { taskId: 'task-1' } };

interface Bench {
  readonly upstream: Upstream;
  readonly transport: FakeTransport;
}

/** An adapter before a vendor that answers like this; it accepts everything by default. */
export function bench(
  answer: Answering = () => reply(acceptance),
  changes: Partial<KieConfig> = {},
): Bench {
  const transport = fakeTransport(answer);
  const upstream = createKie({ ...config, ...changes }, transport, { clock: new ManualClock(now) });
  return { upstream, transport };
}

export function context(changes: Partial<SubmitContext> = {}): SubmitContext {
  return {
    correlationId: 'attempt-1',
    callbackUrl: undefined,
    speed: undefined,
    signal: new AbortController().signal,
    ...changes,
  };
}

export const picture: Picture = {
  url: 'https://pictures.example.com/a.png',
  bytes: new Uint8Array([1, 2, 3]),
  contentType: 'image/png',
};

export function reference(role: ReferenceRole, changes: Partial<Picture> = {}): Reference {
  return { ...picture, ...changes, role };
}

export function imagine(prompt = 'a hill', references: readonly Reference[] = []): SubmitRequest {
  return { kind: 'imagine', prompt, references };
}

type VideoRequest = SubmitRequest & { kind: 'video' };

export function video(changes: Partial<VideoRequest> = {}): VideoRequest {
  return {
    kind: 'video',
    prompt: 'a hill',
    picture,
    motion: 'low',
    quality: 'standard',
    batch: 1,
    ...changes,
  };
}

export function press(
  handle: string,
  changes: Partial<OfferedAction> = {},
  prompt = 'a hill',
): SubmitRequest {
  const action: OfferedAction = {
    key: 'k',
    kind: 'other',
    label: '',
    emoji: '',
    means: 'upstream',
    reference: handle,
    ...changes,
  };
  return { kind: 'action', taskId: 'parent-1', action, prompt };
}

/** The body of the one submit that was sent for a request. */
export async function bodyOf(
  request: SubmitRequest,
  changes: { readonly context?: Partial<SubmitContext>; readonly config?: Partial<KieConfig> } = {},
): Promise<unknown> {
  const { upstream, transport } = bench(undefined, changes.config);
  const outcome = await upstream.submit(request, context(changes.context));
  if (outcome.kind !== 'accepted')
    throw new Error(`The submit came out as ${JSON.stringify(outcome)}`);
  return transport.sent.find(({ via }) => via === 'write')?.json;
}

/** The text of an example from the vendor's documents, restated. */
export function seedText(name: string): string {
  const folder = new URL('../../../fixtures/seeds/kie/', import.meta.url);
  return readFileSync(new URL(`${name}.json`, folder), 'utf8');
}

const requestSchema = z.object({
  /** How a person would have asked for it. */
  asked: z
    .object({
      prompt: z.string(),
      picture: z.string().optional(),
      callbackUrl: z.string().optional(),
    })
    .default({ prompt: '' }),
  body: z.record(z.string(), z.unknown()),
});
export type SeedRequest = z.infer<typeof requestSchema>;

export function seedRequest(name: string): SeedRequest {
  return requestSchema.parse(JSON.parse(seedText(name)));
}
