import { upstreamNames } from '../../src/config/upstreams.ts';
import type { Control, ControlAnswer } from './protocol/control.ts';
import type { PageWorld } from './world.ts';

/** Changes the world around the bot. Never rejects: what cannot be done is an answer of its own. */
export async function carryOut(world: PageWorld, control: Control): Promise<ControlAnswer> {
  try {
    await change(world, control);
    return { outcome: 'done' };
  } catch (error) {
    return { outcome: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

async function change({ house, keeper, troubles }: PageWorld, control: Control): Promise<void> {
  const { discord, upstreams } = house.stage;
  switch (control.kind) {
    case 'use-upstream':
      return keeper.use(control.name);
    case 'set-pace':
      for (const name of upstreamNames) upstreams[name].paceMs = control.paceMs;
      // Nothing of the world has changed that would tell the windows.
      keeper.watchers.changed();
      return;
    case 'inject':
      troubles.inject(control.fault);
      return;
    case 'clear-faults':
      troubles.clear();
      return;
    case 'kill':
      return keeper.end('SIGKILL');
    case 'restart':
      await keeper.end('SIGTERM');
      return keeper.start();
    case 'expire-tokens':
      discord.expireTokens();
      return;
    case 'delete-message':
      discord.deleteMessage(control.messageId);
      return;
  }
}
