import { between, type Dice, diceFrom, pick } from '../sandbox/upstreams/drawing/dice.ts';
import { type UpstreamName, upstreamNames } from '../src/config/upstreams.ts';
import { type Trouble, troubleFrom } from './troubles.ts';

/** What somebody does: something new, or something with a message that is there already. */
export const deeds = [
  'imagine',
  'imagine alone',
  'imagine twice',
  'imagine a series',
  'imagine and cancel',
  'press',
  'press twice',
  'cancel',
  'show',
] as const;

export interface Deed {
  /** Which of the people, from 0. */
  readonly who: number;
  readonly kind: (typeof deeds)[number];
  /** Of [0, 1): which message or button, where there are several. */
  readonly choice: number;
}

/** What happens in the same moment, and how long the people then wait. */
export interface Beat {
  readonly deeds: readonly Deed[];
  readonly troubles: readonly Trouble[];
  /** Whether they wait until nothing is under way any more, or go on at once. */
  readonly isPatient: boolean;
}

/** One life of the bot, made from a seed alone. */
export interface Plan {
  readonly seed: string;
  readonly upstream: UpstreamName;
  readonly people: number;
  readonly beats: readonly Beat[];
}

/** New pictures more often than all the rest: there is nothing to press without them. */
const deedPool = [
  'imagine',
  'imagine',
  'imagine',
  'press',
  'press',
  'press twice',
  'imagine alone',
  'imagine twice',
  'imagine a series',
  'imagine and cancel',
  'cancel',
  'show',
] as const;

/**
 * @param seed any text; the same one always gives the same plan
 * @param only of this kind are all troubles, by its name; undefined: of every kind
 */
export function planFrom(seed: string, only?: string): Plan {
  const dice = diceFrom(seed);
  const people = whole(dice, 'people', [2, 4]);
  const beats = whole(dice, 'beats', [2, 4]);
  return {
    seed,
    people,
    upstream: pick(dice, 'upstream', upstreamNames),
    beats: Array.from({ length: beats }, (_, index) =>
      beatFrom(dice, `beat ${index}`, { people, only }),
    ),
  };
}

interface Cast {
  readonly people: number;
  readonly only: string | undefined;
}

function beatFrom(dice: Dice, name: string, { people, only }: Cast): Beat {
  const count = whole(dice, `${name} deeds`, [1, 4]);
  // Of three beats one is left in peace.
  const troubles = Math.max(0, whole(dice, `${name} troubles`, [-1, 3]));
  return {
    deeds: Array.from({ length: count }, (_, index) => ({
      who: whole(dice, `${name} who ${index}`, [0, people - 1]),
      kind: pick(dice, `${name} deed ${index}`, deedPool),
      choice: dice(`${name} choice ${index}`),
    })),
    troubles: Array.from({ length: troubles }, (_, index) =>
      troubleFrom(dice, `${name} trouble ${index}`, only),
    ),
    isPatient: dice(`${name} patience`) < 0.4,
  };
}

/** A whole number of [low, high], both included. */
function whole(dice: Dice, name: string, [low, high]: readonly [number, number]): number {
  return Math.floor(between(dice, name, [low, high + 1]));
}
