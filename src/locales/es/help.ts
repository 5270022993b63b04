import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/help.ts';

/** See `en/help.ts`. */
export const help: Catalogue<typeof en.help> = {
  title: '**Easel genera imágenes con Midjourney.**',
  lines: [
    '`/imagine` genera cuatro imágenes a partir de tus palabras; detrás puedes poner parámetros como `--ar 16:9`.',
    '`/mezclar` mezcla imágenes, `/describir` encuentra palabras para una, `/acortar` hace más corto un prompt, `/video` crea un clip.',
    '`/mostrar` recupera uno de tus trabajos con botones que funcionan, `/historial` los repasa todos.',
    '`/cola` muestra lo que está en curso y en espera, y lo cancela; `/cancelar` cancela un solo trabajo.',
    '`/ajustes` y `/preset` eligen qué va detrás de cada uno de tus prompts.',
    '`/info` dice qué servicios hay; `/privacy` te da todo lo que hay guardado sobre ti, o lo borra.',
    '',
    '**Debajo de una imagen**',
    '**U1**–**U4** sacan una de las cuatro, **V1**–**V4** varían una, 🔄 genera cuatro nuevas.',
    'Una imagen suelta tiene botones para escalarla, variarla, alejarla, desplazarla y animarla; ❤️ la marca como favorita, y en **⋯** está lo demás.',
    'Haz clic derecho en un mensaje y elige **Aplicaciones** para describir o animar una imagen suya, o para cancelar, quitar o reportar un trabajo.',
  ],
  picture:
    'Cuatro imágenes, numeradas 1 y 2 arriba y 3 y 4 abajo, y dos filas de botones: U1, U2, U3, U4 y 🔄, y luego V1, V2, V3 y V4. El número de cada botón es el de una imagen.',
};
