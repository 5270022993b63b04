import { PermissionFlagsBits } from 'discord.js';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import type { Person, SandboxChannel, SandboxUser } from '../discord/index.ts';
import { openStage, type Stage } from '../stage.ts';
import {
  type PersonKey,
  type PlaceKey,
  personKeys,
  placeKeys,
  type WindowStandpoint,
} from './protocol/names.ts';

/** Somebody of the server. */
interface Resident {
  readonly user: SandboxUser;
  /** What is special about them, in a few words. */
  readonly about: string;
}

/** A server with everything that Easel cares about in one, its people, and upstreams. */
export interface House {
  readonly stage: Stage;
  readonly residents: Readonly<Record<PersonKey, Resident>>;
  /** Those of the server; the conversation with the bot is everybody's own. */
  readonly channels: Readonly<Record<Exclude<PlaceKey, 'direct'>, SandboxChannel>>;
  /** Where somebody may look. */
  placesOf(key: PersonKey): readonly PlaceKey[];
  /** Somebody, somewhere. @throws Error where they may not look there */
  person(at: WindowStandpoint): Person;
  stop(): Promise<void>;
}

const dayMs = 24 * 60 * 60_000;

const people: Readonly<
  Record<PersonKey, { readonly name: string; readonly about: string; readonly rights?: bigint }>
> = {
  member: { name: 'member', about: 'like everybody else' },
  second: { name: 'second-member', about: 'somebody else' },
  moderator: {
    name: 'moderator',
    about: 'may moderate members',
    rights: PermissionFlagsBits.ModerateMembers,
  },
  admin: {
    name: 'admin',
    about: 'may manage the server',
    rights: PermissionFlagsBits.ManageGuild,
  },
  newcomer: { name: 'newcomer', about: 'joined a minute ago' },
};

/** Who sees the channels that are not for everybody. */
const staff: readonly PersonKey[] = ['moderator', 'admin'];
const hidden: readonly PlaceKey[] = ['staff', 'log'];

/** How fast upstreams draw at first, in milliseconds for a job, and how large, in pixels for each of four. */
export interface DrawingPace {
  readonly paceMs: number;
  readonly cellSize: number;
}

export async function openHouse(pace: DrawingPace, clock: Clock = systemClock): Promise<House> {
  const stage = await openStage({ clock, upstreams: ['midjourney-proxy', 'kie', 'nanogpt'], pace });
  const { discord, guild } = stage;
  const residents = settle(stage, clock.now() - 365 * dayMs);
  const channels = {
    pictures: stage.channel,
    'after-dark': discord.createChannel(guild, { name: 'after-dark', nsfw: true }),
    staff: discord.createChannel(guild, { name: 'staff', isPrivate: true }),
    log: discord.createChannel(guild, { name: 'mod-log', isPrivate: true }),
  };
  const placesOf = (key: PersonKey): readonly PlaceKey[] =>
    placeKeys.filter((place) => !hidden.includes(place) || staff.includes(key));
  const standing = new Map<string, Person>();

  function stand({ as, in: place }: WindowStandpoint): Person {
    if (!placesOf(as).includes(place)) throw new Error(`The ${as} may not look into ${place}`);
    const { user } = residents[as];
    if (place === 'direct') return discord.person(user, { directMessage: true });
    return discord.person(user, { guild, channel: channels[place] });
  }

  return {
    stage,
    residents,
    channels,
    placesOf,
    person: (at) => {
      const key = `${at.as} ${at.in}`;
      const person = standing.get(key) ?? stand(at);
      standing.set(key, person);
      return person;
    },
    stop: () => stage.stop(),
  };
}

/** Their accounts and memberships are of long ago, but for the newcomer's. */
function settle({ discord, guild }: Stage, longAgo: number): House['residents'] {
  const settled = personKeys.map((key) => {
    const { name, about, rights } = people[key];
    const since = key === 'newcomer' ? {} : { createdAt: longAgo };
    const user = discord.createUser({ username: name, ...since });
    discord.setMember(guild, user, {
      ...(rights === undefined ? {} : { permissions: rights }),
      ...(key === 'newcomer' ? {} : { joinedAt: longAgo }),
    });
    return [key, { user, about }] as const;
  });
  return Object.fromEntries(settled) as Record<PersonKey, Resident>;
}
