import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';
import { agreeing, jobs } from './counted.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${jobs(count)} для`,
  finished: (count) => `готово: ${count}`,
  running: (count) => `выполняется: ${count}`,
  waiting: (count) => `ожидает: ${count}`,
  unclear: (count) => `неясно: ${count}`,
  failed: (count) => `не удалось: ${count}`,
  unstarted: (count) => `не запущено: ${count}`,
  stopped: (count) => `остановлено: ${count}`,
  cancelAll: 'Отменить все',
  lastWord:
    'Через 15 минут это сообщение уже нельзя изменить. Картинки всё равно придут, а `/показать` покажет их снова.',
  withoutPrompt: 'Промпт здесь показать нельзя.',
  stoppedAll: (count) => `Остановлены все задания (${count}).`,
  stoppedSome: (stopped, count) => `Остановлено ${stopped} из ${count}.`,
  stoppedBeside: (stopped, count, finished) =>
    `Остановлено ${stopped} из ${count}; уже было готово: ${finished}.`,
  stoppedNone: (count) => `Все задания (${count}) уже были готовы, останавливать нечего.`,
  notStopped: (unclear) =>
    `Нельзя остановить ${jobs(unclear)}: неизвестно, ${agreeing(unclear, ['принял ли его', 'принял ли их', 'принял ли их'])} сервис.`,
};
