import { between, type Dice, pick } from '../sandbox/upstreams/drawing/dice.ts';

/** The moment at which the process is killed. */
export type Moment =
  | { readonly at: 'time'; readonly afterMs: number }
  /** As the database file changes for the `count`th time. */
  | { readonly at: 'database write'; readonly count: number }
  /** As a request comes in, before it is answered. */
  | { readonly at: 'Discord request'; readonly request: DiscordRequest; readonly count: number }
  | { readonly at: 'upstream request'; readonly topic: UpstreamTopic; readonly count: number };

/** What the bot asks of Discord, by what it is for. */
export const discordRequests = ['acknowledgement', 'edit', 'post'] as const;
export type DiscordRequest = (typeof discordRequests)[number];

const upstreamTopics = ['submit', 'fetch', 'image'] as const;
export type UpstreamTopic = (typeof upstreamTopics)[number];

/** How an upstream fails at whatever it is asked. */
const answerFaults = [
  'connection reset',
  'hang',
  '429',
  '500',
  '503',
  'HTML page',
  'empty body',
  'half a body',
  'slow answer',
] as const;

/** How it fails at an exchange, by what that is about. */
const faultsOf = {
  submit: ['lost answer', ...answerFaults, 'forgotten task'],
  fetch: answerFaults,
  image: ['connection reset', '500', 'missing picture', 'truncated picture', 'slow answer'],
} as const satisfies Record<UpstreamTopic, readonly string[]>;

export type UpstreamFault = (typeof faultsOf)[UpstreamTopic][number];

/** How Discord fails at one request. */
const discordFaults = ['500', '503', '429', 'global 429', 'lost request', 'lost answer'] as const;
export type DiscordFault =
  | (typeof discordFaults)[number]
  /** Of acknowledgements. */
  | 'unknown interaction'
  | 'hang'
  /** Of everything else. */
  | 'missing access'
  | 'unknown channel';

export const gatewayFaults = [
  'drop',
  'reconnect',
  'invalid session',
  'resumable session',
  'delivered twice',
] as const;
export type GatewayFault = (typeof gatewayFaults)[number];

export const machineFaults = ['clock goes back', 'database locked', 'disk full'] as const;
export type MachineFault = (typeof machineFaults)[number];

/** Something that goes wrong. */
export type Trouble =
  | { readonly kind: 'kill'; readonly moment: Moment }
  /** An orderly end, and a new start. */
  | { readonly kind: 'restart'; readonly afterMs: number }
  | {
      readonly kind: 'upstream';
      readonly fault: UpstreamFault;
      readonly topic: UpstreamTopic;
      readonly times: number;
    }
  | {
      readonly kind: 'discord';
      readonly fault: DiscordFault;
      readonly request: DiscordRequest;
      readonly times: number;
    }
  | { readonly kind: 'gateway'; readonly fault: GatewayFault; readonly afterMs: number }
  | { readonly kind: 'message deleted'; readonly choice: number; readonly afterMs: number }
  | { readonly kind: 'tokens expired'; readonly afterMs: number }
  | {
      readonly kind: 'machine';
      readonly fault: MachineFault;
      readonly afterMs: number;
      readonly forMs: number;
    };

/** The kinds, each as often as it stands here. */
const kindPool = [
  'kill',
  'kill',
  'kill',
  'kill',
  'upstream',
  'upstream',
  'upstream',
  'discord',
  'discord',
  'gateway',
  'machine',
  'restart',
  'message deleted',
  'tokens expired',
] as const;

const isKind = (kind: string): kind is (typeof kindPool)[number] =>
  kindPool.some((known) => known === kind);

/** @param only the kind, where it is not left to the dice @throws Error for an unknown kind */
export function troubleFrom(dice: Dice, name: string, only?: string): Trouble {
  if (only !== undefined && !isKind(only)) {
    throw new Error(`No trouble is called ${only}: ${[...new Set(kindPool)].join(', ')}`);
  }
  const kind = only ?? pick(dice, `${name} kind`, kindPool);
  // Seldom a storm.
  const times = pick(dice, `${name} times`, [1, 1, 2, 3, 8]);
  const afterMs = Math.floor(between(dice, `${name} after`, [0, 1_500]));
  switch (kind) {
    case 'kill':
      return { kind, moment: momentFrom(dice, name) };
    case 'upstream':
      return upstreamTroubleFrom(dice, name, times);
    case 'discord': {
      const request = pick<DiscordRequest>(dice, `${name} request`, discordRequests);
      return { kind, fault: pick(dice, `${name} fault`, discordFaultsOf(request)), request, times };
    }
    case 'gateway':
      return { kind, fault: pick(dice, `${name} fault`, gatewayFaults), afterMs };
    case 'machine': {
      const forMs = Math.floor(between(dice, `${name} for`, [200, 3_000]));
      return { kind, fault: pick(dice, `${name} fault`, machineFaults), afterMs, forMs };
    }
    case 'restart':
    case 'tokens expired':
      return { kind, afterMs };
    case 'message deleted':
      return { kind, choice: dice(`${name} choice`), afterMs };
  }
}

const momentPool = [
  'time',
  'database write',
  'database write',
  'Discord request',
  'upstream request',
] as const;

function momentFrom(dice: Dice, name: string): Moment {
  const count = 1 + Math.floor(6 * dice(`${name} count`));
  const at = pick<Moment['at']>(dice, `${name} moment`, momentPool);
  switch (at) {
    case 'time':
      return { at: 'time', afterMs: Math.floor(between(dice, `${name} after`, [0, 2_500])) };
    case 'database write':
      return { at: 'database write', count: count * 2 };
    case 'Discord request': {
      const request = pick(dice, `${name} request`, discordRequests);
      return { at: 'Discord request', request, count: Math.min(count, 4) };
    }
    case 'upstream request': {
      const topic = pick(dice, `${name} topic`, upstreamTopics);
      return { at: 'upstream request', topic, count: Math.min(count, 3) };
    }
  }
}

function discordFaultsOf(request: DiscordRequest): readonly [DiscordFault, ...DiscordFault[]] {
  return [
    ...discordFaults,
    request === 'acknowledgement' ? 'unknown interaction' : 'missing access',
  ];
}

function upstreamTroubleFrom(dice: Dice, name: string, times: number): Trouble {
  const topic = pick(dice, `${name} topic`, upstreamTopics);
  const faults: readonly [UpstreamFault, ...UpstreamFault[]] = faultsOf[topic];
  return { kind: 'upstream', topic, fault: pick(dice, `${name} fault`, faults), times };
}
