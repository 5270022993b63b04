import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/discord/delivery.ts';
import { pingMessage } from '../../../src/discord/ping-message.ts';
import { actionRows } from '../../../src/views/action-rows.ts';
import { altText } from '../../../src/views/alt-text.ts';
import { jobView } from '../../../src/views/job.ts';
import { jobIn, sampleResult } from '../../fakes/jobs.ts';
import { languages } from '../../fakes/languages.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';
import { longestPrompts } from '../../fakes/nasty.ts';
import { expectDiscordTakes, expectHarmless, expectSendable } from '../../fakes/sendable.ts';
import { toWellFormed } from '../../fakes/text.ts';
import { anyDone, anyJob, anyProgress, anyTokens } from './any-job.ts';
import { anyActions } from './any-request.ts';

describe.each(languages)('the message of a job in %s', (locale, text) => {
  it('is one that Discord takes and that names nobody but its person, whatever the job is', () => {
    fc.assert(
      fc.property(anyJob, anyProgress, (job, progress) => {
        const view = jobView(job, progress, text);
        expectSendable(view);
        expectHarmless(view.content, job.requesterId);
        const { preview } = progress;
        expectDiscordTakes(render({ ...job, locale }, progress, preview && [preview]));
      }),
      { numRuns: 200 },
    );
  });

  it('has room for five found prompts, and shows the beginning of each', () => {
    for (const prompt of longestPrompts) {
      const result = { ...sampleResult, media: [], prompts: Array<string>(5).fill(prompt) };
      const { content } = jobView(jobIn('done', { result }), {}, text);
      expectSendable({ content, rows: [] });
      for (const number of [1, 2, 3, 4, 5])
        expect(content).toContain(`\n${number}\u{FE0F}\u{20E3} `);
      expect(content.endsWith(jobIn('done').id)).toBe(true);
    }
  });

  it('fits with 200 words that count, of whatever they are', () => {
    for (const prompt of longestPrompts) {
      const part = toWellFormed(prompt.slice(0, 40));
      const tokens = Array.from({ length: 200 }, (_, index) => {
        return { text: part, weight: index % 2 === 0 ? ('strong' as const) : ('weak' as const) };
      });
      const result = { ...sampleResult, media: [], prompts: ['a fox'], tokens };
      const view = jobView(jobIn('done', { result }), {}, text);
      expectSendable(view);
      expectHarmless(view.content, jobIn('done').requesterId);
      expect(view.content).toContain('1\u{FE0F}\u{20E3} a fox');
    }
  });

  it('has room for the words that count only where the found prompts leave it', () => {
    fc.assert(
      fc.property(anyTokens, fc.constantFrom(1, 300, 4_000), (tokens, length) => {
        const request = { kind: 'shorten', prompt: 'p'.repeat(length) } as const;
        const prompts = Array<string>(5).fill('q'.repeat(length));
        const result = { ...sampleResult, media: [], prompts };
        const bare = jobView(jobIn('done', { request, result }), {}, text);
        const view = jobView(jobIn('done', { request, result: { ...result, tokens } }), {}, text);
        expectSendable(view);
        expectHarmless(view.content, jobIn('done').requesterId);
        const found = bare.content.slice(bare.content.indexOf('\n\n1\u{FE0F}'));
        expect(view.content.endsWith(found)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has alt text that Discord takes', () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const said = altText(job, text);
        expect(said.trim()).not.toBe('');
        expect(said.length).toBeLessThanOrEqual(1_024);
        expect(said).not.toContain('sig=canary');
      }),
    );
  });

  it('is followed by a notification that Discord takes, for its person alone', () => {
    fc.assert(
      fc.property(anyDone, (job) => {
        const message = pingMessage({ ...job, locale });
        expectDiscordTakes(message);
        expect(message.nonce?.length).toBeLessThanOrEqual(25);
        expectHarmless(message.body.content, job.requesterId);
        expect(message.body.allowed_mentions).toEqual({ parse: [], users: [job.requesterId] });
      }),
    );
  });

  it('draws everything that is offered and has a face, within five rows of five', () => {
    fc.assert(
      fc.property(anyActions, (offered) => {
        const done = jobIn('done', { result: { ...sampleResult, media: [], actions: offered } });
        const rows = actionRows(done, text);
        expectWithinLimits({ content: 'x', rows });
        const ids = rows.flatMap(({ components }) =>
          components.flatMap((button) => ('custom_id' in button ? button.custom_id : [])),
        );
        const drawn = ids.filter((id) => id.startsWith('1:act:'));
        const faceless = offered.filter(
          ({ kind, label, emoji }) => kind === 'other' && label.trim() === '' && emoji === '',
        );
        expect(drawn).toHaveLength(offered.length - faceless.length);
        expect(ids.length - drawn.length).toBe(
          offered.length === 25 && faceless.length === 0 ? 0 : 1,
        );
      }),
      { numRuns: 200 },
    );
  });
});
