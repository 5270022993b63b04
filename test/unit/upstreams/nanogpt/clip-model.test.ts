import { describe, expect, it, vi } from 'vitest';
import { type Answer, lost, pendingReply, reply } from './fake-transport.ts';
import { imagine, look, paths, rig, taskId } from './rig.ts';

const hour = 60 * 60_000;

describe('the model for clips', () => {
  const done = { status: 'SUCCESS', task_id: taskId, imageUrl: 'https://pictures.example/1.png' };

  function drawing(): ReturnType<typeof rig> {
    const parts = rig();
    parts.transport.on(paths.images, { task_id: taskId }).on(paths.status, done);
    return parts;
  }

  async function animations({ upstream }: ReturnType<typeof rig>): Promise<string[]> {
    const snapshot = await look(upstream, taskId);
    if (snapshot?.status !== 'succeeded') throw new Error('Not succeeded');
    return snapshot.result.pickedActions.map(({ key }) => key);
  }

  it('is looked up while a picture is drawn, and offered with the finished picture', async () => {
    const parts = drawing();
    await imagine(parts.upstream);
    expect(await animations(parts)).toEqual(['ah', 'al']);
  });

  it('never holds up a drawing', async () => {
    const parts = drawing();
    const catalogue = pendingReply();
    parts.transport.on(paths.videoModels, catalogue.reply);
    expect(await imagine(parts.upstream)).toEqual({ kind: 'accepted', taskId });
    expect(await animations(parts)).toEqual([]);
    catalogue.arrive(reply(200, ['midjourney-video']));
    await vi.waitFor(async () => {
      expect(await animations(parts)).toEqual(['ah', 'al']);
    });
  });

  it.each<[Answer]>([[lost], [reply(500)], [{ data: [{ id: 'veo2-video' }] }]])(
    'is not offered where the catalogue answers %j, and the drawing goes on',
    async (answer) => {
      const parts = drawing();
      parts.transport.on(paths.videoModels, answer);
      expect(await imagine(parts.upstream)).toEqual({ kind: 'accepted', taskId });
      expect(await animations(parts)).toEqual([]);
    },
  );

  it('is asked for at most once an hour, and five minutes after that has failed', async () => {
    const parts = drawing();
    parts.transport.on(paths.videoModels, lost, ['midjourney-video'], lost);
    const asked = async (): Promise<number> => {
      await imagine(parts.upstream);
      await look(parts.upstream, taskId);
      return parts.transport.sent(paths.videoModels).length;
    };
    expect(await asked()).toBe(1);
    parts.clock.advance(5 * 60_000 - 1);
    expect(await asked()).toBe(1);
    parts.clock.advance(1);
    expect(await asked()).toBe(2);
    expect(await animations(parts)).toEqual(['ah', 'al']);
    parts.clock.advance(hour - 1);
    expect(await asked()).toBe(2);
    parts.clock.advance(1);
    expect(await asked()).toBe(3);
  });

  it('stays known while the catalogue is away, and is forgotten when it says so', async () => {
    const parts = drawing();
    parts.transport.on(paths.videoModels, ['midjourney-video'], lost, ['veo2-video']);
    const found: string[][] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      await imagine(parts.upstream);
      found.push(await animations(parts));
      parts.clock.advance(hour);
    }
    expect(found).toEqual([['ah', 'al'], ['ah', 'al'], []]);
  });

  it('may be there as long as nobody has looked, or could not', async () => {
    const parts = drawing();
    parts.transport.on(paths.videoModels, lost);
    expect(parts.upstream.can('video')).toBe(true);
    await imagine(parts.upstream);
    await look(parts.upstream, taskId);
    expect(parts.upstream.can('video')).toBe(true);
  });

  it('makes clips impossible while the catalogue has none, and possible once it has one', async () => {
    const parts = drawing();
    parts.transport.on(paths.videoModels, ['veo2-video'], ['midjourney-video']);
    await imagine(parts.upstream);
    await look(parts.upstream, taskId);
    expect(parts.upstream.can('video')).toBe(false);
    parts.clock.advance(hour);
    await imagine(parts.upstream);
    await look(parts.upstream, taskId);
    expect(parts.upstream.can('video')).toBe(true);
  });

  it.each([
    ...(['blend', 'describe', 'shorten', 'seed'] as const),
    ...(['video-loop', 'video-end-image', 'video-batch', 'video-quality'] as const),
  ])('is all that there is beside drawing: no %s', (ability) => {
    expect(rig().upstream.can(ability)).toBe(false);
  });

  it('is also found by a program that has just started and only asks', async () => {
    const parts = drawing();
    await look(parts.upstream, taskId);
    expect(await animations(parts)).toEqual(['ah', 'al']);
  });
});
