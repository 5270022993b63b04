import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { preset } from '../../../commands/preset.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Suggestion } from '../../../src/discord/respond.ts';
import { en } from '../../../src/locales/en.ts';
import {
  memberWith,
  type RawOverrides,
  slashCommand,
  type Typed,
  typing,
} from '../../fakes/interactions.ts';
import { toolsOf } from '../../fakes/router.ts';

const ada = '300000000000000001';
const guildId = '400000000000000001';
const manager = memberWith(PermissionFlagsBits.ManageGuild, guildId);
const member = memberWith(0n, guildId);
const noir = { name: 'noir', flags: '--raw' };

function rig(more: Partial<Tools> = {}) {
  const tools: Tools = { ...toolsOf(new ManualClock(0)), text: en, ...more };
  const run = async (
    subcommand: string,
    typed: Typed = {},
    place: RawOverrides = {},
  ): Promise<Intention> =>
    preset.run(slashCommand('preset', place, { subcommand, ...typed }), tools);
  return {
    run,
    save: (name: string, flags: string, place?: RawOverrides) =>
      run('save', { words: { name, flags } }, place),
    share: (name: string, flags: string, place: RawOverrides) =>
      run('save', { words: { name, flags }, switches: { shared: true } }, place),
    own: async () => (await tools.people.get(ada)).presets,
    inUse: async () => (await tools.people.get(ada)).preset,
    shared: async () => (await tools.guilds.of(guildId).get()).presets,
    suggest: async (typed: Parameters<typeof typing>[2], place: RawOverrides = member) => {
      const interaction = typing('preset', place, { option: 'name', ...typed });
      return (await preset.suggest?.(interaction, tools)) ?? [];
    },
  };
}

function textOf(intention: Intention): string {
  if (intention.kind !== 'tell') throw new Error('It says nothing');
  return intention.view.content;
}

describe('/preset save', () => {
  it('keeps flags under a name, as they would be printed', async () => {
    const { save, own } = rig();
    const said = textOf(await save('--Noir', ' --raw   --stylize 250'));
    expect(said).toBe(en.preset.saved('`--noir`', '`--raw --stylize 250`'));
    expect(await own()).toEqual([{ name: 'noir', flags: '--raw --stylize 250' }]);
  });

  it('takes no name that holds a blocked word', async () => {
    const findBlockedWord = (text: string): string | undefined =>
      text.includes('gore') ? 'gore' : undefined;
    const { save, own } = rig({ findBlockedWord });
    expect(textOf(await save('gore-look', '--raw'))).toBe(en.savedFlags.wordNotAllowed('`gore`'));
    expect(await own()).toEqual([]);
  });

  it('replaces those that are there, and says what was replaced', async () => {
    const { save, own } = rig();
    await save('noir', '--raw');
    const said = textOf(await save('noir', '--tile'));
    expect(said).toContain(en.preset.replaced('`--raw`'));
    expect(await own()).toEqual([{ name: 'noir', flags: '--tile' }]);
  });

  it('loses nothing of several at once', async () => {
    const { save, own } = rig();
    await Promise.all(['a', 'b', 'd', 'x', 'y'].map((name) => save(`p${name}`, '--raw')));
    expect(await own()).toHaveLength(5);
  });

  it('keeps twenty, no more', async () => {
    const { save, own } = rig();
    for (let index = 0; index < 20; index += 1) await save(`p${index}`, '--raw');
    expect(await save('one-more', '--raw')).toEqual(tell(en.preset.tooMany(20)));
    expect(await own()).toHaveLength(20);
    expect(textOf(await save('p3', '--tile'))).toContain(en.preset.replaced('`--raw`'));
  });

  it.each([
    ['stylize', en.preset.nameTaken('`--stylize`')],
    ['s', en.preset.nameTaken('`--s`')],
    ['test', en.preset.nameTaken('`--test`')],
    ['none', en.preset.nameTaken('`--none`')],
    ['no ir', en.preset.nameMalformed],
    ['1a', en.preset.nameMalformed],
    ['x'.repeat(33), en.preset.nameMalformed],
  ])('does not take the name %s', async (name, line) => {
    const { save, own } = rig();
    expect(await save(name, '--raw')).toEqual(tell(line));
    expect(await own()).toEqual([]);
  });

  it.each(['a cat', '--foo', '--repeat 4', '--ar {1:1, 16:9}', '--noir'])(
    'does not take %s for flags',
    async (flags) => {
      const { save, own } = rig();
      await save('noir', '--raw');
      expect(textOf(await save('soft', flags))).toContain(en.savedFlags.refused);
      expect(await own()).toEqual([noir]);
    },
  );

  it('does not take a word that is not allowed', async () => {
    const { save, own } = rig({ findBlockedWord: () => 'gore' });
    expect(textOf(await save('noir', '--no gore'))).toContain('`gore`');
    expect(await own()).toEqual([]);
  });
});

