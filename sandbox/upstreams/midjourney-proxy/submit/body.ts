import { z } from 'zod';
import type { Common } from '../draft.ts';

const word = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);
const text = word.nullish().transform((value) => value ?? '');
const optionalText = word.nullish().transform((value) => value ?? undefined);
const optionalNumber = z.coerce
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

/** Every field a submit may carry; unknown ones are dropped, missing ones are empty. */
export const submitBody = z.object({
  state: text,
  notifyHook: optionalText,
  botType: text.transform((value) =>
    /^niji/i.test(value) ? ('NIJI_JOURNEY' as const) : ('MID_JOURNEY' as const),
  ),
  prompt: text,
  base64Array: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  base64: text,
  link: text,
  dimensions: z.unknown().optional(),
  taskId: text,
  task_id: text,
  customId: text,
  action: text,
  index: optionalNumber,
  enableRemix: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  strong: z
    .boolean()
    .nullish()
    .transform((value) => value ?? undefined),
  maskBase64: optionalText,
  image: text,
  endImage: text,
  loop: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  batchSize: optionalNumber,
  motion: text,
  videoType: text,
});

/** A submit body with every field in place. */
export type SubmitBody = z.output<typeof submitBody>;

/** A submit as its handler gets it. */
export interface Submission {
  readonly body: SubmitBody;
  readonly common: Common;
}
