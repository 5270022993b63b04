import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
import { caseWork } from './case-work.ts';
import { plural } from './counting.ts';

const strikes = (count: number): string =>
  `${count} ${plural(count, 'avertissement', 'avertissements')}`;
const active = (count: number): string => `${count} ${plural(count, 'actif', 'actifs')}`;

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: 'personne',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `Demande de ${who} refusée\u00a0: règle sur les mots`,
      access: (who) => `Demande de ${who} refusée\u00a0: pas autorisée ici à cette personne`,
      newcomer: (who) => `Demande de ${who} refusée\u00a0: arrivée trop récente`,
      blocked: (who) => `Demande de ${who} refusée\u00a0: blocage`,
      quota: (who) => `Demande de ${who} refusée\u00a0: limite épuisée`,
      paused: (who) => `Demande de ${who} refusée\u00a0: Easel est en pause ici`,
      other: (who) => `Demande de ${who} refusée`,
    },
    logged: (who) => `${who} a utilisé des mots qu’une règle surveille`,
    held: (who) => `La demande de ${who} attend une décision`,
    approved: (who, by) => `${by} a approuvé la demande de ${who}`,
    rejected: (who, by) => `${by} a rejeté la demande de ${who}`,
    expired: (who) => `Personne n’a tranché à temps sur la demande de ${who}`,
    removed: (who, by) => `${by} a supprimé une image de ${who}`,
    'removed-own': (who) => `${who} a supprimé une de ses propres images`,
    reported: (who, by) => `${by} a signalé une image de ${who}`,
    dismissed: (who, by) => `${by} a classé sans suite un signalement visant ${who}`,
    struck: (who, by) => `${by} a donné un avertissement à ${who}`,
    blocked: (who, by) => `${by} a bloqué ${who}`,
    unblocked: (who, by) => `${by} a débloqué ${who}`,
    appealed: (who) => `${who} demande la levée de son blocage`,
    'appeal-accepted': (who, by) => `${by} a levé le blocage de ${who}`,
    'appeal-declined': (who, by) => `${by} a maintenu le blocage de ${who}`,
    granted: (who, by) => `${by} a accordé un supplément à ${who}`,
    paused: (_who, by) => `${by} a mis Easel en pause ici`,
    resumed: (_who, by) => `${by} a mis fin à la pause d’Easel ici`,
    setting: (_who, by) => `${by} a changé un réglage`,
    'limit-near': () => 'Une limite est presque épuisée',
    'limit-reached': () => 'Une limite est épuisée',
    inChannel: (channel) => `dans ${channel}`,
    reason: (reason) => `raison\u00a0: ${reason}`,
    prompt: (prompt) => `«\u00a0${prompt}\u00a0»`,
    goesOnWith: (number) => `voir #${number}`,
    message: (link) => `[message](${link})`,
    more: (count) => `… et ${count} de plus\u00a0: \`/admin exporter\` les donne tous`,
  },
  detail: {
    until: (time) => `jusqu’au ${time}`,
    forever: 'jusqu’à ce que quelqu’un le lève',
    strikes: (count) => `${strikes(count)} ${plural(count, 'actif', 'actifs')}`,
    change: (setting, before, after) => `${setting}\u00a0: ${before} → ${after}`,
    nothing: 'rien',
    yes: 'oui',
    no: 'non',
    staffButton: 'un bouton réservé à la modération',
    lateWords: 'un prompt modifié en cours de route, là où les prompts attendent la modération',
    written: (rule) => `dans ce que le service a écrit\u00a0: ${rule}`,
    messages: (removed, failed) => {
      const gone = `${removed} ${plural(removed, 'message supprimé', 'messages supprimés')}`;
      return failed === 0 ? gone : `${gone}, ${failed} non`;
    },
    step: (count) => `Blocage à partir de ${strikes(count)}, en heures`,
  },
  setting: {
    version: 'Modèle',
    flags: 'Paramètres à la fin des prompts',
    jobsAtOnce: 'Générations à la fois',
    confirmAbove: 'Confirmation au-delà de',
    previews: 'Images inachevées',
    ping: 'Notifications',
    reportChannel: 'Salon de modération',
    staffRole: 'Rôle notifié',
    logChannel: 'Salon de logs',
    locale: 'Langue',
    access: 'Accès',
    quota: 'Limites',
    review: 'Validation',
    strikes: 'Avertissements',
    paused: 'Pause',
    presets: 'Presets partagés',
    'access.rules': 'Qui peut faire quoi',
    'access.buttons': 'Boutons sous les images',
    'access.accountDays': 'Ancienneté minimale du compte, en jours',
    'access.memberHours': 'Temps minimal sur le serveur, en heures',
    'quota.limits': 'Limite',
    'quota.running': 'Générations simultanées par personne',
    'quota.cooldownSeconds': 'Attente entre deux demandes, en secondes',
    'quota.warnAt': 'Alerte pour les limites communes, en pour cent',
    'review.prompts': 'Validation des prompts',
    'review.results': 'Validation des résultats',
    'review.exemptRoles': 'Rôles sans validation',
    'review.hours': 'Délai de décision, en heures',
    'strikes.days': 'Durée d’un avertissement, en jours',
  },
  blocked: {
    until: (time) => `Tu ne peux rien lancer sur ce serveur jusqu’au ${time}.`,
    forever:
      'Tu ne peux rien lancer sur ce serveur tant que la modération n’a pas levé ton blocage.',
    reason: (reason) => `Raison\u00a0: ${reason}`,
    mayAppeal:
      'Si tu penses que c’est une erreur, tu peux demander une fois à la modération de réexaminer ton blocage.',
    appealed: 'Tu as demandé un réexamen à la modération.',
    button: 'Demander un réexamen',
  },
  appeal: {
    title: 'Demander un réexamen',
    label: 'Pourquoi lever le blocage\u00a0?',
    hint: 'Lu par la modération de ce serveur\u00a0; tu ne peux le demander qu’une fois',
    sent: 'La modération de ce serveur a été prévenue. Sa décision te parviendra en message privé, si tu acceptes ceux des membres de ce serveur.',
    unheard:
      'Ta demande est consignée pour la modération de ce serveur, mais aucun salon n’est prévu pour la prévenir. Contacte toi-même quelqu’un de la modération.',
    already: 'Tu l’as déjà demandé\u00a0; la modération tranchera.',
    gone: 'Ce blocage ne s’applique plus à toi.',
    notYours: 'Seule la personne bloquée peut le demander.',
    posted: (who) => `**${who} demande la levée de son blocage**`,
    block: (number) => `Le blocage est le dossier #${number}`,
    lift: 'Lever le blocage',
    keep: 'Maintenir le blocage',
    lifted: (by) => `✅ ${by} a levé le blocage.`,
    kept: (by) => `🚫 ${by} maintient le blocage.`,
    over: 'Le blocage avait déjà pris fin.',
    youAreFree: (server) =>
      `La modération a levé ton blocage sur ${server}. Tu peux à nouveau y utiliser Easel.`,
    youStay: (server) => `La modération a réexaminé ton blocage sur ${server}, et il est maintenu.`,
  },
  report: {
    number: (number) => `-# Dossier #${number}`,
    remove: 'Supprimer l’image',
    strike: 'Supprimer et avertir',
    dismiss: 'Classer sans suite',
    removed: (by) => `🗑️ ${by} a supprimé l’image.`,
    struck: (by, count) =>
      `🗑️ ${by} a supprimé l’image et donné un avertissement (${active(count)} désormais).`,
    dismissed: (by) => `✅ ${by} a classé ce signalement sans suite.`,
    incomplete: (count) =>
      `⚠️ ${count} de ses messages ${plural(count, 'n’a pas pu être supprimé', 'n’ont pas pu être supprimés')}\u00a0; quelqu’un qui peut gérer les messages peut le faire à la main.`,
    dealtWith: (number) =>
      `Un autre signalement de la même image a déjà été traité\u00a0: voir le dossier #${number}.`,
    jobGone:
      'Cette image n’est plus connue\u00a0; la personne à qui elle appartenait l’a peut-être effacée.',
  },
  ...caseWork,
};
