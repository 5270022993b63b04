import { expect, it } from 'vitest';
import type { JobRequest } from '../../../../src/jobs/job.ts';
import { actionRequestOf, jobIdOf, jobIn } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const url = 'https://cdn.example.com/1.png';
const typed: JobRequest = { kind: 'video', image: { url }, prompt: '', motion: 'low' };
const below = actionRequestOf({ means: 'animate', kind: 'animate-low' }, { parentPrompt: '' });

it.each([
  ['of a picture that was handed in', typed],
  ['below a picture that was drawn without words', below],
])('a clip %s has words that ask for nothing, and its person sees none', async (_name, request) => {
  const rig = lifecycleRig();
  await rig.put(jobIn('done', { id: jobIdOf(0) }));
  rig.media.holds(url, samplePicture);
  rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-2' });
  rig.upstream.willShow({ status: 'queued' });
  const id = await putQueued(rig, { request });
  await rig.step(id);
  expect(rig.upstream.submits[0]?.request).toMatchObject({ prompt: 'natural motion' });
  expect((await rig.get(id)).request).toEqual(request);
});
