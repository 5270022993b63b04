import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';
import { jobs } from './counted.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**Всё, что сделано тобой**',
  ofKind: (kind) => `Тип: ${kind}`,
  withWords: (words) => `Текст: ${words}`,
  wordsCut: (words) => `Для поиска это слишком длинно, поэтому ищем только по началу: ${words}`,
  empty: 'Здесь пока ничего нет. `/imagine` нарисует твои первые картинки.',
  nothingFound: 'Ничего подходящего у тебя нет. Попробуй меньше слов или другой тип.',
  nothingSoFar: 'Пока ничего подходящего у тебя не нашлось.',
  noMore: 'В эту сторону больше ничего нет.',
  stoppedOlder: (count) => `Просмотрено: ${jobs(count)}. Кнопка **Старее** продолжит отсюда.`,
  stoppedNewer: (count) => `Просмотрено: ${jobs(count)}. Кнопка **Новее** продолжит отсюда.`,
  goTo: 'Перейти к сообщению',
  bringBack: 'Вернуть одно из них…',
  newer: 'Новее',
  older: 'Старее',
  thumbnail: (prompt) => `Миниатюра: ${prompt}`,
  what: {
    imagine: 'Картинки',
    blend: 'Смешивание',
    describe: 'Описание',
    shorten: 'Сокращённый промпт',
    video: 'Видео',
    image: (index) => `Картинка #${index}`,
    variation: (index) => `Вариации #${index}`,
    'pan-left': 'Сдвиг влево',
    'pan-right': 'Сдвиг вправо',
    'pan-up': 'Сдвиг вверх',
    'pan-down': 'Сдвиг вниз',
    other: 'Другое',
  },
  state: {
    asked: 'ожидает запуска',
    held: 'ожидает модератора',
    queued: 'ожидает запуска',
    submitting: 'запускается',
    running: 'выполняется',
    'needs-input': 'ждёт твой промпт',
    delivering: 'почти готово',
    unclear: 'неизвестно, принял ли сервис',
    failed: 'не удалось',
    'timed-out': 'заняло слишком много времени',
    cancelled: 'остановлено',
  },
};
