import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': {
    name: 'filtro',
    description: 'Palabras que aquí se bloquean, se retienen o se registran',
  },
  'admin.filter.add': {
    name: 'añadir',
    description: 'Añade una regla o cambia lo que hace una',
  },
  'admin.filter.add.text': {
    name: 'texto',
    description: 'Una palabra, frase o expresión regular; también se detectan palabras disfrazadas',
  },
  'admin.filter.add.action': {
    name: 'acción',
    description: 'Qué pasa con un texto que la contenga; se bloquea si no indicas otra cosa',
  },
  'admin.filter.add.kind': {
    name: 'tipo',
    description: 'Cómo se entiende el texto; palabra o frase si no indicas otra cosa',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'salvo_restricción_de_edad',
    description: 'No la aplica en canales con restricción de edad',
  },
  'admin.filter.remove': { name: 'quitar', description: 'Quita una regla' },
  'admin.filter.remove.rule': { name: 'regla', description: 'Cuál; escribe una parte' },
  'admin.filter.list': {
    name: 'lista',
    description: 'Muestra todas las reglas de este servidor, solo a ti',
  },
  'admin.filter.test': {
    name: 'probar',
    description: 'Mira qué harían las reglas con un texto; no pasa nada ni se guarda nada',
  },
  'admin.filter.test.text': {
    name: 'texto',
    description: 'El texto que quieres probar, como un prompt',
  },
  'admin.filter.import': { name: 'importar', description: 'Lee reglas de un archivo' },
  'admin.filter.import.file': {
    name: 'archivo',
    description: 'CSV, JSON o texto con una palabra que bloquear por línea; 256 kB como máximo',
  },
  'admin.filter.import.mode': {
    name: 'modo',
    description: 'Qué pasa con las reglas que ya hay; se quedan si no indicas otra cosa',
  },
  'admin.filter.export': {
    name: 'exportar',
    description: 'Recibe todas las reglas en un archivo que se puede importar',
  },
  'admin.filter.export.format': { name: 'formato', description: 'CSV si no indicas otra cosa' },
};
