import type { PriceList } from '../config/prices.ts';
import type { UpstreamName } from '../config/upstreams.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Usage } from '../guilds/moderation/quota-use.ts';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import { printFlag } from '../prompt/print.ts';
import type { Flag } from '../prompt/prompt.ts';
import type { Balance } from '../upstreams/port.ts';
import { pausedLine } from './paused.ts';
import { quoteUpTo } from './problems.ts';
import { usageLines } from './quota.ts';
import { paceIfSet } from './quota-settings.ts';
import { serverLimits } from './server-settings.ts';

const maxFlags = 400;

/** An upstream that is on, and how busy it is with everybody's jobs. */
export interface Service {
  readonly name: UpstreamName;
  readonly running: number;
  readonly waiting: number;
  /** `unknown`: it did not say right now; undefined: it never says. */
  readonly balance: Balance | 'unknown' | undefined;
}

/** Everything that `/info` tells; nothing in it is a secret. */
export interface InfoScene {
  readonly services: readonly Service[];
  readonly running: number;
  readonly waiting: number;
  readonly jobs: number;
  /** There are more jobs than that. */
  readonly isLeast: boolean;
  /** Finished ones, among so many of the newest. */
  readonly finished: number;
  readonly lookedAt: number;
  readonly person: Person;
  /** What stands behind the person's prompts here. */
  readonly flags: readonly Flag[];
  /** Undefined outside of servers. */
  readonly guild: Guild | undefined;
  readonly prices: PriceList;
  /** How far the limits are used up that hold for the person here. */
  readonly usages?: readonly Usage[] | undefined;
}

/** The text of `/info`. */
export function infoText(scene: InfoScene, text: Sentences): string {
  const { guild, prices, usages = [] } = scene;
  return [
    ...(guild?.paused === undefined ? [] : [pausedLine(guild.paused, text)]),
    text.info.services,
    ...scene.services.map((service) => serviceLine(service, text)),
    text.info.you,
    ...ownLines(scene, text),
    ...(guild === undefined ? [] : [serverLimits(guild, prices, text)]),
    ...(guild === undefined ? [] : paceIfSet(guild, text)),
    ...usageLines(usages, { text, unit: prices.unit }),
  ].join('\n');
}

function serviceLine({ name, running, waiting, balance }: Service, text: Sentences): string {
  const { info, upstream } = text;
  const line = info.service(upstream.name[name], running, waiting);
  return balance === undefined ? line : `${line} · ${balanceText(balance, text)}`;
}

function balanceText(balance: Balance | 'unknown', { info }: Sentences): string {
  if (balance === 'unknown') return info.balanceUnknown;
  return balance.unit === 'USD' ? info.dollars(balance.amount) : info.credits(balance.amount);
}

function ownLines(scene: InfoScene, { info, settings, choices }: Sentences): string[] {
  const { jobs, isLeast, finished, lookedAt, person } = scene;
  const flags = scene.flags.map(printFlag).join(' ');
  const made = isLeast ? info.jobsAtLeast(jobs) : info.jobs(jobs);
  return [
    `${info.ownLoad(scene.running, scene.waiting)} · ${made}`,
    lookedAt < jobs ? info.keptOfNewest(finished, lookedAt) : info.kept(finished),
    person.speed === undefined ? info.speedOfAccount : info.speed(choices.speed[person.speed]),
    person.private ? settings.private : info.public,
    flags === '' ? settings.endsWithNothing : settings.ends(quoteUpTo(maxFlags, flags)),
  ];
}
