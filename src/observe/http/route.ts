import type { IncomingMessage } from 'node:http';

/** What is answered; without a content type it is plain text. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Done once the answer has been sent. */
  readonly afterwards?: () => void;
}

/** One path of ours. */
export interface HttpRoute {
  /** Fits a path without its query; groups are what it says. */
  readonly path: RegExp;
  readonly methods: readonly string[];
  readonly answer: (request: IncomingMessage, groups: readonly string[]) => Promise<HttpAnswer>;
}

/** What is not there, for whoever asks. */
export const nothingHere: HttpAnswer = { status: 404, body: '' };
