import type { Stage } from '../stage.ts';
import type { TroubleKind } from './plan.ts';

const edit = { method: 'PATCH', route: /\/messages\// };

/** Lets something go wrong once. */
export function cause({ discord, upstream }: Stage, kind: TroubleKind): void {
  const { gateway } = discord;
  switch (kind) {
    case 'an edit fails':
      discord.faults.add({ ...edit, fault: { kind: 'status', status: 500 }, times: 2 });
      return;
    case 'an edit is limited':
      discord.faults.add({ ...edit, fault: { kind: 'rate-limit', retryAfterMs: 500 }, times: 2 });
      return;
    case 'an acknowledgement fails':
      discord.faults.add({
        route: /^\/interactions\//,
        fault: { kind: 'status', status: 503 },
        times: 1,
      });
      return;
    case 'tokens expire':
      discord.expireTokens();
      return;
    case 'the gateway drops':
      gateway.drop();
      return;
    case 'the gateway asks for a new connection':
      gateway.requestReconnect();
      return;
    case 'an event comes twice':
      gateway.duplicateNextDispatch();
      return;
    case 'a submit is limited':
      upstream.faults.add({ on: 'submit', fault: { kind: 'status', status: 429 }, times: 2 });
      return;
    case 'a submit is lost':
      upstream.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
      return;
    case 'a submit fails':
      upstream.faults.add({ on: 'submit', fault: { kind: 'status', status: 500 } });
      return;
    case 'a query fails':
      upstream.faults.add({ on: 'fetch', fault: { kind: 'html' }, times: 3 });
      return;
    case 'a task is forgotten':
      upstream.faults.add({ on: 'submit', fault: { kind: 'forget' } });
      return;
    case 'a picture is missing':
      upstream.faults.add({ on: 'image', fault: { kind: 'missing' }, times: 1 });
  }
}
