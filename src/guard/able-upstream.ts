import type { UpstreamName } from '../config/upstreams.ts';
import type { JobRequest } from '../jobs/job.ts';
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
  /** By the names of the options, as its person knows them. */
  readonly options?: Readonly<Record<string, Ability | undefined>>;
}

/** Requests that not every upstream can do, and that need no picture of the upstream's own. */
export type AbleRequest = Extract<JobRequest, { readonly kind: Needs['ability'] }>;

/** What an upstream has to be able to do for a request. */
export function needsOf(request: AbleRequest, { commands }: Sentences): Needs {
  if (request.kind !== 'video') return { ability: request.kind };
  const { kind, loop, endImage, batch, quality } = request;
  return {
    ability: kind,
    options: {
      [commands['video.loop'].name]: loop && 'video-loop',
      [commands['video.end_image'].name]: endImage && 'video-end-image',
      [commands['video.batch'].name]: batch && 'video-batch',
      [commands['video.quality'].name]: quality && 'video-quality',
    },
  };
}

/**
 * Decides which upstream does what not every one can: the preferred one where it can, or else the
 * default, or else the first.
 * @param preferred undefined: none
 * @returns the choice, or what to say instead
 */
export function chooseAble(
  { ability, options = {} }: Needs,
  { upstreams, defaultUpstream, text }: Parts,
  preferred?: UpstreamName,
): { readonly upstream: UpstreamName } | string {
  const names = candidatesFor(undefined, { upstreams, defaultUpstream });
  const ordered = preferred === undefined ? names : [...new Set([preferred, ...names])];
  const candidates = ordered.flatMap((name) => upstreams.get(name) ?? []);
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
