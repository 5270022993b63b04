/** A whole HTTP answer, not yet sent: faults may still change it or keep it back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A JSON document. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return rawJsonAnswer(JSON.stringify(value), status);
}

/** A JSON document given as text. */
export function rawJsonAnswer(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

/** Plain text. */
export function textAnswer(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** No body at all. */
export function emptyAnswer(status = 200): Answer {
  return { status, headers: {}, body: '' };
}

/** An HTML page, as a proxy or a challenge in front of an API shows it. */
export function pageAnswer(status = 200): Answer {
  const body =
    '<!doctype html><html><head><title>Just a moment</title></head><body><h1>Please wait</h1></body></html>';
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** A picture, film or other file. */
export function fileAnswer(body: Uint8Array, type: string): Answer {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

/** The body as bytes. */
export function bodyBytes({ body }: Answer): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body;
}
