import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenAttachment } from '../discord/index.ts';

/** The pictures that the person received, as files to look at. */
export class Album {
  readonly #folder: string;
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts with an empty folder. */
  static async open(folder: string): Promise<Album> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Album(folder);
  }

  get count(): number {
    return this.#count;
  }

  /** @returns the name it was kept under: its number in the story and what it shows */
  async keep(title: string, { filename, bytes }: SeenAttachment): Promise<string> {
    this.#count += 1;
    const extension = filename.split('.').at(-1) ?? 'png';
    const name = `${String(this.#count).padStart(2, '0')}-${title}.${extension}`;
    await writeFile(join(this.#folder, name), bytes);
    return name;
  }
}
