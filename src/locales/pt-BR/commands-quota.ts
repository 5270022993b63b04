import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: 'cota',
    description: 'Quantas gerações se pode pedir; sem opções, mostra o que vale agora',
  },
  'admin.quota.who': { name: 'quem', description: 'De quem são as gerações contadas juntas' },
  'admin.quota.per': { name: 'período', description: 'Hora, dia ou mês do calendário, em UTC' },
  'admin.quota.jobs': { name: 'gerações', description: 'Quantas; 0 para nenhuma' },
  'admin.quota.role': {
    name: 'cargo',
    description: 'O cargo; com “Cada pessoa”, só quem o tem',
  },
  'admin.quota.channel': { name: 'canal', description: 'O canal, com os tópicos dele' },
  'admin.quota.clear': { name: 'remover', description: 'Remover este limite' },
  'admin.budget': {
    name: 'orçamento',
    description: 'Quanto se pode gastar; sem opções, mostra o que vale agora',
  },
  'admin.budget.who': { name: 'quem', description: 'De quem são as gerações contadas juntas' },
  'admin.budget.per': { name: 'período', description: 'Hora, dia ou mês do calendário, em UTC' },
  'admin.budget.amount': {
    name: 'valor',
    description: 'Quanto, na unidade dos preços do bot; 0 para nada',
  },
  'admin.budget.role': {
    name: 'cargo',
    description: 'O cargo; com “Cada pessoa”, só quem o tem',
  },
  'admin.budget.channel': { name: 'canal', description: 'O canal, com os tópicos dele' },
  'admin.budget.clear': { name: 'remover', description: 'Remover este limite' },
  'admin.limits.running': {
    name: 'a_caminho',
    description: 'Quantas gerações cada pessoa pode ter a caminho por vez; 0 para sem limite',
  },
  'admin.limits.cooldown': {
    name: 'espera',
    description: 'Segundos que cada pessoa espera entre um pedido e outro; 0 para nenhum',
  },
  'mod.grant': {
    name: 'conceder',
    description: 'Conceder a alguém mais que o próprio limite, no período atual',
  },
  'mod.grant.user': { name: 'membro', description: 'A quem' },
  'mod.grant.per': {
    name: 'período',
    description: 'Qual dos limites dessa pessoa; termina com o período',
  },
  'mod.grant.jobs': { name: 'gerações', description: 'Quantas gerações a mais' },
  'mod.grant.money': { name: 'valor', description: 'Quanto a mais, na unidade dos preços' },
};
