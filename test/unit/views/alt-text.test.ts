import { describe, expect, it } from 'vitest';
import type { JobRequest } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { altText } from '../../../src/views/alt-text.ts';
import { actionRequestOf, jobIn, sampleResult } from '../../fakes/jobs.ts';

const image = { url: 'https://files.example.com/1.png' };
const blend: JobRequest = { kind: 'blend', images: [image, image], dimensions: 'square' };
const said = en.finished.altText;

describe('the alt text of a result', () => {
  it('is the prompt, without what is nobody’s business', () => {
    const request = actionRequestOf({}, { parentPrompt: 'https://x.example/a.png?sig=1 a fox' });
    expect(altText(jobIn('done', { request }), en)).toBe('https://x.example/a.png a fox');
  });

  it.each<[string, JobRequest, 'image' | 'video', string]>([
    ['mixed pictures', blend, 'image', said.blend],
    ['what is made from them', actionRequestOf({}, { parentPrompt: '' }), 'image', said.blend],
    ['a described picture', { kind: 'describe', image }, 'image', said.describe],
    ['a clip', { kind: 'video', image, prompt: '', motion: 'low' }, 'video', said.video],
  ])('says what it is where there is no prompt: %s', (_what, request, kind, expected) => {
    const media = [{ kind, url: 'https://files.example.com/1' }];
    const job = jobIn('done', { request, result: { ...sampleResult, media } });
    expect(altText(job, en)).toBe(expected);
  });
});
