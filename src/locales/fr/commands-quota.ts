import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: 'quota',
    description: 'Combien de générations on peut demander\u00a0; sans option, affiche tout',
  },
  'admin.quota.who': { name: 'qui', description: 'Les générations de qui sont comptées ensemble' },
  'admin.quota.per': { name: 'période', description: 'Heure, jour ou mois du calendrier, en UTC' },
  'admin.quota.jobs': { name: 'générations', description: 'Combien\u00a0; 0 pour aucune' },
  'admin.quota.role': {
    name: 'rôle',
    description: 'Le rôle\u00a0; avec «\u00a0Chaque personne\u00a0», seulement celles qui l’ont',
  },
  'admin.quota.channel': { name: 'salon', description: 'Le salon, avec ses fils' },
  'admin.quota.clear': { name: 'retirer', description: 'Retirer cette limite' },
  'admin.budget': {
    name: 'budget',
    description: 'Combien on peut dépenser\u00a0; sans option, affiche tout',
  },
  'admin.budget.who': { name: 'qui', description: 'Les générations de qui sont comptées ensemble' },
  'admin.budget.per': { name: 'période', description: 'Heure, jour ou mois du calendrier, en UTC' },
  'admin.budget.amount': {
    name: 'montant',
    description: 'Combien, dans l’unité des prix du bot\u00a0; 0 pour rien du tout',
  },
  'admin.budget.role': {
    name: 'rôle',
    description: 'Le rôle\u00a0; avec «\u00a0Chaque personne\u00a0», seulement celles qui l’ont',
  },
  'admin.budget.channel': { name: 'salon', description: 'Le salon, avec ses fils' },
  'admin.budget.clear': { name: 'retirer', description: 'Retirer cette limite' },
  'admin.limits.running': {
    name: 'en_route',
    description: 'Générations en route à la fois par personne\u00a0; 0 pour ne pas limiter',
  },
  'admin.limits.cooldown': {
    name: 'attente',
    description: 'Secondes à attendre par personne entre deux demandes\u00a0; 0 pour aucune',
  },
  'mod.grant': {
    name: 'accorder',
    description: 'Accorder à quelqu’un plus que sa limite, pour la période en cours',
  },
  'mod.grant.user': { name: 'membre', description: 'À qui' },
  'mod.grant.per': {
    name: 'période',
    description: 'Laquelle de ses limites\u00a0; cela finit avec la période',
  },
  'mod.grant.jobs': { name: 'générations', description: 'Combien de générations en plus' },
  'mod.grant.money': { name: 'montant', description: 'Combien en plus, dans l’unité des prix' },
};
