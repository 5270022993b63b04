import type { Guild } from '../guilds/guild.ts';
import type { Person } from '../people/person.ts';
import { standingLayers } from '../people/standing-layers.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { type Layered, withLayers } from '../prompt/layers.ts';
import { printFlag } from '../prompt/print.ts';
import type { ReasonToLeaveOut } from '../prompt/problem.ts';
import type { Flag } from '../prompt/prompt.ts';
import type { Upstream } from '../upstreams/port.ts';

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
  const defaultModel = upstream?.defaultModel ?? midjourney.officialDefault.id;
  const context = { catalogue: midjourney, defaultModel, roles: [], now };
  const objectionTo = (flag: Flag): ReasonToLeaveOut | undefined => {
    const sketch = { prompt: `x ${printFlag(flag)}`, roles: [] };
    const isRefused = upstream?.objectionTo(sketch)?.kind === 'flag';
    return isRefused ? { kind: 'upstream', upstream: upstream.name } : undefined;
  };
  const plain = { images: [], text: 'x', flags: [] };
  return withLayers(plain, standingLayers(person, guild), { context, objectionTo });
}
