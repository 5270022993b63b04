import { describe, expect, it } from 'vitest';
import type { UpstreamName } from '../../../src/config/upstreams.ts';
import { chooseAble, type Needs, needsOf } from '../../../src/guard/able-upstream.ts';
import { en } from '../../../src/locales/en.ts';
import type { Ability } from '../../../src/upstreams/port.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Abilities = Partial<Record<UpstreamName, readonly Ability[]>>;

function choose(
  abilities: Abilities,
  needs: Needs,
  {
    standard = 'midjourney-proxy',
    preferred,
  }: { readonly standard?: UpstreamName; readonly preferred?: UpstreamName } = {},
): ReturnType<typeof chooseAble> {
  const names = ['midjourney-proxy', 'kie', 'nanogpt'] as const;
  const upstreams = names.flatMap((name) => {
    const upstream = new FakeUpstream(name);
    for (const ability of abilities[name] ?? []) upstream.abilities.add(ability);
    return name in abilities ? [[name, upstream] as const] : [];
  });
  const parts = { upstreams: new Map(upstreams), defaultUpstream: standard, text: en };
  return chooseAble(needs, parts, preferred);
}

const video = { ability: 'video' } as const;

describe('what not every upstream can do is done', () => {
  it('by the default, where that can', () => {
    const all: Abilities = { 'midjourney-proxy': ['video'], kie: ['video'], nanogpt: ['video'] };
    expect(choose(all, video, { standard: 'kie' })).toEqual({ upstream: 'kie' });
  });

  it('by the first other one that can', () => {
    const some: Abilities = { 'midjourney-proxy': [], kie: [], nanogpt: ['video'] };
    expect(choose(some, video)).toEqual({ upstream: 'nanogpt' });
  });

  it('by the preferred one, where that is on and can', () => {
    const both: Abilities = { 'midjourney-proxy': ['video'], kie: ['video'] };
    expect(choose(both, video, { preferred: 'kie' })).toEqual({ upstream: 'kie' });
    expect(choose(both, video, { preferred: 'nanogpt' })).toEqual({ upstream: 'midjourney-proxy' });
    const one: Abilities = { 'midjourney-proxy': ['video'], kie: [] };
    expect(choose(one, video, { preferred: 'kie' })).toEqual({ upstream: 'midjourney-proxy' });
  });

  it('by whoever has a way to say every option', () => {
    const some: Abilities = {
      'midjourney-proxy': ['video'],
      kie: ['video', 'video-loop'],
      nanogpt: ['video', 'video-loop', 'video-batch'],
    };
    const options = { loop: 'video-loop', batch: 'video-batch', quality: undefined } as const;
    expect(choose(some, { ability: 'video', options })).toEqual({ upstream: 'nanogpt' });
  });

  it('by nobody where none can, and all that are on are named', () => {
    const none: Abilities = { kie: [], nanogpt: ['video'] };
    expect(choose(none, { ability: 'blend' }, { standard: 'nanogpt' })).toBe(
      en.pictures.cannot.blend('NanoGPT, kie.ai'),
    );
  });

  it('by nobody where an option cannot be said, and the first one that could do without is named', () => {
    const some: Abilities = { 'midjourney-proxy': [], kie: ['video'], nanogpt: ['video'] };
    const options = { boucle: 'video-loop' } as const;
    expect(choose(some, { ability: 'video', options })).toBe(
      en.pictures.cannot.option('kie.ai', 'boucle'),
    );
  });
});

describe('a request', () => {
  const image = { url: 'https://cdn.example.com/1.png' };

  it('needs nothing but its own kind', () => {
    const blend = { kind: 'blend', images: [image, image], dimensions: 'square' } as const;
    expect(needsOf({ ...blend, images: [image, image] }, en)).toEqual({ ability: 'blend' });
    expect(needsOf({ kind: 'describe', image }, en)).toEqual({ ability: 'describe' });
    expect(needsOf({ kind: 'shorten', prompt: 'x' }, en)).toEqual({ ability: 'shorten' });
  });

  it('for a clip needs what was said about the clip', () => {
    const clip = { kind: 'video', image, prompt: '', motion: 'low' } as const;
    const plain = needsOf(clip, en).options ?? {};
    expect(Object.values(plain)).toEqual([undefined, undefined, undefined, undefined]);
    const all = { loop: true, endImage: image, batch: 1, quality: 'standard' } as const;
    expect(needsOf({ ...clip, ...all }, en)).toEqual({
      ability: 'video',
      options: {
        loop: 'video-loop',
        end_image: 'video-end-image',
        batch: 'video-batch',
        quality: 'video-quality',
      },
    });
  });
});
