import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty:
    'Il n’y a pas de prompt. Décris l’image que tu veux, par exemple `un renard roux dans la neige`.',
  promptTooLong: (length, limit) =>
    `Le prompt fait ${length} caractères\u00a0; ${limit} au maximum sont possibles. Raccourcis-le et relance la commande.`,
  tooManyFlags: (count, limit) =>
    `Le prompt a ${count} paramètres\u00a0; ${limit} au maximum sont possibles. Enlèves-en quelques-uns et relance la commande.`,
  promptTooLongFor: (name, limit) =>
    `${name} accepte ${limit} caractères au maximum. Raccourcis le prompt et relance la commande\u00a0; rien n’a été envoyé.`,
  wordNotAllowed: (word) =>
    `«\u00a0${word}\u00a0» n’est pas autorisé ici. Reformule le prompt et relance la commande\u00a0; rien n’a été envoyé.`,
  flagNotTaken: (flag, name) =>
    `${name} ne gère pas ${flag}. Modifie-le ou enlève-le et relance la commande\u00a0; rien n’a été envoyé.`,
  referencesNotTaken: (name) =>
    `${name} ne peut pas utiliser ces images de référence, ou pas ensemble. Prends-en une autre, ou moins, et relance la commande\u00a0; rien n’a été envoyé.`,
  unknownJob:
    'Tu n’as pas de génération de ce genre. Choisis-en une dans la liste qui s’affiche pendant que tu tapes.',
  notYours: 'Seule la personne qui a demandé cette image peut faire ça.',
  privatePicture: 'Cette image appartient à quelqu’un d’autre.',
  jobGone: 'Le bot ne connaît plus cette image. Recommence avec `/imagine`.',
  buttonGone:
    'Ce bouton ne marche plus pour cette image. `/afficher` réaffiche l’image avec de nouveaux boutons.',
  upstreamGone:
    'Cette image a été créée avec un service que ce bot n’utilise plus\u00a0; ce bouton ne peut donc plus marcher.',
  commandGone: 'Cette commande n’est plus proposée. `/aide` liste celles qui le sont.',
  stillFinishing: 'L’image est en train d’être finalisée. Clique à nouveau dans un instant.',
  unfinished:
    'Le service connaît à nouveau cette génération et ne l’a pas encore terminée. Réutilise `/afficher` dans un instant.',
  stillForgotten:
    'Le service n’a pas donné cette image cette fois non plus. Réutilise `/afficher` plus tard ou relance la génération.',
  alreadyPressed: 'Ce bouton vient d’être utilisé\u00a0; son résultat arrive.',
  alreadyDone: 'Cette image a finalement été terminée\u00a0; `/afficher` l’affiche ici.',
  stillRunning:
    'Cette génération est toujours en route\u00a0; elle n’a pas été lancée une seconde fois.',
  started: 'C’est lancé.',
  alreadyStarted: 'C’est déjà lancé\u00a0; le message est plus haut.',
  neverStarted:
    'Discord a perdu la première tentative de lancement, donc rien n’a été lancé. Relance la commande.',
  alreadyEnded: 'Cette génération est déjà finie\u00a0; il n’y a rien à arrêter.',
  cancelled: 'Arrêtée. Son message l’indique aussi.',
  cancelling:
    'Elle est justement en train d’être transmise au service\u00a0; elle sera arrêtée juste après.',
  checking: 'Recherche en cours\u00a0; le message change dès qu’elle est retrouvée.',
  running: 'C’est parti.',
  formClosed: 'Le service n’attend plus ce prompt. Clique à nouveau sur le bouton de l’image.',
  favourite: '❤️ Ajoutée aux favoris chez le service.',
  regionEmpty: 'Choisis au moins une partie de l’image à redessiner.',
  noPictureYet: 'Cette génération n’a pas d’image à afficher.',
  restarting: 'Le bot redémarre. Réessaie dans une minute\u00a0; rien n’a été envoyé.',
  unexpected:
    'Quelque chose s’est mal passé dans le bot. C’est noté dans son journal\u00a0; réessaie, s’il te plaît.',
  storageSlow:
    'Le stockage du bot est lent en ce moment. Ta demande continue ici dès qu’elle est enregistrée. Si ce message est encore là dans quelques minutes, rien n’a été lancé : refais ta demande.',
  storageFailed:
    'Le bot ne peut rien enregistrer pour le moment, donc rien n’a été envoyé. Réessaie plus tard.',
};
