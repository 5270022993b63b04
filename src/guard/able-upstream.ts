import type { UpstreamName } from '../config/upstreams.ts';
import type { Sentences } from '../locales/index.ts';
import type { Ability, Upstream } from '../upstreams/port.ts';
import { candidatesFor } from './upstream-choice.ts';

interface Parts {
  readonly upstreams: ReadonlyMap<UpstreamName, Upstream>;
  readonly defaultUpstream: UpstreamName;
  readonly text: Sentences;
}

/** What a request needs: that it can be done at all, and each option that was given. */
export interface Needs {
  readonly ability: 'blend' | 'describe' | 'shorten' | 'video';
  /** By the names of the options. */
  readonly options?: Readonly<Partial<Record<string, Ability>>>;
}

/**
 * Decides which upstream does what not every one can: the default where it can, or else the first.
 * @returns the choice, or what to say instead
 */
export function chooseAble(
  { ability, options = {} }: Needs,
  { upstreams, defaultUpstream, text }: Parts,
): { readonly upstream: UpstreamName } | string {
  const candidates = candidatesFor(undefined, { upstreams, defaultUpstream }).flatMap(
    (name) => upstreams.get(name) ?? [],
  );
  const able = candidates.filter((upstream) => upstream.can(ability));
  const [first] = able;
  if (first === undefined) return text.pictures.cannot[ability](namesOf(candidates, text));
  const chosen = able.find((upstream) => missingOption(upstream, options) === undefined);
  if (chosen !== undefined) return { upstream: chosen.name };
  const option = missingOption(first, options) ?? '';
  return text.pictures.cannot.option(namesOf([first], text), option);
}

/** The first option that this upstream has no way to say. */
function missingOption(
  upstream: Upstream,
  options: NonNullable<Needs['options']>,
): string | undefined {
  return Object.entries(options).find(
    ([, needed]) => needed !== undefined && !upstream.can(needed),
  )?.[0];
}

function namesOf(upstreams: readonly Upstream[], { upstream }: Sentences): string {
  return upstreams.map(({ name }) => upstream.name[name]).join(', ');
}
