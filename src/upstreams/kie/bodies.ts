import type { KieConfig } from '../../config/upstreams.ts';
import type { SubmitContext, SubmitRequest } from '../port.ts';
import type { Instruction } from './actions.ts';
import type { SubmitEndpoint } from './client.ts';
import type { Plan } from './plan.ts';

/** A paid call, still without the fields that every submit takes. */
export interface SubmitCall {
  readonly endpoint: SubmitEndpoint;
  readonly body: object;
}

/** The fields that every submit takes: the watermark, and the address to call back. */
export function commonFields(config: KieConfig, { callbackUrl }: SubmitContext): object {
  return {
    ...(config.watermark === undefined ? {} : { waterMark: config.watermark }),
    ...(callbackUrl === undefined ? {} : { callBackUrl: callbackUrl }),
  };
}

const speedWords = { relax: 'relaxed', fast: 'fast', turbo: 'turbo' } as const;

/**
 * A generate request for pictures (kie.ai docs: Generate Midjourney Image). An omni reference takes
 * no speed.
 * @param links of the reference pictures, which the vendor can fetch
 * @param speed what was asked for; it goes before the prompt's own flag
 */
export function pictureBody(
  plan: Plan,
  links: readonly string[],
  speed: SubmitContext['speed'],
): object {
  const { speed: flagged, ...fields } = plan.fields;
  const chosen = speed === undefined ? flagged : speedWords[speed];
  const takesSpeed = chosen !== undefined && plan.taskType !== 'mj_omni_reference';
  return {
    ...promptFields(plan),
    ...fields,
    ...(takesSpeed ? { speed: chosen } : {}),
    ...(links.length === 0 ? {} : { fileUrls: links }),
  };
}

/**
 * A generate request for clips; speed and the strength of an omni reference mean nothing to it.
 * Without a wish for a number the vendor makes one.
 * @param links of the first frame: exactly one
 */
export function clipBody(
  plan: Plan,
  links: readonly string[],
  { motion, batch }: SubmitRequest & { kind: 'video' },
): object {
  const fields = Object.entries(plan.fields).filter(([name]) => name !== 'speed' && name !== 'ow');
  return {
    ...promptFields(plan),
    ...Object.fromEntries(fields),
    fileUrls: links,
    motion,
    ...(batch === undefined ? {} : { videoBatchSize: batch }),
  };
}

/** Midjourney understands English; the vendor translates on request. */
function promptFields({ taskType, prompt, text }: Plan): object {
  return { taskType, prompt, ...(isForeign(text) ? { enableTranslation: true } : {}) };
}

/** Whether there are letters of another script than Latin. */
function isForeign(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}

/**
 * What is done with a finished task (kie.ai docs: Upscale, Vary, Extend Midjourney Video). Upscales
 * and clips count from 0; of variations the documents say both.
 * @param request its `prompt` goes along with a manual extension only
 */
export function followUpCall(
  instruction: Instruction,
  { taskId, prompt }: SubmitRequest & { kind: 'action' },
  varyIndexBase: KieConfig['varyIndexBase'],
): SubmitCall {
  const { kind, index } = instruction;
  switch (kind) {
    case 'upscale':
      return { endpoint: 'generateUpscale', body: { taskId, imageIndex: index - 1 } };
    case 'vary':
      return { endpoint: 'generateVary', body: { taskId, imageIndex: index - 1 + varyIndexBase } };
    case 'extend': {
      const taskType = `mj_video_extend_${instruction.mode}`;
      const words = instruction.mode === 'manual' ? { prompt } : {};
      return { endpoint: 'generateVideoExtend', body: { taskType, taskId, index, ...words } };
    }
  }
}
