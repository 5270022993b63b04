import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Guild, newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import { standingFlags } from '../../../src/plan/standing-flags.ts';
import { aspects } from '../../../src/prompt/aspects.ts';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { settingsView } from '../../../src/views/settings.ts';
import { suffixForm } from '../../../src/views/suffix-form.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

function panel(settings: Partial<Person> = {}, guild?: Partial<Guild>): MessageView {
  const person = { ...newPerson, ...settings };
  const scene = { person, guild: guild && { ...newGuild, ...guild } };
  const standing = standingFlags({ ...scene, upstream: new FakeUpstream(), now: 0 });
  const view = settingsView({ ...scene, standing }, en);
  expectWithinLimits(view);
  return view;
}

function menusOf(view: MessageView) {
  return view.rows.flatMap(({ components }) =>
    components.flatMap((one) => (one.type === ComponentType.StringSelect ? [one] : [])),
  );
}

/** What is chosen in each menu. */
function chosenIn(view: MessageView): (string | undefined)[][] {
  return menusOf(view).map(({ options }) =>
    options.filter((option) => option.default).map(({ label }) => label),
  );
}

/** The labels of the green buttons. */
function greenIn(view: MessageView): string[] {
  return view.rows.flatMap(({ components }) =>
    components.flatMap((one) =>
      one.type === ComponentType.Button && one.style === ButtonStyle.Success && 'label' in one
        ? [one.label ?? '']
        : [],
    ),
  );
}

describe('the panel', () => {
  it('has three menus and two rows of buttons', () => {
    const { none } = en.settings.version;
    expect(facesOf(panel())).toEqual([
      [none],
      [en.settings.stylize.none],
      [en.settings.aspect.none],
      ['Relax', 'Fast', 'Turbo', 'Suffix…', 'Reset'],
      ['RAW', 'Remix', 'Variation: strong', 'Variation: subtle', 'Private'],
    ]);
  });

  it('has nothing on and nothing chosen at first', () => {
    expect(greenIn(panel())).toEqual([]);
    expect(chosenIn(panel())).toEqual([
      [en.settings.version.none],
      [en.settings.stylize.none],
      [en.settings.aspect.none],
    ]);
    expect(panel().content).toContain(en.settings.endsWithNothing);
  });

  it('shows in green what is on', () => {
    const view = panel({
      speed: 'fast',
      raw: true,
      variation: 'subtle',
      private: true,
      suffix: '--no text',
    });
    expect(greenIn(view)).toEqual(['Fast', 'Suffix…', 'RAW', 'Variation: subtle', 'Private']);
  });

  it('offers every model, the newest first, and marks the official default', () => {
    const [versions] = menusOf(panel());
    const values = versions?.options.map(({ value }) => value) ?? [];
    expect(values.slice(0, 4)).toEqual(['default', '8.2', '8.1', '7']);
    expect(values.indexOf('niji 7')).toBeLessThan(values.indexOf('niji 6'));
    expect(new Set(values.slice(1))).toEqual(new Set(midjourney.models.map(({ id }) => id)));
    const marked = versions?.options.filter(({ description }) => description !== undefined);
    expect(marked?.map(({ value }) => value)).toEqual([midjourney.officialDefault.id]);
  });

  it('offers the strengths of Midjourney’s own panel, and the aspects of /imagine', () => {
    const [, stylize, ratios] = menusOf(panel());
    expect(stylize?.options.map(({ value }) => value)).toEqual([
      'default',
      '50',
      '100',
      '250',
      '750',
    ]);
    expect(ratios?.options.map(({ value }) => value)).toEqual(['default', ...aspects]);
  });

  it('shows what was chosen, also what is not offered', () => {
    expect(chosenIn(panel({ version: 'niji 7', stylize: 750, aspect: '16:9' }))).toEqual([
      ['Version niji 7'],
      ['Stylize very high (750)'],
      ['Aspect 16:9'],
    ]);
    expect(chosenIn(panel({ version: '99.9', stylize: 333, aspect: '7:5' }))).toEqual([
      ['Version 99.9'],
      ['Stylize 333'],
      ['Aspect 7:5'],
    ]);
  });
});

describe('the text of the panel', () => {
  it('says how a prompt without flags would end', () => {
    const { content } = panel({ version: '7', raw: true, stylize: 250 });
    expect(content).toContain('Your prompts end with `--v 7 --raw --stylize 250`.');
  });

  it('merges everything, the stronger first', () => {
    const presets = [{ name: 'noir', flags: '--stylize 50' }];
    const settings = {
      suffix: '--ar 3:2',
      preset: { name: 'noir' },
      presets,
      stylize: 750,
      raw: true,
    };
    const { content } = panel(settings, { version: '7', flags: '--ar 16:9 --no text' });
    expect(content).toContain('end with `--stylize 50 --ar 3:2 --raw --v 7 --no text`.');
    expect(content).toContain('Your suffix is `--ar 3:2`.');
    expect(content).toContain('Your preset in use is `--noir`.');
    expect(content).toContain('This server adds `--v 7 --ar 16:9 --no text`');
  });

  it('says which flags do not go with the model', () => {
    const { content } = panel({ version: '8.2', speed: 'turbo' });
    expect(content).toContain('end with `--v 8.2`.');
    expect(content).toMatch(/-# `--turbo` of your settings was left out/);
  });

  it('says when the preset in use does not exist here', () => {
    expect(panel({ preset: { name: 'noir' } }).content).toContain(
      en.settings.presetGone('`--noir`'),
    );
  });

  it('says that results are private only when they are', () => {
    expect(panel({ private: true }).content).toContain(en.settings.private);
    expect(panel().content).not.toContain(en.settings.private);
  });

  it('does not promise more of remix and variation than there is', () => {
    const { content } = panel();
    expect(content).toContain('only variations on kie.ai take none');
    expect(content).toContain(
      'where midjourney-proxy has a way to say it; other upstreams have none',
    );
  });

  it('keeps to Discord’s limits however much is set', () => {
    const long = (flag: string): string => `--${flag} ${'`x* '.repeat(200)}`.slice(0, 499).trim();
    const many = '--iw 2 --sw 200 --cw 50 --ow 100 '.repeat(15).trim().slice(0, 500);
    const presets = [{ name: 'a'.repeat(32), flags: long('no') }];
    const settings = { presets, preset: { name: 'a'.repeat(32) }, private: true } as const;
    for (const suffix of [long('no'), long('p'), long('foo'), many]) {
      const { content } = panel({ ...settings, suffix }, { flags: many });
      expect(content).toContain(en.settings.otherwise);
      expect(content.split('`').length % 2).toBe(1);
    }
  });
});

describe('the form of the suffix', () => {
  it('holds the present one, and may be left empty', () => {
    expect(suffixForm('--no text', en)).toMatchObject({
      custom_id: '1:set:suffix',
      components: [{ component: { value: '--no text', required: false, max_length: 500 } }],
    });
    expect(JSON.stringify(suffixForm(undefined, en))).not.toContain('"value"');
  });

  it('keeps to Discord’s limits', () => {
    expect(en.settings.form.title.length).toBeLessThanOrEqual(45);
    expect(en.settings.form.label.length).toBeLessThanOrEqual(45);
    expect(en.settings.form.hint.length).toBeLessThanOrEqual(100);
  });
});
