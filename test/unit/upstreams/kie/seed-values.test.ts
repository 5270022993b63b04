import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import { reply } from './fake-transport.ts';
import { bench, bodyOf, imagine, seedText, video } from './set-up.ts';

const noSignal = new AbortController().signal;

describe('every value that a field of the vendor takes can be said', () => {
  it.each(['1:2', '9:16', '2:3', '3:4', '5:6', '6:5', '4:3', '3:2', '1:1', '16:9', '2:1'])(
    'as the ratio %s',
    async (aspectRatio) => {
      const body = await bodyOf(imagine(`a hill --ar ${aspectRatio}`));
      expect(body).toEqual({ taskType: 'mj_txt2img', prompt: 'a hill', aspectRatio });
    },
  );

  it.each([
    ['--v 7', '7'],
    ['--v 6.1', '6.1'],
    ['--v 6', '6'],
    ['--v 5.2', '5.2'],
    ['--v 5.1', '5.1'],
    ['--niji 6', 'niji6'],
  ])('as the version %s', async (flag, version) => {
    const body = await bodyOf(imagine(`a hill ${flag}`));
    expect(body).toEqual({ taskType: 'mj_txt2img', prompt: 'a hill', version });
  });

  it.each([
    ['relax', 'relaxed'],
    ['fast', 'fast'],
    ['turbo', 'turbo'],
  ] as const)('as the speed %s', async (speed, word) => {
    expect(await bodyOf(imagine('a hill'), { context: { speed } })).toMatchObject({ speed: word });
  });

  it.each([
    ['--c 0', { variety: 0 }],
    ['--c 5', { variety: 5 }],
    ['--c 95', { variety: 95 }],
    ['--c 100', { variety: 100 }],
    ['--s 0', { stylization: 0 }],
    ['--s 50', { stylization: 50 }],
    ['--s 51', { stylization: 51 }],
    ['--s 1000', { stylization: 1000 }],
    ['--w 0', { weirdness: 0 }],
    ['--w 100', { weirdness: 100 }],
    ['--w 101', { weirdness: 101 }],
    ['--w 3000', { weirdness: 3000 }],
  ])('as the number in %s', async (flag, field) => {
    const body = await bodyOf(imagine(`a hill ${flag}`));
    expect(body).toEqual({ taskType: 'mj_txt2img', prompt: 'a hill', ...field });
  });

  it.each([1, 2, 4] as const)('as %i clips', async (batch) => {
    expect(await bodyOf(video({ batch }))).toMatchObject({ videoBatchSize: batch });
  });

  it.each(['high', 'low'] as const)('as %s motion', async (motion) => {
    expect(await bodyOf(video({ motion }))).toMatchObject({ motion });
  });
});

describe('a query', () => {
  it.each([
    [400, 'validation'],
    [505, 'maintenance'],
  ])('that is answered with the code %i has failed with %s', async (code, kind) => {
    const { upstream } = bench(() => reply({ code, msg: 'no' }));
    const error: unknown = await upstream.query(['a'], noSignal).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ failure: { kind } });
  });
});

describe('a record', () => {
  it.each(['taskId', 'createTime', 'completeTime'])(
    'may have anything for its %s',
    async (field) => {
      const look = async (change: object): Promise<unknown> => {
        const { upstream } = bench(() => reply(withData(change)));
        return (await upstream.query(['a'], noSignal)).get('a');
      };
      const asShown = await look({});
      expect(asShown).toMatchObject({ status: 'succeeded' });
      for (const value of [undefined, null, '', 1754042400000, 'soon', {}]) {
        expect(await look({ [field]: value })).toEqual(asShown);
      }
    },
  );
});

/** The vendor's example of a finished task with other fields in its data. */
function withData(change: object): object {
  const answer = JSON.parse(seedText('answer-record')) as { readonly data: object };
  return { ...answer, data: { ...answer.data, ...change } };
}
