import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import type { Layered } from '../prompt/layers.ts';
import type { MessageView } from './message.ts';
import { settingsRows } from './settings-rows.ts';
import { settingsText } from './settings-text.ts';

/** Whose settings, and where. */
export interface SettingsScene {
  readonly person: Person;
  /** The server in which they are shown, if that is one. */
  readonly guild: Guild | undefined;
  /** What becomes of a prompt without flags there. */
  readonly standing: Layered;
}

/** The private panel of `/settings`: what it all comes to, and five rows to change it with. */
export function settingsView(scene: SettingsScene, text: Sentences): MessageView {
  return { content: settingsText(scene, text), rows: settingsRows(scene.person, text) };
}
