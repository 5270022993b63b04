import { z } from 'zod';
import { type DiscordApi, DiscordSaysNo } from '../discord-api.ts';
import { type Finding, fail, ok } from '../finding.ts';
import type { Identity } from '../parts.ts';

const userSchema = z.object({ id: z.string(), username: z.string() });
const applicationSchema = z.object({
  id: z.string(),
  name: z.string(),
  interactions_endpoint_url: z.string().nullish(),
});

/** Whose token it is, and whether interactions come to the gateway. */
export async function checkIdentity(
  api: DiscordApi,
  signal: AbortSignal,
): Promise<{ readonly identity?: Identity; readonly findings: readonly Finding[] }> {
  try {
    const user = await api.get('/users/@me', userSchema, signal);
    const application = await api.get('/applications/@me', applicationSchema, signal);
    const findings = [
      ok(`the token is that of ${user.username} (application ${application.id})`),
      ...endpointOf(application.interactions_endpoint_url ?? ''),
    ];
    return { identity: { userId: user.id, applicationId: application.id }, findings };
  } catch (error) {
    return { findings: [refusalOf(error)] };
  }
}

function endpointOf(url: string): Finding[] {
  if (url === '') return [];
  return [
    fail(
      'Discord sends what people type and press to an address, and not to the bot',
      'empty "Interactions Endpoint URL" on the General Information page of the application',
    ),
  ];
}

function refusalOf(error: unknown): Finding {
  if (error instanceof DiscordSaysNo && error.status === 401) {
    return fail(
      'Discord does not accept DISCORD_TOKEN',
      'reset the token on the Bot page of the application and set the new one',
    );
  }
  if (error instanceof DiscordSaysNo && error.status === 429) {
    return fail(
      'Discord asks this bot or this address to wait',
      'stop whatever asks so often, such as a bot that is restarted in a loop; wait, and ask again',
    );
  }
  if (error instanceof DiscordSaysNo) {
    return fail(error.message, 'see discordstatus.com, and check DISCORD_API_URL');
  }
  if (error instanceof z.ZodError) {
    return fail(
      'something else than Discord answers',
      'check DISCORD_API_URL, and the proxy in between',
    );
  }
  return fail(
    'Discord does not answer',
    'check that this machine reaches DISCORD_API_URL: DNS, firewall, proxy',
  );
}
