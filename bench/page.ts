import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openWindow, startBrowser } from '../sandbox/browser.ts';
import type { Line, Report } from './report.ts';
import { median } from './statistics.ts';

/** How often the page is opened. */
export interface PageEffort {
  readonly rounds: number;
}

export const usualPageEffort: PageEffort = { rounds: 5 };

const root = fileURLToPath(new URL('..', import.meta.url));
const mostMs = 5_000;

/** Milliseconds since the command was given. */
interface Opening {
  readonly printed: number;
  readonly usable: number;
  readonly offered: number;
}

/**
 * How long somebody waits for the sandbox's page after `npm run sandbox`, with nothing kept from earlier
 * runs; their browser is open already.
 */
export async function benchPage({ rounds }: PageEffort): Promise<Report> {
  const browser = await startBrowser();
  const openings: Opening[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) openings.push(await open(browser));
  } finally {
    await browser.close();
  }
  const lines = [
    lineOf('its address is printed', openings, 'printed'),
    lineOf('one can type into it', openings, 'usable'),
    lineOf('it offers /imagine', openings, 'offered'),
  ];
  return { bench: 'page', sections: [{ title: 'from npm run sandbox until …', lines }] };
}

function lineOf(name: string, openings: readonly Opening[], key: keyof Opening): Line {
  const taken = openings.map((opening) => opening[key]);
  const worst = Math.max(...taken);
  const figures = { 'median ms': median(taken), 'worst ms': worst };
  const line = { name, figures, target: `under ${mostMs} ms` };
  if (worst < mostMs) return { ...line, isMet: true };
  return {
    ...line,
    isMet: false,
    why: 'the libraries are loaded and the page is built at each start',
  };
}

async function open(browser: Browser): Promise<Opening> {
  // What was translated at earlier starts is kept among the temporary files.
  const temporary = await mkdtemp(join(tmpdir(), 'easel-page-start-'));
  const window = await openWindow(browser);
  const begun = performance.now();
  const program = spawn('npm', ['run', '--silent', 'sandbox', '--', '--port', '0'], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = once(program, 'exit');
  try {
    const url = await readAddress(program.stdout);
    const printed = performance.now() - begun;
    await window.goto(url);
    const field = window.getByRole('combobox', { name: 'Message' });
    await field.fill('/imag');
    const usable = performance.now() - begun;
    await window.getByRole('option', { name: /^\/imagine / }).waitFor();
    return { printed, usable, offered: performance.now() - begun };
  } finally {
    // As a terminal does at Ctrl+C: to npm and to all that it has started.
    if (program.pid !== undefined) process.kill(-program.pid, 'SIGINT');
    await ended;
    await window.context().close();
    await rm(temporary, { recursive: true });
  }
}

/** @throws where it ends without one */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The sandbox has ended before it had an address');
}
