import { ManualClock } from '../../sandbox/manual-clock.ts';
import { DiscordScreen } from '../../src/discord/screen.ts';
import { sampleTime } from './jobs.ts';
import { MemoryLog } from './log.ts';
import { FakeRoutes } from './routes.ts';
import { type FakeLimits, fakeLimits } from './screen-limits.ts';

/** The real screen between a clock moved by hand and faked ways to messages. */
export interface ScreenRig {
  readonly clock: ManualClock;
  readonly routes: FakeRoutes;
  readonly log: MemoryLog;
  readonly limits: FakeLimits;
  readonly screen: DiscordScreen;
}

/** Edits of one message are at least three seconds apart. */
export function screenRig(): ScreenRig {
  const clock = new ManualClock(sampleTime);
  const routes = new FakeRoutes();
  const log = new MemoryLog();
  const limits = fakeLimits(clock);
  const shown = { routes, ...limits, clock, logger: log.logger, spacingMs: 3_000 };
  return { clock, routes, log, limits, screen: new DiscordScreen(shown) };
}
