import type {
  EditOutcome,
  MessageRoutes,
  OutgoingMessage,
} from '../../src/discord/message-routes.ts';
import { hasToken, isInChannel, isReachable, isUnposted } from '../../src/discord/reach.ts';
import type { Sent, StaffMessages } from '../../src/discord/staff-messages.ts';
import type { Address } from '../../src/jobs/job.ts';
import type { Clock } from '../../src/lib/clock.ts';

/** Who sees a message. */
export type Audience = 'everybody' | 'staff' | 'owner';

export interface WatchedMessage {
  readonly id: string;
  readonly audience: Audience;
  readonly content: string;
  readonly files: readonly string[];
}

/** Where moderators read. */
export const staffChannel = '900000000000000001';
export const otherStaffChannel = '900000000000000002';
const staffChannels: readonly string[] = [staffChannel, otherStaffChannel];

/** The part of Discord that shows messages; whoever watches sees each look of each of them. */
export class WatchedDiscord {
  readonly messages = new Map<string, WatchedMessage>();
  /** It answers nobody. */
  isDown = false;
  /** Told of every link to a file that it gives out. */
  serve: (url: string) => void = () => undefined;
  /** Channels that the bot may not write in. */
  readonly closed = new Set<string>();
  readonly #nonces = new Map<string, string>();
  readonly #clock: Clock;
  readonly #watch: (message: WatchedMessage) => void;

  constructor(clock: Clock, watch: (message: WatchedMessage) => void) {
    this.#clock = clock;
    this.#watch = watch;
  }

  /** Somebody's answer that is there from the beginning. */
  answer(id: string, audience: Audience): void {
    this.#put({ id, audience, content: '', files: [] });
  }

  get routes(): MessageRoutes {
    return {
      edit: (address, message) => Promise.resolve(this.#edit(address, message)),
      sendDirectly: ({ applicationId }, message) => {
        if (this.isDown) return Promise.resolve({ kind: 'later' });
        const place = { applicationId, channelId: 'dm', guildId: null };
        const address = { ...place, ephemeral: false, botIsThere: true, direct: true } as const;
        return Promise.resolve(this.#post(address, message, 'owner'));
      },
      notify: () => Promise.resolve(),
      remove: ({ messageId }) => {
        if (this.isDown) return Promise.resolve('failed');
        return Promise.resolve(this.messages.delete(messageId ?? '') ? 'removed' : 'gone');
      },
      findPosted: () => Promise.resolve(undefined),
      filesOf: ({ messageId }) => Promise.resolve(this.#filesOf(messageId)),
    };
  }

  get staff(): StaffMessages {
    return {
      post: (channelId, message) => Promise.resolve(this.#postToStaff(channelId, message)),
      edit: ({ messageId }, message) => {
        if (this.isDown) return Promise.resolve({ kind: 'later' });
        const before = this.messages.get(messageId);
        if (before === undefined) return Promise.resolve({ kind: 'gone' });
        this.#put(lookOf(before, message));
        return Promise.resolve({ kind: 'sent', messageId });
      },
      stands: ({ messageId }) => Promise.resolve(this.isDown || this.messages.has(messageId)),
      remove: ({ messageId }) => {
        if (!this.isDown) this.messages.delete(messageId);
        return Promise.resolve(!this.isDown);
      },
      filesOf: ({ messageId }) => Promise.resolve(this.#filesOf(messageId)),
    };
  }

  #edit(address: Address, message: OutgoingMessage): EditOutcome {
    if (this.isDown) return { kind: 'later' };
    const isByToken = hasToken(address, this.#clock.now());
    if (isUnposted(address)) {
      if (!isByToken && !isInChannel(address)) return { kind: 'route-closed' };
      if (this.closed.has(address.channelId)) return { kind: 'route-closed' };
      return this.#post(address, message, address.ephemeral ? 'owner' : 'everybody');
    }
    if (!isByToken && !isReachable(address)) return { kind: 'route-closed' };
    const before = this.messages.get(address.messageId ?? '');
    if (before === undefined) return { kind: 'gone' };
    this.#put(lookOf(before, message));
    return { kind: 'edited', address };
  }

  #post(address: Address, message: OutgoingMessage, audience: Audience): EditOutcome {
    const { applicationId, channelId, guildId, direct } = address;
    const messageId = this.#make(`${channelId} ${message.nonce ?? ''}`, message, audience);
    const place = { applicationId, channelId, guildId, messageId };
    const at: Address = { ...place, ephemeral: false, botIsThere: true };
    return { kind: 'edited', address: direct === true ? { ...at, direct } : at };
  }

  #postToStaff(channelId: string, message: OutgoingMessage): Sent {
    if (this.isDown) return { kind: 'later' };
    const isOpen = staffChannels.includes(channelId) && !this.closed.has(channelId);
    if (!isOpen) return { kind: 'route-closed' };
    const messageId = this.#make(`${channelId} ${message.nonce ?? ''}`, message, 'staff');
    return { kind: 'sent', messageId };
  }

  /** The same nonce is the same message. */
  #make(key: string, message: OutgoingMessage, audience: Audience): string {
    const known = this.#nonces.get(key);
    if (known !== undefined && this.messages.has(known)) return known;
    const id = String(1_500_000_000_000_000_000n + BigInt(this.#nonces.size));
    this.#nonces.set(key, id);
    this.#put(lookOf({ id, audience, content: '', files: [] }, message));
    return id;
  }

  #put(message: WatchedMessage): void {
    this.messages.set(message.id, message);
    this.#watch(message);
  }

  #filesOf(messageId = ''): { readonly url: string }[] {
    const { files = [] } = this.messages.get(messageId) ?? {};
    return files.map((name) => {
      const url = `https://cdn.example.com/${messageId}/${name}`;
      this.serve(url);
      return { url };
    });
  }
}

function lookOf(before: WatchedMessage, { body, files }: OutgoingMessage): WatchedMessage {
  const names = files?.map(({ name }) => name) ?? before.files;
  return { ...before, content: body.content, files: names };
}
