import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';
import { draftOf, promptsOf, questionOf, refusalOf, upstreamWithout } from './plan.ts';

describe('a flag that the upstream cannot say', () => {
  const kie = upstreamWithout(/--(?:tile|v 8\.2)/);

  it('is refused where it was typed', () => {
    expect(refusalOf('a cat --tile', { upstreams: [kie] })).toBe(
      en.notice.flagNotTaken('--tile', 'kie.ai'),
    );
  });

  it('is refused where it is an option', () => {
    const options = [{ name: 'v', value: '8.2' }];
    expect(refusalOf('a cat', { upstreams: [kie], ask: { options } })).toBe(
      en.notice.flagNotTaken('--v 8.2', 'kie.ai'),
    );
  });

  it('is left out where it is a default, and the job says so', () => {
    const draft = draftOf('a cat', {
      upstreams: [kie],
      person: { suffix: '--tile', version: '8.2' },
      guild: { version: '7' },
    });
    expect(draft).toMatchObject({
      upstream: 'kie',
      movedFrom: [],
      request: { prompt: 'a cat --v 7' },
    });
    expect(draft.notes).toEqual([
      '`--v 8.2` of your settings was left out: kie.ai cannot do it.',
      '`--tile` of your suffix was left out: kie.ai cannot do it.',
    ]);
  });

  it('moves the job to one that can, where there is one', () => {
    const upstreams = [kie, new FakeUpstream()];
    expect(draftOf('a cat --tile', { upstreams })).toMatchObject({
      upstream: 'midjourney-proxy',
      movedFrom: [{ upstream: 'kie', reason: 'unsupported' }],
    });
  });

  it('does not move it away from the one that was asked for', () => {
    const upstreams = [new FakeUpstream(), kie];
    expect(refusalOf('a cat --tile', { upstreams, ask: { upstream: 'kie' } })).toBe(
      en.notice.flagNotTaken('--tile', 'kie.ai'),
    );
    expect(draftOf('a cat --tile', { upstreams })).toMatchObject({ upstream: 'midjourney-proxy' });
  });

  it('is left out for the upstream that was asked for and not for the default', () => {
    const upstreams = [new FakeUpstream(), kie];
    const person = { suffix: '--tile' };
    const chosen = draftOf('a cat', { upstreams, person, ask: { upstream: 'kie' } });
    expect(chosen).toMatchObject({ upstream: 'kie', request: { prompt: 'a cat' } });
    expect(draftOf('a cat', { upstreams, person }).request).toMatchObject({
      prompt: 'a cat --tile',
    });
  });

  it('leaves one way where the other cannot be gone', () => {
    const upstreams = [upstreamWithout(/--stylize \S+ --stylize/)];
    const question = questionOf('a cat --stylize 5 --stylize 6', { upstreams });
    expect(question).toMatchObject({ typed: undefined, refusal: undefined });
    expect(promptsOf(question.fixed)).toEqual(['a cat --stylize 5']);
  });

  it('is told beside the problems where it is in the correction', () => {
    const question = questionOf('a cat --ar 16x9 --tile', { upstreams: [kie] });
    expect(question).toMatchObject({
      problems: [{ code: 'E03' }],
      fixed: undefined,
      typed: undefined,
      refusal: en.notice.flagNotTaken('--tile', 'kie.ai'),
    });
  });

  it('of one of several jobs refuses or moves all of them', () => {
    expect(refusalOf('a cat --{raw, tile}', { upstreams: [kie] })).toContain('--tile');
    const { typed } = questionOf('a cat --{raw, tile}', { upstreams: [kie, new FakeUpstream()] });
    expect(typed?.drafts.map(({ upstream }) => upstream)).toEqual([
      'midjourney-proxy',
      'midjourney-proxy',
    ]);
  });
});

describe('reference pictures', () => {
  const references = [{ role: 'omni' as const, url: 'https://cdn.example.com/a.png' }];
  const person = { suffix: '--raw', version: '7' };

  it('that the upstream does not take are not blamed on defaults', () => {
    const nanogpt = new FakeUpstream('nanogpt');
    nanogpt.objectionTo = ({ roles }) => (roles.length > 0 ? { kind: 'references' } : undefined);
    const upstreams = [nanogpt, new FakeUpstream()];
    expect(draftOf('a cat', { upstreams, person, ask: { references } })).toMatchObject({
      upstream: 'midjourney-proxy',
      request: { prompt: 'a cat --raw --v 7' },
      notes: [],
    });
  });

  it('count where a default is about them', () => {
    const kie = new FakeUpstream('kie');
    kie.objectionTo = ({ prompt, roles }) =>
      prompt.includes('--ow') && !roles.includes('omni')
        ? { kind: 'flag', flag: '--ow' }
        : undefined;
    const situation = { upstreams: [kie], person: { suffix: '--ow 50', version: '7' } };
    expect(draftOf('a cat', { ...situation, ask: { references } }).request).toMatchObject({
      prompt: 'a cat --ow 50 --v 7',
    });
    expect(draftOf('a cat', situation).request).toMatchObject({ prompt: 'a cat --v 7' });
  });
});

describe('flags that an upstream only hands on', () => {
  it('are told of that upstream alone, quoted', () => {
    const kie = new FakeUpstream('kie');
    kie.doubts = ['--tile', `--no ${'x'.repeat(500)}\`@everyone`];
    const { upstreamNotes: notes = [] } = draftOf('a cat --tile', { upstreams: [kie] });
    expect(notes[0]).toBe(
      'kie.ai has no setting for `--tile`; it stays in the prompt and may not count.',
    );
    expect(notes[1]?.length).toBeLessThan(300);
    const proxy = new FakeUpstream();
    expect(draftOf('a cat --tile', { upstreams: [proxy, kie] }).upstreamNotes).toEqual([]);
  });
});

describe('a prompt is judged for whoever draws it', () => {
  /** Draws with 7, and cannot do 21:9. */
  function seventh(): FakeUpstream {
    const kie = upstreamWithout(/--ar 21:9/);
    kie.defaultModel = '7';
    return kie;
  }
  const upstreams = [seventh(), new FakeUpstream()];

  it('which need not be the default', () => {
    const question = questionOf('a cat --ar 21:9 --q 4', { upstreams });
    expect(question.problems).toMatchObject([{ code: 'E05', flag: '--q', model: '8.2' }]);
    expect(draftOf('a cat --q 4', { upstreams })).toMatchObject({ upstream: 'kie' });
    expect(draftOf('a cat --ar 21:9 --hd', { upstreams }).upstream).toBe('midjourney-proxy');
  });

  it('with the defaults that it can say', () => {
    const draft = draftOf('a cat --ar 21:9', {
      upstreams: [upstreamWithout(/--ar 21:9|--v 8/), new FakeUpstream()],
      person: { version: '8.2' },
    });
    expect(draft).toMatchObject({ upstream: 'midjourney-proxy', notes: [] });
    expect(draft.request).toMatchObject({ prompt: 'a cat --ar 21:9 --v 8.2' });
  });
});
