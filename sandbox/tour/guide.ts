import type { Invocation, Person, SeenMessage } from '../discord/index.ts';
import type { Stage } from '../stage.ts';
import type { Page } from './page.ts';

/** One part of the tour: does something, tells it, and throws when it is not as it must be. */
export type Chapter = (guide: Guide) => Promise<void>;

interface GuideParts {
  readonly stage: Stage;
  readonly page: Page;
}

/** Whoever leads through the tour: a person who does things, and a page that tells what is seen. */
export class Guide {
  readonly stage: Stage;
  readonly page: Page;
  readonly ada: Person;
  /** Messages that later chapters come back to, by name. */
  readonly #kept = new Map<string, string>();

  constructor({ stage, page }: GuideParts) {
    this.stage = stage;
    this.page = page;
    this.ada = stage.person('ada');
    page.introduce(this.ada.user.id, 'ada');
  }

  /** Waits for the finished answer to something, shows it, and keeps it under a name. */
  async receive(
    name: string,
    invocation: Invocation,
    isThere: (message: SeenMessage) => boolean = hasFiles,
  ): Promise<SeenMessage> {
    const message = await this.stage.discord.waitFor(() => {
      const now = invocation.message();
      return !now.loading && isThere(now) && now;
    }, `"${name}"`);
    await this.page.shows(message);
    this.keep(name, message);
    return message;
  }

  keep(name: string, { id }: SeenMessage): void {
    this.#kept.set(name, id);
  }

  id(name: string): string {
    const id = this.#kept.get(name);
    if (id === undefined) throw new Error(`No chapter has kept a message named ${name}`);
    return id;
  }

  /** Presses a button of a message that was kept. */
  press(name: string, button: string): Promise<Invocation> {
    this.page.does(`press ${button}`);
    return this.ada.press(this.id(name), button);
  }

  /** Runs a command and tells so. */
  run(...[command, options = {}]: Parameters<Person['run']>): Promise<Invocation> {
    const typed = Object.entries(options).map(([name, value]) => {
      const shown = typeof value === 'object' ? 'a picture' : String(value);
      return ` ${name}: ${shown}`;
    });
    this.page.does(`\`/${command}${typed.join('')}\``);
    return this.ada.run(command, options);
  }
}

/** @throws with the claim, when it does not hold */
export function check(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new Error(claim);
}

/** Pictures, clips or other files have come. */
export function hasFiles({ attachments }: SeenMessage): boolean {
  return attachments.length > 0;
}

/** There are words, and no picture is waited for. */
export function hasWords({ content, embeds }: SeenMessage): boolean {
  return content !== '' || embeds.length > 0;
}
