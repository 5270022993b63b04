import { z } from 'zod';

/** One sentence of a catalogue, with where it stands. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** What functions are called with that want more than words and numbers. */
const special: Readonly<Record<string, readonly unknown[]>> = {
  'status.movedOn': [['kie.ai'], 'NanoGPT'],
  'handedIn.maskWrongSize': [
    { width: 10, height: 20 },
    { width: 30, height: 40 },
  ],
  'check.outOfRange': ['`--stylize`', '`2000`', { from: 0, to: 1000, model: '`--version 7`' }],
  'check.notOneOf': ['`--quality`', '`3`', { values: '`1`, `2` or `4`', model: '`--version 7`' }],
};

/** Numbers that need different words in some language, and a word. */
const samples = [1, 2, 5, 21, 'word'] as const;

const functionSchema = z.custom<(...values: readonly unknown[]) => unknown>(
  (value) => typeof value === 'function',
);

/** Everything that a catalogue can say: functions are called with samples. */
export function everythingSaid(catalogue: unknown, path = ''): readonly Said[] {
  if (typeof catalogue === 'string') return [{ path, text: catalogue }];
  if (typeof catalogue === 'function') return calls(functionSchema.parse(catalogue), path);
  const parts = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).parse(catalogue);
  return Object.entries(parts).flatMap(([key, part]) =>
    everythingSaid(part, path === '' ? key : `${path}.${key}`),
  );
}

function calls(say: (...values: readonly unknown[]) => unknown, path: string): readonly Said[] {
  const given = special[path] ?? (path.startsWith('failure.') ? [{ kind: 'banned' }] : undefined);
  const lists = given === undefined ? samples.map((one) => Array<unknown>(9).fill(one)) : [given];
  return lists.map((values) => ({ path, text: z.string().parse(say(...values)) }));
}
