import type { Guide } from '../guide.ts';
import { access } from './access.ts';
import { openCast, type Scene } from './cast.ts';
import { channels } from './channels.ts';
import { gates } from './gates.ts';
import { panel } from './panel.ts';
import { start } from './start.ts';

/** From a server without settings to its record; later parts find what earlier ones have set. */
const scenes: readonly Scene[] = [start, gates, channels, panel, access];

export async function playModeration(guide: Guide): Promise<void> {
  const cast = openCast(guide);
  for (const scene of scenes) await scene(cast);
}
