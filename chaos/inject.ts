import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import KeyvSqlite from '@keyv/sqlite';
import type { Stage } from '../sandbox/stage.ts';
import { systemClock } from '../src/lib/clock.ts';
import { discordFaultOf, routeOf, routesOf } from './discord-faults.ts';
import type { Life } from './life.ts';
import type { Tally } from './tally.ts';
import type { GatewayFault, MachineFault, Moment, Trouble } from './troubles.ts';
import { upstreamFaultOf } from './upstream-faults.ts';

/** What troubles befall. */
export interface World {
  readonly stage: Stage;
  readonly life: Life;
  /** Where the database is. */
  readonly folder: string;
  /** Counts what has really happened. */
  readonly tally: Tally;
  /** Takes a message away that somebody waits for; of [0, 1) which. @returns whether there was one */
  readonly deleteMessage: (choice: number) => boolean;
}

/** Ends a trouble. */
type Undo = () => void | Promise<void>;

export const databaseFile = 'easel.sqlite';

/** Sees to it that a trouble comes. @returns what ends it, come or not */
export function inject(trouble: Trouble, world: World): Undo {
  const { stage, life, tally } = world;
  switch (trouble.kind) {
    case 'kill':
      return killAt(trouble.moment, world);
    case 'restart':
      return systemClock.after(trouble.afterMs, () => {
        tally.add('process: SIGTERM');
        life.terminate();
      });
    case 'upstream': {
      const { fault, topic, times } = trouble;
      const onStruck = (): void => {
        tally.add(`upstream: ${fault} (${topic})`);
      };
      return stage.upstream.faults.add({
        on: topic,
        fault: upstreamFaultOf[fault],
        times,
        onStruck,
      });
    }
    case 'discord': {
      const { fault, request, times } = trouble;
      const onStruck = (): void => {
        tally.add(`Discord: ${fault} (${request})`);
      };
      const rule = { ...routeOf(fault, request), fault: discordFaultOf(fault) };
      return stage.discord.faults.add({ ...rule, times, onStruck });
    }
    case 'gateway':
      return systemClock.after(trouble.afterMs, () => {
        tally.add(`gateway: ${trouble.fault}`);
        disturb(trouble.fault, stage);
      });
    case 'message deleted':
      return systemClock.after(trouble.afterMs, () => {
        if (world.deleteMessage(trouble.choice)) tally.add('Discord: message deleted');
      });
    case 'tokens expired':
      return systemClock.after(trouble.afterMs, () => {
        tally.add('Discord: tokens expired');
        stage.discord.expireTokens();
      });
    case 'machine':
      return breakMachine(trouble, world);
  }
}

function killAt(moment: Moment, { stage, life, tally }: World): Undo {
  const kill = (): void => {
    tally.add(`process: kill -9 (${moment.at})`);
    life.kill();
  };
  switch (moment.at) {
    case 'time':
      return systemClock.after(moment.afterMs, kill);
    case 'database write': {
      let left = moment.count;
      const end = life.onWrite(() => {
        left -= 1;
        if (left > 0) return;
        end();
        kill();
      });
      return end;
    }
    case 'Discord request': {
      const { count, request } = moment;
      const fault = { kind: 'drop', when: 'after' } as const;
      const rule = { ...routesOf[request], fault, times: 1, after: count - 1 };
      return stage.discord.faults.add({ ...rule, onStruck: kill });
    }
    case 'upstream request': {
      const { count, topic } = moment;
      const fault = { kind: 'lost-answer' } as const;
      return stage.upstream.faults.add({ on: topic, fault, after: count - 1, onStruck: kill });
    }
  }
}

function disturb(fault: GatewayFault, { discord: { gateway } }: Stage): void {
  switch (fault) {
    case 'drop':
      gateway.drop();
      return;
    case 'reconnect':
      gateway.requestReconnect();
      return;
    case 'invalid session':
      gateway.invalidateSession(false);
      return;
    case 'resumable session':
      gateway.invalidateSession(true);
      return;
    case 'delivered twice':
      gateway.duplicateNextDispatch();
  }
}

/** @returns what ends it, before its time or after it */
function breakMachine(
  { fault, afterMs, forMs }: { fault: MachineFault; afterMs: number; forMs: number },
  world: World,
): Undo {
  let end: Promise<Undo> | undefined;
  const undo = async (): Promise<void> => {
    cancelStart();
    cancelEnd();
    const ending = end;
    end = undefined;
    await (await ending)?.();
  };
  const cancelStart = systemClock.after(afterMs, () => {
    world.tally.add(`machine: ${fault}`);
    end = machineFaults[fault](world);
  });
  const cancelEnd = systemClock.after(afterMs + forMs, () => void undo());
  return undo;
}

const machineFaults: Readonly<Record<MachineFault, (world: World) => Promise<Undo>>> = {
  'clock goes back': ({ life }) => {
    life.poke('SIGUSR2');
    return Promise.resolve(() => {
      life.poke('SIGWINCH');
    });
  },
  'database locked': async ({ folder }) => {
    const other = new KeyvSqlite({ uri: `sqlite://${join(folder, databaseFile)}` });
    other.on('error', () => undefined);
    await other.query('BEGIN IMMEDIATE').catch(() => undefined);
    return () => other.close();
  },
  'disk full': async ({ folder, life }) => {
    const pid = life.pid;
    if (pid === undefined) return () => undefined;
    const log = await stat(join(folder, `${databaseFile}-wal`)).catch(() => ({ size: 0 }));
    await limitFiles(pid, `${log.size}:`);
    return () => limitFiles(pid, 'unlimited:');
  },
};

const run = promisify(execFile);

/** @param soft how many bytes no file of the process may grow beyond; one that has ended needs no limit */
async function limitFiles(pid: number, soft: string): Promise<void> {
  await run('prlimit', [`--pid=${pid}`, `--fsize=${soft}`]).catch(() => undefined);
}
