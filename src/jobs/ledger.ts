import { z } from 'zod';

/**
 * What a job costs, kept inside the job's own document: a job's end and the closing of its cost are
 * one write, so neither can be lost without the other.
 */
export const costSchema = z.object({
  /** Jobs paid for. */
  units: z.int().positive(),
  state: z.enum(['reserved', 'settled', 'refunded']),
});

export type Cost = z.infer<typeof costSchema>;

export function reserve(units: number): Cost {
  return { units, state: 'reserved' };
}

/** Closes a reserved cost; one that is closed already stays as it is. */
export function close(cost: Cost, outcome: 'settled' | 'refunded'): Cost {
  return cost.state === 'reserved' ? { ...cost, state: outcome } : cost;
}
