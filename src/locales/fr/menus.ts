import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture:
    'Il n’y a pas d’image utilisable dans ce message. Choisis un message avec une image\u00a0; les vidéos ne peuvent pas être utilisées.',
  onlyClips: 'Ce message ne montre que des vidéos, alors qu’il faut une image fixe.',
  which: 'Ce message montre plusieurs images. Laquelle faut-il décrire\u00a0?',
  choose: 'Choisis une image',
  picture: (number) => `Image ${number}`,
  findGone:
    'Cette demande a attendu plus d’une heure et a été oubliée. Repasse par le menu du message\u00a0; rien n’a été envoyé.',
  notYours: 'Cette question a été posée à quelqu’un d’autre. Utilise toi-même le menu du message.',
  clip: {
    title: 'Animer l’image',
    picture: 'Quelle image',
    motion: 'Mouvement',
    prompt: 'Ce qui doit se passer',
    promptHint: 'Laisse vide pour que le service décide',
  },
  noJob:
    'Il n’y a pas de génération dans ce message. Choisis un message dans lequel ce bot dessine ou a dessiné quelque chose.',
  notYourJob: 'Seule la personne qui l’a demandée peut arrêter cette génération.',
  remove: {
    notYours:
      'Seule la personne qui a demandé cette image, ou quelqu’un qui peut gérer les messages ici, peut la supprimer.',
    live: 'Cette génération est encore en route. Arrête-la d’abord avec **Annuler la génération** dans le même menu\u00a0; ensuite, elle pourra être supprimée.',
    removed:
      'Supprimée. La génération reste dans l’`/historique` de la personne qui l’a demandée\u00a0; l’image elle-même ne pourra peut-être pas être récupérée.',
    gone: 'Ce message avait déjà été supprimé.',
    hidden:
      'Tu es la seule personne à voir ce message, et le bot ne peut plus y accéder. Masque-le toi-même.',
    failed:
      'Le bot ne peut plus supprimer ce message, car il n’est pas membre ici. Quelqu’un qui peut gérer les messages peut le supprimer à la main.',
  },
  report: {
    onlyInServers: 'Les images ne peuvent être signalées que sur des serveurs.',
    off: 'Ce serveur n’accepte pas encore de signalements. Ses responsables choisissent un salon pour les recevoir avec `/admin notifier salon:`.',
    notAPicture:
      'Seuls les messages dans lesquels ce bot montre une image peuvent être signalés. Pour les autres, utilise la fonction **Signaler le message** de Discord.',
    title: 'Signaler l’image',
    reason: 'Quel est le problème',
    reasonHint: 'Lu uniquement par la modération de ce serveur',
    thanks:
      'Merci. La modération de ce serveur a été prévenue\u00a0; personne d’autre n’en saura rien.',
    already: 'Tu as déjà signalé ce message. La modération de ce serveur est au courant.',
    nobody:
      'Personne n’a pu être prévenu\u00a0: le bot ne peut pas écrire dans le salon des signalements. Préviens une personne responsable de ce serveur\u00a0; ton signalement est consigné.',
    posted: '**Une image a été signalée**',
    by: (person) => `Signalée par ${person}`,
    madeBy: (person) => `Créée par ${person}`,
    job: (id) => `Génération ${id}`,
    message: (link) => `[Aller au message](${link})`,
    because: (reason) => `Raison\u00a0: ${reason}`,
    noReason: 'Aucune raison n’a été donnée.',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**À propos de la génération ${id}**`,
  service: (name) => `Créée avec ${name}`,
  model: (name) => `Modèle ${name}`,
  speed: (speed) => `Vitesse\u00a0: ${speed}`,
  when: (time) => `Demandée le ${time}`,
  prompt: 'Prompt, à copier\u00a0:',
  button: { files: 'Images en fichiers', seed: 'Seed', remove: 'Supprimer' },
  files: 'Les voici, une par une.',
  picture: (number) => `Image ${number}`,
  filesTooLarge:
    'Les images sont trop lourdes pour être envoyées ici une par une. Leur message les montre toujours.',
  filesGone:
    'Les images n’ont pas pu être récupérées, ni auprès du service ni depuis leur message ici. `/afficher` les redemande\u00a0; si elles reviennent, réessaie là-bas.',
  noFiles: 'Il n’y a que cette image, et son message la montre.',
  seed: (seed) =>
    `La seed est ${seed}. Tape \`--seed ${seed}\` à la fin d’un prompt pour partir du même bruit.`,
  seedUntold: (service) => `${service} n’indique pas la seed de cette image.`,
  seedFailed: (service) =>
    `${service} n’a pas donné la seed cette fois. Clique à nouveau sur **Seed** dans un instant.`,
};
