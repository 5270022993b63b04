import { z } from 'zod';
import { longText, taskId, text } from '../tolerant.ts';

/** A status word in lower case; numbers are no words, since error bodies have a numeric `status`. */
const word = text.transform((value) =>
  value !== undefined && /[a-z]/i.test(value) ? value.toLowerCase() : undefined,
);

/** A percentage as the service writes it: text or number. */
const progress = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** The state of a picture (NanoGPT OpenAPI: CheckMidjourneyStatusResponse). */
export const pictureTaskSchema = z.object({
  status: word,
  task_id: text,
  progress,
  imageUrl: text,
  failReason: text,
});
export type PictureTask = z.infer<typeof pictureTaskSchema>;

const reason = z.union([z.object({ message: text }).transform(({ message }) => message), text]);

const clipFields = z.object({
  status: word,
  progress,
  videoUrl: text,
  output: z
    .object({ video: z.object({ url: text }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  error: reason,
  userFriendlyError: text,
  isNSFWError: z.boolean().nullish().catch(undefined),
});

/** The state of a clip, within `data` or not (NanoGPT docs: video-status, video-status-unified). */
export const clipTaskSchema = z
  .looseObject({ data: z.looseObject({}).nullish().catch(undefined) })
  .transform(({ data, ...rest }) => ({ ...rest, ...data }))
  .pipe(clipFields);
export type ClipTask = z.infer<typeof clipTaskSchema>;

const named = z.object({ task_id: taskId, id: taskId, runId: taskId });

/** One finished picture in an answer, as OpenAI has it. */
const drawn = z.object({ url: longText, imageUrl: longText, b64_json: longText });
export type Drawn = z.infer<typeof drawn>;

const entry = named.extend(drawn.shape);

const several = z
  .union([z.array(z.unknown()), z.unknown().transform((value) => [value])])
  .optional()
  .transform((parts) =>
    (parts ?? []).flatMap((part) => {
      const parsed = entry.safeParse(part);
      return parsed.success ? [parsed.data] : [];
    }),
  );

/** The answer to a submit: what it says itself, and what its `data` holds, a list or not. */
export const startedSchema = entry.extend({ data: several });
export type Started = z.infer<typeof startedSchema>;

/** The address for deposits beside it is never read. */
export const balanceSchema = z.object({ usd_balance: text });

/** A note sent to us; there are none in this dialect, so it is at most a hint. */
export const hintSchema = z.object({ task_id: taskId });
