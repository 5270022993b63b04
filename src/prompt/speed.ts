import type { Prompt } from './prompt.ts';

const speeds = ['relax', 'fast', 'turbo'] as const;

/** The speed that a prompt asks for with a flag of its own; the last one that was typed counts. */
export function speedOf({ flags }: Prompt): 'relax' | 'fast' | 'turbo' | undefined {
  const last = flags.findLast(({ name }) => speeds.some((speed) => speed === name));
  return speeds.find((speed) => speed === last?.name);
}
