import type { Json, JsonObject } from '../json.ts';

/** A file of a multipart request. */
export interface UploadedPart {
  /** The `n` of `files[n]`. */
  readonly index: number;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
}

/** A request as a route's handler sees it. */
export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON, also that of `payload_json`; `undefined` without a body. */
  readonly body: Json | undefined;
  readonly files: readonly UploadedPart[];
}

/** A handler's answer; without a body it is an empty one. */
export interface ApiReply {
  readonly status: number;
  readonly body?: JsonObject | JsonObject[];
}

/** One route. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in Discord's OpenAPI file, e.g. `/channels/{channel_id}/messages`. */
  readonly template: string;
  /** Whether the bot token must be there; default true. */
  readonly authenticated?: boolean;
  readonly handle: (request: ApiRequest) => ApiReply;
}
