import type { Guide } from '../guide.ts';
import { access } from './access.ts';
import { blocks } from './blocks.ts';
import { borders } from './borders.ts';
import { openCast, type Scene } from './cast.ts';
import { channels } from './channels.ts';
import { gates } from './gates.ts';
import { limits } from './limits.ts';
import { panel } from './panel.ts';
import { pause } from './pause.ts';
import { heldPrompts } from './prompts.ts';
import { record } from './record.ts';
import { reports } from './reports.ts';
import { heldResults } from './results.ts';
import { start } from './start.ts';
import { words } from './words.ts';

/** From a server without settings to its record; later parts find what earlier ones have set. */
const scenes: readonly Scene[] = [
  start,
  gates,
  channels,
  panel,
  access,
  words,
  heldPrompts,
  heldResults,
  limits,
  reports,
  blocks,
  record,
  pause,
  borders,
];

export async function playModeration(guide: Guide): Promise<void> {
  const cast = openCast(guide);
  for (const scene of scenes) await scene(cast);
}
