import { describe, expect, it } from 'vitest';
import { promptOf } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { withBriefPrompt } from '../../../src/views/brief-prompt.ts';
import { jobView } from '../../../src/views/job.ts';
import { actionRequestOf, imagineOf, jobIn } from '../../fakes/jobs.ts';

const long = 'a fox and a hare '.repeat(200).trim();

describe('a job whose prompt leaves no room', () => {
  it('shows the beginning of it', () => {
    const brief = promptOf(
      withBriefPrompt(jobIn('queued', { request: imagineOf({ prompt: long }) })),
    );
    expect(brief).toMatch(/^a fox and a hare .*…$/);
    expect(brief.length).toBeLessThanOrEqual(600);
  });

  it('still says that the prompt was edited', () => {
    const request = actionRequestOf(
      { kind: 'variation' },
      { parentPrompt: long, prompt: `${long}!` },
    );
    const brief = withBriefPrompt(jobIn('done', { request }));
    expect(jobView(brief, {}, en).content).toContain('Remix by');
  });

  it('is cut only where it is shown', () => {
    const request = actionRequestOf({}, { parentPrompt: long, prompt: 'a blue fox' });
    const job = jobIn('running', { request });
    expect(withBriefPrompt(job).request).toEqual(request);
    const unasked = withBriefPrompt({ ...job, unasked: true });
    expect(promptOf(unasked).length).toBeLessThanOrEqual(600);
  });
});
