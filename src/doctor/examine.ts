import { type Guild, guildSchema } from '../guilds/guild.ts';
import { within } from '../lib/clock.ts';
import { checkCallbacks } from './checks/callbacks.ts';
import { checkCommands } from './checks/commands.ts';
import { checkGateway } from './checks/gateway.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkPlaces } from './checks/places.ts';
import { checkStore, type Stored } from './checks/store.ts';
import { checkTime } from './checks/time.ts';
import { checkUpstream } from './checks/upstreams.ts';
import { createDiscordApi, DiscordSaysNo } from './discord-api.ts';
import { type Finding, fail, ok, type Section } from './finding.ts';
import type { Check, DoctorParts, Identity } from './parts.ts';

/** Each check has so long, in milliseconds; the one that asks about every server has longer. */
const checkForMs = 15_000;
const placesForMs = 90_000;

/** Looks at everything that a bot needs. Changes nothing, and asks only hosts that are configured. */
export async function examine(parts: DoctorParts): Promise<readonly Section[]> {
  const { config, upstreams } = parts;
  const store = { guilds: [] as Stored };
  const storage = await examineOne(parts, 'the store', async () => {
    const { findings, guilds } = await checkStore(config.storeUrl);
    store.guilds = guilds;
    return findings;
  });
  const [discord, drawing, callbacks] = await Promise.all([
    examineDiscord(parts, store.guilds),
    Promise.all(
      upstreams.map((upstream) =>
        examineOne(parts, upstream.name, async (signal) => [
          await checkUpstream(upstream, config.prices, signal),
        ]),
      ),
    ),
    examineOne(parts, 'callbacks', (signal) => checkCallbacks(parts, signal)),
  ]);
  const names = upstreams.map(({ name }) => name).join(', ');
  const choice = `the configuration can be read; on: ${names}; default: ${config.defaultUpstream}`;
  return [
    { title: 'Configuration', findings: [ok(choice)] },
    { title: 'Store', findings: storage },
    { title: 'Discord', findings: discord },
    { title: 'Upstreams', findings: drawing.flat() },
    { title: 'Callbacks', findings: callbacks },
  ];
}

/** Without a token that works there is nothing else to ask Discord. */
async function examineDiscord(parts: DoctorParts, guilds: Stored): Promise<readonly Finding[]> {
  const api = createDiscordApi(parts);
  const known: { identity?: Identity } = {};
  const findings = await examineOne(parts, 'Discord', async (signal) => {
    const { identity, findings: found } = await checkIdentity(api, signal);
    if (identity !== undefined) known.identity = identity;
    return found;
  });
  const { identity } = known;
  if (identity === undefined) return findings;
  const settings = readSettings(guilds);
  const { commands } = parts;
  const { guildId } = parts.config.discord;
  return [
    ...findings,
    ...(await examineOne(parts, 'the gateway', (signal) => checkGateway(api, signal))),
    ...(await examineOne(parts, 'the clock', (signal) => checkTime(api, signal))),
    ...(await examineOne(parts, 'the commands', (signal) =>
      checkCommands(parts, { api, identity }, signal),
    )),
    ...(await examineOne(
      parts,
      'the servers',
      (signal) => checkPlaces({ api, identity, settings, commands, guildId }, signal),
      placesForMs,
    )),
  ];
}

function readSettings(guilds: Stored): ReadonlyMap<string, Guild> {
  return new Map(
    guilds.flatMap(({ key, value }) => {
      const guild = guildSchema.safeParse(value).data;
      return guild === undefined ? [] : [[key.slice('guilds:'.length), guild] as const];
    }),
  );
}

/** One check within its time; whatever becomes of it is a finding. */
async function examineOne(
  { clock }: DoctorParts,
  what: string,
  check: Check,
  limitMs = checkForMs,
): Promise<readonly Finding[]> {
  const limit = new AbortController();
  const late = fail(
    `${what} did not answer within ${limitMs / 1_000} seconds`,
    'check the network of this machine, and ask again',
  );
  let findings: readonly Finding[] = [late];
  const work = check(limit.signal).then(
    (found) => {
      findings = found;
    },
    (error: unknown) => {
      if (!limit.signal.aborted) findings = [broken(what, error)];
    },
  );
  await within(clock, limitMs, work);
  const found = findings;
  limit.abort();
  return found;
}

function broken(what: string, error: unknown): Finding {
  if (error instanceof DiscordSaysNo) {
    return fail(`${what}: ${error.message}`, 'see discordstatus.com, and ask again later');
  }
  const reason = error instanceof Error ? error.name : 'no error object';
  return fail(`${what} could not be looked at (${reason})`, 'check the network, and ask again');
}
