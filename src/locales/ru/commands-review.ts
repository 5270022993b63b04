import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': { name: 'проверка', description: 'Что сначала ждёт модератора' },
  'admin.review.prompts': {
    name: 'промпты',
    description: 'Ждёт ли каждый промпт модератора, прежде чем что-то отправляется',
  },
  'admin.review.results': {
    name: 'результаты',
    description: 'Ждёт ли каждый результат модератора, прежде чем его покажут',
  },
  'admin.review.hours': {
    name: 'часов',
    description: 'Сколько ждать, прежде чем это считается отказом',
  },
  'admin.review.exempt': {
    name: 'доверенная_роль',
    description: 'Роль, которую не проверяют; если указать снова, проверяют опять',
  },
};
