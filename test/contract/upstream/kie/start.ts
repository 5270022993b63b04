import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type KieOptions, KieSandbox } from '../../../../sandbox/upstreams/index.ts';
import { Secret } from '../../../../src/config/secret.ts';
import type { KieConfig } from '../../../../src/config/upstreams.ts';
import { createKie } from '../../../../src/upstreams/kie/adapter.ts';
import { controls, openTransport, paceMs } from '../controls.ts';
import type { RigOptions, UpstreamRig } from '../rig.ts';
import { fetchFile } from '../steps.ts';

/** What only this dialect can be set to. */
export interface KieRigOptions extends RigOptions {
  readonly service?: KieOptions;
  readonly varyIndexBase?: KieConfig['varyIndexBase'];
  /** Which rules of the vendor's schema the case breaks; none unless told. */
  readonly violations?: readonly string[];
}

export interface KieRig extends UpstreamRig {
  readonly sandbox: KieSandbox;
}

const webhookKey = 'whsec-0123456789';
const paths = { submit: /\/mj\/generate/, query: /\/record-info$/ };

/**
 * Starts a sandbox and an adapter that talks to it; both stop with the test, which fails if the
 * adapter broke a rule of the vendor's own schema.
 */
export async function startKie(options: KieRigOptions = {}): Promise<KieRig> {
  const clock = new ManualClock(1_754_200_000_000);
  const { room = 20, signed = false, service = {}, submitTimeoutMs, violations = [] } = options;
  const sandbox = await KieSandbox.start({
    clock,
    cellSize: 48,
    paceMs,
    rateLimit: { requests: room, perMs: 10_000 },
    ...(signed ? { webhookKey } : {}),
    ...service,
  });
  onTestFinished(() => sandbox.stop());
  onTestFinished(() => {
    expect(sandbox.violations).toEqual(violations);
  });
  const { transport, quiet } = openTransport(paths);
  const limits = submitTimeoutMs === undefined ? {} : { submitTimeoutMs };
  const upstream = createKie(configFor(sandbox, options), transport, { clock, ...limits });
  return {
    sandbox,
    upstream,
    quiet,
    ...controls(sandbox, clock, paths),
    ...views(sandbox, options),
  };
}

function configFor(sandbox: KieSandbox, options: KieRigOptions): KieConfig {
  return {
    key: new Secret(options.wrongKey === true ? 'another' : sandbox.key),
    url: sandbox.url,
    uploadUrl: sandbox.url,
    varyIndexBase: baseOf(options),
    webhookKey: options.signed === true ? new Secret(webhookKey) : undefined,
    watermark: undefined,
  };
}

function baseOf({ varyIndexBase, service }: KieRigOptions): 0 | 1 {
  return varyIndexBase ?? service?.varyIndexBase ?? 1;
}

type Views = Pick<UpstreamRig, 'taken' | 'finish' | 'speedAsked' | 'indexAsked' | 'picturesOf'>;

const bodySchema = z.object({
  speed: z.enum(['relaxed', 'fast', 'turbo']).optional(),
  fileUrls: z.array(z.string()).default([]),
  imageIndex: z.number().optional(),
});

function views(sandbox: KieSandbox, options: KieRigOptions): Views {
  const find = (wanted: string) => sandbox.submits.find(({ taskId }) => taskId === wanted);
  const bodyOf = (taskId: string) => bodySchema.parse(find(taskId)?.body);
  return {
    taken: () => sandbox.submits.map(({ taskId }) => taskId),
    finish: (taskId) => {
      sandbox.finish(taskId);
    },
    speedAsked: (taskId) => {
      const { speed } = bodyOf(taskId);
      return speed === 'relaxed' ? 'relax' : speed;
    },
    indexAsked: (taskId) => {
      const { imageIndex } = bodyOf(taskId);
      const base = find(taskId)?.endpoint === 'generateVary' ? baseOf(options) : 0;
      return imageIndex === undefined ? undefined : imageIndex - base + 1;
    },
    picturesOf: (taskId) => Promise.all(bodyOf(taskId).fileUrls.map((url) => lent(sandbox, url))),
  };
}

/** What was uploaded to the vendor, or the link where the vendor had to fetch it. */
async function lent({ url }: KieSandbox, link: string): Promise<Uint8Array | string> {
  return link.startsWith(`${url}/files/`) ? (await fetchFile(link)).bytes : link;
}
