import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: 'cuota',
    description: 'Cuántos trabajos se pueden pedir; sin opciones, muestra lo que rige',
  },
  'admin.quota.who': { name: 'quién', description: 'De quién se cuentan juntos los trabajos' },
  'admin.quota.per': {
    name: 'periodo',
    description: 'Por hora, día o mes del calendario, en UTC',
  },
  'admin.quota.jobs': { name: 'trabajos', description: 'Cuántos; 0 para ninguno' },
  'admin.quota.role': {
    name: 'rol',
    description: 'El rol; con «Cada persona», solo quienes lo tienen',
  },
  'admin.quota.channel': { name: 'canal', description: 'El canal; sus hilos también cuentan' },
  'admin.quota.clear': { name: 'quitar', description: 'Quita este límite' },
  'admin.budget': {
    name: 'presupuesto',
    description: 'Cuánto se puede gastar; sin opciones, muestra lo que rige',
  },
  'admin.budget.who': { name: 'quién', description: 'De quién se cuentan juntos los trabajos' },
  'admin.budget.per': {
    name: 'periodo',
    description: 'Por hora, día o mes del calendario, en UTC',
  },
  'admin.budget.amount': {
    name: 'importe',
    description: 'Cuánto, en la unidad de los precios del bot; 0 para nada',
  },
  'admin.budget.role': {
    name: 'rol',
    description: 'El rol; con «Cada persona», solo quienes lo tienen',
  },
  'admin.budget.channel': { name: 'canal', description: 'El canal; sus hilos también cuentan' },
  'admin.budget.clear': { name: 'quitar', description: 'Quita este límite' },
  'admin.limits.running': {
    name: 'en_marcha',
    description: 'Cuántos trabajos puede tener cada persona en marcha a la vez; 0 para sin límite',
  },
  'admin.limits.cooldown': {
    name: 'espera',
    description: 'Segundos que espera cada persona entre peticiones; 0 para ninguno',
  },
  'mod.grant': {
    name: 'conceder',
    description: 'Da a alguien más de su límite, durante el periodo actual',
  },
  'mod.grant.user': { name: 'persona', description: 'A quién' },
  'mod.grant.per': {
    name: 'periodo',
    description: 'Cuál de sus límites; termina con el periodo',
  },
  'mod.grant.jobs': { name: 'trabajos', description: 'Cuántos trabajos más' },
  'mod.grant.money': { name: 'dinero', description: 'Cuánto más, en la unidad de los precios' },
};
