import {
  type Button,
  type Envelope,
  envelopeSchema,
  type Task,
  taskSchema,
} from '../../../src/upstreams/midjourney-proxy/schemas.ts';

/** A task as it comes out of JSON with these fields. */
export function task(fields: Readonly<Record<string, unknown>> = {}): Task {
  return taskSchema.parse({ id: '1754200000000123', ...fields });
}

/** Buttons as they come out of a task's JSON. */
export function buttons(list: readonly unknown[]): readonly Button[] {
  return task({ buttons: list }).buttons;
}

/** A submit envelope as it comes out of JSON with these fields. */
export function envelope(fields: Readonly<Record<string, unknown>>): Envelope {
  return envelopeSchema.parse(fields);
}
