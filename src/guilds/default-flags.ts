import type { Flag } from '../prompt/prompt.ts';
import { modelFlag, readSavedFlags } from '../prompt/saved-flags.ts';
import type { Guild } from './guild.ts';

/** What stands behind every prompt in a server; the model first. */
export function guildFlags({ version, flags }: Guild): readonly Flag[] {
  return [...(version === undefined ? [] : [modelFlag(version)]), ...readSavedFlags(flags)];
}
