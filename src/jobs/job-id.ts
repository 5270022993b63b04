import { z } from 'zod';

/**
 * Made from the id of the interaction that asked for the job: unique, in the order of time, and the
 * same when Discord delivers an interaction twice. One of several has its number behind it.
 */
export const jobIdSchema = z
  .string()
  .regex(/^[0-9a-z]{12,13}(-[0-9a-z]{1,2})?$/)
  .brand<'JobId'>();
export type JobId = z.infer<typeof jobIdSchema>;

/** @returns the snowflake of the interaction that asked for the job */
export function toInteractionId(jobId: JobId): string {
  const [digits = ''] = jobId.split('-');
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(parseInt(digit, 36));
  return String(value);
}

/** @param interactionId a Discord snowflake: 17 to 20 digits */
export function toJobId(interactionId: string): JobId {
  return jobIdSchema.parse(BigInt(interactionId).toString(36).padStart(12, '0'));
}
