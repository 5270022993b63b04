import type { Guild } from '../guilds/guild.ts';
import type { Person } from '../people/person.ts';
import { standingLayers } from '../people/standing-layers.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { type Layered, withLayers } from '../prompt/layers.ts';
import type { Upstream } from '../upstreams/port.ts';
import { upstreamRules } from './upstream-rules.ts';

interface Standing {
  readonly person: Person;
  /** The server that this is in, if it is in one. */
  readonly guild: Guild | undefined;
  /** Who draws when nobody says another. */
  readonly upstream: Upstream | undefined;
  /** Milliseconds since the Unix epoch: for links that die. */
  readonly now: number;
}

/** What stands behind a prompt of a few words without flags, and what of the defaults does not. */
export function standingFlags({ person, guild, upstream, now }: Standing): Layered {
  const { defaultModel, objectionTo } = upstreamRules(upstream, []);
  const context = { catalogue: midjourney, defaultModel, roles: [], now };
  const plain = { images: [], text: 'x', flags: [] };
  return withLayers(plain, standingLayers(person, guild), { context, objectionTo });
}
