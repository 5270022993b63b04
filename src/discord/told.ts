import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';

const id = z.string().regex(/^\d{15,21}$/);

/**
 * What Discord tells with each interaction of its channel and of its member (Discord docs:
 * interactions/receiving-and-responding, resources/channel, resources/guild). Without intents the
 * library has no channels, and no roles that those of a member could be looked up among.
 */
const packetSchema = z.object({
  t: z.literal('INTERACTION_CREATE'),
  d: z.object({
    id,
    channel: z
      .object({
        type: z.int().catch(0),
        nsfw: z.boolean().optional().catch(undefined),
        parent_id: id.nullish().catch(undefined),
      })
      .catch({ type: 0 }),
    member: z
      .object({
        roles: z.array(z.string()).catch([]),
        joined_at: z.iso.datetime({ offset: true }).nullish().catch(undefined),
      })
      .nullish()
      .catch(undefined),
    /** People who are named in the options, with what they may do in that channel. */
    data: z
      .object({
        resolved: z.object({
          members: z.record(id, z.object({ permissions: z.string().regex(/^\d{1,30}$/) })),
        }),
      })
      .optional()
      .catch(undefined),
  }),
});

const { Administrator, ManageGuild } = PermissionFlagsBits;

/** What of an interaction rules may depend on. */
export interface Told {
  /** Of the channel that a thread hangs below. */
  readonly parentId: string | undefined;
  /** Undefined for threads, which have no flag of their own. */
  readonly isAgeRestricted: boolean | undefined;
  /** Without the one that everybody has. */
  readonly roleIds: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly memberSince: number | undefined;
  /** Those of the people named in its options who may manage the server. */
  readonly managerIds?: readonly string[];
}

/** Threads of announcements, public ones and private ones (Discord docs: resources/channel, Types). */
const threads = new Set([10, 11, 12]);

/** Interactions that were announced and have not been handed out yet; more than a burst of them. */
const mostKept = 5_000;

/** Keeps what a packet tells until its interaction is handed out. */
export class ToldFacts {
  readonly #byInteraction = new Map<string, Told>();

  /** Reads a gateway packet. */
  read(packet: object): void {
    const parsed = packetSchema.safeParse(packet);
    if (!parsed.success) return;
    const { id: interactionId, channel, member, data } = parsed.data.d;
    const isThread = threads.has(channel.type);
    const joined = member?.joined_at ?? undefined;
    this.#byInteraction.set(interactionId, {
      parentId: isThread ? (channel.parent_id ?? undefined) : undefined,
      isAgeRestricted: isThread ? undefined : channel.nsfw === true,
      roleIds: member?.roles ?? [],
      memberSince: joined === undefined ? undefined : Date.parse(joined),
      managerIds: Object.entries(data?.resolved.members ?? {}).flatMap(([userId, named]) =>
        (BigInt(named.permissions) & (Administrator | ManageGuild)) === 0n ? [] : userId,
      ),
    });
    const [oldest] = this.#byInteraction.keys();
    if (this.#byInteraction.size > mostKept && oldest !== undefined) {
      this.#byInteraction.delete(oldest);
    }
  }

  /** What was told with an interaction; asked for once. */
  take(interactionId: string): Told | undefined {
    const told = this.#byInteraction.get(interactionId);
    this.#byInteraction.delete(interactionId);
    return told;
  }
}
