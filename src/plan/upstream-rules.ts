import { midjourney } from '../prompt/catalogue.ts';
import { printFlag } from '../prompt/print.ts';
import type { ReasonToLeaveOut } from '../prompt/problem.ts';
import type { Flag } from '../prompt/prompt.ts';
import type { Sketch, Upstream } from '../upstreams/port.ts';

/** What an upstream means for a prompt. */
export interface UpstreamRules {
  /** Id of the model that draws where the prompt names none. */
  readonly defaultModel: string;
  /** What speaks against a default flag there. */
  readonly objectionTo: (flag: Flag) => ReasonToLeaveOut | undefined;
}

/**
 * @param upstream undefined: one that objects to nothing
 * @param roles of the pictures that are attached: some flags are about them
 */
export function upstreamRules(
  upstream: Upstream | undefined,
  roles: Sketch['roles'],
): UpstreamRules {
  return {
    defaultModel: upstream?.defaultModel ?? midjourney.officialDefault.id,
    objectionTo: (flag) => {
      const objection = upstream?.objectionTo({ prompt: `x ${printFlag(flag)}`, roles });
      return upstream !== undefined && objection?.kind === 'flag'
        ? { kind: 'upstream', upstream: upstream.name }
        : undefined;
    },
  };
}
