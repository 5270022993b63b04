import { z } from 'zod';
import { bodyReader, openContract } from '../work/contract.ts';

/** The service's request and answer schemas. */
export const contract = openContract(new URL('./openapi.json', import.meta.url));

const text = z.string();
const noText = z.string().default('');

const bodies = {
  GenerateRequest: z.object({
    taskType: text,
    prompt: text,
    fileUrl: noText,
    fileUrls: z.array(text).default([]),
    aspectRatio: z.string().default('1:1'),
    videoBatchSize: z.number().default(1),
  }),
  UpscaleRequest: z.object({ taskId: text, imageIndex: z.number() }),
  VaryRequest: z.object({ taskId: text, imageIndex: z.number() }),
  VideoExtendRequest: z.object({
    taskType: text,
    taskId: text,
    index: z.number(),
    prompt: noText,
  }),
  DownloadUrlRequest: z.object({ url: text }),
  Base64UploadRequest: z.object({ base64Data: text, uploadPath: text, fileName: noText }),
  UrlUploadRequest: z.object({ fileUrl: text, uploadPath: text, fileName: noText }),
  StreamUploadFields: z.object({ uploadPath: text, fileName: noText }),
} as const;

/** A request for pictures or films. */
export type GenerateBody = z.output<typeof bodies.GenerateRequest>;

/** Reads a body that satisfies its schema; throws Refused 422 naming every field that is wrong. */
export const readBody = bodyReader(contract, bodies, 422);
