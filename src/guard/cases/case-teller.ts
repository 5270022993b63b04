import type { Guild } from '../../guilds/guild.ts';
import { sentencesFor } from '../../locales/index.ts';
import { caseLines, type UntoldCases } from '../../views/case-line.ts';
import { sentence } from '../../views/message.ts';
import type { Case } from './case.ts';
import type { CaseLogParts } from './case-log.ts';
import type { CaseShelf } from './case-shelf.ts';
import { gatherMs, LogDesk, type LogTrouble } from './log-desk.ts';
import { createToldMarks } from './told-marks.ts';

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

/** Cases that are told one by one; where more wait, the rest is only counted. */
const maxWaiting = 100;

export function createCaseTeller(parts: TellerParts): CaseTeller {
  const { guilds, shelf, post, clock, logger } = parts;
  const marks = createToldMarks(parts.store);
  const desks = new Map<string, LogDesk>();
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  function deskOf(guildId: string): LogDesk {
    const desk = desks.get(guildId) ?? new LogDesk();
    desks.set(guildId, desk);
    return desk;
  }

  function follow(work: Promise<void>): Promise<void> {
    const followed = work.finally(() => underWay.delete(followed));
    underWay.add(followed);
    return followed;
  }

  function plan(guildId: string, desk: LogDesk, delayMs: number): void {
    if (desk.cancel !== undefined || desk.isPosting || stopped) return;
    desk.cancel = clock.after(delayMs, () => void flush(guildId, desk));
  }

  function flush(guildId: string, desk: LogDesk): Promise<void> {
    desk.cancel = undefined;
    desk.isPosting = true;
    const work = tellOnce(guildId, desk)
      .catch((error: unknown) => {
        logger.warn({ err: error, guildId }, 'cases were not told');
        desk.fail();
      })
      .then(() => {
        desk.isPosting = false;
        // While a channel takes nothing, they stand in the store.
        if (desk.isBehind) plan(guildId, desk, desk.waitMs);
        else if (desk.trouble === undefined) desks.delete(guildId);
      });
    return follow(work);
  }

  async function tellOnce(guildId: string, desk: LogDesk): Promise<void> {
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
    const next = cases.slice(0, desk.most);
    const untold = next.length === cases.length ? latest - through : 0;
    const lines = linesOf({ ...guild, id: guildId }, { cases: next, untold, look: desk.look });
    if (lines.content !== '') {
      const posted = await post(logChannel, sentence(lines.content));
      if (posted.kind === 'refused') {
        if (posted.isRejected === true && desk.shrink(lines.told)) return;
        desk.fail({ channelId: logChannel, since: clock.now() });
        return;
      }
    }
    const isAll = lines.told === cases.length;
    if (isAll) desk.through = undefined;
    desk.trouble = undefined;
    await moveOn(guildId, desk, isAll ? latest : (cases[lines.told - 1]?.number ?? latest));
  }

  async function moveOn(guildId: string, desk: LogDesk, number: number): Promise<void> {
    desk.told = number;
    await marks.set(guildId, number);
    desk.succeed();
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
      if (kind === 'setting') desk.hope();
      plan(guildId, desk, desk.isResting ? desk.waitMs : gatherMs);
    },
    takeUp: () => {
      if (!stopped) void follow(wakeAll());
    },
    troubleOf: (guildId) => desks.get(guildId)?.trouble,
    stop: async () => {
      stopped = true;
      await Promise.all(underWay);
      for (const desk of desks.values()) desk.cancel?.();
      const left = [...desks].filter(([, desk]) => !desk.hasFailed && desk.isBehind);
      await Promise.all(left.map(([guildId, desk]) => flush(guildId, desk)));
    },
  };
}

function linesOf(
  { id: guildId, locale = 'en-US' }: Guild & { readonly id: string },
  waiting: Omit<UntoldCases, 'guildId'>,
): ReturnType<typeof caseLines> {
  return caseLines({ guildId, ...waiting }, sentencesFor(locale));
}
