import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**O que você tem em andamento e na fila**',
  empty:
    'Você não tem nada em andamento nem na fila. `/imagine` inicia algo, e `/histórico` mostra o que você já criou.',
  position: (position) => `número ${position} na fila`,
  positionAt: (position, at) => `número ${position} na fila, deve começar <t:${at}:R>`,
  percent: (percent) => `em andamento, ${percent}%`,
  more: (count) => `… e mais ${count}; \`/cancelar\` interrompe essas também.`,
  cancel: (number) => `Cancelar ${number}`,
  load: (name, running, waiting) =>
    `De todo mundo em ${name}: ${running} em andamento, ${waiting} na fila`,
};
