import type { Prompt } from './prompt.ts';

/** How fast Midjourney draws, from slow and cheap to quick and dear (Midjourney help: GPU Speed). */
export const speeds = ['relax', 'fast', 'turbo'] as const;
export type Speed = (typeof speeds)[number];

/** The speed that a prompt asks for with a flag of its own; the last one that was typed counts. */
export function speedOf({ flags }: Prompt): Speed | undefined {
  const last = flags.findLast(({ name }) => speeds.some((speed) => speed === name));
  return speeds.find((speed) => speed === last?.name);
}
