import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midjourney } from '../../src/prompt/catalogue.ts';
import { checkPrompt, type PromptRequest } from '../../src/prompt/check.ts';
import type { Layer } from '../../src/prompt/layers.ts';
import { parsePrompt } from '../../src/prompt/parse.ts';
import { countPermutations, expandPermutations } from '../../src/prompt/permutations.ts';
import { printFlag, printPrompt } from '../../src/prompt/print.ts';
import { layerNames, type Problem } from '../../src/prompt/problem.ts';
import type { Flag } from '../../src/prompt/prompt.ts';
import { repeatsOf, withoutRepeat } from '../../src/prompt/repeat.ts';
import type { ValidationContext } from '../../src/prompt/validation/context.ts';
import { findProblems } from '../../src/prompt/validation/find-problems.ts';
import { isError } from '../../src/prompt/validation/levels.ts';
import { chooseModel } from '../../src/prompt/validation/model-choice.ts';
import { repairPrompt } from '../../src/prompt/validation/repair.ts';
import { anyTyped } from './prompt-text.ts';

const link = 'https://x.example/a.png';
const values = ['', '1', '2', '4', '50', '5000', '16:9', '16x9', 'raw', 'random', link, '8.2', '7'];
const names = [
  ...midjourney.flags.flatMap(({ name, aliases }) => [name, ...aliases]),
  'stlyize',
  'Ar',
  'mine',
  'version2',
];

/** Flags with values that fit, now and then. */
const flag: fc.Arbitrary<Flag> = fc.record({
  name: fc.constantFrom(...names),
  value: fc.constantFrom(...values, '6', '6.1', '"a b"', '5"', 'abc, def'),
});
const flags = fc.array(flag, { maxLength: 4 });
const text = fc.constantFrom('a cat', 'a {red, blue} cat', 'hot:: dog::-1', link, '', 'a 5" nail');
const flagged = fc
  .tuple(text, flags)
  .map(([words, list]) => printPrompt({ images: [], text: words, flags: list }));
const typed = fc.oneof({ arbitrary: anyTyped, weight: 1 }, { arbitrary: flagged, weight: 2 });

const layers: fc.Arbitrary<readonly Layer[]> = fc
  .tuple(...layerNames.map(() => flags))
  .map((lists) =>
    layerNames.map((name, index) => ({
      name,
      // Several jobs of one are nothing that anybody can save or choose.
      flags: withoutRepeat({ images: [], text: '', flags: lists[index] ?? [] }, midjourney).flags,
    })),
  );
const place: fc.Arbitrary<Omit<ValidationContext, 'catalogue'>> = fc.record({
  defaultModel: fc.constantFrom('8.2', '7', '6.1', 'niji 7', 'niji 5', '4'),
  roles: fc.constantFrom([], ['image' as const], ['style' as const], ['omni' as const]),
  now: fc.constant(0),
});
const request: fc.Arbitrary<PromptRequest> = fc.record({
  typed,
  layers,
  findPreset: fc.constant((name: string) =>
    name === 'mine' ? parsePrompt('--ar 3:2 --no text').flags : undefined,
  ),
  cap: fc.constantFrom(1, 4, 40),
});

function contextOf(where: Omit<ValidationContext, 'catalogue'>): ValidationContext {
  return { ...where, catalogue: midjourney };
}

const errorsOf = (problems: readonly Problem[]): readonly Problem[] => problems.filter(isError);

const isVersion = ({ name }: Flag): boolean => /^(?:v|version|niji)$/i.test(name);
/** The command has options for shape, version and speed only. */
const isPossible =
  ({ name }: Layer) =>
  (flag: Flag): boolean =>
    name !== 'option' || isVersion(flag) || /^(?:ar|relax|fast|turbo)$/.test(flag.name);

