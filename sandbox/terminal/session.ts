import type { Invocation, Person, SeenMessage, SeenModal } from '../discord/index.ts';
import { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import { type Line, readLine } from './command-line.ts';

/** One person at a terminal: what they type is done in the sandbox, what they see is printed. */
export class TerminalSession {
  readonly #stage: Stage;
  readonly #person: Person;
  readonly #print: (line: string) => void;
  readonly #narrator: Narrator;
  /** The last text that was printed of each message. */
  readonly #printed = new Map<string, string>();
  #form: SeenModal | undefined;

  constructor(stage: Stage, print: (line: string) => void) {
    this.#stage = stage;
    this.#print = print;
    this.#person = stage.person('you');
    this.#narrator = new Narrator(print);
    this.#narrator.introduce(this.#person.user.id, 'you');
    stage.discord.onChange(() => {
      this.#showNews();
    });
  }

  /** @returns whether the session goes on */
  async type(text: string): Promise<boolean> {
    if (text.trim() === '') return true;
    const line = readLine(text, this.#stage.discord.commands);
    if (line.kind === 'quit') return false;
    try {
      await this.#perform(line);
    } catch (error) {
      this.#print(error instanceof Error ? error.message : String(error));
    }
    return true;
  }

  async #perform(line: Exclude<Line, { kind: 'quit' }>): Promise<void> {
    switch (line.kind) {
      case 'run':
        this.#answered(await this.#person.run(line.command, line.options));
        return;
      case 'press': {
        const seen = this.#person.messages();
        const message = line.message === undefined ? seen.at(-1) : seen[line.message - 1];
        if (message === undefined) throw new Error('There is no such message.');
        this.#answered(await this.#person.press(message.id, line.button));
        return;
      }
      case 'fill': {
        const field = this.#form?.fields.find(({ kind }) => kind === 'text');
        if (this.#form === undefined || field === undefined) throw new Error('No form is open.');
        this.#answered(await this.#person.submit(this.#form, { [field.customId]: line.text }));
        return;
      }
      case 'messages':
        for (const message of this.#person.messages()) this.#show(message);
        return;
      case 'unknown':
        this.#print('Type a slash command, press, fill, messages or quit.');
    }
  }

  #answered({ outcome, modal }: Invocation): void {
    this.#form = modal;
    if (outcome === 'no-response') this.#print('The application did not respond.');
    const field = modal?.fields.find(({ kind }) => kind === 'text');
    if (modal !== undefined && field !== undefined) {
      this.#narrator.form(modal.title, field.label, String(field.value ?? ''));
      this.#print('Send it with: fill <text>');
    }
  }

  #showNews(): void {
    for (const message of this.#person.messages()) {
      const look = `${message.content} ${message.buttons.length} ${message.attachments.length}`;
      if (message.loading || this.#printed.get(message.id) === look) continue;
      this.#printed.set(message.id, look);
      this.#show(message);
    }
  }

  #show(message: SeenMessage): void {
    const number = this.#person.messages().findIndex(({ id }) => id === message.id) + 1;
    this.#print(`#${number}`);
    this.#narrator.shows({ ...message, revisions: [] });
    for (const { url } of message.attachments) this.#print(`    🖼 ${url}`);
  }
}
