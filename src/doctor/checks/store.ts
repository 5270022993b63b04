import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathOf } from '../../storage/database.ts';
import { inspectStore, type StoreFacts } from '../../storage/inspect.ts';
import { StoreRefusal } from '../../storage/refusal.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';

/** Less room than this is soon none. */
const littleRoomBytes = 200 * 1024 * 1024;
const megabyte = 1024 * 1024;

/** What has been set for a server, as it is stored: the key, and the document. */
export type Stored = StoreFacts['found'];

/** Whether the store can be opened, read and written, and what servers have set in it. */
export async function checkStore(
  url: string,
): Promise<{ readonly findings: readonly Finding[]; readonly guilds: Stored }> {
  const path = pathOf(url);
  if (path === undefined) {
    const todo = 'set STORE_URL to a file where jobs shall outlive a restart';
    return {
      findings: [warn('STORE_URL is memory://: everything is forgotten', todo)],
      guilds: [],
    };
  }
  try {
    const facts = await inspectStore(url, 'guilds:');
    const findings = facts === undefined ? await checkFolder(path) : describe(path, facts);
    return { findings: [...findings, ...(await checkRoom(path))], guilds: facts?.found ?? [] };
  } catch (error) {
    return { findings: [refusalOf(error)], guilds: [] };
  }
}

function describe(path: string, { bytes, documents, isInUse }: StoreFacts): Finding[] {
  const size = (bytes / megabyte).toFixed(1);
  const user = isInUse ? 'the bot has it open' : 'the bot is not running';
  return [ok(`${path} is whole and can be written: ${documents} documents, ${size} MB; ${user}`)];
}

/** The first start makes the file and folders that are missing. */
async function checkFolder(path: string): Promise<readonly Finding[]> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    try {
      await access(folder, constants.W_OK);
      return [ok(`${path} is not there yet: the first start makes it`)];
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (isMissing && folder !== dirname(folder)) continue;
      const todo = 'let the user that runs Easel own that folder, and mount it writable';
      return [fail(`${path} cannot be made: ${folder} cannot be written`, todo)];
    }
  }
}

async function checkRoom(path: string): Promise<readonly Finding[]> {
  try {
    const { bavail, bsize } = await statfs(dirname(resolve(path)));
    const room = bavail * bsize;
    if (room >= littleRoomBytes) return [];
    const what = `${Math.floor(room / megabyte)} MB are left on the disk of the store`;
    return [warn(what, 'make room: a bot that cannot write takes no jobs')];
  } catch {
    // The folder is not there yet, or the system does not tell.
    return [];
  }
}

/** The store's own words say what is wrong and then what to do. */
function refusalOf(error: unknown): Finding {
  if (!(error instanceof StoreRefusal)) throw error;
  const [what = '', ...todo] = error.message.split(/(?<=\.) /);
  return fail(what.replace(/\.$/, ''), todo.join(' ').replace(/\.$/, '') || 'see above');
}
