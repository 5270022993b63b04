import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `Su turno debería llegar <t:${at}:R>.`,
  onlyHere:
    'El bot no es miembro aquí, así que este mensaje solo se puede cambiar durante 15 minutos. Lo que tarde más lo recupera `/mostrar`, en cualquier parte.',
  ready: (person, link) => `${person}, esto ya está listo: ${link}`,
  readyAbove: (person) => `${person}, esto ya está listo.`,
};
