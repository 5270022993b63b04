import type { SeenButton, SeenMessage } from './discord/index.ts';

const indent = '    ';

/** Tells what happened as the person in the channel saw it. */
export class Narrator {
  readonly #write: (line: string) => void;
  /** Ids of people, so that mentions read as names. */
  readonly #names = new Map<string, string>();

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  introduce(userId: string, name: string): void {
    this.#names.set(userId, name);
  }

  act(title: string): void {
    this.#write(`\n── ${title} ${'─'.repeat(Math.max(2, 74 - title.length))}`);
  }

  /** What somebody did. */
  does(name: string, what: string): void {
    this.#write(`${name} ${what}`);
  }

  /** What became of the world around. */
  note(line: string): void {
    this.#write(`${indent}(${line})`);
  }

  /** A message's texts, one after the other, then what stands below it. */
  shows(message: SeenMessage, pictures: readonly string[] = []): void {
    const texts = message.revisions.map(({ content }) => content);
    const seen = [...texts, message.content].filter((text) => text !== '');
    for (const text of withoutRepeats(seen)) this.#say(text);
    if (message.ephemeral) this.#write(`${indent}👁 only they can see this`);
    for (const picture of pictures) this.#write(`${indent}🖼 demo/${picture}`);
    for (const row of rowsOf(message)) this.#write(indent + row.map(look).join(' '));
  }

  form(title: string, label: string, value: string): void {
    this.#write(`${indent}┌ ${title}`);
    this.#write(`${indent}└ ${label}: ${value}`);
  }

  end(durationMs: number, pictures: number): void {
    const seconds = (durationMs / 1000).toFixed(1);
    this.#write(`\nEvery step held: ${pictures} pictures in demo/, ${seconds} s.`);
  }

  failed(error: unknown): void {
    this.#write(`\nA step did not hold: ${error instanceof Error ? error.message : String(error)}`);
  }

  #say(text: string): void {
    const named = text.replace(/<@(\d+)>/g, (mention, id: string) => {
      const name = this.#names.get(id);
      return name === undefined ? mention : `@${name}`;
    });
    for (const line of named.split('\n')) this.#write(`${indent}Easel: ${line}`);
  }
}

/** A climbing percentage is one line: the texts that differ in nothing else are joined. */
function withoutRepeats(texts: readonly string[]): string[] {
  const told: { text: string; readonly core: string }[] = [];
  for (const text of texts) {
    const core = text.replace(/\((?:about )?\d+%\)/, '');
    const last = told.at(-1);
    const percent = /\((?:about )?\d+%\)/.exec(text)?.[0];
    if (last?.core === core && percent !== undefined) {
      if (!last.text.includes(percent)) last.text += ` ${percent}`;
    } else if (last?.text !== text) {
      told.push({ text, core: percent === undefined ? `${text}\n` : core });
    }
  }
  return told.map(({ text }) => text);
}

function rowsOf({ buttons }: SeenMessage): SeenButton[][] {
  const rows = new Map<number, SeenButton[]>();
  for (const button of buttons) rows.set(button.row, [...(rows.get(button.row) ?? []), button]);
  return [...rows.values()];
}

/** Used buttons are blurple: drawn with a star. */
function look({ label, emoji, style }: SeenButton): string {
  return `[${[emoji, label].filter((part) => part !== undefined).join(' ')}${style === 1 ? '*' : ''}]`;
}
