import { connect } from 'node:net';
import { request } from 'undici';
import { onTestFinished } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type Listeners, openListeners } from '../../../../src/observe/http/listeners.ts';
import type { Report } from '../../../../src/observe/http/report.ts';
import type { FindReceiver } from '../../../../src/observe/http/routes.ts';
import type { PartsNow } from '../../../../src/observe/metrics/parts.ts';
import { MemoryLog } from '../../../fakes/log.ts';

export const jobId = '9vkbjfeanyf5';
export const token = 'ab'.repeat(32);
export const callbackPath = `/callbacks/${jobId}/${token}`;

export const allUp: PartsNow = {
  isReady: true,
  gateway: true,
  store: true,
  upstreams: [{ name: 'kie', isUp: true, balance: 12 }],
};

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Asked {
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Which of the two ports; the one for everybody unless told. */
  readonly port?: number | undefined;
}

export interface Rig {
  readonly listeners: Listeners;
  readonly port: number;
  readonly log: MemoryLog;
  readonly clock: ManualClock;
  readonly reports: Report[];
  /** Jobs whose callbacks were looked for. */
  readonly sought: string[];
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Answer>;
}

interface RigOptions {
  readonly look?: () => Promise<PartsNow>;
  readonly findReceiver?: FindReceiver;
  readonly publicUrl?: string;
  readonly metricsPort?: number;
}

/** The HTTP side on loopback. */
export async function openRig(options: RigOptions = {}): Promise<Rig> {
  const { publicUrl, metricsPort, look = () => Promise.resolve(allUp) } = options;
  const reports: Report[] = [];
  const sought: string[] = [];
  const log = new MemoryLog();
  const clock = new ManualClock();
  const known: FindReceiver = (id, given) => {
    sought.push(id);
    return id === jobId && given === token ? (report) => reports.push(report) : undefined;
  };
  const listeners = await openListeners({
    config: { http: { port: 0, publicUrl }, metricsPort },
    look,
    metrics: {
      text: () => Promise.resolve('easel_jobs 1\n'),
      contentType: 'text/plain; version=0',
    },
    findReceiver: options.findReceiver ?? known,
    clock,
    logger: log.logger,
  });
  onTestFinished(() => listeners.close());
  const { httpPort = 0 } = listeners;
  return {
    ...{ listeners, port: httpPort, log, clock, reports, sought },
    ask: async (method, path, { body: sent, headers = {}, port = httpPort } = {}) => {
      const { statusCode, body, ...rest } = await request(`http://127.0.0.1:${port}${path}`, {
        method,
        headers,
        body: sent ?? null,
      });
      return { status: statusCode, text: await body.text(), headers: rest.headers };
    },
  };
}

/** What came back on a connection. */
export interface Exchange {
  /** The first line of the answer, as soon as it is there; empty for none. */
  readonly firstLine: Promise<string>;
  /** Resolves when the other side has closed. */
  readonly closed: Promise<void>;
}

/** Writes to the port as it stands, and leaves the connection open. */
export function write(port: number, text: string): Exchange {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  socket.write(text);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  const firstLine = new Promise<string>((resolve) => {
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
    });
    void closed.then(() => {
      resolve('');
    });
  });
  return { firstLine, closed };
}
