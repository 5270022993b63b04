import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import type { Problem } from '../../../src/prompt/problem.ts';
import { modelName, problemLine, quote, quoteUpTo } from '../../../src/views/problems.ts';
import { allSamples, sampleProblems } from '../../fakes/problems.ts';
import { isWellFormed } from '../../fakes/text.ts';

const line = (problem: Problem): string => problemLine(problem, en);
/** As a person reads it. */
const read = (problem: Problem): string => line(problem).replaceAll('`', '');

const samples = allSamples('canary');

describe('the sentence about a problem', () => {
  it.each(samples.map((problem) => [JSON.stringify(problem), problem] as const))(
    'names what is in %s',
    (_name, problem) => {
      const said = line(problem);
      expect(said).toMatch(/^[`A-Z0-9].+[.?]$/);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
      const quoted = [
        'flag' in problem ? problem.flag : undefined,
        'token' in problem && !isAboutAll(problem) ? problem.token : undefined,
        'suggestion' in problem && problem.code !== 'E03' ? problem.suggestion : undefined,
      ];
      for (const one of quoted) if (one !== undefined) expect(said).toContain(`\`${one}\``);
      if ('model' in problem) expect(said).toContain(`\`--version ${problem.model}\``);
    },
  );

  it('is another one for every problem', () => {
    expect(new Set(samples.map(line)).size).toBe(samples.length - sameOnPurpose);
  });

  it.each<[Problem, string]>([
    [
      {
        code: 'E04',
        flag: '--stylize',
        token: '1001',
        allowed: { kind: 'range', from: 0, to: 1000 },
        model: '7',
      },
      '--stylize must be between 0 and 1000 with --version 7',
    ],
    [
      { code: 'E05', flag: '--oref', model: '8.1', acceptedBy: ['7'] },
      '--oref is not compatible with --version 8.1',
    ],
    [
      { code: 'E05', flag: '--oref', model: 'niji 7', acceptedBy: [] },
      '--oref is not compatible with --niji 7.',
    ],
  ])('of %j reads like Midjourney’s own: %s', (problem, words) => {
    expect(read(problem)).toContain(words);
  });

  it.each<[Problem['code'], number, readonly string[]]>([
    ['E04', 0, ['3', '77']],
    ['E04', 1, ['`0.5`, `raw`']],
    ['E04', 2, ['1:14', '14:1']],
    ['E05', 0, ['`--version 7`, `--niji 6`, `--version 6.1`']],
    ['E06', 0, ['`--x`, `--niji`']],
    ['E10', 0, ['33']],
    ['E13', 0, ['10,000', '40']],
    ['E14', 0, ['4 jobs']],
    ['E15', 0, ['-1.5']],
    ['E18', 0, ['4:1', '`--hd`']],
    ['W02', 0, ['`x`, `another`']],
    ['W04', 0, ['2345', '2000']],
    ['W05', 1, ['`--version 9`']],
    ['W06', 0, ['<t:1700000001:R>']],
    ['N02', 0, ['`--ar 1:1`']],
  ])('about %s (%i) holds its numbers: %j', (code, index, words) => {
    const problem = sampleProblems()[code][index];
    if (problem === undefined) throw new Error('There is no such sample');
    for (const word of words) expect(line(problem)).toContain(word);
  });

  it('names all models that there are, where one is said that there is not', () => {
    const allowed = { kind: 'one-of', values: ['6', '7'] } as const;
    const problem = { code: 'E04', flag: '--v', token: '66', allowed, model: '8.2' } as const;
    expect(line(problem)).toBe('There is no `--v` `66`. There are `6`, `7`.');
  });

  it('names three models at most that would take a flag', () => {
    const acceptedBy = ['7', '6.1', '6', '5.2', '5'];
    const said = line({ code: 'E05', flag: '--q', model: '8.2', acceptedBy });
    expect(said).toContain('`--version 6`');
    expect(said).not.toContain('5');
  });

  it('names an upstream as people know it', () => {
    const because = { kind: 'upstream', upstream: 'kie' } as const;
    expect(line({ code: 'W01', flag: '--tile', layer: 'suffix', because })).toBe(
      '`--tile` of your suffix was left out: kie.ai cannot do it.',
    );
  });
});

/** Braces and quotation marks are about the whole prompt. */
function isAboutAll(problem: Problem): boolean {
  return problem.code === 'W03' && (problem.reason === 'braces' || problem.reason === 'quotes');
}

/** Ratios say what one looks like instead of the suggestion, which the corrected prompt shows. */
const sameOnPurpose = 1;

const nasty = [
  '`',
  '``',
  '```',
  '`a` **b** ~~c~~ ||d|| _e_',
  '@everyone @here <@1> <@&1> <#1> </a:1> <t:1:R>',
  'https://cdn.example.com/a.png?sig=canary&x=1',
  '<https://cdn.example.com/a.png?sig=canary>::2',
  'a\nb\r\nc\u2028d\u0085e\0f',
  '\u202Eright to left\u2066\u200F',
  'x'.repeat(5_000),
  '🦊'.repeat(2_500),
  '`'.repeat(5_000),
  '\uD83D',
  '',
  ' ',
  '\u202E',
];

describe('words of a prompt in such a sentence', () => {
  it.each(nasty.map((words) => [JSON.stringify(words.slice(0, 60)), words] as const))(
    'do nothing there: %s',
    (_name, words) => {
      for (const problem of allSamples(words)) {
        const said = line(problem);
        expect(said.split('`').length % 2).toBe(1);
        expect(said).not.toContain('``');
        expect(outsideOfCode(said)).not.toMatch(/[@<*~|_]|\/\/(?!.)/);
        expect(said).not.toContain('canary');
        expect(said).not.toMatch(/[\p{Cc}\u2028\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(said.length).toBeLessThan(700);
      }
    },
  );

  it('are cut at two hundred characters, and between two of them', () => {
    const quoted = quote('🦊'.repeat(500));
    expect(quoted.length).toBeLessThanOrEqual(202);
    expect(quoted.length).toBeGreaterThan(195);
    expect(isWellFormed(quoted)).toBe(true);
    expect(quote('x'.repeat(200))).toBe(`\`${'x'.repeat(200)}\``);
    expect(quote('x'.repeat(201))).toBe(`\`${'x'.repeat(199)}…\``);
    expect(quoteUpTo(5, 'abcdef')).toBe('`abcd…`');
  });

  it('are shorter where there are many of them', () => {
    const tokens = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(200));
    const said = line({ code: 'W02', flag: '--sref', tokens });
    expect(said.length).toBeLessThan(600);
    for (const token of tokens) expect(said).toContain(token.slice(0, 30));
  });

  it('are there even where there are none', () => {
    expect(quote('')).toBe('` `');
  });
});

/** What Discord would still format; times and our own markup are left out. */
function outsideOfCode(said: string): string {
  return said.replaceAll(/`[^`]*`/g, '').replaceAll(/<t:\d+:R>/g, '');
}

describe('a model', () => {
  it('is named as it is said in a prompt', () => {
    expect([modelName('8.2'), modelName('niji 7')]).toEqual(['`--version 8.2`', '`--niji 7`']);
  });
});
