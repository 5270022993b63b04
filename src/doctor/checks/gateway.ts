import { z } from 'zod';
import type { DiscordApi } from '../discord-api.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';

const gatewaySchema = z.object({
  shards: z.number(),
  session_start_limit: z.object({
    total: z.number(),
    remaining: z.number(),
    /** Milliseconds. */
    reset_after: z.number(),
  }),
});

/** Fewer than this many starts left are worth a word. */
const fewStarts = 50;
/** How often the bot may still log in today. */
export async function checkGateway(
  api: DiscordApi,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { shards, session_start_limit: starts } = await api.get(
    '/gateway/bot',
    gatewaySchema,
    signal,
  );
  const minutes = Math.ceil(starts.reset_after / 60_000);
  const left = `${starts.remaining} of ${starts.total} starts left`;
  const findings = [ok('the bot needs no intents: interactions come without them')];
  if (starts.remaining === 0) {
    const todo = 'stop whatever restarts the bot again and again, and wait';
    findings.push(fail(`${left}; Discord lets it log in again in ${minutes} minutes`, todo));
  } else if (starts.remaining < fewStarts) {
    findings.push(warn(`${left} for ${minutes} minutes`, 'find out why the bot restarts so often'));
  } else findings.push(ok(`gateway: ${left}`));
  if (shards > 1) {
    const what = `Discord recommends ${shards} connections, since the bot is on many servers`;
    const todo =
      'Easel keeps one, which Discord refuses above 2500 servers: leave some before that';
    findings.push(warn(what, todo));
  }
  return findings;
}
