import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../../src/upstreams/result.ts';
import { actionForm, regionFormOf } from '../../../src/views/action-forms.ts';
import { promptForm } from '../../../src/views/forms.ts';
import { clipForm } from '../../../src/views/found-pictures.ts';
import { reportForm } from '../../../src/views/report.ts';
import { expectFormWithinLimits } from '../../fakes/form-limits.ts';
import { actionOf, imagineOf, jobIdOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { languages } from '../../fakes/languages.ts';
import { anyPrompt } from '../../fakes/nasty.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { anyNames } from './any-names.ts';

/** Those whose form opens without remix. */
const asking = ['zoom-custom', 'extend-manual', 'imagine-prompt'];

describe.each(languages)('a form in %s', (_tag, text) => {
  it('for an action is one that Discord takes, whatever the prompt is', () => {
    fc.assert(
      fc.property(fc.oneof(anyPrompt, fc.constant('')), fc.boolean(), (prompt, isRemix) => {
        const prompts = [prompt === '' ? 'x' : prompt];
        const job = jobIn('done', {
          request: imagineOf({ prompt }),
          result: { ...sampleResult, prompts },
        });
        for (const kind of actionKinds) {
          const action = actionOf({ kind, index: 1, key: 'x'.repeat(8) });
          const form = actionForm({ job, action, isRemix }, text);
          expect(form !== undefined).toBe(isRemix || asking.includes(kind));
          if (form !== undefined) expectFormWithinLimits(form);
          expectFormWithinLimits(regionFormOf({ job, action }, text));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('with the prompt of a waiting task or of a question is one that Discord takes', () => {
    const presses = [
      { action: 'answer', jobId: jobIdOf(1) },
      { action: 'run', proposalId: proposalIdOf(1), key: 'edit' },
    ] as const;
    const words = [{ title: text.form.remix, hint: text.form.remixHint }, text.check.edit];
    fc.assert(
      fc.property(anyPrompt, (prompt) => {
        for (const [index, press] of presses.entries()) {
          const { title = '', hint = '' } = words[index] ?? {};
          expectFormWithinLimits(promptForm({ press, title, hint, prompt }, text));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('about a clip or a report is one that Discord takes', () => {
    fc.assert(
      fc.property(anyNames, (pictures) => {
        expectFormWithinLimits(clipForm(proposalIdOf(1), pictures, text));
        expectFormWithinLimits(clipForm(proposalIdOf(1), pictures.slice(0, 1), text));
      }),
      { numRuns: 40 },
    );
    expectFormWithinLimits(reportForm(proposalIdOf(1), text));
  });
});
