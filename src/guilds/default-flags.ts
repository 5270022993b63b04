import { modelFlag } from '../prompt/model-flag.ts';
import type { Flag } from '../prompt/prompt.ts';
import { readSavedFlags } from '../prompt/saved-flags.ts';
import type { Guild } from './guild.ts';

/** What stands behind every prompt in a server; the model first. */
export function guildFlags({ version, flags }: Guild): readonly Flag[] {
  return [...(version === undefined ? [] : [modelFlag(version)]), ...readSavedFlags(flags)];
}
