import fc from 'fast-check';
import { describe, it } from 'vitest';
import { objectionLine } from '../../../src/guard/upstream-choice.ts';
import type { Sentences } from '../../../src/locales/index.ts';
import { sentence } from '../../../src/views/message.ts';
import { problemLine } from '../../../src/views/problems.ts';
import { questionView, type ShownOffer } from '../../../src/views/question.ts';
import { seriesView, stoppedSentence } from '../../../src/views/series.ts';
import { languages } from '../../fakes/languages.ts';
import { anyPrompt, anyText } from '../../fakes/nasty.ts';
import { allSamples } from '../../fakes/problems.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { expectHarmless, expectSendable, outsideCode } from '../../fakes/sendable.ts';
import { seriesOf } from '../../fakes/series.ts';

const anyOffer: fc.Arbitrary<ShownOffer | undefined> = fc.option(
  fc.record({
    prompts: fc.oneof(
      fc.array(anyPrompt, { minLength: 1, maxLength: 4 }),
      anyPrompt.map((prompt) => Array.from({ length: 40 }, (_, index) => `${prompt} ${index}`)),
    ),
    estimate: fc.constant('about 160 pictures, turbo, 123456789.123456 doubloons!!!'),
  }),
  { nil: undefined },
);

function refusalsOf(flag: string, text: Sentences): readonly (string | undefined)[] {
  return [
    undefined,
    text.check.tooMany(10_000, 40),
    objectionLine({ kind: 'flag', flag }, 'midjourney-proxy', text),
    objectionLine({ kind: 'references' }, 'kie', text),
    objectionLine({ kind: 'length', limit: 4_000 }, 'nanogpt', text),
  ];
}

describe.each(languages)('a question in %s', (_tag, text) => {
  it('tells what is wrong and what would run, in a message that Discord takes', () => {
    fc.assert(
      fc.property(
        fc.record({
          token: anyText(4_000),
          picked: fc.array(fc.nat(), { maxLength: 60 }),
          notes: fc.array(fc.nat(), { maxLength: 20 }),
          doubtfulModel: fc.constantFrom(undefined, '7', 'niji 9999.9999'),
          fixed: anyOffer,
          typed: anyOffer,
          isEditable: fc.boolean(),
          refusal: fc.nat({ max: 4 }),
        }),
        ({ token, picked, notes, refusal, isEditable, ...offers }) => {
          const all = allSamples(token).map((problem) => problemLine(problem, text));
          const pick = (places: readonly number[]): string[] =>
            places.map((place) => all[place % all.length] ?? '');
          const question = {
            ...offers,
            proposalId: proposalIdOf(1),
            // Where nothing can be edited there is something to start.
            isEditable: isEditable || (offers.fixed ?? offers.typed) === undefined,
            problems: pick(picked),
            notes: pick(notes),
            refusal: refusalsOf(token, text)[refusal],
          };
          const view = questionView(question, text);
          expectSendable(view);
          expectHarmless(outsideCode(view.content));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe.each(languages)('several jobs in %s', (_tag, text) => {
  const count = fc.integer({ min: 0, max: 40 });
  const counts = fc.record({
    ...{ finished: count, running: count, waiting: count, unclear: count },
    ...{ failed: count, unstarted: count, stopped: count },
  });
  const look = fc.record(
    { isLastWord: fc.boolean(), withoutPrompt: fc.boolean() },
    { requiredKeys: [] },
  );

  it('have a summary that Discord takes, and that names nobody but their person', () => {
    fc.assert(
      fc.property(anyPrompt, counts, look, fc.boolean(), (prompt, counted, seen, isStoppable) => {
        const series = seriesOf({ prompt });
        const view = seriesView(
          series,
          { counts: counted, isOver: false, isStoppable },
          text,
          seen,
        );
        expectSendable(view);
        expectHarmless(view.content, series.requesterId);
      }),
      { numRuns: 60 },
    );
  });

  it('are stopped with a sentence, whatever became of them', () => {
    fc.assert(
      fc.property(count, count, count, (stopped, unclear, finished) => {
        const told = { stopped, unclear, count: stopped + unclear + finished };
        expectSendable(sentence(stoppedSentence(told, text)));
      }),
    );
  });
});
