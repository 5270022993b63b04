import { SnowflakeUtil } from 'discord.js';
import type { Address } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import type { Drawn, EditPace } from './edit-pace.ts';
import { hasToken, isReachable } from './reach.ts';
import type { Traffic } from './traffic/traffic.ts';

/** What keeps messages from asking more of Discord than it gives; one for all screens. */
export interface ScreenLimits {
  readonly traffic: Pick<Traffic, 'allows'> & {
    readonly outage: Pick<Traffic['outage'], 'isShut'>;
  };
  readonly pace: EditPace;
}

interface ScreenTurn {
  readonly draw: () => Promise<Drawn>;
  readonly isNeeded?: () => boolean;
}

/** How long progress rests before it is asked again whether it may be shown. */
const restMs = 30_000;
/** From then on Discord takes few edits of a message. */
const oldAfterMs = 60 * 60_000;

/**
 * Draws progress once there is room on the way to its message: at once by interaction token, which
 * has limits of its own; in turn as the bot's own edit; and not while Discord refuses much.
 * @param turn `isNeeded`: somebody waits for what is to be drawn, it is no mere progress; `draw` is
 *   called once at most and must not reject
 * @returns gives it up
 */
export function drawInTurn(
  { traffic, pace, clock }: ScreenLimits & { readonly clock: Clock },
  address: Address,
  { draw, isNeeded = () => false }: ScreenTurn,
): () => void {
  let cancel = (): void => undefined;
  function look(): void {
    const now = clock.now();
    if (!traffic.allows(isNeeded() ? 'message' : 'progress')) cancel = clock.after(restMs, look);
    else if (hasToken(address, now) || !isReachable(address)) {
      if (isNeeded()) void draw();
      else cancel = pace.takeByToken(draw);
    } else {
      const isOld = now - SnowflakeUtil.timestampFrom(address.messageId) > oldAfterMs;
      cancel = pace.take(address.channelId, { isOld, draw, isNeeded });
    }
  }
  look();
  return () => {
    cancel();
  };
}
