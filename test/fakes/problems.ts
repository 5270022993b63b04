import type { Problem, ProblemCode } from '../../src/prompt/problem.ts';

type Samples = { readonly [Code in ProblemCode]: readonly (Problem & { readonly code: Code })[] };

/** Of every code the shapes that there are; what is quoted comes from `words`. */
export function sampleProblems(words = 'x'): Samples {
  const flag = `--${words}`;
  const token = words;
  const [model, acceptedBy] = ['8.2', ['7', 'niji 6', '6.1', '6']];
  return {
    E01: [
      { code: 'E01', flag, retired: false },
      { code: 'E01', flag, retired: false, suggestion: `--near ${words}` },
      { code: 'E01', flag, retired: true },
    ],
    E02: [
      { code: 'E02', flag, needs: 'ratio' },
      { code: 'E02', flag, needs: 'something new' },
    ],
    E03: [
      { code: 'E03', flag, token },
      { code: 'E03', flag, token, suggestion: '16:9' },
    ],
    E04: [
      { code: 'E04', flag, token, model, allowed: { kind: 'range', from: 3, to: 77 } },
      { code: 'E04', flag, token, model, allowed: { kind: 'one-of', values: [0.5, 'raw'] } },
      { code: 'E04', flag, token, model, allowed: { kind: 'ratio', most: 14 } },
    ],
    E05: [
      { code: 'E05', flag, model, acceptedBy },
      { code: 'E05', flag, model, acceptedBy: [], suggestion: '--oref' },
    ],
    E06: [{ code: 'E06', flags: [flag, '--niji'] }],
    E07: [{ code: 'E07', token, flag }],
    E08: [{ code: 'E08' }],
    E09: (['image', 'sref', 'cref', 'oref', 'video'] as const).map((needs) => {
      return { code: 'E09', flag, needs };
    }),
    E10: [
      { code: 'E10', flag, count: 33 },
      { code: 'E10', flag, with: '--draft' },
    ],
    E11: [{ code: 'E11', flag }],
    E12: [{ code: 'E12', flag }],
    E13: [{ code: 'E13', count: 10_000, cap: 40 }],
    E14: [{ code: 'E14', count: 4, flag }],
    E15: [{ code: 'E15', sum: -1.5 }],
    E16: [
      { code: 'E16', model, acceptedBy },
      { code: 'E16', model, acceptedBy: [] },
    ],
    E17: (['page', 'expired', 'misplaced'] as const).map((reason) => {
      return { code: 'E17', token, reason };
    }),
    E18: [{ code: 'E18', token, most: 4, model }],
    E19: [{ code: 'E19', flag, token }],
    W01: (['option', 'preset', 'suffix', 'settings', 'server'] as const).flatMap((layer) =>
      (
        [
          { kind: 'model', model },
          { kind: 'prompt' },
          { kind: 'link' },
          { kind: 'several' },
          { kind: 'upstream', upstream: 'kie' },
          { kind: 'upstream', upstream: 'somebody' },
        ] as const
      ).map((because) => ({ code: 'W01' as const, flag, layer, because })),
    ),
    W02: [{ code: 'W02', flag, tokens: [token, 'another'] }],
    W03: [
      { code: 'W03', reason: 'braces', token },
      { code: 'W03', reason: 'quotes', token },
      { code: 'W03', reason: 'dashes', token },
      { code: 'W03', reason: 'flag', token, suggestion: `--near ${words}` },
    ],
    W04: [{ code: 'W04', length: 2_345, limit: 2_000 }],
    W05: [
      { code: 'W05', flag, model },
      { code: 'W05', model: '9' },
    ],
    W06: [{ code: 'W06', token, expiresAt: 1_700_000_000_001 }],
    N02: [{ code: 'N02', flag, typed: '--ar 1:1' }],
  };
}

/** All of them in one list. */
export function allSamples(words?: string): readonly Problem[] {
  return Object.values<readonly Problem[]>(sampleProblems(words)).flat();
}
