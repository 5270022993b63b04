/** A named source of numbers in [0, 1): the same name always gives the same number. */
export type Dice = (name: string) => number;

/** @param seed any text; different seeds give unrelated dice */
export function diceFrom(seed: string): Dice {
  return (name) => fractionOf(`${seed}\u0000${name}`);
}

/**
 * Dice lying between two others, so that what is drawn with them looks like a relative of both.
 * @param share 0 is `from` itself, 1 is `to`
 */
export function blendDice(from: Dice, to: Dice, share: number): Dice {
  return (name) => from(name) * (1 - share) + to(name) * share;
}

/** A number of [low, high) read off the dice. */
export function between(dice: Dice, name: string, [low, high]: readonly [number, number]): number {
  return low + dice(name) * (high - low);
}

/** One of `choices`, which must not be empty. */
export function pick<T>(dice: Dice, name: string, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(dice(name) * choices.length)] ?? choices[0];
}

/** A smooth random curve through [0, 1], defined for every x, with about one bend per unit. */
export function wander(dice: Dice, name: string, x: number): number {
  const left = Math.floor(x);
  const part = x - left;
  const eased = part * part * (3 - 2 * part);
  const at = (knot: number): number => dice(`${name}@${knot}`);
  return at(left) * (1 - eased) + at(left + 1) * eased;
}

function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
