import type { Fault } from '../sandbox/discord/index.ts';
import type { DiscordFault, DiscordRequest } from './troubles.ts';

/** Which requests serve a purpose. */
export const routesOf: Readonly<
  Record<DiscordRequest, { readonly method: string; readonly route: RegExp }>
> = {
  acknowledgement: { method: 'POST', route: /^\/interactions\// },
  edit: { method: 'PATCH', route: /\/messages\// },
  post: { method: 'POST', route: /^\/webhooks\/|\/messages$/ },
};

/** What the local Discord is told to do. */
export function discordFaultOf(fault: DiscordFault): Fault {
  switch (fault) {
    case '500':
      return { kind: 'status', status: 500 };
    case '503':
      return { kind: 'status', status: 503 };
    case '429':
      return { kind: 'rate-limit', retryAfterMs: 700 };
    case 'global 429':
      return { kind: 'rate-limit', retryAfterMs: 700, global: true };
    case 'lost request':
      return { kind: 'drop', when: 'before' };
    case 'lost answer':
      return { kind: 'drop', when: 'after' };
    case 'unknown interaction':
      return refused(404, 10_062, 'Unknown interaction');
    case 'hang':
      return { kind: 'hang' };
    case 'unknown channel':
      return refused(404, 10_003, 'Unknown Channel');
    case 'missing access':
      return refused(403, 50_001, 'Missing Access');
  }
}

const ofChannels: readonly DiscordFault[] = ['missing access', 'unknown channel'];

/** What is done by a token needs no channel. */
export function routeOf(
  fault: DiscordFault,
  request: DiscordRequest,
): (typeof routesOf)[DiscordRequest] {
  const { method, route } = routesOf[request];
  return { method, route: ofChannels.includes(fault) ? /^\/channels\// : route };
}

function refused(status: number, code: number, message: string): Fault {
  return { kind: 'status', status, body: { code, message } };
}
