import { speeds } from '../prompt/speed.ts';
import { variations } from '../upstreams/result.ts';
import { newPerson, type Person, personSchema } from './person.ts';

/** The settings with several values, chosen from a menu each. */
export const menuKeys = ['version', 'stylize', 'aspect'] as const;
export type MenuKey = (typeof menuKeys)[number];

/** Stands in a menu for "nothing chosen". */
export const unset = 'default';

/** The settings that one press switches on, and another one off. */
export const toggleKeys = [...speeds, 'raw', 'remix', ...variations, 'private'] as const;
export type ToggleKey = (typeof toggleKeys)[number];

/**
 * Sets what was chosen in a menu.
 * @param chosen a value of the menu, or {@link unset}
 * @returns undefined where it is no such value
 */
export function withChoice(person: Person, menu: MenuKey, chosen: string): Person | undefined {
  const typed = menu === 'stylize' ? Number(chosen) : chosen;
  const value = chosen === unset ? undefined : typed;
  return personSchema.safeParse({ ...person, [menu]: value }).data;
}

/** Switches one setting over; of speeds and of strengths at most one is on. */
export function toggled(person: Person, key: ToggleKey): Person {
  switch (key) {
    case 'relax':
    case 'fast':
    case 'turbo':
      return { ...person, speed: person.speed === key ? undefined : key };
    case 'strong':
    case 'subtle':
      return { ...person, variation: person.variation === key ? undefined : key };
    case 'raw':
    case 'remix':
    case 'private':
      return { ...person, [key]: !person[key] };
  }
}

/** Whether a setting is on. */
export function isOn(person: Person, key: ToggleKey): boolean {
  switch (key) {
    case 'relax':
    case 'fast':
    case 'turbo':
      return person.speed === key;
    case 'strong':
    case 'subtle':
      return person.variation === key;
    case 'raw':
    case 'remix':
    case 'private':
      return person[key];
  }
}

/** Forgets everything but the presets, of which none is in use then. */
export function withoutSettings({ presets }: Person): Person {
  return { ...newPerson, presets };
}
