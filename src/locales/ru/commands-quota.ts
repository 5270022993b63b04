import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: 'квота',
    description: 'Сколько заданий можно запросить; если ничего не указать, покажет текущее',
  },
  'admin.quota.who': { name: 'кому', description: 'Чьи задания считать вместе' },
  'admin.quota.per': {
    name: 'период',
    description: 'Календарный час, день или месяц, по UTC',
  },
  'admin.quota.jobs': { name: 'заданий', description: 'Сколько; 0 — ни одного' },
  'admin.quota.role': {
    name: 'роль',
    description: 'Роль; с «Каждый участник» — только те, у кого она есть',
  },
  'admin.quota.channel': { name: 'канал', description: 'Канал вместе с его ветками' },
  'admin.quota.clear': { name: 'убрать', description: 'Убрать этот лимит' },
  'admin.budget': {
    name: 'бюджет',
    description: 'Сколько можно потратить; если ничего не указать, покажет текущее',
  },
  'admin.budget.who': { name: 'кому', description: 'Чьи задания считать вместе' },
  'admin.budget.per': {
    name: 'период',
    description: 'Календарный час, день или месяц, по UTC',
  },
  'admin.budget.amount': {
    name: 'сумма',
    description: 'Сколько, в единицах цен бота; 0 — совсем ничего',
  },
  'admin.budget.role': {
    name: 'роль',
    description: 'Роль; с «Каждый участник» — только те, у кого она есть',
  },
  'admin.budget.channel': { name: 'канал', description: 'Канал вместе с его ветками' },
  'admin.budget.clear': { name: 'убрать', description: 'Убрать этот лимит' },
  'admin.limits.running': {
    name: 'одновременно',
    description: 'Сколько заданий может быть в работе у одного участника; 0 — сколько угодно',
  },
  'admin.limits.cooldown': {
    name: 'пауза',
    description: 'Сколько секунд каждый ждёт между запросами; 0 — нисколько',
  },
  'mod.grant': {
    name: 'добавить',
    description: 'Разрешить кому-то больше его лимита на текущий период',
  },
  'mod.grant.user': { name: 'участник', description: 'Кому' },
  'mod.grant.per': {
    name: 'период',
    description: 'К какому из лимитов; прибавка кончается вместе с периодом',
  },
  'mod.grant.jobs': { name: 'заданий', description: 'Сколько ещё заданий' },
  'mod.grant.money': { name: 'сумма', description: 'Сколько ещё, в единицах цен' },
};
