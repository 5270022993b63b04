import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson } from '../../../src/people/person.ts';
import { type InfoScene, infoText, type Service } from '../../../src/views/info.ts';
import { noPrices } from '../../fakes/prices.ts';

const service: Service = { name: 'midjourney-proxy', running: 1, waiting: 2, balance: undefined };
const scene: InfoScene = {
  services: [service],
  running: 1,
  waiting: 2,
  jobs: 3,
  isLeast: false,
  finished: 2,
  lookedAt: 3,
  person: newPerson,
  flags: [],
  guild: undefined,
  prices: noPrices,
};

const linesOf = (more: Partial<InfoScene>): string[] =>
  infoText({ ...scene, ...more }, en).split('\n');

describe('/info', () => {
  it('tells how busy each service is, and what is left where it says', () => {
    const balances: Service['balance'][] = [
      undefined,
      'unknown',
      { amount: '12.50', unit: 'USD' },
      { amount: '9007199254740993', unit: 'credits' },
    ];
    const services = balances.map((balance) => ({ ...service, balance }));
    const line = en.info.service('midjourney-proxy', 1, 2);
    expect(linesOf({ services }).slice(1, 5)).toEqual([
      line,
      `${line} · ${en.info.balanceUnknown}`,
      `${line} · 12.50 USD left`,
      `${line} · 9007199254740993 credits left`,
    ]);
  });

  it('tells what is a person’s own, as far as it was counted', () => {
    expect(linesOf({})).toContain(`${en.info.ownLoad(1, 2)} · ${en.info.jobs(3)}`);
    expect(linesOf({})).toContain(en.info.kept(2));
    const many = linesOf({ jobs: 100_000, isLeast: true, lookedAt: 2_000, finished: 1_990 });
    expect(many).toContain(`${en.info.ownLoad(1, 2)} · ${en.info.jobsAtLeast(100_000)}`);
    expect(many).toContain(en.info.keptOfNewest(1_990, 2_000));
  });

  it('tells the settings in short', () => {
    const plain = linesOf({});
    expect(plain).toContain(en.info.speedOfAccount);
    expect(plain).toContain(en.info.public);
    expect(plain).toContain(en.settings.endsWithNothing);
    const set = linesOf({
      person: { ...newPerson, speed: 'turbo', private: true },
      flags: [{ name: 'stylize', value: '250' }],
    });
    expect(set).toContain(en.info.speed('turbo'));
    expect(set).toContain(en.settings.private);
    expect(set).toContain(en.settings.ends('`--stylize 250`'));
  });

  it('tells what a server allows, in servers only', () => {
    expect(linesOf({ guild: { ...newGuild, jobsAtOnce: 4 } })).toContain(en.admin.jobsAtOnce(4));
    expect(linesOf({})).not.toContain(en.admin.limits);
  });

  it('keeps to Discord’s limits', () => {
    const services = Array.from({ length: 3 }, () => ({ ...service, balance: 'unknown' as const }));
    const flags = Array.from({ length: 60 }, () => ({ name: 'no', value: 'x'.repeat(60) }));
    const text = infoText(
      { ...scene, services, flags, guild: { ...newGuild, confirmAbove: 1 } },
      en,
    );
    expect(text.length).toBeLessThan(2_000);
  });
});
