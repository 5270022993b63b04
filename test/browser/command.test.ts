import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run sandbox` starts, and how it ends. */
interface Opened {
  readonly program: ChildProcessByStdio<null, Readable, Readable>;
  /** Its exit code, or its signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** @param temporary where its temporary files are */
function open(args: readonly string[], temporary = tmpdir()): Opened {
  const program = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(program, 'exit').then(() => program.exitCode ?? program.signalCode);
  return { program, ended };
}

/** What it prints first; all that it complains of where it ends before. */
async function firstLine({ stdout, stderr }: Opened['program']): Promise<string> {
  for await (const line of createInterface(stdout)) return line;
  throw new Error(await text(stderr));
}

describe('npm run sandbox', () => {
  it('begins with the chosen dialect, and leaves nothing behind, however often it is ended', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'easel-command-'));
    const { program, ended } = open(['--port', '0', '--upstream', 'kie'], temporary);
    const url = /http:\S+/.exec(await firstLine(program))?.[0] ?? '';

    const live = await fetch(`${url}/live?as=member&in=pictures`);
    expect(await readUntil(live, '"kind":"status"')).toContain('"upstream":"kie"');

    program.kill('SIGINT');
    const isServed = (): Promise<boolean> =>
      fetch(url).then(
        () => true,
        () => false,
      );
    await expect.poll(isServed, { interval: 5 }).toBe(false);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) program.kill(signal);
    expect(await ended).toBe(0);
    const left = await readdir(temporary);
    expect(left.filter((name) => name.startsWith('easel-'))).toEqual([]);
    await rm(temporary, { recursive: true });
  }, 30_000);

  it('says in a line that its port is taken, and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { program, ended } = open(['--port', String(port)]);
    expect(await text(program.stderr)).toBe(
      `Port ${port} is taken. Any free one is found with: npm run sandbox -- --port 0\n`,
    );
    expect(await ended).toBe(1);
    taken.close();
  });

  it('says in a line which dialects there are', async () => {
    const { program, ended } = open(['--upstream', 'easel']);
    expect(await text(program.stderr)).toBe('--upstream must be midjourney-proxy, kie, nanogpt\n');
    expect(await ended).toBe(2);
  });
});

/** Reads an answer as far as some words, and the rest of their piece. */
async function readUntil({ body }: Response, words: string): Promise<string> {
  let read = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    read += piece;
    if (read.includes(words)) break;
  }
  return read;
}
