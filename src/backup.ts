import { loadDotEnv } from './config/dot-env.ts';
import { readStoreUrl } from './config/store-url.ts';
import { type Backup, backUp } from './storage/backup.ts';
import { StoreRefusal } from './storage/refusal.ts';

/*
 * `npm run backup -- <file>`: copies the store while the bot runs. Ends with 0 when the copy stands, with
 * 1 where there is none, and with 2 where it was called in a way that means nothing.
 */
const usage = 'npm run backup -- <file>: copies the store to a file that is not there yet';

async function main(): Promise<number> {
  const [target, ...others] = process.argv.slice(2);
  if (target === undefined || target.startsWith('-') || others.length > 0) {
    return complain(usage, 2);
  }
  const problem = loadDotEnv();
  if (problem !== undefined) return complain(problem, 1);
  const url = readStoreUrl(process.env);
  if (url === undefined) return complain('STORE_URL: must be sqlite://path/to/file.sqlite', 2);
  try {
    process.stdout.write(`${describe(target, await backUp(url, target))}\n`);
    return 0;
  } catch (error) {
    if (error instanceof StoreRefusal) return complain(error.message, 1);
    throw error;
  }
}

function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

function describe(target: string, { bytes, format, counts }: Backup): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${target}: ${size}, format ${format}, whole; ${all} documents (${each.join(', ')})`;
}

process.exitCode = await main();
