import type { Guild } from '../guilds/guild.ts';
import { sentencesFor } from '../locales/index.ts';
import { settingChange } from '../views/setting-change.ts';
import type { Tools } from './definitions.ts';

/** What was set for a server, right before and right after somebody changed it. */
interface SettingChanged {
  readonly guildId: string;
  readonly byId: string;
  readonly before: Guild;
  readonly after: Guild;
}

/** Writes down what was changed, where something was. @throws {StoreError} */
export async function recordSettings(
  { guildId, byId, before, after }: SettingChanged,
  { moderation, prices }: Pick<Tools, 'moderation' | 'prices'>,
): Promise<void> {
  const words = { text: sentencesFor(after.locale ?? 'en-US'), unit: prices.unit };
  const detail = settingChange(before, after, words);
  if (detail === undefined) return;
  await moderation.cases.record(guildId, { kind: 'setting', byId, detail });
}
