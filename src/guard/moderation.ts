import type { Guilds } from '../guilds/repository.ts';
import { createGate } from './create-gate.ts';
import type { Gate } from './gate.ts';
import { createWordFilter } from './words.ts';

/** Everything that stands between a wish and a job. */
export interface Moderation {
  readonly gate: Gate;
}

interface ModerationParts {
  readonly guilds: Guilds;
  /** The operator's list, for every server. */
  readonly moderationWords: readonly string[];
}

export function createModeration({ guilds, moderationWords }: ModerationParts): Moderation {
  return { gate: createGate({ guilds, findWord: createWordFilter(moderationWords) }) };
}
