import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';
import { plural } from './counting.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: 'En attente de démarrage',
  drawing: 'Génération en cours',
  aboutPercent: (percent) => `environ ${percent}\u00a0%`,
  silent: 'Le service ne répond pas pour le moment\u00a0; il est interrogé à nouveau.',
  waitingAt: (position) => `En attente de démarrage, numéro ${position} dans la file`,
  retrying: (at) => `Le service est occupé\u00a0; prochain essai <t:${at}:R>.`,
  movedOn: (from, to) => `${from.join(', ')}\u00a0: la génération passe donc par ${to}.`,
  oldPrompt: (name) =>
    `${name} n’a pas demandé le prompt modifié\u00a0: l’image est donc dessinée à partir de l’ancien.`,
  stopped: 'Arrêtée',
  stoppedRunning:
    'Le service avait déjà commencé et peut encore la terminer sans que tu en voies rien.',
  timedOut:
    'Cela a pris plus de temps que le bot n’attend\u00a0; il a donc cessé d’attendre. Relance.',
  forgotten:
    'Le service ne connaît plus cette génération. `/afficher` la redemande, au cas où elle serait revenue\u00a0; **Relancer** la refait de zéro.',
  neverFound:
    'Impossible de savoir si le service a accepté cette génération. Elle compte comme utilisée\u00a0; relance-la si tu la veux toujours.',
  unclear:
    'La réponse du service s’est perdue\u00a0: on ne sait pas encore s’il a accepté cette génération. Elle ne sera pas renvoyée automatiquement, car elle pourrait être payée deux fois.',
  restored:
    'Easel est revenu à une sauvegarde\u00a0: on ne sait pas si cette génération a été envoyée au service depuis. Elle ne sera pas envoyée automatiquement, car elle pourrait être payée deux fois.',
  othersTask:
    'Le service a répondu avec la tâche d’une autre génération\u00a0: on ne sait pas encore s’il a accepté celle-ci. Elle ne sera pas renvoyée automatiquement, car elle pourrait être payée deux fois.',
  canLook: '**Revérifier** essaie de la retrouver\u00a0; **Relancer** la refait de zéro.',
  cannotLook:
    'Ce service ne permet pas de la rechercher. S’il la signale de lui-même, l’image arrivera quand même\u00a0; **Relancer** la refait de zéro.',
  lookedInVain: (times, next) =>
    `${times} ${plural(times, 'recherche', 'recherches')} sans résultat pour l’instant\u00a0; la prochaine a lieu <t:${next}:R>.`,
  needsInput: (at) =>
    `Remix est activé\u00a0: modifie le prompt ou lance-le tel quel. Sans réponse, il est lancé tel quel <t:${at}:R>.`,
  formOpened: (at) => `En attente du prompt modifié. Sans lui, la demande est fermée <t:${at}:R>.`,
  tooLarge: 'L’image est trop lourde pour être envoyée ici.',
  fetching:
    'L’image est terminée et en cours de récupération auprès du service, qui ne la donne pas encore.',
  unreadable:
    'L’image est terminée, mais n’a pas pu être récupérée auprès du service. `/afficher` réessaie.',
  openPicture: 'Ouvrir chez le service',
  expiresSoon: 'le lien ne durera pas',
  lastWord:
    'Ce message ne peut plus être modifié au bout de 15 minutes. L’image te sera envoyée en message privé, et `/afficher` la réaffiche.',
  sentDirectly:
    'Le bot ne peut pas afficher l’image ici\u00a0; elle t’a été envoyée en message privé.',
  notShown:
    'Le bot ne peut pas afficher l’image ici. `/afficher` la réaffiche là où c’est possible.',
  withoutPrompt: 'Le prompt ne peut pas être affiché ici.',
  continuedElsewhere: 'La suite est dans un autre message.',
  continuedAt: (link) => `La suite est dans un autre message\u00a0: ${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: 'Annuler',
  checkAgain: 'Revérifier',
  runAgain: 'Relancer',
  editPrompt: 'Modifier le prompt',
  runAsIs: 'Lancer tel quel',
  web: 'Web',
};
