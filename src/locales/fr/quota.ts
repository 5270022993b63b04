import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';
import { jobs, plural } from './counting.ts';

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount}\u00a0${unit}`,
  limit: {
    server: {
      hour: (amount) => `${amount} par heure pour tout le serveur`,
      day: (amount) => `${amount} par jour pour tout le serveur`,
      month: (amount) => `${amount} par mois pour tout le serveur`,
    },
    person: {
      hour: (amount) => `${amount} par heure et par personne`,
      day: (amount) => `${amount} par jour et par personne`,
      month: (amount) => `${amount} par mois et par personne`,
    },
    personWithRole: {
      hour: (amount, role) => `${amount} par heure pour chaque personne avec ${role}`,
      day: (amount, role) => `${amount} par jour pour chaque personne avec ${role}`,
      month: (amount, role) => `${amount} par mois pour chaque personne avec ${role}`,
    },
    role: {
      hour: (amount, role) => `${amount} par heure pour l’ensemble des membres avec ${role}`,
      day: (amount, role) => `${amount} par jour pour l’ensemble des membres avec ${role}`,
      month: (amount, role) => `${amount} par mois pour l’ensemble des membres avec ${role}`,
    },
    channel: {
      hour: (amount, channel) => `${amount} par heure dans ${channel}`,
      day: (amount, channel) => `${amount} par jour dans ${channel}`,
      month: (amount, channel) => `${amount} par mois dans ${channel}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `Cette limite est épuisée\u00a0: ${limit}. Déjà utilisé\u00a0: ${used}. Elle repart à zéro ${when}.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `Il ne reste pas assez de cette limite\u00a0: ${limit}. Reste\u00a0: ${left}\u00a0; il faudrait\u00a0: ${asked}. Demande moins, ou attends qu’elle reparte à zéro ${when}.`,
    neverFits: (limit, asked) =>
      `C’est plus qu’une limite ne permettra jamais\u00a0: ${limit}. Il faudrait\u00a0: ${asked}. Demande moins à la fois.`,
    closed: (limit) =>
      `Rien ne peut être lancé ici\u00a0: ${limit}. Les responsables de ce serveur peuvent changer ça.`,
    running: (most, running) =>
      `Tu peux avoir ${jobs(most)} en route à la fois ici, et tu en as déjà ${running}. Attends qu’une génération se termine, ou arrêtes-en une avec \`/file\`.`,
    runningTooFew: (most, asked) =>
      `Tu peux avoir ${jobs(most)} en route à la fois ici, et cela en ferait ${asked}. Demandes-en moins à la fois.`,
    cooldown: (when) =>
      `Il faut attendre entre deux demandes ici. Tu pourras en faire une nouvelle ${when}.`,
    counting:
      'Après un redémarrage, ce qui a déjà été utilisé ici est d’abord compté. Rien n’a été lancé\u00a0; réessaie dans un instant.',
  },
  usage: {
    title: '**Ce qu’il te reste ici**',
    line: (limit, left, when) => `${limit} (reste\u00a0: ${left}\u00a0; remise à zéro ${when})`,
    more: (count) => `… et ${count} de plus.`,
  },
  near: (limit, used) => `${limit}\u00a0; déjà utilisé\u00a0: ${used}`,
  admin: {
    quotas: '**Quotas de ce serveur**',
    budgets: '**Budgets de ce serveur**',
    noQuotas: 'Il n’y en a pas\u00a0: on peut demander autant de générations qu’on veut.',
    noBudgets: 'Il n’y en a pas\u00a0: n’importe quel montant peut être dépensé.',
    counted:
      'Les périodes sont celles du calendrier, en UTC. Les générations qui échouent sont recréditées.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (utilisé\u00a0: ${used})`,
    set: (limit) => `Défini\u00a0: ${limit}.`,
    setUsed: (limit, used, when) =>
      `Défini\u00a0: ${limit}. Déjà utilisé\u00a0: ${used}\u00a0; remise à zéro ${when}.`,
    closed: 'Avec 0, aucune des personnes concernées ne peut lancer quoi que ce soit.',
    usedUpNow: 'C’est déjà épuisé\u00a0: plus rien ne passe jusqu’à la remise à zéro.',
    weaker: (limit) =>
      `Cela ne change rien pour l’instant, car c’est la limite la plus généreuse qui s’applique\u00a0: ${limit}.`,
    cleared: (limit) => `Retiré\u00a0: ${limit}.`,
    nothingToClear:
      'Cette limite n’existe pas. Sans option, la commande affiche celles qui s’appliquent.',
    needs: (first, second, third, fourth) =>
      `Indique pour qui avec \`${first}\`, la période avec \`${second}\`, et \`${third}\` ou \`${fourth}\`.`,
    either: (one, other) => `Indique soit \`${one}\`, soit \`${other}\`, mais pas les deux.`,
    needsOption: (option) => `Ce genre de limite demande l’option \`${option}\`.`,
    noOption: (option) => `Ce genre de limite n’accepte pas l’option \`${option}\`.`,
    everyone: 'Tout le monde a ce rôle. Choisis plutôt tout le serveur, ou bien chaque personne.',
    tooMany: (limit) =>
      `Il y a déjà ${limit} quotas et budgets, c’est le maximum. Retires-en un d’abord.`,
    noPrices:
      'Les budgets ont besoin de prix, et la personne qui gère ce bot n’en a défini aucun. D’ici là, limite le nombre de générations avec `/admin quota`.',
    notCounted:
      'Non comptées, car leur prix n’est pas connu\u00a0: les vidéos. Une fois un budget dépensé, elles sont refusées aussi.',
    notCountedUpstreams: (names) =>
      `Non comptées, car leur prix n’est pas connu\u00a0: les vidéos, ainsi qu’une partie ou la totalité des vitesses de ${names}. Une fois un budget dépensé, elles sont refusées aussi.`,
    running: (count) => `Chaque personne peut avoir ${jobs(count)} en route à la fois.`,
    noRunning: 'Chaque personne peut avoir autant de générations en route qu’elle veut.',
    cooldown: (seconds) =>
      `Chaque personne attend ${seconds} ${plural(seconds, 'seconde', 'secondes')} d’une demande à l’autre.`,
    noCooldown: 'Personne n’a à attendre entre deux demandes.',
  },
  grant: {
    needs: (one, other) => `Indique combien avec \`${one}\` ou avec \`${other}\`.`,
    noLimit:
      'Parmi les limites par personne, il n’y en a ici aucune de ce genre pour cette période\u00a0: il n’y a donc rien à augmenter. `/admin quota` et `/admin budget` affichent celles qui s’appliquent.',
    noPerson: 'Les bots ne demandent rien.',
    done: (person, amount, all, when) =>
      `${person} a droit à ${amount} de plus que sa limite. Accordé en tout pour cette période\u00a0: ${all}. Cela prend fin ${when}.`,
    tooMuch: (person, all, most) =>
      `C’est trop\u00a0: ${person} a déjà ${all} de plus pour cette période, et le maximum est ${most}.`,
    detail: {
      hour: (amount) => `${amount} de plus, pour cette heure`,
      day: (amount) => `${amount} de plus, pour ce jour`,
      month: (amount) => `${amount} de plus, pour ce mois`,
    },
  },
  choices: {
    who: {
      server: 'Tout le serveur',
      person: 'Chaque personne',
      role: 'Tous ceux qui ont un rôle, ensemble',
      channel: 'Un salon',
    },
    per: { hour: 'Heure', day: 'Jour', month: 'Mois' },
  },
};
