import { diceFrom, pick } from '../dice.ts';
import type { Scene } from '../stage.ts';
import { city } from './city.ts';
import { cosmos } from './cosmos.ts';
import { forest } from './forest.ts';
import { dunes, hills } from './hills.ts';
import { poster } from './poster.ts';
import { sea } from './sea.ts';

const byWord: readonly (readonly [RegExp, Scene])[] = [
  [/\b(city|street|tower|skyline|cyberpunk|building|town|neon)\b/i, city],
  [/\b(sea|ocean|boat|ship|wave|waves|beach|lake|island|harbou?r|lighthouse)\b/i, sea],
  [/\b(space|planet|cosmos|galaxy|astronaut|star|stars|rocket)\b/i, cosmos],
  [/\b(abstract|geometric|pattern|poster|logo|bauhaus)\b/i, poster],
  [/\b(forest|wood|woods|tree|trees|jungle|fox)\b/i, forest],
  [/\b(desert|dune|dunes|sand|camel)\b/i, dunes],
  [/\b(mountain|mountains|hill|hills|valley|landscape|meadow)\b/i, hills],
];

/** The scene a prompt asks for by a word, otherwise one chosen by its hash. */
export function sceneOf(prompt: string): Scene {
  return (
    byWord.find(([word]) => word.test(prompt))?.[1] ??
    pick(diceFrom(prompt), 'scene', [hills, sea, city, cosmos, forest, poster, dunes])
  );
}
