import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../src/prompt/parse.ts';
import { printFlag, printPrompt } from '../../src/prompt/print.ts';
import { flagsWithoutField, translatePrompt } from '../../src/upstreams/kie/fields.ts';

const names = 'ar aspect v version niji s stylize c chaos w weird ow fast relax turbo'.split(' ');
const strangers = 'no seed sref sw iw tile p raw style q stop exp repeat whatever Ünknown'.split(
  ' ',
);
const valid = ['16:9', '1920:1080', '7', '6', '6.1', '50', '100', '0', ''];
const odd = ['21:9', '1001', 'x', '-1', '5.5', '__proto__', 'two words', 'a-b -- c', 'é,  ü'];

const word = fc.oneof(
  fc.constantFrom('hill', '--', '—', '-', 'x--y', '::2', '山', '{a, b}', '"q"', ',--ar'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const name = fc
  .tuple(fc.constantFrom(...names, ...strangers), fc.boolean())
  .map(([lower, shouts]) => (shouts ? lower.toUpperCase() : lower));
const blank = fc.constantFrom(' ', '  ', '\n', '\t ');
const flag = fc
  .tuple(blank, name, blank, fc.constantFrom(...valid, ...odd))
  .map(([before, flagName, between, value]) => `${before}--${flagName}${between}${value}`);
const prompt = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.tuple(text, fc.array(flag, { maxLength: 8 })).map(([start, flags]) => start + flags.join('')),
);

const runs = { numRuns: 1000 };

/** What stands before the flags. */
const startOf = (typed: string): string => parsePrompt(typed).text;

describe('the flags of a prompt', () => {
  it('never make anything throw, and the text stays as it is read', () => {
    fc.assert(
      fc.property(prompt, (typed) => {
        const translated = translatePrompt(typed);
        const printed = printPrompt(parsePrompt(typed));
        if ('wrongFlag' in translated) expect(printed).toContain(translated.wrongFlag);
        else expect(translated.prompt.startsWith(startOf(typed))).toBe(true);
      }),
      runs,
    );
  });

  it('are fields or still in the prompt, in their order, and never both', () => {
    fc.assert(
      fc.property(prompt, (typed) => {
        const translated = translatePrompt(typed);
        if ('wrongFlag' in translated) return;
        const { flags } = parsePrompt(typed);
        const isField = ({ name: flagName }: { readonly name: string }): boolean =>
          names.includes(flagName.toLowerCase());
        const kept = flags.filter((one) => !isField(one)).map(printFlag);
        expect(flagsWithoutField(typed)).toEqual(kept);
        const parts = [startOf(typed), ...kept].filter((part) => part !== '');
        expect(translated.prompt).toBe(parts.join(' '));
        const others = flags.filter(isField);
        expect(Object.keys(translated.fields).length > 0).toBe(others.length > 0);
        expect([...translated.said.keys()]).toEqual(Object.keys(translated.fields));
        for (const said of translated.said.values()) expect(others).toContainEqual(said);
      }),
      runs,
    );
  });

  it('do nothing more when what is left is read once more', () => {
    fc.assert(
      fc.property(prompt, (typed) => {
        const once = translatePrompt(typed);
        if ('wrongFlag' in once) return;
        expect(translatePrompt(once.prompt)).toMatchObject({ prompt: once.prompt, fields: {} });
      }),
      runs,
    );
  });
});
