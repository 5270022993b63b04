import { cellSize } from '../drawing/aspect.ts';
import { drawPng, drawPreview, type Sheet, sheetSize } from '../drawing/render.ts';
import { type Answer, fileAnswer, textAnswer } from '../http/answer.ts';
import { clipAnswer } from '../work/clip.ts';
import { Shelf } from '../work/shelf.ts';
import type { Task } from './task.ts';

const channel = '1300000000000000001';

/** What the gallery needs of its surroundings. */
export interface GalleryParts {
  readonly cellSide: number;
  readonly baseUrl: () => string;
  readonly taskOf: (id: string) => Task | undefined;
}

/** The pictures of tasks: their addresses, and their bytes, drawn when first asked for. */
export class Gallery {
  readonly #parts: GalleryParts;
  readonly #drawn = new Shelf<Promise<Uint8Array>>(100);
  readonly #uploads = new Shelf<{ bytes: Uint8Array; type: string }>(50);

  constructor(parts: GalleryParts) {
    this.#parts = parts;
  }

  /** Address of the finished picture, with the signature parameters Discord's links carry. */
  finalUrl(task: Task): string {
    const slug = task.prompt
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 40);
    const signature = `ex=${task.id.slice(0, 8)}&is=${task.id.slice(-8)}&hm=${task.jobId.replaceAll('-', '')}`;
    return `${this.#folder(task)}/sandbox_${slug}_${task.jobId}.png?${signature}&`;
  }

  /** Address of the preview at this percentage. */
  previewUrl(task: Task, percent: number): string {
    return `${this.#folder(task)}/${task.jobId}_grid_${percent}.webp`;
  }

  /** Addresses of a video task's clips. */
  clipUrls(task: Task, count: number): { url: string; thumbnail: string }[] {
    return Array.from({ length: count }, (_, index) => ({
      url: `${this.#folder(task)}/${task.jobId}_${index}.mp4`,
      thumbnail: `${this.#folder(task)}/${task.jobId}_${index}_thumb.webp`,
    }));
  }

  /** Keeps a picture that was sent in. @returns its address */
  keepUpload(name: string, upload: { bytes: Uint8Array; type: string }): string {
    const path = `/attachments/${channel}/upload/${name}`;
    this.#uploads.put(path, upload);
    return `${this.#parts.baseUrl()}${path}`;
  }

  /** Pixels of the finished picture; undefined for work without one. */
  sizeOf(task: Task): { width: number; height: number } | undefined {
    const sheet = this.#sheetOf(task);
    return sheet === undefined ? undefined : sheetSize(sheet);
  }

  /** The file at a path below `/attachments/`. */
  async answer(path: string): Promise<Answer> {
    const upload = this.#uploads.get(path);
    if (upload !== undefined) return fileAnswer(upload.bytes, upload.type);
    const [, id = '', file = ''] = /^\/attachments\/\d+\/(\d+)\/([^/]+)$/.exec(path) ?? [];
    const task = this.#parts.taskOf(id);
    if (task === undefined) return textAnswer('This content is no longer available.', 404);
    if (file.endsWith('.mp4') && task.videoUrls.some(({ url }) => url.endsWith(`/${file}`))) {
      return clipAnswer();
    }
    const percent = Number(/_grid_(\d+)\.webp$/.exec(file)?.[1] ?? 100);
    return this.#picture(task, file.endsWith('.webp') ? percent : undefined);
  }

  /** The picture as it is now, for a gateway's own image link. */
  async current(task: Task): Promise<Answer> {
    const path = task.imageUrl === null ? undefined : new URL(task.imageUrl).pathname;
    return path === undefined ? textAnswer('not found', 404) : this.answer(path);
  }

  async #picture(task: Task, preview: number | undefined): Promise<Answer> {
    const sheet = this.#sheetOf(task);
    const tooEarly = preview === undefined && task.status !== 'SUCCESS';
    if (sheet === undefined || tooEarly)
      return textAnswer('This content is no longer available.', 404);
    const draw = (): Promise<Uint8Array> =>
      preview === undefined ? drawPng(sheet) : drawPreview(sheet, preview / 100);
    const bytes = await this.#drawn.getOr(`${task.id} ${preview ?? 'final'}`, draw);
    return fileAnswer(bytes, preview === undefined ? 'image/png' : 'image/webp');
  }

  #sheetOf({ work }: Task): Sheet | undefined {
    if (work === undefined || work.kind === 'text') return undefined;
    const side = this.#parts.cellSide;
    if (work.kind === 'grid') {
      return { artworks: work.artworks, cell: cellSize(side, work.artworks[0]?.ratio ?? 1) };
    }
    const scale = work.kind === 'single' ? work.scale : 2;
    return { artworks: [work.artwork], cell: cellSize(side * scale, work.artwork.ratio) };
  }

  #folder(task: Task): string {
    return `${this.#parts.baseUrl()}/attachments/${channel}/${task.id}`;
  }
}
