import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `Очередь должна подойти <t:${at}:R>.`,
  onlyHere:
    'Бот здесь не участник, поэтому это сообщение можно менять только 15 минут. То, что займёт больше времени, можно вернуть где угодно через `/показать`.',
  ready: (person, link) => `${person}, готово: ${link}`,
  readyAbove: (person) => `${person}, готово.`,
};
