import { between, type Dice, diceFrom, pick } from '../upstreams/drawing/dice.ts';

/** What somebody does in the course of a day. */
const kinds = [
  'imagine',
  'imagine',
  'imagine',
  'imagine',
  'imagine alone',
  'imagine several',
  'imagine wrongly',
  'press',
  'press',
  'press twice',
  'press an old one',
  'cancel',
  'cancel',
  'show',
  'look',
  'delete',
] as const;
export type DeedKind = (typeof kinds)[number];

/** What goes wrong around the bot in the course of a day. */
const troubles = [
  'an edit fails',
  'an edit is limited',
  'an acknowledgement fails',
  'tokens expire',
  'the gateway drops',
  'the gateway asks for a new connection',
  'an event comes twice',
  'a submit is limited',
  'a submit is lost',
  'a submit fails',
  'a query fails',
  'a task is forgotten',
  'a picture is missing',
] as const;
export type TroubleKind = (typeof troubles)[number];

export function isTrouble(deed: DeedKind | TroubleKind): deed is TroubleKind {
  return troubles.some((one) => one === deed);
}

/** Something that happens at a moment of the day. */
export interface Happening {
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly deed: DeedKind | TroubleKind;
  /** Of [0, 1): who does it. */
  readonly who: number;
  /** Of [0, 1): with which message, where there are several. */
  readonly choice: number;
}

export interface DayPlan {
  readonly seed: string;
  readonly hours: number;
  /** How many deeds there are; most of them make a job. */
  readonly deeds: number;
  /** Where the bot keeps its jobs. */
  readonly storeUrl: string;
}

const hourMs = 60 * 60_000;
/** Nobody comes before the bot has settled down. */
export const arrivalMs = 60_000;
/** One trouble to so many deeds. */
const deedsPerTrouble = 12;

/** A day of a busy server, in order; the same plan always gives the same. */
export function happeningsOf({
  seed,
  hours,
  deeds,
}: Omit<DayPlan, 'storeUrl'>): readonly Happening[] {
  const dice = diceFrom(seed);
  const all = Array.from({ length: deeds }, (_, index) => `deed ${index}`).map(
    (name): Happening => happening(dice, name, hours, pick(dice, `${name} kind`, kinds)),
  );
  const count = Math.ceil(deeds / deedsPerTrouble);
  const wrong = Array.from({ length: count }, (_, index) => `trouble ${index}`).map(
    (name): Happening => happening(dice, name, hours, pick(dice, `${name} kind`, troubles)),
  );
  return [...all, ...wrong].sort((one, other) => one.at - other.at);
}

function happening(dice: Dice, name: string, hours: number, deed: Happening['deed']): Happening {
  return {
    at: arrivalMs + momentOf(dice, name, hours),
    deed,
    who: dice(`${name} who`),
    choice: dice(`${name} choice`),
  };
}

/** Three times as many are there in the evening as at night: what comes at night is often put off. */
function momentOf(dice: Dice, name: string, hours: number): number {
  for (let attempt = 0; ; attempt += 1) {
    const at = between(dice, `${name} at ${attempt}`, [0, hours * hourMs]);
    const share = 2 + Math.cos(((at / hourMs - 20) / 12) * Math.PI);
    if (dice(`${name} awake ${attempt}`) * 3 < share || attempt > 20) return at;
  }
}
