import { describe, expect, it } from 'vitest';
import { runAgainButton } from '../../../commands/buttons/run-again.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Job, JobRequest } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { Ability } from '../../../src/upstreams/port.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { remixRig, requestIn } from '../../fakes/remix.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const image = { url: 'https://cdn.example.com/1.png' };
const blend: JobRequest = { kind: 'blend', images: [image, image], dimensions: 'square' };
const requests: readonly JobRequest[] = [
  blend,
  { kind: 'describe', image },
  { kind: 'shorten', prompt: 'a red fox' },
  { kind: 'video', image, prompt: '', motion: 'low' },
];
const clip: JobRequest = { kind: 'video', image, prompt: 'it jumps', motion: 'low', loop: true };

async function again(
  job: Job,
  abilities: readonly [readonly Ability[], readonly Ability[]],
  more: Partial<Tools> = {},
): Promise<Intention> {
  const fakes = [new FakeUpstream(), new FakeUpstream('kie')];
  for (const [index, upstream] of fakes.entries()) {
    for (const ability of abilities[index] ?? []) upstream.abilities.add(ability);
  }
  const upstreams = new Map(fakes.map((upstream) => [upstream.name, upstream]));
  const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en, upstreams, ...more };
  await tools.jobs.create(job);
  return runAgainButton.run({ action: 'again', jobId: jobIdOf(1) }, buttonPress('x'), tools);
}

describe('"Run again"', () => {
  it.each(requests.map((request) => [request.kind, request] as const))(
    'sends a %s to the same upstream, though another one is the default',
    async (kind, request) => {
      if (kind === 'action' || kind === 'imagine') throw new Error('It is about the others');
      const job = jobIn('failed', { request, upstream: 'kie', private: true });
      expect(await again(job, [[kind], [kind]])).toEqual({
        kind: 'start',
        parent: { jobId: jobIdOf(1), key: 'again' },
        draft: { upstream: 'kie', request, speed: undefined, private: true },
      });
    },
  );

  it.each(requests.map((request) => [request.kind, request] as const))(
    'sends a %s to another one where the same one cannot do it any more',
    async (kind, request) => {
      if (kind === 'action' || kind === 'imagine') throw new Error('It is about the others');
      const job = jobIn('timed-out', { request, upstream: 'kie' });
      expect(await again(job, [[kind], []])).toMatchObject({
        draft: { upstream: 'midjourney-proxy', request },
      });
    },
  );

  it('sends a clip where everything that was said about it can be done', async () => {
    const job = jobIn('failed', { request: clip, upstream: 'kie' });
    const able: readonly Ability[] = ['video', 'video-loop'];
    expect(await again(job, [able, ['video']])).toMatchObject({
      draft: { upstream: 'midjourney-proxy' },
    });
    expect(await again(job, [['video'], ['video']])).toEqual(
      tell(en.pictures.cannot.option('kie.ai', 'loop')),
    );
  });

  it('says who cannot', async () => {
    const job = jobIn('failed', { request: blend });
    expect(await again(job, [[], []])).toEqual(
      tell(en.pictures.cannot.blend('midjourney-proxy, kie.ai')),
    );
  });

  it('still looks for words that are not allowed, where there are words', async () => {
    const findBlockedWord = (prompt: string): string | undefined => /jumps/.exec(prompt)?.[0];
    const job = jobIn('failed', { request: clip });
    expect(await again(job, [['video', 'video-loop'], []], { findBlockedWord })).toEqual(
      tell(en.notice.wordNotAllowed('jumps')),
    );
  });
});

describe('a picture without words, with remix on', () => {
  it.each(['variation', 'reroll'] as const)('may be left without words by %s', async (kind) => {
    const { press, send } = await remixRig({ request: blend, action: { kind } });
    expect(await press()).toMatchObject({
      form: { components: [{ component: { required: false, min_length: 0 } }] },
    });
    expect(requestIn(await send(''))).toMatchObject({ kind: 'action', prompt: '' });
    expect(requestIn(await send('in winter'))).toMatchObject({ prompt: 'in winter' });
  });

  it('is not zoomed without saying how far', async () => {
    const { send } = await remixRig({ request: blend, action: { kind: 'zoom-custom' } });
    expect(await send('')).toEqual(tell(en.notice.promptEmpty));
    expect(requestIn(await send('--zoom 1.5'))).toMatchObject({ prompt: '--zoom 1.5' });
  });
});

describe('"Custom Zoom"', () => {
  const zoom = { action: { kind: 'zoom-custom' as const } };

  it('shows how far in its form, also below a picture without words', async () => {
    const shown = async (request?: JobRequest): Promise<string> =>
      JSON.stringify(await (await remixRig({ ...zoom, ...(request && { request }) })).press());
    expect(await shown()).toContain('"value":"a red fox --zoom 2"');
    expect(await shown(blend)).toContain('"value":"--zoom 2"');
  });

  it('starts nothing beyond what can be done, and then may be sent at once', async () => {
    const { send } = await remixRig(zoom);
    expect(await send('a fox --zoom 7')).toEqual(tell(en.pictures.zoomOutOfRange('`7`')));
    expect(await send('a fox')).toEqual(tell(en.pictures.zoomMissing));
    expect(await send('a fox --zoom 2 --ar 16x9')).toEqual(tell(en.pictures.badAspect('`16x9`')));
    expect((await send('a fox --zoom 1.5 --ar 16:9')).kind).toBe('start');
  });
});
