import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import type { JobIn } from '../../../src/jobs/job.ts';
import { promptOf } from '../../../src/jobs/job.ts';
import type { ReviewDecision } from '../../../src/jobs/review.ts';
import { sentence } from '../../../src/views/message.ts';
import { rejectForm } from '../../../src/views/reject-form.ts';
import { closedReview, closedWithoutPrompt } from '../../../src/views/review-closed.ts';
import { reviewNotice, wordFiles } from '../../../src/views/review-notice.ts';
import { serverReview } from '../../../src/views/server-review.ts';
import { expectFormWithinLimits } from '../../fakes/form-limits.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { languages } from '../../fakes/languages.ts';
import { anyText } from '../../fakes/nasty.ts';
import { expectSendable, outsideCode } from '../../fakes/sendable.ts';
import { anyJob } from './any-job.ts';

const longestId = '18446744073709551615';

const anyHeld: fc.Arbitrary<JobIn<'held'>> = fc
  .tuple(
    anyJob.filter((job): job is JobIn<'held'> => job.state === 'held'),
    fc.option(anyText(200), { nil: undefined }),
    fc.boolean(),
  )
  .map(([job, rule, isPrivate]) => ({
    ...job,
    private: isPrivate,
    caseNumber: 9_999_999_999,
    review: { prompt: 'needed', hours: 48, rule, channelId: longestId },
  }));
const anyLook = fc.record({
  files: fc.constantFrom('shown', 'too-large', 'unreadable'),
  isPromptInFile: fc.boolean(),
});
const anyDecision: fc.Arbitrary<ReviewDecision> = fc.record({
  what: fc.constantFrom('approved', 'rejected', 'expired', 'withdrawn'),
  of: fc.constantFrom('prompt', 'result'),
  at: fc.constant(1_790_000_000_000),
  byId: fc.constant(longestId),
  reason: fc.option(anyText(500), { nil: undefined }),
  strike: fc.constantFrom(true, undefined),
  caseNumber: fc.constant(9_999_999_999),
});

/** Nobody but who asked and who decided is named, and one channel. */
function expectNamesOnly(text: string, { requesterId }: JobIn<'held'>): void {
  const others = [`<@${requesterId}>`, `<@${longestId}>`, `<#${longestId}>`].reduce(
    (rest, mention) => rest.replaceAll(mention, ''),
    outsideCode(text),
  );
  expect(others).not.toMatch(/@everyone|@here|<@|<#|<\/|<:|<a:|<id:/);
}

describe.each(languages)('what those who moderate see in %s', (_tag, text) => {
  it('of something held is a message that Discord takes', () => {
    fc.assert(
      fc.property(anyHeld, anyLook, (job, look) => {
        const view = reviewNotice(job, look, text);
        expectSendable({ ...view, content: `<@&${longestId}>\n${view.content}` });
        expectNamesOnly(view.content, job);
        // Nothing of a prompt is kept from whoever decides about it.
        const written = wordFiles(job, look).map(({ bytes }) => Buffer.from(bytes).toString());
        if (look.isPromptInFile) expect(written).toContain(promptOf(job));
        const { prompts = [] } = job.found?.result ?? {};
        for (const prompt of prompts) expect(written.join('\n')).toContain(prompt);
      }),
      { numRuns: 60 },
    );
  });

  it('of what was decided is one too', () => {
    fc.assert(
      fc.property(anyHeld, anyDecision, (job, decision) => {
        for (const view of [closedReview, closedWithoutPrompt]) {
          const closed = view(job, decision, text);
          expectSendable(closed);
          expectNamesOnly(closed.content, job);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks why in a form that Discord takes, and tells what is set', () => {
    for (const key of ['plain', 'strike'] as const) {
      expectFormWithinLimits(rejectForm(jobIdOf(1), { of: 'result', key }, text));
    }
    const exemptRoles = Array.from({ length: 20 }, () => longestId);
    const review = { prompts: true, results: true, hours: 168, exemptRoles };
    const guild = { ...newGuild, review };
    expectSendable(sentence(serverReview(guild, { text, command: '`/admin notify`' })));
  });
});
