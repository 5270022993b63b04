import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
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
  mod: {
    notAllowed: 'C’est réservé à la modération de ce serveur, et ne s’utilise que sur celui-ci.',
    notAbout: {
      yourself: 'Tu ne peux pas faire ça à toi-même.',
      bot: 'Les bots ne peuvent être ni bloqués ni avertis.',
      manager: 'Cette personne gère le serveur\u00a0; personne ne peut lui faire ça.',
    },
    blocked: (who, number) =>
      `${who} ne peut plus rien lancer jusqu’à ce que quelqu’un lève ce blocage. C’est le dossier #${number}.`,
    blockedUntil: (who, time, number) =>
      `${who} ne peut plus rien lancer jusqu’au ${time}. C’est le dossier #${number}.`,
    unblocked: (who, number) => `Le blocage de ${who} est levé. C’est le dossier #${number}.`,
    notBlocked: (who) => `${who} n’a pas de blocage ici.`,
    struck: (who, count) => `${who} a reçu un avertissement (${active(count)} désormais).`,
    struckBlocked: (who, count) =>
      `${who} a reçu un avertissement (${active(count)} désormais), ce qui entraîne, selon la règle de ce serveur, un blocage jusqu’à ce que quelqu’un le lève.`,
    struckBlockedUntil: (who, count, time) =>
      `${who} a reçu un avertissement (${active(count)} désormais), ce qui entraîne, selon la règle de ce serveur, un blocage jusqu’au ${time}.`,
    noCase: (number) => `Il n’y a pas de dossier #${number} sur ce serveur.`,
    case: {
      job: (id) => `Génération ${id}`,
      stillHeld: 'Une décision est toujours attendue.',
      handledIn: (number) => `La suite donnée\u00a0: dossier #${number}`,
    },
    lookup: {
      title: (who) => `**${who} sur ce serveur**`,
      free: 'Pas de blocage.',
      blockedUntil: (time, number) => `🚫 Blocage jusqu’au ${time} (dossier #${number}).`,
      blocked: (number) => `🚫 Blocage jusqu’à ce que quelqu’un le lève (dossier #${number}).`,
      appealed: 'Cette personne a demandé la levée du blocage.',
      noStrikes: 'Aucun avertissement actif.',
      strikes: (count, times) =>
        `${strikes(count)} ${plural(count, 'actif', 'actifs')}\u00a0: ${times}`,
      jobs: (count) => `Générations demandées ici\u00a0: ${count}`,
      manyJobs: (count) => `Générations demandées ici\u00a0: plus de ${count}`,
      noCases: 'Aucun dossier.',
      cases: 'Derniers dossiers\u00a0:',
      more: (count) => `… et ${count} de plus`,
    },
  },
  remove: {
    everywhere: (count) =>
      `Supprimée${count === 1 ? '' : `, avec tout ce que ce bot en avait publié\u00a0: ${count} messages`}. La génération reste dans l’historique de la personne qui l’a créée\u00a0; l’image ne réapparaîtra pour personne d’autre.`,
    incomplete: (removed, failed) =>
      `${removed} de ses messages ${plural(removed, 'a été supprimé', 'ont été supprimés')}, et ${failed} n’${plural(failed, 'a pas pu l’être', 'ont pas pu l’être')}\u00a0: le bot n’y est plus, ou l’image est justement en train d’être finalisée. Réessaie dans un instant, ou fais-les supprimer à la main par quelqu’un qui peut gérer les messages.`,
    notFound:
      'Il n’y a pas d’image de ce bot à cet endroit. Donne le lien de son message sur ce serveur, ou le numéro de sa génération, indiqué sous les signalements.',
    elsewhere: 'Ce message se trouve sur un autre serveur.',
    notHere: 'Cette génération n’a pas été demandée sur ce serveur.',
    live: 'Cette génération est encore en route. Supprime-la une fois terminée.',
  },
  admin: {
    testLine: (by) => `📋 ${by} a choisi ce salon\u00a0: chaque dossier est désormais annoncé ici.`,
    testNotice: (by) =>
      `🔔 ${by} a choisi ce salon\u00a0: les signalements, les recours et tout ce qui attend une décision arrivent désormais ici.`,
    cannotPost: (channel) =>
      `Le bot ne peut pas écrire dans ${channel}, donc rien n’a été modifié. Donne-lui les permissions **Voir le salon** et **Envoyer des messages** là-bas et relance la commande.`,
    cannotPostFiles: (channel) =>
      `Le bot ne peut pas écrire dans ${channel}, donc rien n’a été modifié. Donne-lui les permissions **Voir le salon**, **Envoyer des messages** et **Joindre des fichiers** là-bas et relance la commande.`,
    either: (one, other) =>
      `Indique soit \`${one}\`, soit \`${other}\`, mais pas les deux. Rien n’a été modifié.`,
    logTitle: '**Les logs des dossiers**',
    logTo: (channel) => `Chaque dossier est annoncé dans ${channel}.`,
    logOff:
      'Les dossiers ne sont annoncés nulle part\u00a0; `/mod consulter`, `/mod dossier` et `/admin exporter` les donnent.',
    logTrouble: (time) =>
      `⚠️ Rien n’a pu y être publié depuis le ${time}. Vérifie les permissions du salon, ou choisis-en un autre.`,
    notifyTitle: '**Ce qui demande la modération**',
    notifyTo: (channel) =>
      `Les signalements, les recours et tout ce qui attend une décision sont publiés dans ${channel}.`,
    notifyRole: (role) => `${role} en est notifié à chaque fois.`,
    notifyNoRole: 'Personne n’en est notifié.',
    notifyOff:
      'Aucun salon n’est défini, donc ni signalements ni recours ne sont acceptés. Choisis-en un avec `/admin notifier salon:`.',
    warnAt: (percent) =>
      `La modération est prévenue quand une limite commune est utilisée à ${percent}\u00a0%.`,
    everybodySees:
      '⚠️ Tout le monde sur ce serveur peut voir ce salon\u00a0: les prompts et les images retenus seraient visibles par tous. Choisis-en un réservé à la modération.',
    everybodyReads:
      '⚠️ Tout le monde sur ce serveur peut voir le salon de logs\u00a0: qui s’est vu refuser une demande, a été signalé ou averti, et pour quels prompts. Choisis-en un réservé à la modération.',
    strikesTitle: '**Ce qu’entraînent les avertissements**',
    strikesDays: (days) => `Un avertissement reste actif ${days} ${plural(days, 'jour', 'jours')}.`,
    strikesStep: (count, hours) =>
      `- ${strikes(count)}\u00a0: blocage de ${hours} ${plural(hours, 'heure', 'heures')}`,
    strikesForever: (count) =>
      `- ${strikes(count)}\u00a0: blocage jusqu’à ce que quelqu’un le lève`,
    strikesShorter: (more, fewer) =>
      `⚠️ ${strikes(more)} bloquent moins longtemps que ${strikes(fewer)}. Modifie l’un des deux paliers si ce n’est pas voulu.`,
    strikesNone: 'Les avertissements sont comptés et n’entraînent rien d’eux-mêmes.',
    tooManySteps: (most) =>
      `Il peut y avoir ${most} ${plural(most, 'palier', 'paliers')} au maximum. Enlèves-en un d’abord avec \`retirer\`\u00a0; rien n’a été modifié.`,
    stepNeeded:
      'Indique pour combien d’avertissements cela s’applique, avec `nombre`. Rien n’a été modifié.',
    exported: (count) =>
      count === 1
        ? 'Voici le seul dossier de ce serveur.'
        : `Voici les ${count} dossiers de ce serveur.`,
    exportedPart: (count, from) =>
      `Voici les ${count} dossiers les plus récents, à partir de #${from}\u00a0: il n’en tient pas davantage dans un fichier ici.`,
    exportedUnreadable: (count) =>
      `⚠️ ${count} ${plural(count, 'autre dossier n’a pas pu être lu', 'autres dossiers n’ont pas pu être lus')}\u00a0; la personne qui gère le bot en trouve la trace dans ses logs.`,
    exportedNothing: 'Il n’y a pas encore de dossier sur ce serveur.',
    exportTooLarge: 'Le fichier est trop lourd pour être envoyé ici. Rien n’a été envoyé.',
  },
  choices: {
    duration: {
      hour: 'Une heure',
      day: 'Un jour',
      week: 'Une semaine',
      month: '30 jours',
      forever: 'Jusqu’à ce que quelqu’un le lève',
    },
    format: { csv: 'CSV, pour les tableurs', json: 'JSON, pour les programmes' },
  },
};
