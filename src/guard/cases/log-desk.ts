import type { CaseLook } from '../../views/case-line.ts';

/** A log channel that takes nothing. */
export interface LogTrouble {
  readonly channelId: string;
  /** Milliseconds since the Unix epoch. */
  readonly since: number;
}

/** Cases that come close together are told in one message. */
export const gatherMs = 1_000;
/** Between two messages in one channel. */
const spacingMs = 2_000;
/** After so many messages in a row that did not arrive a channel is left alone for longer and longer. */
const maxFailures = 3;
const restMs = { least: 10 * 60_000, most: 6 * 60 * 60_000 };

/** How cases are told: where Discord does not take what they say, with less and less of it. */
const looks = ['whole', 'plain', 'number'] as const satisfies readonly CaseLook[];

/** What is told in one server. */
export class LogDesk {
  /** The number of the newest case. */
  latest = 0;
  /** That of the last one that is dealt with; undefined until it is read from the store. */
  told: number | undefined;
  /** That of the last one that is told, where the rest is counted. */
  through: number | undefined;
  /** Undefined while nothing is planned. */
  cancel: (() => void) | undefined;
  isPosting = false;
  trouble: LogTrouble | undefined;
  /** As many cases as the next message tells; undefined: as many as it takes. */
  most: number | undefined;
  #care = 0;
  #failures = 0;

  get look(): CaseLook {
    return looks[this.#care] ?? 'number';
  }

  get isBehind(): boolean {
    return (this.told ?? 0) < this.latest;
  }

  get hasFailed(): boolean {
    return this.#failures > 0;
  }

  /** Milliseconds until the next message; a new case does not shorten a rest. */
  get waitMs(): number {
    if (this.#failures < maxFailures) return spacingMs * 4 ** this.#failures;
    return Math.min(restMs.least * 2 ** (this.#failures - maxFailures), restMs.most);
  }

  get isResting(): boolean {
    return this.#failures >= maxFailures;
  }

  /** A message has arrived, or nothing is to be told. */
  succeed(): void {
    this.#failures = 0;
    this.#care = 0;
    this.most = undefined;
  }

  fail(trouble?: LogTrouble): void {
    this.#failures += 1;
    this.trouble ??= trouble;
  }

  /**
   * Discord does not take the words of a message: the next try finds the case that it is about, and tells
   * that one with fewer words.
   * @param lines how many cases it told
   * @returns false where there is nothing left to leave out: it is not about the words
   */
  shrink(lines: number): boolean {
    if (lines > 1) {
      this.most = Math.ceil(lines / 2);
      return true;
    }
    this.#care += 1;
    if (this.#care < looks.length) return true;
    this.#care = 0;
    return false;
  }

  /** Somebody has just set something: perhaps another channel, so that it is tried at once. */
  hope(): void {
    if (!this.isResting) return;
    this.#failures = 0;
    this.cancel?.();
    this.cancel = undefined;
  }
}
