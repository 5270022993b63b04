import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upstreamNames } from '../../src/config/upstreams.ts';
import type { Job } from '../../src/jobs/job.ts';
import { en } from '../../src/locales/en.ts';
import { failureKinds } from '../../src/upstreams/failure.ts';
import { actionKinds, actionMeans } from '../../src/upstreams/result.ts';
import { actionRows } from '../../src/views/action-rows.ts';
import { jobView } from '../../src/views/job.ts';
import { plainPrompt, showPrompt } from '../../src/views/prompt-text.ts';
import { actionRequestOf, imagineOf, jobIn, jobStates, sampleResult } from '../fakes/jobs.ts';
import { expectWithinLimits } from '../fakes/limits.ts';
import { isWellFormed, toWellFormed } from '../fakes/text.ts';

/** Prompts of up to 4000 characters, made of what could do harm. */
const fragment = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '```',
    '~~',
    '||',
    '\\',
    '[a](https://x.example)',
  ),
  fc.constantFrom('@everyone', '@here', '<@1>', '<@&1>', '<#1>', '</a:1>', '<:a:1>', '<t:1:R>'),
  fc.constantFrom('https://x.example/a.png?sig=canary', '🦊', '\u200d', ' ', '\n', ' --ar 16:9'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const prompt = fc
  .tuple(fc.array(fragment, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 400 }))
  .map(([parts, times]) => toWellFormed(parts.join('').repeat(times).slice(0, 4_000)))
  .filter((text) => text.trim() !== '');

const action = fc.record({
  kind: fc.constantFrom(...actionKinds),
  index: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  means: fc.constantFrom(...actionMeans),
  label: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z (]{1,80}$/)),
  emoji: fc.constantFrom('', '🎲', '❤️'),
});
const actions = fc
  .array(action, { maxLength: 25 })
  .map((list) => list.map((it, place) => ({ ...it, key: `k${place}`, reference: 'r' })));

const request = fc.oneof(
  prompt.map((text) => imagineOf({ prompt: text })),
  fc
    .tuple(action, prompt, fc.option(prompt, { nil: undefined }))
    .map(([it, parentPrompt, own]) => actionRequestOf(it, { parentPrompt, prompt: own })),
);

/** Nobody goes past an upstream twice. */
const movedFrom = fc.uniqueArray(
  fc.record({
    upstream: fc.constantFrom(...upstreamNames),
    reason: fc.constantFrom(...failureKinds),
  }),
  { selector: ({ upstream }) => upstream },
);

const job: fc.Arbitrary<Job> = fc
  .record({
    state: fc.constantFrom(...jobStates),
    request,
    actions,
    movedFrom,
    speed: fc.constantFrom(undefined, 'fast' as const, 'relax' as const),
    lengths: fc.array(fc.integer({ min: 1, max: 1_700 }), { minLength: 1, maxLength: 10 }),
  })
  .map(({ state, request: asked, actions: offered, movedFrom: left, speed, lengths }): Job => {
    const base = jobIn(state, { request: asked, movedFrom: left, speed });
    if (base.state !== 'done') return base;
    const urls = lengths.map((length) => `https://x.example/${'a'.repeat(length)}`);
    const media = urls.map((url) => ({ kind: 'image' as const, url }));
    const result = { ...sampleResult, media, actions: offered, webUrl: urls[0] };
    return { ...base, delivery: 'linked-too-large', result };
  });

const progress = fc.record(
  {
    position: fc.integer({ min: 1, max: 100_000 }),
    percent: fc.integer({ min: 0, max: 100 }),
    guessed: fc.boolean(),
    started: fc.boolean(),
    lastWord: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('every view of every job', () => {
  it('fits Discord’s limits', () => {
    fc.assert(
      fc.property(job, progress, (it, seen) => {
        expectWithinLimits(jobView(it, seen, en));
      }),
      { numRuns: 400 },
    );
  });

  it('names nobody but its person', () => {
    fc.assert(
      fc.property(job, progress, (it, seen) => {
        const { content } = jobView(it, seen, en);
        const others = content.replaceAll(`<@${it.requesterId}>`, '');
        expect(others).not.toMatch(/@everyone|@here|<@|<#|<\/|<:|<a:/);
      }),
    );
  });

  it('shows no signature of a link in a prompt', () => {
    fc.assert(
      fc.property(prompt, fc.integer({ min: 1, max: 2_000 }), (text, limit) => {
        expect(showPrompt(text)).not.toContain('?sig=');
        expect(plainPrompt(text, limit)).not.toContain('?sig=');
      }),
    );
  });
});

describe('a shown prompt', () => {
  it('has no backtick that works, and tears no character', () => {
    fc.assert(
      fc.property(prompt, (text) => {
        const shown = showPrompt(text);
        expect(isWellFormed(shown)).toBe(true);
        expect(shown.replaceAll(/\\[\\`]/g, '')).not.toContain('`');
      }),
      { numRuns: 400 },
    );
  });

  it('in plain text keeps to its limit', () => {
    fc.assert(
      fc.property(prompt, fc.integer({ min: 1, max: 2_000 }), (text, limit) => {
        const plain = plainPrompt(text, limit);
        expect(plain.length).toBeLessThanOrEqual(limit);
        expect(isWellFormed(plain)).toBe(true);
      }),
    );
  });
});

describe('the buttons below a picture', () => {
  it('draw everything that is offered and has a face, within five rows of five', () => {
    fc.assert(
      fc.property(actions, (offered) => {
        const done = jobIn('done', { result: { ...sampleResult, media: [], actions: offered } });
        const rows = actionRows(done, en);
        expectWithinLimits({ content: 'x', rows });
        const drawn = rows.flatMap(({ components }) => components).length;
        const faceless = offered.filter(
          ({ kind, label, emoji }) => kind === 'other' && label === '' && emoji === '',
        );
        expect(drawn).toBe(offered.length - faceless.length);
      }),
      { numRuns: 500 },
    );
  });
});
