import { type UpstreamName, upstreamNames } from '../config/upstreams.ts';
import type { JobBase } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import type { Objection, Sketch, Upstream } from '../upstreams/port.ts';
import { showPrompt } from '../views/prompt-text.ts';

/** How much of a flag is quoted, in characters: its value may go on to the end of the prompt. */
const maxFlag = 100;

/** Where a request goes, and which upstreams were passed over for it. */
export type UpstreamChoice = Required<Pick<JobBase, 'upstream' | 'movedFrom'>>;

interface Parts {
  readonly upstreams: ReadonlyMap<UpstreamName, Upstream>;
  readonly defaultUpstream: UpstreamName;
  readonly text: Sentences;
}

/**
 * Decides which upstream draws a new picture, before anything is paid: the one that was asked for,
 * or the default, or else the first that can do it.
 * @returns the choice, or what to say instead
 */
export function chooseUpstream(
  sketch: Sketch,
  chosen: string | undefined,
  { upstreams, defaultUpstream, text }: Parts,
): UpstreamChoice | string {
  const candidates = candidatesFor(chosen, { upstreams, defaultUpstream });
  const movedFrom: UpstreamChoice['movedFrom'] = [];
  let refusal: string | undefined;
  for (const upstream of candidates) {
    const objection = upstreams.get(upstream)?.objectionTo(sketch);
    if (objection === undefined) return { upstream, movedFrom };
    movedFrom.push({ upstream, reason: 'unsupported' });
    refusal ??= objectionLine(objection, upstream, text);
  }
  return refusal ?? text.notice.unexpected;
}

/** Who may draw, in order: whoever was asked for alone, or the default and then the others. */
export function candidatesFor(
  chosen: string | undefined,
  { upstreams, defaultUpstream }: Pick<Parts, 'upstreams' | 'defaultUpstream'>,
): readonly UpstreamName[] {
  const asked = upstreamNames.find((name) => name === chosen && upstreams.has(name));
  if (asked !== undefined) return [asked];
  return [defaultUpstream, ...[...upstreams.keys()].filter((name) => name !== defaultUpstream)];
}

/** What an objection is called to people. */
export function objectionLine(
  objection: Objection,
  name: UpstreamName,
  { notice, upstream }: Sentences,
): string {
  switch (objection.kind) {
    case 'flag':
      return notice.flagNotTaken(showPrompt(objection.flag, maxFlag), upstream.name[name]);
    case 'references':
      return notice.referencesNotTaken(upstream.name[name]);
    case 'length':
      return notice.promptTooLongFor(upstream.name[name], objection.limit);
  }
}
