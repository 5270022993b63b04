import { upstreamNames } from '../../src/config/upstreams.ts';
import type { HouseView, PlaceView } from './protocol/house.ts';
import type { MessageView } from './protocol/message.ts';
import { type PlaceKey, personKeys, type WindowStandpoint } from './protocol/names.ts';
import type { News } from './protocol/news.ts';
import type { StatusView } from './protocol/status.ts';
import { toMessageView } from './see-message.ts';
import type { PageWorld } from './world.ts';

/** So many of the newest messages are shown. */
const mostMessages = 60;

/** What one window has been told, so that it is told only what has changed. */
export class PageWindow {
  readonly #world: PageWorld;
  readonly #at: WindowStandpoint;
  readonly #told = new Map<string, string>();
  #order: readonly string[] = [];
  #traffic = 0;

  constructor(world: PageWorld, at: WindowStandpoint) {
    this.#world = world;
    this.#at = at;
  }

  /** What is new since the last call; everything at the first. */
  news(): News[] {
    return [...this.#house(), ...this.#messages(), ...this.#status(), ...this.#newTraffic()];
  }

  #house(): News[] {
    const house = seeHouse(this.#world, this.#at);
    return this.#isNew('house', house) ? [{ kind: 'house', house }] : [];
  }

  #status(): News[] {
    const status = seeStatus(this.#world);
    return this.#isNew('status', status) ? [{ kind: 'status', status }] : [];
  }

  #messages(): News[] {
    const seen = this.#world.house.person(this.#at).messages().slice(-mostMessages);
    const order = seen.map(({ id }) => id);
    const changed: MessageView[] = seen
      .map(toMessageView)
      .filter((message) => this.#isNew(message.id, message));
    for (const id of this.#order) if (!order.includes(id)) this.#told.delete(id);
    const isSame = this.#order.length === order.length && changed.length === 0;
    if (isSame && this.#told.has('messages')) return [];
    this.#told.set('messages', '');
    this.#order = order;
    return [{ kind: 'messages', order, changed }];
  }

  #newTraffic(): News[] {
    const entries = [...this.#world.traffic.since(this.#traffic)];
    this.#traffic = entries.at(-1)?.number ?? this.#traffic;
    return entries.length === 0 ? [] : [{ kind: 'traffic', entries }];
  }

  #isNew(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (this.#told.get(name) === text) return false;
    this.#told.set(name, text);
    return true;
  }
}

function seeHouse({ house }: PageWorld, at: WindowStandpoint): HouseView {
  const { stage, residents } = house;
  const person = house.person(at);
  const people = personKeys.map((key) => {
    const { user, about } = residents[key];
    const places = [...house.placesOf(key)];
    return { key, userId: user.id, name: user.username, about, places };
  });
  const bot = { id: stage.discord.application.id, name: 'Easel' };
  return {
    guild: stage.guild.name,
    bot,
    people,
    places: house.placesOf(at.as).map((key) => seePlace(house, at, key)),
    users: [bot, ...people.map(({ userId, name }) => ({ id: userId, name }))],
    roles: [],
    channels: Object.values(house.channels).map(({ id, name }) => ({ id, name })),
    commands: person.commands().map(({ options, ...command }) => ({
      ...command,
      options: options.map((option) => ({ ...option, choices: [...option.choices] })),
    })),
    messageMenus: person.menus(),
  };
}

function seePlace(house: PageWorld['house'], { as }: WindowStandpoint, key: PlaceKey): PlaceView {
  const common = { key, ageRestricted: key === 'after-dark', hidden: false };
  if (key === 'direct') {
    const { channelId } = house.person({ as, in: key });
    return { ...common, channelId, name: 'Easel', kind: 'direct' };
  }
  const { id: channelId, name } = house.channels[key];
  const hidden = key === 'staff' || key === 'log';
  return { ...common, channelId, name, kind: 'text', hidden };
}

function seeStatus({ house, keeper, troubles }: PageWorld): StatusView {
  return {
    bot: keeper.state,
    upstream: keeper.upstream,
    upstreams: [...upstreamNames],
    paceMs: house.stage.upstream.paceMs,
    faults: [...troubles.waiting],
  };
}
