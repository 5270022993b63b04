import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `Deve começar <t:${at}:R>.`,
  onlyHere:
    'O bot não é membro aqui, então esta mensagem só pode ser alterada por 15 minutos. O que demorar mais volta com `/mostrar`, em qualquer lugar.',
  ready: (person, link) => `${person} seu pedido está pronto: ${link}`,
  readyAbove: (person) => `${person} seu pedido está pronto.`,
};
