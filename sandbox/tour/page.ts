import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { SeenAttachment, SeenButton, SeenMessage, SeenModal } from '../discord/index.ts';
import { readEmbeds, type SeenEmbed } from './embeds.ts';

/** Pictures are kept so small that a page of them loads at once. */
const widest = 420;

/** A page of Markdown with pictures beside it, written as a story goes on. */
export class Page {
  readonly #file: string;
  readonly #lines: string[] = [];
  readonly #names = new Map<string, string>();
  #pictures = 0;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Starts anew. @param file where it will stand; its pictures go into a folder of the same name */
  static async open(file: string): Promise<Page> {
    const page = new Page(file);
    await rm(page.#folder, { recursive: true, force: true });
    await mkdir(page.#folder, { recursive: true });
    return page;
  }

  get #folder(): string {
    return this.#file.replace(/\.md$/, '');
  }

  /** So that mentions read as names. */
  introduce(userId: string, name: string): void {
    this.#names.set(userId, name);
  }

  say(...lines: readonly string[]): void {
    this.#lines.push(...lines, '');
  }

  chapter(title: string, ...lines: readonly string[]): void {
    this.say(`## ${title}`);
    if (lines.length > 0) this.say(...lines);
  }

  does(what: string): void {
    this.say(`**→** ${what}`);
  }

  form(modal: SeenModal): void {
    const fields = modal.fields.map(({ label, value, options }) => {
      const choices = options?.map((option) => option.label).join(' · ');
      const shown = typeof value === 'string' ? `\`${value}\`` : (choices ?? '…');
      return `> - ${label}: ${shown}`;
    });
    this.say(`> 📝 **${modal.title}**`, '>', ...fields);
  }

  /** The texts that a message had one after the other, before its last. */
  came(message: SeenMessage): void {
    const first = (content: string): string => content.split('\n')[0] ?? '';
    const texts = message.revisions.map(({ content }) => first(content));
    const seen = [...new Set(texts)].filter(
      (text) => text !== '' && text !== first(message.content),
    );
    this.say(...quoted(seen.flatMap((text) => this.#readable(text))));
  }

  /** A message as its reader sees it: text, embeds, pictures, rows of buttons. */
  async shows(message: SeenMessage): Promise<void> {
    const lines = message.ephemeral ? ['*only you can see this*'] : [];
    if (message.content !== '') lines.push(...this.#readable(message.content));
    const embeds = readEmbeds(message.embeds);
    for (const embed of embeds) lines.push(...this.#embed(embed));
    const shown = await Promise.all(
      message.attachments.map((attachment) => this.#keep(attachment)),
    );
    if (shown.length > 0) lines.push(shown.join(' '));
    lines.push(...rowsOf(message).map((row) => row.map(look).join(' ')));
    this.say(...quoted(lines));
  }

  async write(): Promise<void> {
    await writeFile(this.#file, `${this.#lines.join('\n').trimEnd()}\n`);
  }

  #embed({ title, description, footer }: SeenEmbed): string[] {
    const parts = [title === undefined ? [] : [`**${title}**`], description ?? [], footer ?? []];
    return parts.flat().flatMap((part) => this.#readable(part));
  }

  /** Discord's own marks as what they look like. */
  #readable(text: string): string[] {
    return text
      .replace(/<@(\d+)>/g, (_mention, id: string) => `@${this.#names.get(id) ?? 'somebody'}`)
      .replace(/<t:(\d+):\w>/g, (_time, seconds: string) => when(Number(seconds) * 1000))
      .replace(/<#\d+>/g, '#channel')
      .replace(/\]\(<(?:[^>]*)>\)/g, '](#)')
      .replace(/^-# (.*)$/gm, '<sub>$1</sub>')
      .split('\n');
  }

  async #keep({ filename, bytes, contentType, description }: SeenAttachment): Promise<string> {
    const isPicture = contentType.startsWith('image/');
    if (!isPicture && !contentType.startsWith('video/')) return `📄 \`${filename}\``;
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    if (!isPicture) {
      const name = `${number}.${filename.split('.').at(-1) ?? 'mp4'}`;
      await writeFile(join(this.#folder, name), bytes);
      return `🎞️ [${filename}](${this.#link(name)})`;
    }
    const name = `${number}.webp`;
    const small = sharp(bytes).resize({ width: widest, withoutEnlargement: true });
    await writeFile(join(this.#folder, name), await small.webp({ quality: 72 }).toBuffer());
    return `![${(description ?? filename).replaceAll(/[[\]\n]/g, ' ')}](${this.#link(name)})`;
  }

  #link(name: string): string {
    return `${this.#folder.slice(dirname(this.#folder).length + 1)}/${name}`;
  }
}

/** Each line on its own, but for those of a code block, which are so already. */
function quoted(lines: readonly string[]): string[] {
  let inCode = false;
  return lines.map((line, index) => {
    const isFence = line.startsWith('```');
    if (isFence) inCode = !inCode;
    const next = lines[index + 1] ?? '';
    const isBroken = !inCode && !isFence && line !== '' && next !== '' && !next.startsWith('```');
    return `> ${line}${isBroken ? '\\' : ''}`.trimEnd();
  });
}

/** A moment as people read it. */
function when(at: number): string {
  const seconds = Math.round((at - Date.now()) / 1000);
  return seconds > 0 ? `*in ${seconds} seconds*` : '*just now*';
}

function rowsOf({ buttons }: SeenMessage): SeenButton[][] {
  const rows = [...new Set(buttons.map(({ row }) => row))];
  return rows.map((row) => buttons.filter((button) => button.row === row));
}

/** A used button is blurple: drawn in bold. */
function look({ label, emoji, style, disabled }: SeenButton): string {
  const face = [emoji, label].filter((part) => part !== undefined).join(' ');
  const marked = style === 1 ? `**${face}**` : face;
  return `\`[\`${disabled ? `~~${marked}~~` : marked}\`]\``;
}
