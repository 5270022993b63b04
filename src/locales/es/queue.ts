import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**Lo que tienes en curso y en espera**',
  empty:
    'No tienes nada en curso ni en espera. `/imagine` inicia algo, y `/historial` muestra lo que has hecho.',
  position: (position) => `puesto ${position} en la cola`,
  positionAt: (position, at) => `puesto ${position} en la cola, turno aproximado: <t:${at}:R>`,
  percent: (percent) => `en curso, ${percent}%`,
  more: (count) => `… y ${count} más; \`/cancelar\` también ${count === 1 ? 'lo' : 'los'} cancela.`,
  cancel: (number) => `Cancelar n.º ${number}`,
  load: (name, running, waiting) =>
    `Entre todos, en ${name}: ${running} en curso, ${waiting} en espera`,
};
