import { describe, expect, it } from 'vitest';
import { featuresOf, isPick } from '../../../../src/guard/access/features-of.ts';
import type { Job, JobDraft } from '../../../../src/jobs/job.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn } from '../../../fakes/jobs.ts';

const image = { url: 'https://files.example.com/1.png' };

function draft(request: JobDraft['request'], more: Partial<JobDraft> = {}): JobDraft {
  return { request, upstream: 'midjourney-proxy', private: false, ...more };
}

const clip = { kind: 'video', image, prompt: 'it moves', motion: 'low' } as const;
const done = jobIn('done');

describe('what somebody has to be allowed for a job', () => {
  it.each<[string, JobDraft, Job | undefined, readonly string[]]>([
    ['a picture', draft(imagineOf()), undefined, ['imagine']],
    ['a private one', draft(imagineOf(), { private: true }), undefined, ['imagine', 'private']],
    ['turbo', draft(imagineOf(), { speed: 'turbo' }), undefined, ['imagine', 'costly']],
    [
      'turbo as a flag',
      draft(imagineOf({ prompt: 'a fox --TURBO' })),
      undefined,
      ['imagine', 'costly'],
    ],
    ['HD', draft(imagineOf({ prompt: 'a fox --hd' })), undefined, ['imagine', 'costly']],
    [
      'the highest quality',
      draft(imagineOf({ prompt: 'a fox --q 4' })),
      undefined,
      ['imagine', 'costly'],
    ],
    ['a lower quality', draft(imagineOf({ prompt: 'a fox --quality 2' })), undefined, ['imagine']],
    [
      'an omni reference',
      draft(imagineOf({ references: [{ role: 'omni', url: 'x' }] })),
      undefined,
      ['imagine', 'costly'],
    ],
    [
      'one as a flag',
      draft(imagineOf({ prompt: 'a fox --oref https://x.example' })),
      undefined,
      ['imagine', 'costly'],
    ],
    ['words alone', draft(imagineOf({ prompt: 'an hd turbo' })), undefined, ['imagine']],
    ['a clip', draft(clip), undefined, ['video']],
    ['a sharp clip', draft({ ...clip, quality: 'high' }), undefined, ['video', 'costly']],
    [
      'a clip by a flag',
      draft(imagineOf({ prompt: 'a fox --video' })),
      undefined,
      ['imagine', 'video'],
    ],
    [
      'a mix',
      draft({ kind: 'blend', images: [image, image], dimensions: 'square' }),
      undefined,
      ['blend'],
    ],
    ['a description', draft({ kind: 'describe', image }), undefined, ['describe']],
    ['a shorter prompt', draft({ kind: 'shorten', prompt: 'a fox' }), undefined, ['shorten']],
    ['a variation', draft(actionRequestOf()), done, ['buttons']],
    [
      'an animation',
      draft(actionRequestOf({ kind: 'animate-high', means: 'animate' })),
      done,
      ['video', 'buttons'],
    ],
    ['a picture again', draft(imagineOf({ reroll: true })), done, ['imagine', 'buttons']],
    ['a failed one again', draft(imagineOf()), jobIn('failed'), ['imagine']],
    [
      'what comes of a private picture',
      draft(actionRequestOf(), { private: true }),
      jobIn('done', { private: true }),
      ['buttons'],
    ],
    [
      'a private one of a public picture',
      draft(actionRequestOf(), { private: true }),
      done,
      ['buttons', 'private'],
    ],
    [
      'a failed private one again',
      draft(imagineOf(), { private: true }),
      jobIn('failed', { private: true }),
      ['imagine', 'private'],
    ],
  ])('%s', (_what, wanted, parent, features) => {
    expect([...featuresOf(wanted, parent)].sort()).toEqual([...features].sort());
  });

  it('a single picture out of a result is a pick, and its old words cost nothing more', () => {
    const pick = draft(
      actionRequestOf({ kind: 'upscale', means: 'pick' }, { parentPrompt: 'a fox --hd' }),
    );
    expect(isPick(pick)).toBe(true);
    expect(featuresOf(pick, jobIn('done', { id: jobIdOf(0) }))).toEqual(['buttons']);
    expect(isPick(draft(actionRequestOf()))).toBe(false);
  });
});
