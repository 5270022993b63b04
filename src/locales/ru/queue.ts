import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**Что у тебя выполняется и ждёт**',
  empty:
    'У тебя ничего не выполняется и не ждёт. `/imagine` что-нибудь запустит, а `/история` покажет уже сделанное.',
  position: (position) => `место в очереди: ${position}`,
  positionAt: (position, at) => `место в очереди: ${position}, подойдёт примерно <t:${at}:R>`,
  percent: (percent) => `выполняется, ${percent}%`,
  more: (count) => `… и ещё ${count}; \`/отменить\` остановит и их.`,
  cancel: (number) => `Отменить ${number}`,
  load: (name, running, waiting) =>
    `У всех вместе в ${name} — выполняется: ${running}, ожидает: ${waiting}`,
};
