import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Deed, DeedAnswer } from '../../../sandbox/page/protocol/deed.ts';
import type { WindowStandpoint } from '../../../sandbox/page/protocol/names.ts';
import { openWorld, type PageWorld } from '../../../sandbox/page/world.ts';
import { RawBot, type RawInteraction } from '../sandbox-discord/raw-bot.ts';

const everywhere = { contexts: [0, 1], integration_types: [0] };
const commands = [
  {
    ...everywhere,
    name: 'draw',
    description: 'Draws',
    options: [
      { type: 3, name: 'prompt', description: 'What', autocomplete: true },
      { type: 11, name: 'image', description: 'Like this' },
    ],
  },
  { ...everywhere, name: 'admin', description: 'Manages', default_member_permissions: '32' },
  { ...everywhere, name: 'Look at it', type: 3 },
];

/** Who most tests are. */
export const member: WindowStandpoint = { as: 'member', in: 'pictures' };
/** Somebody else in the same channel. */
export const second: WindowStandpoint = { as: 'second', in: 'pictures' };

/** What is behind the page on a clock that stands still, with a bot that says what it is told. */
export interface PageStage {
  readonly clock: ManualClock;
  readonly world: PageWorld;
  readonly bot: RawBot;
  /** Lets somebody do something that the bot answers with this body. */
  act(
    at: WindowStandpoint,
    deed: Deed,
    body: unknown,
  ): Promise<{ readonly answer: DeedAnswer; readonly interaction: RawInteraction }>;
  /** Lets somebody draw, and the bot say this about it. @returns the id of its message */
  draw(at: WindowStandpoint, data: Readonly<Record<string, unknown>>): Promise<string>;
  /** Lets somebody do something that nobody answers, until the time for it is over. */
  wait(at: WindowStandpoint, deed: Deed): Promise<DeedAnswer>;
  close(): Promise<void>;
}

/** Opens one. */
export async function openPageStage(): Promise<PageStage> {
  const clock = new ManualClock(Date.UTC(2026, 0, 1));
  const world = await openWorld({ clock, paceMs: 1_000 });
  const bot = await RawBot.login(world.house.stage.discord);
  await bot.register(commands);
  const act: PageStage['act'] = async (at, deed, body) => {
    const arriving = bot.interaction();
    const doing = world.doer.perform(at, deed);
    const interaction = await arriving;
    const { status } = await bot.answer(interaction, body);
    if (status >= 400) throw new Error(`Discord does not take this answer: ${status}`);
    return { answer: await doing, interaction };
  };
  return {
    clock,
    world,
    bot,
    act,
    draw: async (at, data) => {
      await act(at, runDraw, { type: 4, data });
      return world.house.person(at).messages().at(-1)?.id ?? '';
    },
    wait: async (at, deed) => {
      const arriving = bot.interaction();
      const doing = world.doer.perform(at, deed);
      await arriving;
      clock.advance(3_000);
      return doing;
    },
    close: async () => {
      bot.close();
      await world.stop();
    },
  };
}

/** Somebody runs `/draw`. */
export const runDraw: Deed = { kind: 'run', command: 'draw', options: {} };
/** Says that one person alone sees a message. */
export const ephemeral = { flags: 64 };
