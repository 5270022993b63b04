import type { Guild } from '../../guilds/guild.ts';
import { sentencesFor } from '../../locales/index.ts';
import { type CaseLines, caseLines } from '../../views/case-line.ts';
import { sentence } from '../../views/message.ts';
import type { Case } from './case.ts';
import type { CaseLogParts } from './case-log.ts';

/** A log channel that takes nothing. */
export interface LogTrouble {
  readonly channelId: string;
  /** Milliseconds since the Unix epoch. */
  readonly since: number;
}

/** Tells cases in the log channels of servers. Nothing of it ever throws. */
export interface CaseTeller {
  tell(guildId: string, entry: Case): void;
  troubleOf(guildId: string): LogTrouble | undefined;
  /** Tells what still waits, as far as one message takes it. */
  stop(): Promise<void>;
}

/** Cases that come close together are told in one message. */
const gatherMs = 1_000;
/** Between two messages in one channel. */
const spacingMs = 2_000;
/** Cases that wait to be told; what comes on top of them is only counted. */
const maxWaiting = 100;
/** After so many messages in a row that did not arrive a channel is left alone for a while. */
const maxFailures = 3;
const restMs = 10 * 60_000;

/** What waits to be told in one server. */
interface Desk {
  waiting: Case[];
  /** How many more there were. */
  untold: number;
  /** Undefined while nothing is planned. */
  cancel: (() => void) | undefined;
  isPosting: boolean;
  failures: number;
  trouble: LogTrouble | undefined;
}

export function createCaseTeller({ guilds, post, clock, logger }: CaseLogParts): CaseTeller {
  const desks = new Map<string, Desk>();
  const posting = new Set<Promise<void>>();
  let stopped = false;

  function deskOf(guildId: string): Desk {
    const desk = desks.get(guildId) ?? newDesk();
    desks.set(guildId, desk);
    return desk;
  }

  function plan(guildId: string, desk: Desk, delayMs: number): void {
    if (desk.cancel !== undefined || desk.isPosting || stopped) return;
    desk.cancel = clock.after(delayMs, () => void flush(guildId, desk));
  }

  function flush(guildId: string, desk: Desk): Promise<void> {
    desk.cancel = undefined;
    desk.isPosting = true;
    const work = tellOnce(guildId, desk)
      .catch((error: unknown) => {
        logger.warn({ err: error, guildId }, 'cases were not told');
        postpone(desk);
      })
      .finally(() => {
        desk.isPosting = false;
        posting.delete(work);
        if (desk.waiting.length > 0) plan(guildId, desk, waitOf(desk));
        else if (desk.trouble === undefined && desk.untold === 0) desks.delete(guildId);
      });
    posting.add(work);
    return work;
  }

  async function tellOnce(guildId: string, desk: Desk): Promise<void> {
    const guild = await guilds.of(guildId).get();
    const { logChannel } = guild;
    if (logChannel === undefined) {
      Object.assign(desk, { waiting: [], untold: 0, failures: 0, trouble: undefined });
      return;
    }
    const lines = linesOf(guildId, guild, desk);
    const posted = await post(logChannel, sentence(lines.content));
    if (posted.kind === 'posted') {
      desk.waiting = desk.waiting.slice(lines.told);
      desk.untold -= lines.counted;
      desk.failures = 0;
      desk.trouble = undefined;
      return;
    }
    desk.trouble ??= { channelId: logChannel, since: clock.now() };
    postpone(desk);
  }

  /** While a channel takes nothing, cases are counted only: they all stand in the store. */
  function postpone(desk: Desk): void {
    desk.failures += 1;
    if (desk.failures < maxFailures) return;
    desk.untold += desk.waiting.length;
    desk.waiting = [];
  }

  return {
    tell: (guildId, entry) => {
      if (stopped) return;
      const desk = deskOf(guildId);
      if (desk.waiting.length < maxWaiting) desk.waiting.push(entry);
      else desk.untold += 1;
      if (entry.kind === 'setting') isPerhapsWell(desk);
      plan(guildId, desk, desk.failures >= maxFailures ? restMs : gatherMs);
    },
    troubleOf: (guildId) => desks.get(guildId)?.trouble,
    stop: async () => {
      stopped = true;
      await Promise.all(posting);
      const left = [...desks].filter(([, desk]) => desk.waiting.length > 0 && desk.failures === 0);
      for (const desk of desks.values()) desk.cancel?.();
      await Promise.all(left.map(([guildId, desk]) => flush(guildId, desk)));
    },
  };
}

function newDesk(): Desk {
  return {
    waiting: [],
    untold: 0,
    cancel: undefined,
    isPosting: false,
    failures: 0,
    trouble: undefined,
  };
}

function waitOf({ failures }: Desk): number {
  return spacingMs * 4 ** Math.min(failures, maxFailures);
}

/** Somebody has just set something: perhaps another channel, so that it is tried at once. */
function isPerhapsWell(desk: Desk): void {
  if (desk.failures < maxFailures) return;
  desk.failures = 0;
  desk.cancel?.();
  desk.cancel = undefined;
}

function linesOf(guildId: string, { locale = 'en-US' }: Guild, desk: Desk): CaseLines {
  const { waiting, untold } = desk;
  return caseLines({ guildId, cases: waiting, untold }, sentencesFor(locale));
}
