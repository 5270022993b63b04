import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import {
  type ExtraButton,
  type FlavourName,
  MidjourneyProxySandbox,
} from '../../../../sandbox/upstreams/index.ts';
import { Secret } from '../../../../src/config/secret.ts';
import type {
  MidjourneyProxyAuth,
  MidjourneyProxyFlavour,
} from '../../../../src/config/upstreams.ts';
import { type Speed, speeds } from '../../../../src/prompt/speed.ts';
import { createMidjourneyProxy } from '../../../../src/upstreams/midjourney-proxy/adapter.ts';
import { controls, openTransport, paceMs, stepMs } from '../controls.ts';
import { bytesOfDataUrl } from '../pictures.ts';
import type { RigOptions, UpstreamRig } from '../rig.ts';

/** What only this dialect can be set to. */
export interface ProxyOptions extends RigOptions {
  readonly flavour: FlavourName;
  readonly auth?: MidjourneyProxyAuth;
  readonly numericResult?: boolean;
  readonly longIds?: boolean;
  /** The account answers its own questions about a prompt. */
  readonly remixAutoSubmit?: boolean;
  readonly withoutKey?: boolean;
  /** The flavour as the operator pins it; undefined: to be found out. */
  readonly pinned?: MidjourneyProxyFlavour;
  /** Buttons beside the sandbox's own. */
  readonly extraButtons?: readonly ExtraButton[];
  /** What the configured address ends in, such as `/mj-fast`. */
  readonly urlEnd?: string;
}

type Views = Pick<UpstreamRig, 'taken' | 'finish' | 'speedAsked' | 'indexAsked' | 'picturesOf'>;

const bodySchema = z.object({
  base64Array: z.array(z.string()).default([]),
  base64: z.string().optional(),
  image: z.string().optional(),
  endImage: z.string().optional(),
  prompt: z.string().default(''),
  index: z.number().optional(),
  customId: z.string().optional(),
});
type Body = z.output<typeof bodySchema>;

export interface ProxyRig extends UpstreamRig {
  readonly sandbox: MidjourneyProxySandbox;
}

const paths = { submit: /\/mj\/submit\//, query: /\/mj\/task\// };

/** Starts a sandbox of one flavour and an adapter that talks to it; both stop with the test. */
export async function startProxy(options: ProxyOptions): Promise<ProxyRig> {
  const clock = new ManualClock(1_754_200_000_000);
  const { flavour, remix = false, room = 13, submitTimeoutMs, pinned, ...more } = options;
  const auth = more.auth ?? (flavour === 'new-api' ? 'bearer' : 'mj-api-secret');
  const sandbox = await MidjourneyProxySandbox.start({
    clock,
    flavour,
    auth,
    remix,
    cellSize: 48,
    paceMs,
    // How often a gateway looks at its upstream.
    pollLoopMs: stepMs,
    concurrency: 1,
    queue: room - 1,
    ...more,
  });
  onTestFinished(() => sandbox.stop());
  const { transport, quiet } = openTransport(paths);
  const key = keyOf(options, sandbox.key);
  const limits = submitTimeoutMs === undefined ? {} : { submitTimeoutMs };
  const config = { url: `${sandbox.url}${options.urlEnd ?? ''}`, key, auth, flavour: pinned };
  const upstream = createMidjourneyProxy(config, transport, limits);
  return { sandbox, upstream, quiet, ...controls(sandbox, clock, paths), ...views(sandbox) };
}

function keyOf(options: ProxyOptions, right: string): Secret | undefined {
  if (options.withoutKey === true) return undefined;
  return new Secret(options.wrongKey === true ? 'sk-another' : right);
}

function views(sandbox: MidjourneyProxySandbox): Views {
  return {
    taken: () => sandbox.submits.map(({ taskId }) => taskId),
    finish: (taskId) => {
      sandbox.finish(taskId);
    },
    speedAsked: (taskId) => speedAsked(sandbox, taskId),
    indexAsked: (taskId) => indexAsked(bodyOf(sandbox, taskId)),
    picturesOf: (taskId) => Promise.resolve(picturesOf(bodyOf(sandbox, taskId))),
  };
}

function bodyOf({ submits }: MidjourneyProxySandbox, wanted: string): Body {
  return bodySchema.parse(submits.find(({ taskId }) => taskId === wanted)?.body);
}

/** Behind `action` stands a button of the grid, whose number is part of its name. */
function indexAsked({ index, customId = '' }: Body): number | undefined {
  return index ?? Number(/::([1-4])::/.exec(customId)?.[1]);
}

/** Data URLs, and links behind the flags that take some. */
function picturesOf(body: Body): (Uint8Array | string)[] {
  const { base64Array, base64, image, endImage, prompt } = body;
  const inside = [...base64Array, base64, image, endImage].filter((each) => each !== undefined);
  const links = prompt.split(' ').filter((word) => /^https?:/.test(word));
  return [...inside.map(bytesOfDataUrl), ...links];
}

/** By the path, or by a flag of the prompt. */
function speedAsked(sandbox: MidjourneyProxySandbox, wanted: string): Speed | undefined {
  const path = sandbox.submits.find(({ taskId }) => taskId === wanted)?.path ?? '';
  const word = /^\/mj-(\w+)\//.exec(path)?.[1] ?? sandbox.tasks.get(wanted)?.mode?.toLowerCase();
  return speeds.find((speed) => speed === word);
}
