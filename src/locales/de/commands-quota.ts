import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: 'kontingent',
    description: 'Wie viele Aufträge man anfordern darf; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.quota.who': { name: 'wer', description: 'Wessen Aufträge zusammen zählen' },
  'admin.quota.per': {
    name: 'zeitraum',
    description: 'Pro Stunde, Tag oder Monat des Kalenders, in UTC',
  },
  'admin.quota.jobs': { name: 'aufträge', description: 'Wie viele; 0 für gar keine' },
  'admin.quota.role': {
    name: 'rolle',
    description: 'Die Rolle; bei „Jede Person“ nur für die, die sie haben',
  },
  'admin.quota.channel': { name: 'kanal', description: 'Der Kanal, samt seinen Threads' },
  'admin.quota.clear': { name: 'aufheben', description: 'Dieses Limit aufheben' },
  'admin.budget': {
    name: 'budget',
    description: 'Wie viel ausgegeben werden darf; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.budget.who': { name: 'wer', description: 'Wessen Aufträge zusammen zählen' },
  'admin.budget.per': {
    name: 'zeitraum',
    description: 'Pro Stunde, Tag oder Monat des Kalenders, in UTC',
  },
  'admin.budget.amount': {
    name: 'betrag',
    description: 'Wie viel, in der Einheit der Preise des Bots; 0 für gar nichts',
  },
  'admin.budget.role': {
    name: 'rolle',
    description: 'Die Rolle; bei „Jede Person“ nur für die, die sie haben',
  },
  'admin.budget.channel': { name: 'kanal', description: 'Der Kanal, samt seinen Threads' },
  'admin.budget.clear': { name: 'aufheben', description: 'Dieses Limit aufheben' },
  'admin.limits.running': {
    name: 'gleichzeitig',
    description: 'Wie viele Aufträge jede Person gleichzeitig unterwegs haben darf; 0 für beliebig',
  },
  'admin.limits.cooldown': {
    name: 'wartezeit',
    description: 'Sekunden, die jede Person zwischen Anfragen wartet; 0 für keine',
  },
  'mod.grant': {
    name: 'gewähren',
    description: 'Gibt jemandem für den laufenden Zeitraum mehr als das Limit',
  },
  'mod.grant.user': { name: 'person', description: 'Wem' },
  'mod.grant.per': { name: 'zeitraum', description: 'Welches Limit; es endet mit dem Zeitraum' },
  'mod.grant.jobs': { name: 'aufträge', description: 'Wie viele Aufträge mehr' },
  'mod.grant.money': { name: 'geld', description: 'Wie viel mehr, in der Einheit der Preise' },
};
