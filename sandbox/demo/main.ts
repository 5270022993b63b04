import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenUpstreams } from '../chosen-upstreams.ts';
import { Narrator } from '../narrator.ts';
import { openStage } from '../stage.ts';
import { Album } from './album.ts';
import { Play } from './play.ts';
import { storyFor } from './story.ts';

/*
 * Plays the whole path with the real bot as a process of its own: prints what the person in the
 * channel saw, keeps the pictures, and ends with 0 only if every step really held.
 */
const pictures = fileURLToPath(new URL('../../demo', import.meta.url));

async function main(): Promise<void> {
  const began = performance.now();
  const upstreams = chosenUpstreams();
  const folder = await mkdtemp(join(tmpdir(), 'easel-demo-'));
  const stage = await openStage({ upstreams, pace: { paceMs: 2_500, cellSize: 384 } });
  const narrator = new Narrator((line) => process.stdout.write(`${line}\n`));
  const album = await Album.open(pictures);
  const environment = stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`);
  const play = await Play.begin({ stage, narrator, album, environment });
  try {
    for (const act of storyFor(upstreams)) await play.perform(act);
    stage.discord.assertClean();
    narrator.end(performance.now() - began, album.count);
  } catch (error) {
    narrator.failed(error);
    process.exitCode = 1;
  } finally {
    await play.end();
    await stage.stop();
    await rm(folder, { recursive: true });
  }
}

await main();
