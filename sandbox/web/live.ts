import { newsSchema } from '../page/protocol/news.ts';
import { applyNews } from './apply-news.ts';
import type { Store } from './state.ts';

/** How long a browser that has given up waits before it asks again, in milliseconds. */
const againMs = 2_000;

/**
 * Keeps a window up to date until it is closed.
 * @param onRefused the server lets this person not look here
 * @returns a function that closes it
 */
export function listen(store: Store, onRefused: () => void): () => void {
  const { as, in: place } = store.state.at;
  store.update({ connection: 'opening', messages: [], traffic: [] });
  let hasBeenOpen = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let source = open();

  function open(): EventSource {
    const opened = new EventSource(`/live?as=${as}&in=${place}`);
    opened.onopen = () => {
      hasBeenOpen = true;
      // After a break all is told anew.
      store.update({ traffic: [] });
    };
    opened.onerror = () => {
      store.update({ connection: 'lost' });
      // Browsers ask again by themselves, but not after an answer that they did not understand.
      if (opened.readyState !== EventSource.CLOSED) return;
      if (!hasBeenOpen && place !== 'pictures') onRefused();
      else again = setTimeout(() => (source = open()), againMs);
    };
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      const news = newsSchema.parse(JSON.parse(data));
      // The house is told before them.
      const isWhole = news.kind === 'messages';
      store.update({
        ...applyNews(store.state, news),
        ...(isWhole ? { connection: 'open' } : {}),
      });
    };
    return opened;
  }

  return () => {
    clearTimeout(again);
    source.close();
  };
}
