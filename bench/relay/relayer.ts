import { z } from 'zod';

/** What a process is told that relays pictures. */
export const orderSchema = z.object({
  /** Where the picture is. */
  from: z.string(),
  /** The base of Discord's API. */
  to: z.string(),
  /** How often it is fetched and sent, one after the other. */
  times: z.int(),
});

/** What it cost that process, over what it had spent before. */
export const costSchema = z.object({
  /** Memory of the process at its highest, in bytes. */
  memory: z.number(),
  /** Processor time for each, in milliseconds. */
  processor: z.number(),
});

export type Order = z.infer<typeof orderSchema>;
export type Cost = z.infer<typeof costSchema>;

/**
 * Relays as often as it was told, and says what that cost. What is loaded and warmed up before the first one
 * does not count.
 */
export async function relayAll(relay: (order: Order) => Promise<void>): Promise<void> {
  const order = orderSchema.parse(JSON.parse(process.argv[2] ?? ''));
  await relay({ ...order, from: `${order.from}?small` });
  const before = process.memoryUsage.rss();
  const begun = process.cpuUsage();
  for (let time = 0; time < order.times; time += 1) await relay(order);
  const { user, system } = process.cpuUsage(begun);
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  const cost: Cost = { memory, processor: (user + system) / 1000 / order.times };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}
