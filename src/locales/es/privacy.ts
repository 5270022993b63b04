import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';

/** How many, in words that agree. */
function entries(count: number): string {
  return `${count} ${count === 1 ? 'entrada' : 'entradas'}`;
}

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? 'No hay nada guardado sobre ti.'
      : `Esto es todo lo que hay guardado sobre ti: ${entries(records)}, con las miniaturas de tus resultados. Nadie más ve este mensaje.`,
  exportedPart: (records) =>
    `Esto es una parte de lo que hay guardado sobre ti: ${entries(records)}, primero tus ajustes y tus trabajos más recientes. Nadie más ve este mensaje.`,
  more: 'Hay más de lo que cabe en un mensaje. **Obtener el resto** sigue donde termina esto.',
  tooLarge: (count) =>
    count === 1
      ? '1 entrada es más grande de lo que puede ser un archivo aquí, y por eso falta. Vuelve a ejecutar el comando donde se puedan subir archivos más grandes, por ejemplo en un servidor mejorado.'
      : `${count} entradas son más grandes de lo que puede ser un archivo aquí, y por eso faltan. Vuelve a ejecutar el comando donde se puedan subir archivos más grandes, por ejemplo en un servidor mejorado.`,
  rest: 'Obtener el resto',
  file: (number, count) => `Lo que hay guardado sobre ti, en JSON: archivo ${number} de ${count}`,
  question: '**¿Borrar todo lo que hay guardado sobre ti?**',
  goes: 'Esto borra tus ajustes y presets, todos tus trabajos ya terminados con sus miniaturas, tus preguntas pendientes y tus reportes. No se puede deshacer, y `/privacy exportar` no puede recuperar nada.',
  staysOnDiscord:
    'Los mensajes con tus imágenes se quedan en Discord. Elimínalos antes con **⋯** debajo de cada imagen: después el bot ya no los conocerá y sus botones no harán nada.',
  staysElsewhere:
    'Lo que guardan los servicios está fuera del alcance del bot. Los trabajos que otras personas han hecho a partir de tus imágenes son suyos y conservan el prompt.',
  staysRecorded:
    'Lo que un servidor ha anotado sobre ti, como faltas, bloqueos y decisiones de su moderación, es el registro de ese servidor y se queda; `/privacy exportar` lo muestra.',
  staysLive: 'Los trabajos en marcha deben terminar antes: `/cola` los cancela.',
  yes: 'Borrar todo',
  no: 'Conservarlo',
  kept: 'No se borró nada.',
  erased: (count) =>
    `Borrado: tus ajustes, tus preguntas y ${count} ${count === 1 ? 'trabajo' : 'trabajos'}.`,
  stillLive: (count) =>
    count === 1
      ? '1 trabajo sigue en marcha y no se borró. Cancélalo con `/cola` o espera a que termine y vuelve a ejecutar `/privacy borrar`.'
      : `${count} trabajos siguen en marcha y no se borraron. Cancélalos con \`/cola\` o espera a que terminen y vuelve a ejecutar \`/privacy borrar\`.`,
  unreadable: (count) =>
    count === 1
      ? 'Este bot no puede leer 1 trabajo, así que no se borró. Quien administra el bot puede borrarlo a mano.'
      : `Este bot no puede leer ${count} trabajos, así que no se borraron. Quien administra el bot puede borrarlos a mano.`,
};
