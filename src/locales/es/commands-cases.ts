import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'Para la moderación: personas, casos e imágenes' },
  'mod.block': { name: 'bloquear', description: 'Impide que alguien inicie nada aquí' },
  'mod.block.user': { name: 'persona', description: 'A quién' },
  'mod.block.duration': { name: 'duración', description: 'Por cuánto tiempo' },
  'mod.block.reason': { name: 'motivo', description: 'Por qué; se le dice' },
  'mod.unblock': { name: 'desbloquear', description: 'Levanta un bloqueo' },
  'mod.unblock.user': { name: 'persona', description: 'A quién' },
  'mod.unblock.reason': { name: 'motivo', description: 'Por qué; queda en el registro' },
  'mod.strike': {
    name: 'falta',
    description: 'Pone una falta a alguien; varias llevan a un bloqueo',
  },
  'mod.strike.user': { name: 'persona', description: 'A quién' },
  'mod.strike.reason': {
    name: 'motivo',
    description: 'Por qué; se le dice si lleva a un bloqueo',
  },
  'mod.case': { name: 'caso', description: 'Muestra un caso y deja decidir lo que siga abierto' },
  'mod.case.number': { name: 'número', description: 'Su número, tal como está en el registro' },
  'mod.lookup': {
    name: 'consultar',
    description: 'Muestra las faltas, el bloqueo y los últimos casos de alguien',
  },
  'mod.lookup.user': { name: 'persona', description: 'De quién' },
  'mod.remove': {
    name: 'quitar',
    description: 'Quita una imagen de todas partes donde este bot la publicó',
  },
  'mod.remove.picture': { name: 'imagen', description: 'El enlace de su mensaje, o su trabajo' },
  'mod.remove.reason': { name: 'motivo', description: 'Por qué; queda en el registro' },
  'admin.log': {
    name: 'registro',
    description: 'Dónde se publica cada caso; sin opciones, muestra lo que rige',
  },
  'admin.log.channel': { name: 'canal', description: 'El canal; la moderación debería verlo' },
  'admin.log.off': { name: 'desactivar', description: 'No publicar los casos en ninguna parte' },
  'admin.notify': {
    name: 'avisos',
    description:
      'Adónde van reportes, apelaciones y lo retenido; sin opciones, muestra lo que rige',
  },
  'admin.notify.channel': {
    name: 'canal',
    description: 'El canal; solo debería verlo la moderación',
  },
  'admin.notify.role': { name: 'rol', description: 'El rol al que se avisa cada vez' },
  'admin.notify.warn_at': {
    name: 'avisar_al',
    description: 'Porcentaje usado de un límite compartido con el que se avisa a la moderación',
  },
  'admin.notify.off': {
    name: 'desactivar',
    description: 'No aceptar más reportes y no avisar a nadie',
  },
  'admin.strikes': {
    name: 'faltas',
    description: 'A qué llevan las faltas; sin opciones, muestra lo que rige',
  },
  'admin.strikes.strikes': { name: 'faltas', description: 'A partir de cuántas faltas' },
  'admin.strikes.block_hours': {
    name: 'horas_de_bloqueo',
    description: 'Cuánto bloquean; sin indicarlo, hasta que alguien lo levante',
  },
  'admin.strikes.clear': { name: 'quitar', description: 'Que tantas faltas no lleven a nada' },
  'admin.strikes.days': { name: 'días', description: 'Durante cuántos días cuenta una falta' },
  'admin.export': {
    name: 'exportar',
    description: 'Recibe en un archivo todos los casos de este servidor',
  },
  'admin.export.format': { name: 'formato', description: 'CSV si no indicas otra cosa' },
};
