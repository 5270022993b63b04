import { connect } from 'node:net';
import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HttpHandlers, openHttpSide, type Report } from '../../../src/observe/http.ts';
import { MemoryLog } from '../../fakes/log.ts';

const jobId = '9vkbjfeanyf5';
const token = 'ab'.repeat(32);
const path = `/callbacks/${jobId}/${token}`;

interface Rig {
  readonly port: number;
  readonly log: MemoryLog;
  readonly reports: Report[];
  readonly ask: (method: 'GET' | 'POST' | 'PUT', path: string, body?: string) => Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function rig(handlers: Partial<HttpHandlers> = {}): Promise<Rig> {
  const reports: Report[] = [];
  const log = new MemoryLog();
  const known: HttpHandlers = {
    readiness: () => Promise.resolve({ gateway: true, store: true }),
    callback: (id, given) =>
      id === jobId && given === token ? (report) => reports.push(report) : undefined,
  };
  const side = await openHttpSide(0, { ...known, ...handlers }, log.logger);
  onTestFinished(() => side.close());
  const ask: Rig['ask'] = async (method, where, sent) => {
    const { statusCode, body } = await request(`http://127.0.0.1:${side.port}${where}`, {
      method,
      headers: { 'x-signature': 'signed' },
      body: sent ?? null,
    });
    return { status: statusCode, text: await body.text() };
  };
  return { port: side.port, log, reports, ask };
}

/** Sends the head of a request, and no body. @returns the first line of the answer */
function sendHead(port: number, where: string, length: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.once('error', reject);
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
    });
    socket.write(`POST ${where} HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`);
  });
}

describe('health', () => {
  it('is told to whoever asks', async () => {
    const { ask } = await rig();
    expect(await ask('GET', '/healthz')).toEqual({ status: 200, text: 'ok' });
  });

  it.each([
    [{ gateway: true, store: true }, 200],
    [{ gateway: false, store: true }, 503],
    [{ gateway: true, store: false }, 503],
  ])('with the parts %j answers %i', async (parts, status) => {
    const { ask } = await rig({ readiness: () => Promise.resolve(parts) });
    expect(await ask('GET', '/readyz')).toEqual({ status, text: JSON.stringify(parts) });
  });

  it('is an error without words when it cannot be told', async () => {
    const readiness = (): Promise<never> => Promise.reject(new Error('canary'));
    const { ask, log } = await rig({ readiness });
    expect(await ask('GET', '/readyz')).toEqual({ status: 500, text: '' });
    expect(log.errors.join('')).toContain('canary');
  });
});

describe('a report', () => {
  it('is answered with nothing and handed on as it came', async () => {
    const { ask, reports } = await rig();
    const sent = '{"id":"täglich"}';
    expect(await ask('POST', `${path}?from=there`, sent)).toEqual({ status: 200, text: '' });
    expect(reports).toMatchObject([{ headers: { 'x-signature': 'signed' }, body: sent }]);
  });

  it('without a body is as good as one with', async () => {
    const { ask, reports } = await rig();
    expect((await ask('POST', path)).status).toBe(200);
    expect(reports).toMatchObject([{ body: '' }]);
  });

  it('of a megabyte arrives without its body', async () => {
    const { ask, reports } = await rig();
    expect((await ask('POST', path, 'x'.repeat(1024 * 1024))).status).toBe(200);
    expect(reports).toMatchObject([{ headers: { 'x-signature': 'signed' }, body: '' }]);
  });

  it('of exactly 256 KiB arrives whole, and one byte more does not', async () => {
    const { ask, reports } = await rig();
    const most = 256 * 1024;
    await ask('POST', path, 'x'.repeat(most));
    await ask('POST', path, 'x'.repeat(most + 1));
    expect(reports.map(({ body }) => body.length)).toEqual([most, 0]);
  });

  it('is answered before anything is done about it, and whatever becomes of that', async () => {
    let taken = 0;
    const callback = () => () => {
      taken += 1;
      throw new Error('canary');
    };
    const { ask, log } = await rig({ callback });
    expect(await ask('POST', path, '{}')).toEqual({ status: 200, text: '' });
    expect(taken).toBe(1);
    expect(log.errors.join('')).toContain('canary');
  });

  it('that is replayed a hundred times is answered a hundred times', async () => {
    const { ask, reports } = await rig();
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask('POST', path, '{}')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(reports).toHaveLength(100);
  });

  it('with a token that is not ours is turned away before its body has come', async () => {
    const { port, reports } = await rig();
    const wrong = `/callbacks/${jobId}/${'cd'.repeat(32)}`;
    expect(await sendHead(port, wrong, 50_000_000)).toMatch(/^HTTP\/1\.1 404 /);
    expect(reports).toEqual([]);
  });

  it.each([
    ['POST', '/'],
    ['POST', '/healthz'],
    ['POST', '/callbacks'],
    ['POST', `/callbacks/${jobId}`],
    ['POST', `/callbacks/${jobId}/${token.toUpperCase()}`],
    ['POST', `/callbacks/${jobId}/${token}/`],
    ['POST', `/callbacks/${jobId}/${token}0`],
    ['POST', `/callbacks/../${jobId}/${token}`],
    ['POST', `/callbacks/9VKBJFEANYF5/${token}`],
    ['GET', path],
    ['PUT', path],
    ['GET', '/metrics'],
  ] as const)('cannot be made by %s %s', async (method, where) => {
    let asked = 0;
    const callback = () => {
      asked += 1;
      return undefined;
    };
    const { ask } = await rig({ callback });
    expect(await ask(method, where)).toEqual({ status: 404, text: '' });
    expect(asked).toBe(0);
  });
});

describe('the HTTP side', () => {
  it('closes while somebody is still sending', async () => {
    const side = await openHttpSide(
      0,
      { readiness: () => Promise.resolve({}), callback: () => () => undefined },
      new MemoryLog().logger,
    );
    const socket = connect(side.port, '127.0.0.1');
    const gone = new Promise((resolve) => {
      socket.once('close', resolve);
    });
    socket.on('error', () => undefined);
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc`);
    await new Promise((resolve) => {
      socket.once('connect', resolve);
    });
    await side.close();
    await gone;
  });
});
