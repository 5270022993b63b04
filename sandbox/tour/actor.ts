import type {
  Invocation,
  Person,
  SandboxChannel,
  SeenMessage,
  SeenModal,
} from '../discord/index.ts';
import { check, type Guide, hasWords } from './guide.ts';
import { findChoice } from './rows.ts';
import { typed } from './typed.ts';

/** One of several people whose doings a page tells: what they do, and what they see of it. */
export class Actor {
  /** With its sign: `@mod`. */
  readonly name: string;
  readonly person: Person;
  readonly #guide: Guide;

  constructor(guide: Guide, name: string, person: Person) {
    this.#guide = guide;
    this.name = name;
    this.person = person;
    guide.page.introduce(person.user.id, name);
  }

  get id(): string {
    return this.person.user.id;
  }

  /** The same person in another channel. */
  in(channel: SandboxChannel): Actor {
    const { discord, guild } = this.#guide.stage;
    return new Actor(this.#guide, this.name, discord.person(this.person.user, { guild, channel }));
  }

  /** Runs a command and tells so. */
  run(...[command, options = {}]: Parameters<Person['run']>): Promise<Invocation> {
    const { page } = this.#guide;
    page.does(typed(command, options, page.names), this.name);
    return this.person.run(command, options);
  }

  /** Runs a command and shows its answer. @param expected what must stand in it */
  async asks(
    command: string,
    options: Parameters<Person['run']>[1],
    expected: RegExp,
  ): Promise<SeenMessage> {
    return this.hears(await this.run(command, options), expected);
  }

  /** Runs a command of which the page tells nothing. @param expected what must stand in its answer */
  async quietly(
    command: string,
    options: Parameters<Person['run']>[1],
    expected: RegExp,
  ): Promise<void> {
    await this.waits(await this.person.run(command, options), expected);
  }

  /** Presses a button, and tells so. */
  press({ id }: Pick<SeenMessage, 'id'>, button: string): Promise<Invocation> {
    this.#guide.page.does(`press **${button}**`, this.name);
    return this.person.press(id, button);
  }

  /** Chooses in a menu below a message, and tells so. */
  choose({ id, components }: SeenMessage, label: string): Promise<Invocation> {
    this.#guide.page.does(`choose **${label}**`, this.name);
    const { customId, value } = findChoice(components, label);
    return this.person.select(id, customId, [value]);
  }

  /** Uses the menu of a message, and tells so. */
  menu(name: string, { id }: Pick<SeenMessage, 'id'>): Promise<Invocation> {
    this.#guide.page.does(`right-click the picture, Apps, **${name}**`, this.name);
    return this.person.menu(name, id);
  }

  /** Fills in the form that something has opened, and shows both. */
  async fills(opened: Invocation, values: Readonly<Record<string, string>>): Promise<Invocation> {
    const { page } = this.#guide;
    const modal: SeenModal | undefined = opened.modal;
    check(modal !== undefined, `a form opens for ${this.name}`);
    page.form(modal);
    const written = Object.values(values).map((value) => ` \`${value}\``);
    page.does(`send${written.join(',')}`, this.name);
    return this.person.submit(modal, values);
  }

  /** Waits for what they alone are told, and shows it. @param expected what must stand in it */
  async hears(invocation: Invocation, expected: RegExp): Promise<SeenMessage> {
    const message = await this.waits(invocation, expected);
    check(message.ephemeral, `${this.name} alone sees: ${message.content}`);
    await this.#guide.page.shows(message, { reader: this.name });
    return message;
  }

  /** Waits for an answer, and shows nothing of it. */
  waits(invocation: Invocation, expected: RegExp): Promise<SeenMessage> {
    return this.#guide.answer(
      invocation,
      (message) => hasWords(message) && expected.test(message.content),
      `what ${this.name} is told: ${expected.source}`,
    );
  }
}
