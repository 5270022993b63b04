import { type Artwork, firstArtwork } from '../../drawing/artwork.ts';
import { ratioOf } from '../../drawing/aspect.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Task, Work } from '../task.ts';
import type { Submission } from './body.ts';
import { receiveImages } from './images.ts';

/* Words of trueai's SubmitVideoDTO; each may be left out. */
const motions = ['', 'low', 'high'];
const videoTypes = ['', 'vid_1.1_i2v_480', 'vid_1.1_i2v_720'];

/** A prompt and a first frame become clips; with `taskId` and `action: extend` a clip goes on. */
export async function submitVideo(house: House, submission: Submission): Promise<Outcome> {
  const { body, common } = submission;
  const prompt = body.prompt.trim();
  const count = body.batchSize ?? 4;
  if (![1, 2, 4].includes(count)) return invalid('batchSize参数错误');
  if (!motions.includes(body.motion)) return invalid('motion参数错误');
  if (!videoTypes.includes(body.videoType)) return invalid('videoType参数错误');
  if (body.taskId !== '' || body.task_id !== '') return extend(house, submission, count);
  if (prompt === '') return invalid('prompt不能为空');
  const frames = [body.image, body.endImage].filter((frame) => frame !== '');
  const images = await receiveImages(house, frames);
  if (images === undefined) return invalid('base64格式错误');
  return house.take({
    action: 'VIDEO',
    prompt,
    description: `/video ${prompt}`,
    common,
    work: clips(firstArtwork(prompt, ratioOf(prompt)), count),
    finalPrompt: [...images.urls, prompt, '--video 1', ...(body.loop ? ['--loop'] : [])].join(' '),
  });
}

function extend(house: House, { body, common }: Submission, count: number): Outcome {
  if (body.action !== 'extend') return invalid('action参数错误');
  const parent = house.find(body.taskId === '' ? body.task_id : body.taskId);
  if (parent === undefined) return { kind: 'refused', why: 'no-parent' };
  if (parent.status !== 'SUCCESS') return { kind: 'refused', why: 'parent-unfinished' };
  const artwork = clipOf(parent, body.index ?? 0);
  if (artwork === undefined) return invalid('index参数错误');
  const prompt = body.prompt.trim() === '' ? parent.prompt : body.prompt.trim();
  return house.take({
    action: 'VIDEO_EXTEND',
    prompt,
    description: `/video ${prompt}`,
    common,
    parent,
    work: clips(artwork, count),
  });
}

/** The clip of this zero-based index. */
function clipOf({ work }: Task, index: number): Artwork | undefined {
  if (work?.kind === 'clip') return index === 0 ? work.artwork : undefined;
  return work?.kind === 'clips' && index >= 0 && index < work.count ? work.artwork : undefined;
}

function clips(artwork: Artwork, count: number): Work {
  return { kind: 'clips', artwork, count };
}
