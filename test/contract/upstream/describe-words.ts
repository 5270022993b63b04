import { describe, expect, it } from 'vitest';
import { taskResultSchema } from '../../../src/upstreams/result.ts';
import { pictureOf } from './pictures.ts';
import { longPrompt, requestOf } from './requests.ts';
import type { UpstreamSetUp } from './set-up.ts';
import {
  acceptedId,
  context,
  type Finished,
  fetchFile,
  finish,
  finishedGrid,
  submitAction,
} from './steps.ts';

/** Prompts that are guessed out of a picture, and that are made shorter. */
export function describeWords(setUp: UpstreamSetUp): void {
  if (setUp.abilities.includes('describe')) {
    describe('a described picture', () => {
      describeDescribed(setUp);
    });
  }
  if (setUp.abilities.includes('shorten')) {
    describe('a shortened prompt', () => {
      describeShortened(setUp);
    });
  }
}

function describeDescribed(setUp: UpstreamSetUp): void {
  const { start } = setUp;
  it('is sent as its very bytes', async () => {
    const rig = await start();
    const picture = await pictureOf('crimson');
    const outcome = await rig.upstream.submit({ kind: 'describe', picture }, context());
    const [sent = '', ...more] = await rig.picturesOf(acceptedId(outcome));
    expect(Buffer.compare(Buffer.from(sent), picture.bytes)).toBe(0);
    expect(more).toEqual([]);
  });

  it('ends with four prompts, plain and all different, and with the picture itself', async () => {
    const { result } = await described(setUp);
    const { prompts = [], media } = result;
    expect(new Set(prompts).size).toBe(4);
    for (const prompt of prompts) {
      expect(prompt).toMatch(/^[a-z].* --ar 1:1$/);
      expect(prompt).not.toMatch(/https?:|\r|\n|\u20E3/);
    }
    expect(result.finalPrompt).toBeUndefined();
    const file = await fetchFile(media[0]?.url ?? '');
    expect(Buffer.compare(file.bytes, (await pictureOf('crimson')).bytes)).toBe(0);
    expect(media).toHaveLength(1);
  });

  it('offers to draw each prompt, all of them, and to describe it again', async () => {
    const { result } = await described(setUp);
    expect(result.actions.map(({ key, means }) => [key, means])).toEqual([
      ...['p1', 'p2', 'p3', 'p4', 'pall'].map((key) => [key, 'imagine']),
      ['r', 'repeat'],
    ]);
  });

  describeStored(setUp, () => described(setUp));
}

async function described({ start }: UpstreamSetUp): Promise<Finished> {
  const rig = await start();
  return finish(rig, acceptedId(await rig.upstream.submit(await requestOf('describe'), context())));
}

async function shortened({ start }: UpstreamSetUp): Promise<Finished> {
  const rig = await start();
  return finish(rig, acceptedId(await rig.upstream.submit(await requestOf('shorten'), context())));
}

function describeShortened(setUp: UpstreamSetUp): void {
  it('ends with candidates out of its own words, without a picture', async () => {
    const { result } = await shortened(setUp);
    const { prompts = [], media } = result;
    expect(prompts).toHaveLength(5);
    for (const prompt of prompts) expect(longPrompt.startsWith(prompt)).toBe(true);
    expect(media).toEqual([]);
    expect(result.finalPrompt).toBeUndefined();
  });

  it('offers to draw each candidate', async () => {
    const { result } = await shortened(setUp);
    expect(result.actions.map(({ key, means }) => [key, means])).toEqual(
      ['p1', 'p2', 'p3', 'p4', 'p5'].map((key) => [key, 'imagine']),
    );
  });

  describeStored(setUp, () => shortened(setUp));
}

function describeStored({ start }: UpstreamSetUp, make: () => Promise<Finished>): void {
  it('gives a result that survives being stored', async () => {
    const { result } = await make();
    expect(taskResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it('leaves the drawing to Easel: its actions are never sent', async () => {
    const { result } = await make();
    const rig = await start();
    const grid = await finishedGrid(rig);
    const before = rig.asked();
    for (const action of result.actions) {
      expect(await submitAction(rig, grid, action)).toEqual({
        kind: 'failed',
        failure: { kind: 'unsupported' },
      });
    }
    expect(rig.asked()).toBe(before);
  });
}
