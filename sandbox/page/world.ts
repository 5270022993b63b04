import { type UpstreamName, upstreamNames } from '../../src/config/upstreams.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { BotKeeper } from './bot-keeper.ts';
import { Doer } from './deeds.ts';
import { type DrawingPace, type House, openHouse } from './house.ts';
import { Traffic } from './traffic.ts';
import { Troubles } from './troubles.ts';

/** All that stands behind the page. */
export interface PageWorld {
  readonly house: House;
  readonly keeper: BotKeeper;
  readonly doer: Doer;
  readonly troubles: Troubles;
  readonly traffic: Traffic;
  /** Calls back after anything has changed that a window may show. @returns a function that ends it */
  onChange(listener: () => void): () => void;
  stop(): Promise<void>;
}

/** As long as somebody likes to watch a percentage climb, and large enough to look at. */
const usual: DrawingPace = { paceMs: 8_000, cellSize: 512 };

/**
 * Opens a server and builds the bot; it is not started yet.
 * @param options how upstreams draw at first; `upstream`: the bot's default at first; `clock`: of all
 * but the bot
 */
export async function openWorld({
  upstream,
  clock = systemClock,
  ...pace
}: Partial<DrawingPace> & {
  readonly upstream?: UpstreamName;
  readonly clock?: Clock;
} = {}): Promise<PageWorld> {
  const house = await openHouse({ ...usual, ...pace }, clock);
  const { stage } = house;
  const keeper = await BotKeeper.open(stage, upstream);
  const troubles = new Troubles(stage);
  return {
    house,
    keeper,
    troubles,
    doer: new Doer(house),
    traffic: new Traffic(stage),
    onChange: (listener) => {
      const ends = [
        stage.discord.onChange(listener),
        ...upstreamNames.map((name) => stage.upstreams[name].onChange(listener)),
        keeper.watchers.onChange(listener),
        troubles.watchers.onChange(listener),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    stop: async () => {
      await keeper.close();
      await house.stop();
    },
  };
}
