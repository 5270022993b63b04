import { type News, newsSchema } from '../../../sandbox/page/protocol/news.ts';

/** Reads server-sent events as a browser does. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = '';

  private constructor(reader: ReadableStreamDefaultReader<string>) {
    this.#reader = reader;
  }

  /** @throws where the answer is no stream of events */
  static of(response: Response): EventReader {
    const type = response.headers.get('content-type');
    if (response.body === null || type !== 'text/event-stream') {
      throw new Error(`This is no stream of events: ${response.status} ${type ?? ''}`);
    }
    return new EventReader(response.body.pipeThrough(new TextDecoderStream()).getReader());
  }

  /** The next event; nothing at the end. */
  async next(): Promise<News | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end !== -1) {
        const event = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return newsSchema.parse(JSON.parse(event.replace(/^data: /, '')));
      }
      const { done, value = '' } = await this.#reader.read();
      if (done) return undefined;
      this.#text += value;
    }
  }

  /** The next event of a kind; others are passed over. */
  async nextOf<Kind extends News['kind']>(kind: Kind): Promise<Extract<News, { kind: Kind }>> {
    for (;;) {
      const news = await this.next();
      if (news === undefined) throw new Error(`The stream ended before it told of ${kind}`);
      if (isOf(news, kind)) return news;
    }
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }
}

function isOf<Kind extends News['kind']>(
  news: News,
  kind: Kind,
): news is Extract<News, { kind: Kind }> {
  return news.kind === kind;
}
