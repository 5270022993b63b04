import type { News } from '../page/protocol/news.ts';
import type { State } from './state.ts';

/** So many requests are remembered. */
const mostTraffic = 300;

/** What a piece of news changes. */
export function applyNews(state: Pick<State, 'messages' | 'traffic'>, news: News): Partial<State> {
  switch (news.kind) {
    case 'house':
      return { house: news.house };
    case 'status':
      return { status: news.status };
    case 'traffic':
      return { traffic: [...state.traffic, ...news.entries].slice(-mostTraffic) };
    case 'messages': {
      const known = new Map([...state.messages, ...news.changed].map((one) => [one.id, one]));
      return { messages: news.order.flatMap((id) => known.get(id) ?? []) };
    }
  }
}
