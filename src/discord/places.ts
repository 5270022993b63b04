import { Routes } from 'discord.js';
import { z } from 'zod';
import { type Clock, within } from '../lib/clock.ts';
import type { Patience } from '../lib/patience.ts';
import type { Logger } from '../observe/logger.ts';
import type { DiscordRest } from './rest.ts';
import type { Told } from './told.ts';

/** Where an interaction comes from, beside its channel. */
export interface Place {
  /** The channel that a thread hangs below. */
  readonly parentId: string | undefined;
  /** Whether Discord lets in only those who are old enough; undefined: it has to be asked. */
  readonly isAgeRestricted: boolean | undefined;
  /**
   * Finds that out: what cannot be found out is not so. Never rejects, and takes a second at most.
   * @param patience what somebody is kept waiting by before and after it counts with it
   */
  readonly learn: (patience?: Patience) => Promise<boolean>;
}

/** Finds out what Discord does not say with an interaction. */
export interface Places {
  /** By what is known already; nobody is asked. */
  of(told: Pick<Told, 'parentId' | 'isAgeRestricted'> | undefined): Place;
}

interface PlaceParts {
  readonly rest: Pick<DiscordRest, 'bot'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const channelSchema = z.object({ nsfw: z.boolean().catch(false) });

/** An interaction has to be answered within three seconds. */
const patienceMs = 1_000;
const keptMs = 10 * 60_000;
/** What could not be read is asked for again sooner. */
const keptFailureMs = 60_000;
const mostKept = 1_000;

interface Known {
  readonly isAgeRestricted: boolean;
  readonly until: number;
}

/** A thread is as its parent is, which is read once in a while. */
export function createPlaces({ rest, clock, logger }: PlaceParts): Places {
  const known = new Map<string, Known>();
  const underWay = new Map<string, Promise<void>>();

  async function read(channelId: string): Promise<void> {
    let answer: Omit<Known, 'until'> & { readonly forMs: number };
    try {
      const channel = channelSchema.parse(await rest.bot.get(Routes.channel(channelId)));
      answer = { isAgeRestricted: channel.nsfw, forMs: keptMs };
    } catch (error) {
      logger.info({ err: error, channelId }, 'the channel of a thread could not be read');
      answer = { isAgeRestricted: false, forMs: keptFailureMs };
    }
    known.delete(channelId);
    const { isAgeRestricted, forMs } = answer;
    known.set(channelId, { isAgeRestricted, until: clock.now() + forMs });
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  }

  /** Those who ask for the same channel at once wait for one answer. */
  function reading(channelId: string): Promise<void> {
    const present = underWay.get(channelId);
    if (present !== undefined) return present;
    const started = read(channelId).finally(() => underWay.delete(channelId));
    underWay.set(channelId, started);
    return started;
  }

  function knownOf(channelId: string): boolean | undefined {
    const found = known.get(channelId);
    return found !== undefined && found.until > clock.now() ? found.isAgeRestricted : undefined;
  }

  async function learn(channelId: string, patience?: Patience): Promise<boolean> {
    const present = knownOf(channelId);
    if (present !== undefined) return present;
    await within(clock, patience?.left(patienceMs) ?? patienceMs, reading(channelId));
    return knownOf(channelId) ?? false;
  }

  return {
    of: (told) => {
      const parentId = told?.parentId;
      const own = told?.isAgeRestricted;
      if (own !== undefined || parentId === undefined) {
        const isAgeRestricted = own ?? false;
        return { parentId, isAgeRestricted, learn: () => Promise.resolve(isAgeRestricted) };
      }
      return {
        parentId,
        isAgeRestricted: knownOf(parentId),
        learn: (patience) => learn(parentId, patience),
      };
    },
  };
}
