import { z } from 'zod';
import { prepareIncoming } from '../../src/discord/incoming.ts';
import { packets as examples } from '../examples/packets.ts';
import { changed } from '../generate/json.ts';
import { target } from '../target.ts';

const answerable = z.looseObject({
  id: z.string().regex(/^\d+$/),
  token: z.string().min(1),
  type: z.int(),
  locale: z.string(),
  entitlements: z.unknown(),
});

/** Interactions, as Discord may come to send them. */
export const packets = target('packets', () => ({
  cases: changed(examples),
  run: (text) => {
    let d: unknown;
    try {
      d = JSON.parse(text);
    } catch {
      return;
    }
    const packet = { t: 'INTERACTION_CREATE', d };
    const refusal = prepareIncoming(packet);
    if (refusal === undefined) answerable.parse(packet.d);
    else if (packet.t === 'INTERACTION_CREATE') throw new Error('The library would still see it');
  },
}));
