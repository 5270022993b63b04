import { describe, expect, it } from 'vitest';
import { settingButton } from '../../../commands/buttons/setting.ts';
import { sentSuffix } from '../../../commands/modals/suffix-form.ts';
import { settingMenu } from '../../../commands/selects/setting.ts';
import { settings } from '../../../commands/settings.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import { suffixField } from '../../../src/views/suffix-form.ts';
import {
  buttonPress,
  memberWith,
  menuChoice,
  sentForm,
  slashCommand,
} from '../../fakes/interactions.ts';
import { toolsOf } from '../../fakes/router.ts';

const ada = '300000000000000001';
const guildId = '400000000000000001';

interface Rig {
  readonly tools: Tools;
  readonly person: () => Promise<Person>;
  readonly press: (key: string) => Promise<Intention>;
  readonly choose: (key: string, ...values: readonly string[]) => Promise<Intention>;
  readonly send: (suffix: string, overrides?: object) => Promise<Intention>;
}

function rig(more: Partial<Tools> = {}): Rig {
  const tools: Tools = { ...toolsOf(new ManualClock(0)), text: en, ...more };
  return {
    tools,
    person: () => tools.people.get(ada),
    press: async (key) =>
      settingButton.run({ action: 'set', key }, buttonPress(`1:set:${key}`), tools),
    choose: async (key, ...values) =>
      settingMenu.run({ action: 'set', key }, menuChoice(`1:set:${key}`, values), tools),
    send: async (suffix, overrides = {}) => {
      const form = sentForm('1:set:suffix', overrides, { [suffixField]: suffix });
      return sentSuffix.run({ action: 'set', key: 'suffix' }, form, tools);
    },
  };
}

function contentOf(intention: Intention): string {
  if (intention.kind !== 'tell' && intention.kind !== 'update') throw new Error('It says nothing');
  return intention.view.content;
}

describe('/settings', () => {
  it('shows the panel to its person alone', async () => {
    const { tools } = rig();
    const intention = await settings.run(slashCommand('settings'), tools);
    expect(intention.kind).toBe('tell');
    expect(contentOf(intention)).toContain(en.settings.endsWithNothing);
  });

  it('tells what the server adds, in that server only', async () => {
    const { tools } = rig();
    await tools.guilds.of(guildId).change((guild) => ({ ...guild, flags: '--no text' }));
    const here = await settings.run(slashCommand('settings', memberWith(0n)), tools);
    expect(contentOf(here)).toContain('This server adds `--no text`');
    const elsewhere = memberWith(0n, '400000000000000002');
    for (const place of [elsewhere, {}]) {
      const there = await settings.run(slashCommand('settings', place), tools);
      expect(contentOf(there)).not.toContain('--no text');
    }
  });
});

describe('the buttons of the panel', () => {
  it.each([
    ['raw', { raw: true }],
    ['remix', { remix: true }],
    ['private', { private: true }],
    ['turbo', { speed: 'turbo' }],
    ['subtle', { variation: 'subtle' }],
  ])('%s changes it, and the panel with it', async (key, expected) => {
    const { press, person } = rig();
    expect((await press(key)).kind).toBe('update');
    expect(await person()).toEqual({ ...newPerson, ...expected });
    await press(key);
    expect(await person()).toEqual(newPerson);
  });

  it('lose nothing when several are pressed at once', async () => {
    const { press, person } = rig();
    await Promise.all(['raw', 'remix', 'private', 'fast', 'strong'].map(press));
    expect(await person()).toMatchObject({
      raw: true,
      remix: true,
      private: true,
      speed: 'fast',
      variation: 'strong',
    });
  });

  it('reset everything but the presets', async () => {
    const { tools, press, person } = rig();
    const presets = [{ name: 'noir', flags: '--raw' }];
    await tools.people.change(ada, (one) => {
      return { ...one, raw: true, suffix: '--no a', preset: { name: 'noir' }, presets };
    });
    expect((await press('reset')).kind).toBe('update');
    expect(await person()).toEqual({ ...newPerson, presets });
  });

  it('open the form with the present suffix', async () => {
    const { press, send } = rig();
    await send('--no text');
    const intention = await press('suffix');
    expect(intention.kind).toBe('ask');
    expect(JSON.stringify(intention)).toContain('"value":"--no text"');
  });

  it('say so when they are no more', async () => {
    const { press, person } = rig();
    expect(await press('sparkle')).toEqual(tell(en.notice.buttonGone));
    expect(await person()).toEqual(newPerson);
  });
});

describe('the menus of the panel', () => {
  it('set what was chosen, and unset it again', async () => {
    const { choose, person } = rig();
    const intention = await choose('version', '7');
    await choose('stylize', '250');
    await choose('aspect', '16:9');
    expect(intention.kind).toBe('update');
    expect(contentOf(intention)).toContain('`--v 7`');
    expect(await person()).toEqual({ ...newPerson, version: '7', stylize: 250, aspect: '16:9' });
    for (const menu of ['version', 'stylize', 'aspect']) await choose(menu, 'default');
    expect(await person()).toEqual(newPerson);
  });

  it('change nothing by a choice that there is not', async () => {
    const { choose, person } = rig();
    await choose('version', '7');
    expect((await choose('version', 'banana')).kind).toBe('update');
    expect(await person()).toMatchObject({ version: '7' });
    expect(await choose('version')).toEqual(tell(en.notice.buttonGone));
    expect(await choose('sparkle', '7')).toEqual(tell(en.notice.buttonGone));
  });
});

describe('the form of the suffix', () => {
  it('keeps what was written, tidied up, and changes the panel', async () => {
    const { send, person } = rig();
    const intention = await send('  --no text   --ar  3:2 ');
    expect(intention.kind).toBe('update');
    expect(contentOf(intention)).toContain('`--no text --ar 3:2`');
    expect(await person()).toMatchObject({ suffix: '--no text --ar 3:2' });
  });

  it('takes the suffix away when nothing was written', async () => {
    const { send, person } = rig();
    await send('--no text');
    expect((await send('  ')).kind).toBe('update');
    expect(await person()).toEqual(newPerson);
  });

  it('refuses what cannot stand behind a prompt, and keeps the suffix that was there', async () => {
    const { send, person } = rig();
    await send('--no text');
    const intention = await send('a cat --stlyize 100');
    expect(intention.kind).toBe('tell');
    expect(contentOf(intention)).toContain('`--stlyize`');
    expect(contentOf(intention)).toContain('--stylize 100');
    expect(await person()).toMatchObject({ suffix: '--no text' });
  });

  it('refuses a word that is not allowed', async () => {
    const { send, person } = rig({ findBlockedWord: () => 'gore' });
    expect(contentOf(await send('--no gore'))).toContain(en.savedFlags.wordNotAllowed('`gore`'));
    expect(await person()).toEqual(newPerson);
  });

  it('answers by itself where it did not come from a message', async () => {
    const { send } = rig();
    expect((await send('--raw', { message: undefined })).kind).toBe('tell');
  });
});
