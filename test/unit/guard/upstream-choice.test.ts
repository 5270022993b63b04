import { describe, expect, it } from 'vitest';
import type { UpstreamName } from '../../../src/config/upstreams.ts';
import { chooseUpstream, type UpstreamChoice } from '../../../src/guard/upstream-choice.ts';
import { en } from '../../../src/locales/en.ts';
import type { Objection } from '../../../src/upstreams/port.ts';
import { isWellFormed } from '../../fakes/text.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const sketch = { prompt: 'a red fox --tile', roles: ['style'] as const };
const flag: Objection = { kind: 'flag', flag: '--tile' };
const length: Objection = { kind: 'length', limit: 1_000 };
const references: Objection = { kind: 'references' };

type Objections = Partial<Record<UpstreamName, Objection | undefined>>;

function upstreamsWith(objections: Objections): ReadonlyMap<UpstreamName, FakeUpstream> {
  const names: readonly UpstreamName[] = ['midjourney-proxy', 'kie', 'nanogpt'];
  const on = names.filter((name) => name in objections);
  return new Map(
    on.map((name) => {
      const upstream = new FakeUpstream(name);
      upstream.objection = objections[name];
      return [name, upstream];
    }),
  );
}

function choose(
  objections: Objections,
  {
    chosen,
    standard = 'midjourney-proxy',
  }: { readonly chosen?: string; readonly standard?: UpstreamName } = {},
): UpstreamChoice | string {
  const upstreams = upstreamsWith(objections);
  return chooseUpstream(sketch, chosen, { upstreams, defaultUpstream: standard, text: en });
}

const willing: Objections = { 'midjourney-proxy': undefined, kie: undefined, nanogpt: undefined };

describe('without a wish, a picture is drawn', () => {
  it.each(['midjourney-proxy', 'kie', 'nanogpt'] as const)(
    'by the default, %s, where that can do it',
    (standard) => {
      expect(choose(willing, { standard })).toEqual({ upstream: standard, movedFrom: [] });
    },
  );

  it('by the first other one that can do it, and the job says who could not', () => {
    expect(choose({ ...willing, 'midjourney-proxy': flag })).toEqual({
      upstream: 'kie',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: 'unsupported' }],
    });
    const lastHope = { ...willing, kie: length, 'midjourney-proxy': references };
    expect(choose(lastHope, { standard: 'kie' })).toEqual({
      upstream: 'nanogpt',
      movedFrom: [
        { upstream: 'kie', reason: 'unsupported' },
        { upstream: 'midjourney-proxy', reason: 'unsupported' },
      ],
    });
  });

  it('by nobody where none can, and the default’s own reason is told', () => {
    const all = { 'midjourney-proxy': flag, kie: length, nanogpt: references };
    expect(choose(all)).toBe(en.notice.flagNotTaken('--tile', 'midjourney-proxy'));
    expect(choose(all, { standard: 'kie' })).toBe(en.notice.promptTooLongFor('kie.ai', 1_000));
  });

  it.each([
    [flag, en.notice.flagNotTaken('--tile', 'NanoGPT')],
    [length, en.notice.promptTooLongFor('NanoGPT', 1_000)],
    [references, en.notice.referencesNotTaken('NanoGPT')],
  ])('or refused for %j in words that name the upstream', (objection, line) => {
    expect(choose({ nanogpt: objection }, { standard: 'nanogpt' })).toBe(line);
  });
});

describe('a flag that is objected to', () => {
  function refusalOf(raw: string): string {
    const refusal = choose({ nanogpt: { kind: 'flag', flag: raw } }, { standard: 'nanogpt' });
    if (typeof refusal !== 'string') throw new Error('It is not refused');
    return refusal;
  }

  it('is quoted in a hundred characters at most, however long its value is', () => {
    const fits = `--no ${'x'.repeat(95)}`;
    expect(refusalOf(fits)).toBe(en.notice.flagNotTaken(fits, 'NanoGPT'));
    for (const raw of [`${fits}x`, `--no ${'🦊 '.repeat(2_000)}`, `--no ${'*`'.repeat(2_000)}`]) {
      const refusal = refusalOf(raw);
      expect(refusal).toMatch(/^NanoGPT cannot do --no .+…\. /u);
      const around = en.notice.flagNotTaken('', 'NanoGPT').length;
      expect(refusal.length - around).toBeLessThanOrEqual(100);
      expect(isWellFormed(refusal)).toBe(true);
    }
  });

  it('does nothing in the message that quotes it', () => {
    const refusal = refusalOf('--no `a` **b** @everyone <@1> https://x.example/a?sig=1');
    expect(refusal).toContain('\\`a\\` \\*\\*b\\*\\*');
    expect(refusal).not.toMatch(/@everyone|<@|sig=/);
  });
});

describe('with a wish, a picture is drawn', () => {
  it.each(['midjourney-proxy', 'kie', 'nanogpt'] as const)('by %s', (chosen) => {
    expect(choose(willing, { chosen })).toEqual({ upstream: chosen, movedFrom: [] });
  });

  it('by nobody else where that one cannot', () => {
    expect(choose({ ...willing, kie: flag }, { chosen: 'kie' })).toBe(
      en.notice.flagNotTaken('--tile', 'kie.ai'),
    );
  });

  it.each(['nanogpt', 'openai', ''])('by the default where the wish is %j and not on', (chosen) => {
    const on = { 'midjourney-proxy': undefined, kie: undefined };
    expect(choose(on, { chosen })).toEqual({ upstream: 'midjourney-proxy', movedFrom: [] });
  });
});

describe('an upstream', () => {
  it('is asked about the whole sketch, and not at all once another one can do it', () => {
    const upstreams = upstreamsWith(willing);
    chooseUpstream(sketch, undefined, { upstreams, defaultUpstream: 'kie', text: en });
    expect([...upstreams.values()].map(({ sketches }) => sketches)).toEqual([[], [sketch], []]);
  });
});
