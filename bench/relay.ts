import { execFile } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { openBundles } from '../sandbox/bundle.ts';
import { listen } from './listen.ts';
import { type Cost, costSchema, type Order } from './relay/relayer.ts';
import type { Line, Report } from './report.ts';
import { median } from './statistics.ts';

/** How large the picture is, how often a process relays it, and how many processes of each kind do. */
export interface RelayEffort {
  readonly edge: number;
  readonly times: number;
  readonly rounds: number;
}

/** Noise, which nothing makes smaller: 10 MB. */
export const usualRelayEffort: RelayEffort = { edge: 1825, times: 12, rounds: 5 };

const most = 1.2;
/** What is compared, and what stands in the way where the target is missed, as a profile shows it. */
interface Aspect {
  readonly name: string;
  readonly read: (cost: Cost) => number;
  readonly why: string;
}

const aspects: readonly Aspect[] = [
  {
    name: 'extra memory, MiB',
    read: ({ memory }) => memory / 2 ** 20,
    why: 'a picture is kept as a whole until Discord has it, so that an upload that fails can be repeated when the upstream’s link has died',
  },
  {
    name: 'processor time, ms',
    read: ({ processor }) => processor,
    why: 'a buffer of its size is filled, and collected afterwards; its first bytes decide what it is',
  },
];

/** What it costs to bring a picture from an upstream to Discord, against handing on what arrives. */
export async function benchRelay({ edge, times, rounds }: RelayEffort): Promise<Report> {
  const [picture, small] = [await drawNoise(edge), await drawNoise(8)];
  const files = createServer(({ url }, response) => {
    const bytes = url?.endsWith('?small') === true ? small : picture;
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.byteLength });
    response.end(bytes);
  });
  const discord = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: '3', attachments: [] }));
    });
  });
  const bundles = await openBundles();
  try {
    const order = { from: `${await listen(files)}/picture.png`, to: await listen(discord), times };
    const [piped, easel] = await Promise.all([
      bundles.bundle('bench/relay/piped.ts'),
      bundles.bundle('bench/relay/easel.ts'),
    ]);
    const costs: Readonly<Record<'baseline' | 'easel', Cost[]>> = { baseline: [], easel: [] };
    for (let round = 0; round < rounds; round += 1) {
      costs.baseline.push(await run(piped, order));
      costs.easel.push(await run(easel, order));
    }
    const lines = aspects.map((aspect) => compare(costs, aspect));
    const title = `a picture of ${(picture.byteLength / 1e6).toFixed(1)} MB`;
    return { bench: 'relay', sections: [{ title, lines }] };
  } finally {
    await bundles.remove();
    await Promise.all([close(files), close(discord)]);
  }
}

function compare(
  costs: Readonly<Record<'baseline' | 'easel', readonly Cost[]>>,
  { name, read, why }: Aspect,
): Line {
  const baseline = median(costs.baseline.map(read));
  const easel = median(costs.easel.map(read));
  const times = easel / baseline;
  const figures = { baseline, Easel: easel, 'times baseline': times };
  const line = { name, figures, target: `at most ${most} times` };
  return times <= most ? { ...line, isMet: true } : { ...line, isMet: false, why };
}

async function run(program: string, order: Order): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(order)]);
  return costSchema.parse(JSON.parse(stdout));
}

async function drawNoise(edge: number): Promise<Buffer> {
  const raw = randomFillSync(Buffer.alloc(edge * edge * 3));
  return sharp(raw, { raw: { width: edge, height: edge, channels: 3 } })
    .png()
    .toBuffer();
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
