import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SeenAttachment, SeenMessage, SeenModal } from '../discord/index.ts';
import { readEmbeds, type SeenEmbed } from './embeds.ts';
import { toSmallPicture } from './pictures.ts';
import { type Names, readable } from './readable.ts';
import { drawRows } from './rows.ts';

/** For whom a message is drawn, on a page on which several people do things. */
interface Look {
  /** Who sees it; the reader of the page unless told. */
  readonly reader?: string;
  /** Where it stands, when that is not where things happen. */
  readonly where?: string;
}

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

  get names(): Names {
    return this.#names;
  }

  /** So that mentions read as names. @param shown with its sign, such as `@ada` or `#pictures` */
  introduce(id: string, shown: string): void {
    this.#names.set(id, shown);
  }

  say(...lines: readonly string[]): void {
    this.#lines.push(...lines, '');
  }

  chapter(title: string, ...lines: readonly string[]): void {
    this.say(`## ${title}`);
    if (lines.length > 0) this.say(...lines);
  }

  /** @param who where several people do things */
  does(what: string, who?: string): void {
    this.say(who === undefined ? `**→** ${what}` : `**${who} →** ${what}`);
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

  /** A message as its reader sees it: text, embeds, pictures, rows of menus and buttons. */
  async shows(message: SeenMessage, { reader = 'you', where }: Look = {}): Promise<void> {
    const verb = reader === 'you' ? 'can see' : 'sees';
    const lines = message.ephemeral ? [`*only ${reader} ${verb} this*`] : [];
    if (where !== undefined) lines.push(`*${where}*`);
    if (message.content !== '') lines.push(...this.#readable(message.content));
    for (const embed of readEmbeds(message.embeds)) lines.push(...this.#embed(embed));
    const shown = await Promise.all(
      message.attachments.map((attachment) => this.#keep(attachment)),
    );
    if (shown.length > 0) lines.push(shown.join(' '));
    lines.push(...drawRows(message.components, this.#names));
    this.say(...quoted(lines));
  }

  /** Some lines of what stands somewhere. */
  quotes(where: string, text: string): void {
    this.say(...quoted([`*${where}*`, ...this.#readable(text)]));
  }

  async write(): Promise<void> {
    await writeFile(this.#file, `${this.#lines.join('\n').trimEnd()}\n`);
  }

  #embed({ title, description, footer }: SeenEmbed): string[] {
    const parts = [title === undefined ? [] : [`**${title}**`], description ?? [], footer ?? []];
    return parts.flat().flatMap((part) => this.#readable(part));
  }

  #readable(text: string): string[] {
    return readable(text, this.#names);
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
    const isCovered = filename.startsWith('SPOILER_');
    await writeFile(join(this.#folder, name), await toSmallPicture(bytes, isCovered));
    const alt = isCovered ? 'A picture that is covered until it is pressed' : description;
    return `![${(alt ?? filename).replaceAll(/[[\]\n]/g, ' ')}](${this.#link(name)})`;
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