describe('every prompt with everything that stands behind it', () => {
  it('is checked without throwing, and has one entry for each job', () => {
    fc.assert(
      fc.property(request, place, (asked, where) => {
        const { problems, typed: jobs, fixed } = checkPrompt(asked, contextOf(where));
        const isTooMuch = problems.some(({ code }) => code === 'E13');
        expect(jobs.length).toBeGreaterThanOrEqual(isTooMuch ? 0 : 1);
        expect(jobs.length).toBeLessThanOrEqual(isTooMuch ? 0 : asked.cap);
        expect(fixed?.length ?? 1).toBeGreaterThanOrEqual(1);
        expect(fixed?.length ?? 1).toBeLessThanOrEqual(asked.cap);
        if (isTooMuch) expect(fixed).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('is without an error exactly what is printed and read again', () => {
    fc.assert(
      fc.property(request, place, (asked, where) => {
        const { problems, typed: jobs } = checkPrompt(asked, contextOf(where));
        if (errorsOf(problems).length > 0) return;
        for (const { prompt: job } of jobs) {
          expect(printPrompt(parsePrompt(job))).toBe(job);
          expect(errorsOf(findProblems(parsePrompt(job), contextOf(where)))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has corrections that have no error by themselves', () => {
    fc.assert(
      fc.property(request, place, (asked, where) => {
        for (const { prompt: typedAgain } of checkPrompt(asked, contextOf(where)).fixed ?? []) {
          // What was an escape or an odd brace is not read as braces once more.
          expect(errorsOf(findProblems(parsePrompt(typedAgain), contextOf(where)))).toEqual([]);
          expect(repeatsOf(parsePrompt(typedAgain), midjourney)).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses nothing that was typed or suggested to what stands behind it', () => {
    fc.assert(
      fc.property(flagged, layers, place, (words, behind, where) => {
        const context = contextOf(where);
        fc.pre(countPermutations(words) === 1 && !/--(?:mine|r)/i.test(words));
        const nothing = { typed: words, findPreset: () => undefined, cap: 40 };
        const real = behind.map((layer) => ({
          ...layer,
          flags: layer.flags.filter(isPossible(layer)),
        }));
        const { typed: jobs, fixed } = checkPrompt({ ...nothing, layers: real }, context);
        const [only] = fixed ?? [];
        fc.pre(only !== undefined);
        const { model } = chooseModel(parsePrompt(jobs[0]?.prompt ?? ''), context);
        const alone = repairPrompt(parsePrompt(words), { ...context, defaultModel: model.id });
        const sent = parsePrompt(only.prompt).flags.map(printFlag);
        for (const one of alone?.flags ?? []) expect(sent).toContain(printFlag(one));
      }),
      { numRuns: 300 },
    );
  });

  it('without options has errors only where the bare prompt has one', () => {
    fc.assert(
      fc.property(request, place, (asked, where) => {
        // A version stays, and what it refuses is told.
        const standing = asked.layers
          .filter(({ name }) => name !== 'option')
          .map((layer) => ({ ...layer, flags: layer.flags.filter((one) => !isVersion(one)) }));
        const bare = checkPrompt({ ...asked, layers: [] }, contextOf(where));
        if (errorsOf(bare.problems).length > 0) return;
        const full = checkPrompt({ ...asked, layers: standing }, contextOf(where));
        expect(errorsOf(full.problems)).toEqual([]);
        expect(full.typed).toHaveLength(bare.typed.length);
      }),
      { numRuns: 200 },
    );
  });

  it('without anything behind it is judged like the prompts that its braces make', () => {
    fc.assert(
      fc.property(typed, place, (words, where) => {
        const count = countPermutations(words);
        fc.pre(count <= 40 && !/--(?:mine|r)/i.test(words));
        const nothing = { layers: [], findPreset: () => undefined, cap: 40 };
        const { problems } = checkPrompt({ typed: words, ...nothing }, contextOf(where));
        const each = expandPermutations(words, 40).flatMap((one) =>
          errorsOf(findProblems(parsePrompt(one), contextOf(where))),
        );
        const others = errorsOf(problems).filter(({ code }) => code !== 'E14');
        expect(new Set(others.map((one) => JSON.stringify(one)))).toEqual(
          new Set(each.map((one) => JSON.stringify(one))),
        );
      }),
      { numRuns: 200 },
    );
  });
});
