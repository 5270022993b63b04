import { modelFlag } from '../prompt/model-flag.ts';
import type { Flag } from '../prompt/prompt.ts';
import type { Person } from './person.ts';

/** What of a person's settings are flags, in the order in which the panel has them. */
export function defaultFlags(person: Person): readonly Flag[] {
  const { version, raw, stylize, speed, aspect } = person;
  return [
    ...(version === undefined ? [] : [modelFlag(version)]),
    ...(raw ? [{ name: 'raw', value: '' }] : []),
    ...(stylize === undefined ? [] : [{ name: 'stylize', value: String(stylize) }]),
    ...(speed === undefined ? [] : [{ name: speed, value: '' }]),
    ...(aspect === undefined ? [] : [{ name: 'ar', value: aspect }]),
  ];
}
