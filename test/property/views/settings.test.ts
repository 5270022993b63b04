import fc from 'fast-check';
import { describe, it } from 'vitest';
import { maxSavedFlags } from '../../../src/prompt/limits.ts';
import { sentence } from '../../../src/views/message.ts';
import { presetList } from '../../../src/views/presets.ts';
import { refusedFlags, showFlags, showName } from '../../../src/views/saved-flags.ts';
import { serverDefaults, serverDisplay, serverLimits } from '../../../src/views/server-settings.ts';
import { settingsView } from '../../../src/views/settings.ts';
import { suffixForm } from '../../../src/views/suffix-form.ts';
import { expectFormWithinLimits } from '../../fakes/form-limits.ts';
import { languages } from '../../fakes/languages.ts';
import { anyText } from '../../fakes/nasty.ts';
import { noPrices } from '../../fakes/prices.ts';
import { allSamples, sampleProblems } from '../../fakes/problems.ts';
import { expectHarmless, expectSendable, outsideCode } from '../../fakes/sendable.ts';
import { anyGuild, anyPerson, anyStanding } from './any-settings.ts';

const words = anyText(maxSavedFlags);

describe.each(languages)('settings in %s', (_tag, text) => {
  const prices = { ...noPrices, unit: 'doubloons!!!' };

  it('of a person are a panel that Discord takes', () => {
    fc.assert(
      fc.property(
        anyPerson,
        fc.option(anyGuild, { nil: undefined }),
        anyStanding,
        words,
        (person, guild, flags, token) => {
          const { W01, N02 } = sampleProblems(token);
          const standing = { prompt: { images: [], text: '', flags }, leftOut: [...W01, ...N02] };
          const view = settingsView({ person, guild, standing }, text);
          expectSendable(view);
          expectHarmless(outsideCode(view.content));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lists as many presets as there can be, and has a form for the longest suffix', () => {
    fc.assert(
      fc.property(anyPerson, anyGuild, (person, guild) => {
        const list = presetList({ person, guild }, text);
        expectSendable(sentence(list));
        expectHarmless(outsideCode(list));
        expectSendable(
          sentence(presetList({ person: { ...person, presets: [] }, guild: undefined }, text)),
        );
        expectFormWithinLimits(suffixForm(person.suffix, text));
      }),
      { numRuns: 60 },
    );
  });

  it('says everything that is wrong with flags, and what they would be without it', () => {
    fc.assert(
      fc.property(words, fc.option(words, { nil: undefined }), (token, corrected) => {
        const problems = [
          { code: 'empty' } as const,
          { code: 'long', length: 4_000, limit: maxSavedFlags } as const,
          { code: 'text', token } as const,
          { code: 'braces' } as const,
          { code: 'repeat', flag: token } as const,
          ...allSamples(token),
        ];
        for (const some of [problems, ...problems.map((problem) => [problem])]) {
          const refusal = refusedFlags({ ok: false, problems: some, corrected }, text);
          expectSendable(sentence(refusal));
          expectHarmless(outsideCode(refusal));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells what was saved, with what stood there before', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const name = showName('x'.repeat(32));
        const { preset } = text;
        for (const said of [
          `${preset.savedShared(name, showFlags(after))} ${preset.replaced(showFlags(before))}`,
          `${preset.saved(name, showFlags(after))} ${preset.replaced(showFlags(before))}`,
          preset.inUse(name, showFlags(after)),
          preset.deletedShared(name, showFlags(after)),
        ]) {
          expectSendable(sentence(said));
          expectHarmless(outsideCode(said));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a server are messages that Discord takes', () => {
    fc.assert(
      fc.property(anyGuild, fc.boolean(), (guild, isNew) => {
        for (const said of [
          serverDefaults(guild, text),
          serverLimits(guild, prices, text),
          serverDisplay(guild, { text, isNew }),
        ]) {
          expectSendable(sentence(said));
          expectHarmless(outsideCode(said));
        }
      }),
      { numRuns: 60 },
    );
  });
});