describe('a shared preset', () => {
  it('is saved and deleted by those who may manage the server', async () => {
    const { share, shared, own, run } = rig();
    expect(textOf(await share('noir', '--raw', manager))).toContain('everybody');
    expect(await shared()).toEqual([noir]);
    expect(await own()).toEqual([]);
    const typed = { words: { name: 'noir' }, switches: { shared: true } };
    expect(await run('delete', typed, member)).toEqual(tell(en.preset.notAllowed));
    expect(await shared()).toEqual([noir]);
    expect(textOf(await run('delete', typed, manager))).toBe(
      en.preset.deletedShared('`--noir`', '`--raw`'),
    );
    expect(await shared()).toEqual([]);
  });

  it('is not saved by anybody else, nor outside of servers', async () => {
    const { share, shared, own } = rig();
    expect(await share('noir', '--raw', member)).toEqual(tell(en.preset.notAllowed));
    expect(await share('noir', '--raw', {})).toEqual(tell(en.preset.onlyInServers));
    expect([...(await shared()), ...(await own())]).toEqual([]);
  });

  it('stays in its server', async () => {
    const { inUse, share, run } = rig();
    await share('noir', '--raw', manager);
    const elsewhere = memberWith(0n, '400000000000000002');
    expect(textOf(await run('list', {}, member))).toContain('`--noir`');
    expect(textOf(await run('list', {}, elsewhere))).toBe(en.preset.none);
    const use = { words: { name: 'noir' } };
    expect(await run('use', use, elsewhere)).toEqual(tell(en.preset.unknown('`--noir`')));
    expect(textOf(await run('use', use, member))).toBe(en.preset.inUse('`--noir`', '`--raw`'));
    expect(await inUse()).toEqual({ name: 'noir', guildId });
  });

  it('is one of fifty', async () => {
    const { share, shared } = rig();
    for (let index = 0; index < 50; index += 1) await share(`p${index}`, '--raw', manager);
    expect(await share('one-more', '--raw', manager)).toEqual(tell(en.preset.tooMany(50)));
    expect(await shared()).toHaveLength(50);
  });
});

describe('/preset use', () => {
  const use = (name: string): Typed => ({ words: { name } });

  it('puts one behind every prompt, until none is wanted', async () => {
    const { save, run, inUse } = rig();
    await save('noir', '--raw');
    expect(textOf(await run('use', use('--noir')))).toBe(en.preset.inUse('`--noir`', '`--raw`'));
    expect(await inUse()).toEqual({ name: 'noir' });
    expect(await run('use', use('none'))).toEqual(tell(en.preset.noneInUse));
    expect(await inUse()).toBeUndefined();
  });

  it('takes one’s own before a shared one', async () => {
    const { save, share, run } = rig();
    await share('noir', '--tile', manager);
    await save('noir', '--raw');
    expect(textOf(await run('use', use('noir'), member))).toContain('`--raw`');
  });

  it('keeps the one before where the name is unknown', async () => {
    const { save, run, inUse } = rig();
    await save('noir', '--raw');
    await run('use', use('noir'));
    expect(await run('use', use('soft'))).toEqual(tell(en.preset.unknown('`--soft`')));
    expect(await inUse()).toEqual({ name: 'noir' });
  });
});

describe('/preset delete', () => {
  it('deletes one, also out of use', async () => {
    const { save, run, own, inUse } = rig();
    await save('noir', '--raw');
    await run('use', { words: { name: 'noir' } });
    const deleted = await run('delete', { words: { name: 'noir' } });
    expect(deleted).toEqual(tell(en.preset.deleted('`--noir`', '`--raw`')));
    expect(await own()).toEqual([]);
    expect(await inUse()).toBeUndefined();
  });

  it('says so when there is none, and deletes no shared one instead', async () => {
    const { share, shared, run } = rig();
    await share('noir', '--raw', manager);
    expect(await run('delete', { words: { name: 'noir' } }, manager)).toEqual(
      tell(en.preset.unknown('`--noir`')),
    );
    expect(await shared()).toEqual([noir]);
  });
});

describe('the suggestions for a name', () => {
  const valuesOf = (choices: readonly Suggestion[]): string[] => choices.map(({ value }) => value);

  it('to be used are none, one’s own and the shared ones, each name once', async () => {
    const { save, share, suggest } = rig();
    await save('noir', '--raw');
    await share('noir', '--tile', manager);
    await share('soft', '--s 50', manager);
    const all = await suggest({ subcommand: 'use', value: '' });
    expect(all).toEqual([
      { name: en.preset.choice.none, value: 'none' },
      { name: 'noir: --raw', value: 'noir' },
      { name: 'soft (shared): --s 50', value: 'soft' },
    ]);
    expect(valuesOf(await suggest({ subcommand: 'use', value: '--SO' }))).toEqual(['soft']);
    expect(valuesOf(await suggest({ subcommand: 'use', value: '' }, {}))).toEqual(['none', 'noir']);
  });

  it.each(['save', 'delete'])('to %s are those it is about', async (subcommand) => {
    const { save, share, suggest } = rig();
    await save('noir', '--raw');
    await share('soft', '--s 50', manager);
    expect(valuesOf(await suggest({ subcommand, value: '' }))).toEqual(['noir']);
    const switches = { shared: true };
    expect(valuesOf(await suggest({ subcommand, value: '', switches }))).toEqual(['soft']);
  });

  it('keep to Discord’s limits', async () => {
    const { share, suggest } = rig();
    for (let index = 0; index < 30; index += 1) {
      await share(`p${index}`.padEnd(32, 'x'), `--no ${'y'.repeat(400)}`, manager);
    }
    const choices = await suggest({ subcommand: 'use', value: '' });
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });
});
