import { z } from 'zod';
import { bodyReader, openContract } from '../work/contract.ts';

/** The service's request and answer schemas. */
export const contract = openContract(new URL('./openapi.json', import.meta.url));

const text = z.string();

const bodies = {
  CheckMidjourneyStatusRequest: z.object({ task_id: text }),
  ImageRequest: z.object({
    model: text,
    prompt: text,
    n: z.number().default(1),
    size: z.string().default('auto'),
    response_format: z.enum(['url', 'b64_json']).default('url'),
    imageDataUrl: z.string().optional(),
    imageDataUrls: z.array(text).default([]),
  }),
  VideoRequest: z.object({
    model: text,
    prompt: text,
    imageDataUrl: z.string().optional(),
    imageUrl: z.string().optional(),
  }),
  VideoExtendRequest: z
    .object({
      runId: z.string().optional(),
      taskId: z.string().optional(),
      index: z.number(),
      prompt: z.string().optional(),
    })
    .transform(({ runId, taskId, ...rest }) => ({ ...rest, runId: runId ?? taskId ?? '' })),
} as const;

/** A request for pictures. */
export type ImageBody = z.output<typeof bodies.ImageRequest>;

/** Reads a body that satisfies its schema; throws Refused 400 naming every field that is wrong. */
export const readBody = bodyReader(contract, bodies, 400);
