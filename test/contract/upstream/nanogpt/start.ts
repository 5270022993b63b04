import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import {
  type NanoGptOptions,
  NanoGptSandbox,
  type RecordedRequest,
} from '../../../../sandbox/upstreams/index.ts';
import { contract } from '../../../../sandbox/upstreams/nanogpt/bodies.ts';
import { Secret } from '../../../../src/config/secret.ts';
import { type Speed, speeds } from '../../../../src/prompt/speed.ts';
import { createNanoGpt } from '../../../../src/upstreams/nanogpt/adapter.ts';
import { controls, openTransport, paceMs } from '../controls.ts';
import { bytesOfDataUrl } from '../pictures.ts';
import type { RigOptions, UpstreamRig } from '../rig.ts';

/** What only this dialect can be set to. */
export interface NanoGptRigOptions extends RigOptions {
  readonly service?: NanoGptOptions;
}

export interface NanoGptRig extends UpstreamRig {
  readonly sandbox: NanoGptSandbox;
}

const paths = {
  submit: /\/images\/generations$|\/generate-video(?:\/extend)?$/,
  query: /\/check-midjourney-status$|\/video\/status$/,
};
/** The service counts every request, and both catalogues are read before the first job. */
const catalogues = 2;
const unlimited = 1000;

/**
 * Starts a sandbox and an adapter that talks to it; both stop with the test, which fails if the
 * adapter showed its key to a file's host or broke a rule of the vendor's own schema.
 */
export async function startNanoGpt(options: NanoGptRigOptions = {}): Promise<NanoGptRig> {
  const clock = new ManualClock(1_754_200_000_000);
  const { room, unknownFirst = 0, service = {}, submitTimeoutMs } = options;
  const requests = room === undefined ? unlimited : room + catalogues;
  const sandbox = await NanoGptSandbox.start({
    clock,
    cellSize: 48,
    paceMs,
    unknownFirst,
    rateLimit: { requests, perMs: 1000 },
    ...service,
  });
  onTestFinished(() => sandbox.stop());
  onTestFinished(() => {
    expect(sandbox.keyLeaks).toBe(0);
    expect(sandbox.requests.flatMap(violationsOf)).toEqual([]);
  });
  const { transport, quiet } = openTransport(paths);
  const limits = submitTimeoutMs === undefined ? {} : { submitTimeoutMs };
  const key = new Secret(options.wrongKey === true ? 'sk-nano-another' : sandbox.key);
  const config = { url: sandbox.url, key, model: undefined };
  const upstream = createNanoGpt(config, transport, { clock, ...limits });
  return { sandbox, upstream, quiet, ...controls(sandbox, clock, paths), ...views(sandbox) };
}

const schemas: readonly (readonly [path: RegExp, schema: string])[] = [
  [/\/images\/generations$/, 'ImageRequest'],
  [/\/generate-video$/, 'VideoRequest'],
  [/\/generate-video\/extend$/, 'VideoExtendRequest'],
  [/\/check-midjourney-status$/, 'CheckMidjourneyStatusRequest'],
];

function violationsOf({ path, body }: RecordedRequest): string[] {
  const schema = schemas.find(([pattern]) => pattern.test(path))?.[1];
  if (schema === undefined) return [];
  return contract.check(schema, JSON.parse(body)).map((wrong) => `${schema}: ${wrong}`);
}

type Views = Pick<UpstreamRig, 'taken' | 'finish' | 'speedAsked' | 'indexAsked' | 'picturesOf'>;

const bodySchema = z.object({
  prompt: z.string().default(''),
  imageDataUrl: z.string().optional(),
  imageDataUrls: z.array(z.string()).default([]),
  index: z.number().optional(),
});

/** The port's ids of clips say that they are clips. */
const clip = 'video-';

function views(sandbox: NanoGptSandbox): Views {
  const own = (taskId: string): string => taskId.replace(clip, '');
  const bodyOf = (wanted: string) =>
    bodySchema.parse(sandbox.submits.find(({ taskId }) => taskId === own(wanted))?.body);
  return {
    taken: () =>
      sandbox.submits.map(({ taskId, endpoint }) =>
        endpoint === 'generations' ? taskId : `${clip}${taskId}`,
      ),
    finish: (taskId) => {
      sandbox.finish(own(taskId));
    },
    speedAsked: (taskId) => speedIn(bodyOf(taskId).prompt),
    indexAsked: (taskId) => {
      const { index } = bodyOf(taskId);
      return index === undefined ? undefined : index + 1;
    },
    picturesOf: (taskId) => {
      const { imageDataUrl, imageDataUrls } = bodyOf(taskId);
      const urls = [...(imageDataUrl === undefined ? [] : [imageDataUrl]), ...imageDataUrls];
      return Promise.resolve(urls.map(bytesOfDataUrl));
    },
  };
}

/** Flags stay in the prompt. */
function speedIn(prompt: string): Speed | undefined {
  return speeds.find((speed) => prompt.split(' ').includes(`--${speed}`));
}
