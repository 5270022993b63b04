import { readFile } from 'node:fs/promises';
import { type Answer, fileAnswer } from '../http/answer.ts';

const clipFile = new URL('../drawing/clip.mp4', import.meta.url);

/** The film that every video job ends with. */
export async function clipAnswer(): Promise<Answer> {
  return fileAnswer(await readFile(clipFile), 'video/mp4');
}
