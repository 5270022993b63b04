import { parsePrompt } from '../../prompt/parse.ts';
import { printFlag } from '../../prompt/print.ts';
import type { UpstreamFailure } from '../failure.ts';
import type { Objection, ReferenceRole, Sketch } from '../port.ts';
import { type Translated, translatePrompt } from './fields.ts';

/** The longest prompt, in characters (kie.ai docs: Generate Midjourney Image). */
export const longestPrompt = 2000;

const taskTypes = {
  image: 'mj_img2img',
  style: 'mj_style_reference',
  omni: 'mj_omni_reference',
} as const satisfies Record<ReferenceRole, string>;

/** A picture or a clip in the vendor's terms, but for the links of its pictures. */
export interface Plan extends Translated {
  readonly taskType: string;
}

/** A plan, or why there can be none. */
export type Planned =
  | { readonly objection: Objection }
  | { readonly objection: undefined; readonly plan: Plan };

/**
 * How a picture is asked for: the kind of its reference pictures decides the task type, and one
 * task has one kind. The strength of an omni reference means nothing without one.
 */
export function planPicture({ prompt, roles }: Sketch): Planned {
  const typed = parsePrompt(prompt).images.map(() => 'image' as const);
  const [role, ...others] = new Set([...typed, ...roles]);
  if (others.length > 0) return { objection: { kind: 'references' } };
  const planned = planPrompt(prompt, role === undefined ? 'mj_txt2img' : taskTypes[role]);
  if (planned.objection !== undefined || role === 'omni') return planned;
  const strength = planned.plan.said.get('ow');
  return strength === undefined
    ? planned
    : { objection: { kind: 'flag', flag: printFlag(strength) } };
}

/** How a prompt is said to a task of that type; also for clips. */
export function planPrompt(prompt: string, taskType: string): Planned {
  const translated = translatePrompt(prompt);
  if ('wrongFlag' in translated) {
    return { objection: { kind: 'flag', flag: translated.wrongFlag } };
  }
  if (translated.prompt.length > longestPrompt) {
    return { objection: { kind: 'length', limit: longestPrompt } };
  }
  return { objection: undefined, plan: { taskType, ...translated } };
}

/** What an objection means for a submit that was made all the same. */
export function failureOfObjection(objection: Objection): UpstreamFailure {
  switch (objection.kind) {
    case 'flag':
      return { kind: 'validation', quote: objection.flag.slice(0, 100) };
    case 'references':
      return { kind: 'unsupported' };
    case 'length':
      return { kind: 'validation' };
  }
}
