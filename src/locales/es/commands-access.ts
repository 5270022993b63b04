import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'canal',
    description: 'Qué se puede usar en un canal; sin opciones, muestra todas las reglas',
  },
  'admin.channel.channel': { name: 'canal', description: 'El canal; sus hilos también cuentan' },
  'admin.channel.feature': { name: 'función', description: 'De qué trata la regla' },
  'admin.channel.rule': {
    name: 'regla',
    description: 'Denegarlo allí, permitirlo solo allí o quitar la regla',
  },
  'admin.role': {
    name: 'rol',
    description: 'Qué pueden usar los miembros con un rol; sin opciones, muestra todas las reglas',
  },
  'admin.role.role': { name: 'rol', description: 'El rol; @everyone también lo es' },
  'admin.role.feature': { name: 'función', description: 'De qué trata la regla' },
  'admin.role.rule': {
    name: 'regla',
    description: 'Denegárselo, permitirlo solo a ellos o quitar la regla',
  },
  'admin.access': {
    name: 'acceso',
    description: 'Botones y recién llegados; sin opciones, muestra lo que rige',
  },
  'admin.access.buttons': {
    name: 'botones',
    description: 'Quién puede pulsar lo que hay debajo de una imagen pública',
  },
  'admin.access.account_days': {
    name: 'días_de_cuenta',
    description: 'Cuántos días debe tener una cuenta de Discord; 0 para cualquiera',
  },
  'admin.access.member_hours': {
    name: 'horas_de_miembro',
    description: 'Cuántas horas hay que llevar en este servidor; 0 para ninguna',
  },
  'admin.pause': {
    name: 'pausar',
    description: 'No acepta nada nuevo en este servidor hasta que reanudes',
  },
  'admin.pause.mode': {
    name: 'modo',
    description: 'Qué pasa con lo que ya se pidió; si no indicas nada, se termina',
  },
  'admin.pause.reason': { name: 'motivo', description: 'Por qué; se le dice a todo el mundo' },
  'admin.resume': { name: 'reanudar', description: 'Vuelve a aceptar peticiones' },
  'admin.status': {
    name: 'estado',
    description: 'Cómo va Easel en este servidor, de un vistazo',
  },
  'admin.panel': { name: 'panel', description: 'Los ajustes más importantes, en menús' },
};
