import { type Answer, jsonAnswer } from '../http/answer.ts';
import type { JsonBody } from '../work/json-body.ts';
import { readBody } from './bodies.ts';
import type { Studio } from './studio.ts';
import { imageWordOf, spelt } from './words.ts';

/**
 * The state of an image task. An unknown one is answered with the word `unknown`: the vendor's page has
 * that word and no 404 (NanoGPT OpenAPI: check-midjourney-status).
 * @throws Refused 400
 */
export function imageStatus({ workshop, settings }: Studio, raw: JsonBody): Answer {
  const { task_id } = readBody('CheckMidjourneyStatusRequest', raw);
  const task = workshop.find(task_id);
  if (task?.kind !== 'image' || task.unknownLeft > 0) {
    if (task !== undefined) task.unknownLeft -= 1;
    const status = spelt('unknown', settings);
    return jsonAnswer({ status, task_id, progress: null, imageUrl: null, failReason: null });
  }
  return jsonAnswer({
    status: spelt(imageWordOf(task), settings),
    task_id,
    progress: task.state === 'failed' ? null : `${Math.round(task.share * 100)}%`,
    imageUrl: task.urls[0] ?? null,
    failReason: task.state === 'failed' ? (task.doom?.reason ?? null) : null,
  });
}
