import { removalCase } from '../guard/cases/removal-case.ts';
import type { Address, Job } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import type { Tools } from './definitions.ts';
import { removedSentence } from './removal.ts';
import type { TakenDown } from './take-down.ts';

/** Who takes a picture away, and where. */
export interface ModeratorRemoval {
  readonly guildId: string;
  readonly byId: string;
  readonly reason?: string | undefined;
  /** The message that was meant. */
  readonly pressed?: Address | undefined;
}

/** Takes a picture away everywhere, and writes it down. @throws {StoreError} */
export async function removeAsModerator(
  { messages, moderation, guilds }: Pick<Tools, 'messages' | 'moderation' | 'guilds'>,
  job: Job,
  { guildId, pressed, ...by }: ModeratorRemoval,
): Promise<TakenDown> {
  const here = { guildId, pressed };
  const taken = await messages.takeDown(job, here);
  const { locale } = await guilds.of(guildId).get();
  await moderation.cases.record(guildId, removalCase(job, { ...here, ...by, ...taken, locale }));
  return taken;
}

/** What is said of a picture that was to be taken away everywhere. */
export function takenDownSentence({ removed, gone, failed }: TakenDown, text: Sentences): string {
  const { remove } = text.cases;
  if (failed > 0 && removed === 0) return removedSentence('failed', { ephemeral: false }, text);
  if (failed > 0) return remove.incomplete(removed, failed);
  if (removed > 0) return remove.everywhere(removed);
  if (gone > 0) return removedSentence('gone', { ephemeral: false }, text);
  return removedSentence('removed', { ephemeral: false }, text);
}
