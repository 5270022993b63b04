import type { Invocation, Person, SeenMessage } from '../discord/index.ts';
import type { Stage } from '../stage.ts';
import type { Page } from './page.ts';
import { typed } from './typed.ts';

/** One part of the tour: does something, tells it, and throws when it is not as it must be. */
export type Chapter = (guide: Guide) => Promise<void>;

interface GuideParts {
  readonly stage: Stage;
  readonly page: Page;
  readonly ada: Person;
}

/**
 * Whoever leads through a page: the person who does things on it where one alone does, and the page,
 * which tells what is seen. Of several each is an `Actor`.
 */
export class Guide {
  readonly stage: Stage;
  readonly page: Page;
  readonly ada: Person;
  /** Messages that later chapters come back to, by name. */
  readonly #kept = new Map<string, string>();

  constructor({ stage, page, ada }: GuideParts) {
    this.stage = stage;
    this.page = page;
    this.ada = ada;
    page.introduce(ada.user.id, '@ada');
    page.introduce(stage.channel.id, `#${stage.channel.name}`);
  }

  /** Waits for the finished answer to something, shows it, and keeps it under a name. */
  async receive(
    name: string,
    invocation: Invocation,
    isThere: (message: SeenMessage) => boolean = hasFiles,
  ): Promise<SeenMessage> {
    const message = await this.answer(invocation, isThere, name);
    await this.page.shows(message);
    this.keep(name, message);
    return message;
  }

  /** Waits for the finished answer to something. @param what named in the failure */
  async answer(
    invocation: Invocation,
    isThere: (message: SeenMessage) => boolean,
    what: string,
  ): Promise<SeenMessage> {
    let seen = '';
    const probe = (): SeenMessage | false => {
      const now = invocation.message();
      seen = now.content;
      return !now.loading && isThere(now) && now;
    };
    return this.stage.discord.waitFor(probe, `"${what}"`).catch((error: unknown) => {
      throw new Error(`${String(error)}; instead there was: ${seen}`, { cause: error });
    });
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
    this.page.does(typed(command, options, this.page.names));
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
