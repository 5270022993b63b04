import { type Answer, textAnswer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { clipAnswer } from '../work/clip.ts';
import { Pictures } from '../work/pictures.ts';
import type { SignedLinks } from '../work/signed-links.ts';
import type { NanoTask } from './task.ts';

/** Milliseconds a link to a result lasts (NanoGPT docs: signed links, about an hour). */
const linkMs = 60 * 60 * 1000;

/** What the gallery needs of its surroundings. */
export interface GalleryParts {
  readonly key: string;
  readonly cellSide: number;
  readonly baseUrl: () => string;
  readonly links: SignedLinks;
  /** Any task by id, also one that queries forgot. */
  readonly taskOf: (id: string) => NanoTask | undefined;
}

/** The pictures and films of finished tasks, behind signed links that end, as at a third party. */
export class Gallery {
  /** Requests for a file that carried the API's key, which is none of a third party's business. */
  keyLeaks = 0;
  readonly #parts: GalleryParts;
  readonly #pictures = new Pictures();

  constructor(parts: GalleryParts) {
    this.#parts = parts;
  }

  /** Links to what a task made, good from now on. */
  linksOf({ id, kind, sheets }: NanoTask): string[] {
    const { baseUrl, links } = this.#parts;
    const file = (index: number): string =>
      kind === 'video' ? `/videos/${id}_${index}.mp4` : `/images/${id}_${index}.png`;
    return sheets.map((_, index) => links.sign(`${baseUrl()}${file(index)}`, linkMs));
  }

  /** The picture of this index as PNG. */
  picture({ id, sheets }: NanoTask, index: number): Promise<Answer> | undefined {
    const artworks = sheets[index];
    if (artworks === undefined) return undefined;
    const name = `${id} ${index}`;
    return this.#pictures.png({ name, artworks, side: this.#parts.cellSide });
  }

  /** The file at a path below `/images/` or `/videos/`; refused without a valid link, and with a key. */
  async answer({ path, query, headers }: Incoming): Promise<Answer> {
    const shown = [headers['x-api-key'], headers['authorization']];
    if (shown.some((value) => value?.includes(this.#parts.key) === true)) {
      this.keyLeaks += 1;
      return textAnswer('Forbidden', 403);
    }
    if (!this.#parts.links.holds(path, query)) return textAnswer('Forbidden', 403);
    const [, id = '', index = ''] = /^\/(?:images|videos)\/(\d+)_(\d+)\./.exec(path) ?? [];
    const task = this.#parts.taskOf(id);
    if (task?.state !== 'done') return textAnswer('Not found', 404);
    if (task.kind === 'video') return clipAnswer();
    return this.picture(task, Number(index)) ?? textAnswer('Not found', 404);
  }
}
