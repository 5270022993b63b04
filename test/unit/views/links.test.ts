import { describe, expect, it } from 'vitest';
import type { Job, JobIn } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { TaskResult } from '../../../src/upstreams/result.ts';
import { jobView } from '../../../src/views/job.ts';
import { imagineOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { see } from '../../fakes/see.ts';

const fox = '**a red fox** - <@300000000000000001>';

const buttons = (job: Job): string[][] => facesOf(jobView(job, {}, en));

/** A finished job whose files, at these addresses, could not be attached. */
function linked(urls: readonly string[], result: TaskResult = sampleResult): JobIn<'done'> {
  const media = urls.map((url) => ({ kind: 'image' as const, url }));
  const its = urls.length === 0 ? result : { ...result, media };
  return jobIn('done', { delivery: 'linked-unreadable', result: its });
}

describe('a picture that must not be fetched', () => {
  it('is told of without a link, with its buttons', () => {
    const job = jobIn('done', { delivery: 'refused' });
    expect(see(job)).toBe(`${fox}\n${en.status.unreadable}`);
    expect(buttons(job)).toEqual([['U1'], ['V2'], ['⋯']]);
  });
});

describe('a picture that could not be attached', () => {
  const link = 'https://files.example.com/1.png?sig=abc';

  it.each([
    ['linked-too-large', en.status.tooLarge],
    ['linked-unreadable', en.status.unreadable],
  ] as const)('%s is linked, without a preview, with its buttons', (delivery, line) => {
    const job = jobIn('done', { delivery });
    expect(see(job)).toBe(
      `${fox}\n${line}\n[${en.status.openPicture}](<${link}>) (${en.status.expiresSoon}).`,
    );
    expect(buttons(job)).toEqual([['U1'], ['V2'], ['⋯']]);
  });

  it.each([
    'https://x.example/a) <b',
    'https://x.example/>',
    'https://x.example/a b',
    'data:image/png;base64,AAAA',
    'ftp://x.example/a.png',
    'http://192.168.1.5:8080/mj/image/1.png',
    'http://mj-proxy:8080/mj/image/1.png',
    '',
  ])('is not linked by an address that would break the message: %j', (url) => {
    const job = linked([url]);
    expect(see(job)).toBe(`${fox}\n${en.status.unreadable}`);
    expect(buttons(job)).toEqual([['U1'], ['V2'], ['⋯']]);
  });
});

describe('links to pictures that could not be attached', () => {
  const long = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => `https://x.example/${index}`.padEnd(length, 'a'));
  const { openPicture, expiresSoon } = en.status;
  const line = (url: string, name: string = openPicture) => `[${name}](<${url}>) (${expiresSoon}).`;

  it('are numbered where there are several', () => {
    const urls = long(4, 100);
    expect(see(linked(urls)).split('\n').slice(2)).toEqual(
      urls.map((url, index) => line(url, `${openPicture} #${index + 1}`)),
    );
    expect(buttons(linked(urls))).toEqual([['U1'], ['V2'], ['⋯']]);
  });

  it('may be as long as the message has room', () => {
    const urls = long(1, 1_400);
    expect(see(linked(urls))).toBe(`${fox}\n${en.status.unreadable}\n${line(urls[0] ?? '')}`);
  });

  it('that find no room in the text become buttons', () => {
    const urls = long(4, 500);
    const view = jobView(linked(urls), {}, en);
    expect(see(linked(urls)).split('\n').slice(2)).toEqual(
      urls.slice(0, 2).map((url, index) => line(url, `${openPicture} #${index + 1}`)),
    );
    const named = view.rows.flatMap(({ components }) => components).filter((it) => 'url' in it);
    expect(named.map(({ label, url }) => [label, url])).toEqual([
      [`${openPicture} #3`, urls[2]],
      [`${openPicture} #4`, urls[3]],
    ]);
    expectWithinLimits(view);
  });

  it('share the room with the prompt', () => {
    const request = imagineOf({ prompt: 'x'.repeat(1_350) });
    const [url = ''] = long(1, 400);
    const view = jobView({ ...linked([url]), request }, {}, en);
    expect(view.content).not.toContain('https://');
    expect(facesOf(view).flat()).toContain(openPicture);
  });

  it('that fit nowhere are left out', () => {
    const job = linked(long(1, 1_700));
    expect(see(job)).toBe(`${fox}\n${en.status.unreadable}`);
    expect(buttons(job)).toEqual([['U1'], ['V2'], ['⋯']]);
  });

  it('never lead to a whole grid where a quarter of it was meant', () => {
    const media = [{ kind: 'image' as const, url: 'https://x.example/grid.png', quarter: 2 }];
    const job = linked([], { ...sampleResult, media });
    expect(see(job)).toBe(`${fox}\n${en.status.unreadable}`);
    expect(buttons(job)).toEqual([['U1'], ['V2'], ['⋯']]);
  });

  it('are not shown where the pictures themselves are', () => {
    expect(see({ ...linked(long(2, 100)), delivery: 'attached' })).toBe(fox);
  });
});
