import type { Json } from '../json.ts';

/** A request the bot made, and what it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded. */
  readonly path: string;
  /** The template it fits; the path itself when none does. */
  readonly route: string;
  /** The status answered; 0 when the request got no answer. */
  readonly status: number;
  readonly body: Json | undefined;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** When it was answered, Unix ms. */
  readonly at: number;
}

/** Something no correct bot does. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly detail: string;
  readonly at: number;
}

const mostRequests = 1_000;
const mostFileBytes = 128 * 1024 * 1024;
const mostViolations = 1_000;

/** What happened on the REST side; bounded, the oldest is forgotten. */
export class Recorder {
  readonly #requests: RecordedRequest[] = [];
  readonly #violations: Violation[] = [];
  #fileBytes = 0;

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  get violations(): readonly Violation[] {
    return this.#violations;
  }

  addRequest(request: RecordedRequest): void {
    this.#requests.push(request);
    this.#fileBytes += sizeOf(request);
    while (
      this.#requests.length > mostRequests ||
      (this.#fileBytes > mostFileBytes && this.#requests.length > 1)
    ) {
      const oldest = this.#requests.shift();
      this.#fileBytes -= oldest === undefined ? 0 : sizeOf(oldest);
    }
  }

  addViolation(violation: Violation): void {
    if (this.#violations.length < mostViolations) this.#violations.push(violation);
  }

  /** @throws Error that lists every violation, when there is one */
  assertClean(): void {
    if (this.#violations.length === 0) return;
    const lines = this.#violations.map(
      ({ method, path, detail }) => `${method} ${path}: ${detail}`,
    );
    throw new Error(`The bot broke Discord's rules:\n${lines.join('\n')}`);
  }
}

function sizeOf(request: RecordedRequest): number {
  return request.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
}
