import { describe, expect, it } from 'vitest';
import type { Objection, ReferenceRole } from '../../../../src/upstreams/port.ts';
import { bench, context, imagine, reference } from './set-up.ts';

function objectionTo(prompt: string, ...roles: ReferenceRole[]): Objection | undefined {
  return bench().upstream.objectionTo({ prompt, roles });
}

describe('an objection', () => {
  it.each<[string, ReferenceRole[]]>([
    ['a hill', []],
    ['a hill --ar 16:9 --v 7 --no fog', ['image', 'image']],
    ['a hill', ['style', 'style', 'style']],
    ['a hill --ow 400', ['omni']],
    ['', []],
  ])('is not made to %j with %j', (prompt, roles) => {
    expect(objectionTo(prompt, ...roles)).toBeUndefined();
  });

  it('names a flag that cannot be said, as it was typed', () => {
    expect(objectionTo('a hill --s 50  --AR  21:9 --tile')).toEqual({
      kind: 'flag',
      flag: '--AR 21:9',
    });
  });

  it.each<ReferenceRole[]>([[], ['image'], ['style']])(
    'is made to the strength of an omni reference where there is none (%j)',
    (...roles) => {
      expect(objectionTo('a hill --ow 400', ...roles)).toEqual({ kind: 'flag', flag: '--ow 400' });
    },
  );

  it('is made to references of several sorts', () => {
    expect(objectionTo('a hill', 'image', 'style')).toEqual({ kind: 'references' });
    expect(objectionTo('a hill', 'omni', 'omni', 'image')).toEqual({ kind: 'references' });
  });

  it('is made to more than 2000 characters, counted without the flags that become fields', () => {
    const long = 'a'.repeat(1990);
    expect(objectionTo(`${long} --ar 16:9 --v 7 --s 100`)).toBeUndefined();
    expect(objectionTo(`${long} --no mist`)).toBeUndefined();
    expect(objectionTo(`${long} --no mist!`)).toEqual({ kind: 'length', limit: 2000 });
  });
});

describe('a submit in spite of an objection', () => {
  it.each([
    ['a flag', imagine('a hill --ar 21:9'), { kind: 'validation', quote: '--ar 21:9' }],
    ['a prompt without text', imagine('--ar 1:1'), { kind: 'validation', quote: '--ar 1:1' }],
    ['the length', imagine('a'.repeat(2001)), { kind: 'validation' }],
    [
      'the references',
      imagine('a hill', [reference('image'), reference('omni')]),
      { kind: 'unsupported' },
    ],
  ])('to %s fails, and nothing is sent', async (_name, request, failure) => {
    const { upstream, transport } = bench();
    expect(await upstream.submit(request, context())).toEqual({ kind: 'failed', failure });
    expect(transport.sent).toEqual([]);
  });

  it('quotes a very long flag only in part', async () => {
    const { upstream } = bench();
    const outcome = await upstream.submit(imagine(`a hill --ar ${'9'.repeat(300)}`), context());
    const failure = outcome.kind === 'failed' ? outcome.failure : undefined;
    expect(failure?.quote).toHaveLength(100);
  });
});
