import type {
  EditOutcome,
  MessageRoutes,
  OutgoingMessage,
  Removed,
} from '../../src/discord/message-routes.ts';
import type { Address } from '../../src/jobs/job.ts';

interface Sent {
  readonly address: Address;
  readonly message: OutgoingMessage;
}

/** Ways to messages that remember what went along them; everything arrives unless told otherwise. */
export class FakeRoutes implements MessageRoutes {
  readonly edits: Sent[] = [];
  readonly direct: { readonly nonce: string | undefined; readonly userId: string }[] = [];
  readonly #outcomes: (EditOutcome | Promise<EditOutcome>)[] = [];
  readonly #directOutcomes: EditOutcome[] = [];
  #files: readonly string[] | undefined;

  /** Addresses of the files of every message; without them nobody is expected to ask. */
  willHold(...urls: readonly string[]): void {
    this.#files = urls;
  }

  /** The outcomes of the next edits. */
  willEdit(...outcomes: readonly (EditOutcome | Promise<EditOutcome>)[]): void {
    this.#outcomes.push(...outcomes);
  }

  /** The outcomes of the next direct messages; without one they are not expected. */
  willSendDirectly(...outcomes: readonly EditOutcome[]): void {
    this.#directOutcomes.push(...outcomes);
  }

  /** What the messages said, in order. */
  get contents(): string[] {
    return this.edits.map(({ message }) => message.body.content);
  }

  async edit(address: Address, message: OutgoingMessage): Promise<EditOutcome> {
    this.edits.push({ address, message });
    return (await this.#outcomes.shift()) ?? { kind: 'edited', address };
  }

  /** New messages about others. */
  readonly notices: Sent[] = [];

  notify(address: Address, message: OutgoingMessage): Promise<void> {
    this.notices.push({ address, message });
    return Promise.resolve();
  }

  async sendDirectly(
    { userId }: { readonly userId: string },
    { nonce }: OutgoingMessage,
  ): Promise<EditOutcome> {
    await Promise.resolve();
    this.direct.push({ nonce, userId });
    const outcome = this.#directOutcomes.shift();
    if (outcome === undefined) throw new Error('The test expects no direct message');
    return outcome;
  }

  readonly removals: Address[] = [];
  /** What becomes of messages that are to be deleted. */
  removed: Removed = 'removed';

  async remove(address: Address): Promise<Removed> {
    await Promise.resolve();
    this.removals.push(address);
    return this.removed;
  }

  /** The messages that {@link findPosted} finds, by the custom id of a button in them. */
  readonly posted = new Map<string, string>();

  findPosted(
    _address: Address,
    { customId }: { readonly customId: string },
  ): Promise<string | undefined> {
    return Promise.resolve(this.posted.get(customId));
  }

  filesOf(): Promise<readonly { readonly url: string }[]> {
    return this.#files === undefined
      ? Promise.reject(new Error('The test expects nobody to ask for files'))
      : Promise.resolve(this.#files.map((url) => ({ url })));
  }
}
