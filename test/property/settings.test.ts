import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingButton } from '../../commands/buttons/setting.ts';
import { sentSuffix } from '../../commands/modals/suffix-form.ts';
import { preset } from '../../commands/preset.ts';
import { settingMenu } from '../../commands/selects/setting.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import type { Intention, Tools } from '../../src/discord/definitions.ts';
import { en } from '../../src/locales/en.ts';
import { personSchema } from '../../src/people/person.ts';
import { createPeopleRepository } from '../../src/people/repository.ts';
import { menuKeys, toggleKeys, unset } from '../../src/people/settings.ts';
import { midjourney } from '../../src/prompt/catalogue.ts';
import { checkFlags } from '../../src/prompt/flag-sets.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { suffixField } from '../../src/views/suffix-form.ts';
import { buttonPress, menuChoice, sentForm, slashCommand } from '../fakes/interactions.ts';
import { expectWithinLimits } from '../fakes/limits.ts';
import { toolsOf } from '../fakes/router.ts';

/** Flags, nearly flags, and what could do harm. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('--raw', '--ar 16:9', '--ar 16x9', '--v 7', '--niji 7', '--stlyize 5'),
      fc.constantFrom('--no a, b', '--sref https://x.example/a.png?sig=canary', '--foo', '--hd'),
      fc.constantFrom('--repeat 4', '{a, b}', '"', '`', '```', '—', '--', ' ', '\n', '\u202e'),
      fc.constantFrom('**', '@everyone', '<@1>', '<t:1:R>', '\u0000', '\ud800', 'a cat'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' ').slice(0, 500));

type Act = (tools: Tools) => Promise<Intention>;

const button: fc.Arbitrary<Act> = fc
  .oneof(fc.constantFrom(...toggleKeys, 'reset', 'suffix'), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .map((key) => async (tools) => {
    return settingButton.run({ action: 'set', key }, buttonPress(`1:set:${key}`), tools);
  });
const menu: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom(...menuKeys),
    fc.oneof(
      fc.constantFrom(unset, '8.2', 'niji 7', '99', '50', '333', '-1', '16:9', '7:5', '1:99999'),
      fc.string(),
    ),
  )
  .map(([key, value]) => async (tools) => {
    return settingMenu.run({ action: 'set', key }, menuChoice(`1:set:${key}`, [value]), tools);
  });
const form: fc.Arbitrary<Act> = typed.map((suffix) => async (tools) => {
  const sent = sentForm('1:set:suffix', {}, { [suffixField]: suffix });
  return sentSuffix.run({ action: 'set', key: 'suffix' }, sent, tools);
});
const command: fc.Arbitrary<Act> = fc
  .record({
    subcommand: fc.constantFrom('save', 'use', 'list', 'delete'),
    name: fc.oneof(fc.constantFrom('noir', '--soft', 'none', 'raw'), fc.string()),
    flags: typed,
  })
  .map(({ subcommand, name, flags }) => async (tools) => {
    const words = subcommand === 'list' ? {} : { name, flags };
    return preset.run(slashCommand('preset', {}, { subcommand, words }), tools);
  });

const acts = fc.array(fc.oneof(button, menu, form, command), { minLength: 1, maxLength: 25 });

describe('whatever is pressed, chosen and sent', () => {
  it('every answer fits Discord’s limits, and what is stored can be read', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const store = createMemoryStore();
        const people = createPeopleRepository(store);
        const tools: Tools = { ...toolsOf(new ManualClock(0)), people, text: en };
        for (const act of list) {
          const answer = await act(tools);
          if (answer.kind === 'ask') continue;
          if (answer.kind !== 'tell' && answer.kind !== 'update') throw new Error(answer.kind);
          expectWithinLimits(answer.view);
          expect(answer.view.content.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@everyone|<@|<t:/);
        }
        for (const { value } of await store.list('people:')) {
          expect(() => personSchema.parse(value)).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('flags that are saved', () => {
  const check = (flags: string) => checkFlags(flags, { catalogue: midjourney, now: 0 });

  it('are saved the same when they are saved again, and so is a correction', () => {
    fc.assert(
      fc.property(typed, (flags) => {
        const result = check(flags);
        const saved = result.ok ? result.flags : result.corrected;
        if (saved !== undefined) expect(check(saved)).toEqual({ ok: true, flags: saved });
      }),
      { numRuns: 1_000 },
    );
  });
});
