import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { UpstreamError, type UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type { Picture } from '../../../src/upstreams/port.ts';
import type { UpstreamSetUp } from './set-up.ts';
import {
  acceptedId,
  context,
  type Finished,
  fetchFile,
  finish,
  finishedClip,
  finishedSingle,
  look,
  noSignal,
  openMedia,
  unknownLike,
  video,
} from './steps.ts';
import { stagesIn, watch } from './watch.ts';

const wishes = [
  { motion: 'low', quality: 'standard', batch: 1 },
  { motion: 'high', quality: 'high', batch: 1 },
] as const;

const failures: readonly (readonly [name: string, fault: Fault, failure: UpstreamFailure])[] = [
  ['a lost answer', { kind: 'lost-answer' }, { kind: 'unclear' }],
  ['a closed connection', { kind: 'drop' }, { kind: 'unclear' }],
  ['a page', { kind: 'html' }, { kind: 'unclear' }],
  ['HTTP 500', { kind: 'status', status: 500 }, { kind: 'unclear' }],
  ['HTTP 402', { kind: 'status', status: 402 }, { kind: 'credits' }],
  ['HTTP 429', { kind: 'status', status: 429 }, { kind: 'rate-limited' }],
  ['HTTP 503', { kind: 'status', status: 503 }, { kind: 'maintenance' }],
];

export function describeVideos(setUp: UpstreamSetUp): void {
  describe('a video from a picture', () => {
    if (setUp.batches.length === 0) {
      describeNone(setUp);
      return;
    }
    describeClips(setUp);
    describeAnimated(setUp);
    describeTroubles(setUp);
  });
}

function describeNone({ start }: UpstreamSetUp): void {
  it('is unsupported here, and nothing is started', async () => {
    const rig = await start();
    expect(await rig.upstream.submit(await video(), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(rig.taken()).toEqual([]);
  });
}

function describeClips({ start, batches, stages }: UpstreamSetUp): void {
  it.each(wishes)('with $motion motion in $quality quality is a file', async (wish) => {
    const rig = await start();
    const taskId = acceptedId(await rig.upstream.submit(await video(wish), context()));
    expect(rig.taken()).toEqual([taskId]);
    const { result } = await finish(rig, taskId);
    expect(result.media).toEqual([{ kind: 'video', url: expect.any(String) as string }]);
    const url = result.media[0]?.url ?? '';
    const file = await fetchFile(url);
    expect(file.contentType).toMatch(/^video\//);
    expect(Buffer.compare(file.bytes, rig.served(url) ?? new Uint8Array())).toBe(0);
  });

  it.each(batches)('is made %i times at once, if that was the wish', async (batch) => {
    const { result } = await finishedClip(await start(), { batch });
    expect(new Set(result.media.map(({ url }) => url)).size).toBe(batch);
    expect(new Set(result.actions.map(({ key }) => key)).size).toBe(result.actions.length);
    const numbers = result.actions.flatMap(({ index }) => index ?? []);
    expect(Math.max(1, ...numbers)).toBeLessThanOrEqual(batch);
  });

  it(`is ${stages.join(', then ')}`, async () => {
    const rig = await start();
    const taskId = acceptedId(await rig.upstream.submit(await video(), context()));
    expect(stagesIn(await watch(rig, taskId))).toEqual(stages);
  });

  it('is begun with the very bytes of the picture, if its link does not last', async () => {
    const rig = await start();
    const request = await video();
    const taskId = acceptedId(await rig.upstream.submit(request, context()));
    const [picture = '', ...more] = await rig.picturesOf(taskId);
    expect(Buffer.compare(Buffer.from(picture), request.picture.bytes)).toBe(0);
    expect(more).toEqual([]);
  });
}

/** The way of a press on an action that Easel carries out by a clip. */
function describeAnimated({ start, offers, means }: UpstreamSetUp): void {
  const kinds = offers.single.filter((kind) => means[kind] === 'animate');
  it.each(kinds)('comes of %s', async (kind) => {
    const rig = await start();
    const picture = await pictureBehind(await finishedSingle(rig));
    const motion = kind === 'animate-high' ? 'high' : 'low';
    const clip = await finishedClip(rig, { picture, motion });
    expect(clip.result.media.map((item) => item.kind)).toEqual(['video']);
    expect(clip.result.actions.map((action) => action.kind)).toEqual(offers.clip);
  });
}

async function pictureBehind({ result }: Finished): Promise<Picture> {
  const [item] = result.media;
  if (item === undefined) throw new Error('There is no picture');
  const { url, quarter } = item;
  const file = await fetchFile(url);
  return quarter === undefined
    ? { ...file, url }
    : { ...(await openMedia().cutQuarter(file, quarter)), url: '' };
}

function describeTroubles({ start }: UpstreamSetUp): void {
  it.each(failures)('behind %s is told apart, and sent once', async (_name, fault, failure) => {
    const rig = await start();
    rig.faults.add({ on: 'submit', fault });
    const outcome = await rig.upstream.submit(await video(), context());
    expect(outcome).toEqual({ kind: 'failed', failure });
    expect(rig.arrived()).toBe(1);
  });

  it('that the service cannot make fails with the reason told apart', async () => {
    const rig = await start();
    const request = await video({ prompt: 'the boats fail-me' });
    const taskId = acceptedId(await rig.upstream.submit(request, context()));
    rig.finish(taskId);
    expect(await look(rig, taskId)).toEqual({ status: 'failed', failure: { kind: 'validation' } });
  });

  it.each<[string, Fault]>([
    ['a page', { kind: 'html' }],
    ['HTTP 404', { kind: 'status', status: 404 }],
    ['HTTP 500', { kind: 'status', status: 500 }],
    ['a closed connection', { kind: 'drop' }],
  ])('is asked for again, if the query came to %s', async (_name, fault) => {
    const rig = await start();
    const taskId = acceptedId(await rig.upstream.submit(await video(), context()));
    rig.faults.add({ on: 'fetch', fault, times: Infinity });
    await expect(look(rig, taskId)).rejects.toBeInstanceOf(UpstreamError);
    rig.faults.clear();
    expect((await finish(rig, taskId)).result.media).toHaveLength(1);
  });

  it('that nobody knows, or that is forgotten, is left out of a query', async () => {
    const rig = await start();
    rig.faults.add({ on: 'submit', fault: { kind: 'forget' } });
    const taskId = acceptedId(await rig.upstream.submit(await video(), context()));
    const known = acceptedId(await rig.upstream.submit(await video(), context()));
    const ids = [taskId, known, unknownLike(taskId)];
    const snapshots = await rig.upstream.query(ids, noSignal());
    expect([...snapshots.keys()]).toEqual([known]);
  });
}
