import type { Guild } from '../../guilds/guild.ts';
import { sentencesFor } from '../../locales/index.ts';
import { caseLines } from '../../views/case-line.ts';
import { sentence } from '../../views/message.ts';
import type { Case } from './case.ts';
import type { CaseLogParts } from './case-log.ts';
import type { CaseShelf } from './case-shelf.ts';
import { createToldMarks } from './told-marks.ts';

/** A log channel that takes nothing. */
export interface LogTrouble {
  readonly channelId: string;
  /** Milliseconds since the Unix epoch. */
  readonly since: number;
}

/**
 * Tells cases in the log channels of servers: in the order of their numbers, from the store, and on
 * from where an earlier program has ended. Nothing of it ever throws.
 */
export interface CaseTeller {
  /** There is a new case. */
  tell(guildId: string, entry: Case): void;
  /** Looks, in the background, for what an earlier program has left. */
  takeUp(): void;
  troubleOf(guildId: string): LogTrouble | undefined;
  /** Tells what still waits, as far as one message takes it. */
  stop(): Promise<void>;
}

interface TellerParts extends CaseLogParts {
  readonly shelf: Pick<CaseShelf, 'between' | 'lastIn'>;
}

/** Cases that come close together are told in one message. */
const gatherMs = 1_000;
/** Between two messages in one channel. */
const spacingMs = 2_000;
/** Cases that are told one by one; where more wait, the rest is only counted. */
const maxWaiting = 100;
/** After so many messages in a row that did not arrive a channel is left alone for a while. */
const maxFailures = 3;
const restMs = 10 * 60_000;

/** What is told in one server. */
interface Desk {
  /** The number of the newest case. */
  latest: number;
  /** That of the last one that is dealt with; undefined until it is read from the store. */
  told: number | undefined;
  /** That of the last one that is told, where the rest is counted. */
  through: number | undefined;
  /** Undefined while nothing is planned. */
  cancel: (() => void) | undefined;
  isPosting: boolean;
  failures: number;
  trouble: LogTrouble | undefined;
}

export function createCaseTeller(parts: TellerParts): CaseTeller {
  const { guilds, shelf, post, clock, logger } = parts;
  const marks = createToldMarks(parts.store);
  const desks = new Map<string, Desk>();
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  function deskOf(guildId: string): Desk {
    const desk = desks.get(guildId) ?? newDesk();
    desks.set(guildId, desk);
    return desk;
  }

  function follow(work: Promise<void>): Promise<void> {
    const followed = work.finally(() => underWay.delete(followed));
    underWay.add(followed);
    return followed;
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
        desk.failures += 1;
      })
      .then(() => {
        desk.isPosting = false;
        // While a channel takes nothing, they stand in the store; the next case tries it again.
        if (desk.failures >= maxFailures) return;
        if (isBehind(desk)) plan(guildId, desk, waitOf(desk));
        else if (desk.trouble === undefined) desks.delete(guildId);
      });
    return follow(work);
  }

  async function tellOnce(guildId: string, desk: Desk): Promise<void> {
    const guild = await guilds.of(guildId).get();
    const { logChannel } = guild;
    desk.told ??= await marks.get(guildId);
    const { latest, told } = desk;
    if (logChannel === undefined) {
      // Whoever sets one later is told what comes from then on.
      await moveOn(guildId, desk, latest);
      desk.trouble = undefined;
      return;
    }
    if (desk.through === undefined && latest - told > maxWaiting) desk.through = told + maxWaiting;
    const through = desk.through ?? latest;
    const cases = await shelf.between(guildId, told, through);
    const lines = linesOf({ ...guild, id: guildId }, { cases, untold: latest - through });
    if (lines.content !== '') {
      const posted = await post(logChannel, sentence(lines.content));
      if (posted.kind === 'refused') {
        desk.trouble ??= { channelId: logChannel, since: clock.now() };
        desk.failures += 1;
        return;
      }
    }
    const isAll = lines.told === cases.length;
    if (isAll) desk.through = undefined;
    desk.trouble = undefined;
    await moveOn(guildId, desk, isAll ? latest : (cases[lines.told - 1]?.number ?? latest));
  }

  async function moveOn(guildId: string, desk: Desk, number: number): Promise<void> {
    desk.told = number;
    await marks.set(guildId, number);
    desk.failures = 0;
  }

  async function wake(guildId: string): Promise<void> {
    const [latest, told] = await Promise.all([shelf.lastIn(guildId), marks.get(guildId)]);
    if (latest <= told) return;
    const desk = deskOf(guildId);
    desk.latest = Math.max(desk.latest, latest);
    plan(guildId, desk, gatherMs);
  }

  async function wakeAll(): Promise<void> {
    try {
      for await (const { id, logChannel } of guilds.all()) {
        if (stopped) return;
        if (logChannel !== undefined) await wake(id);
      }
    } catch (error) {
      logger.warn({ err: error }, 'cases that were not told could not be looked for');
    }
  }

  return {
    tell: (guildId, { kind, number }) => {
      if (stopped) return;
      const desk = deskOf(guildId);
      desk.latest = Math.max(desk.latest, number);
      if (kind === 'setting') isPerhapsWell(desk);
      plan(guildId, desk, desk.failures >= maxFailures ? restMs : gatherMs);
    },
    takeUp: () => {
      if (!stopped) void follow(wakeAll());
    },
    troubleOf: (guildId) => desks.get(guildId)?.trouble,
    stop: async () => {
      stopped = true;
      await Promise.all(underWay);
      for (const desk of desks.values()) desk.cancel?.();
      const left = [...desks].filter(([, desk]) => desk.failures === 0 && isBehind(desk));
      await Promise.all(left.map(([guildId, desk]) => flush(guildId, desk)));
    },
  };
}

function newDesk(): Desk {
  return {
    latest: 0,
    told: undefined,
    through: undefined,
    cancel: undefined,
    isPosting: false,
    failures: 0,
    trouble: undefined,
  };
}

function isBehind({ latest, told = 0 }: Desk): boolean {
  return told < latest;
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

function linesOf(
  { id: guildId, locale = 'en-US' }: Guild & { readonly id: string },
  waiting: { readonly cases: readonly Case[]; readonly untold: number },
): ReturnType<typeof caseLines> {
  return caseLines({ guildId, ...waiting }, sentencesFor(locale));
}
