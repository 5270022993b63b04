import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';
import { plural } from './counting.ts';

const strikes = (count: number): string =>
  `${count} ${plural(count, 'avertissement', 'avertissements')}`;
const active = (count: number): string => `${count} ${plural(count, 'actif', 'actifs')}`;

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
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
      '⚠️ Tout le monde sur ce serveur peut voir ce salon\u00a0: les prompts et les images retenus à partir de maintenant seraient visibles par tous. Ce qui est déjà retenu reste là où il a été posté, et ce qui a été demandé en privé n’y est pas posté. Choisis-en un réservé à la modération.',
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
