import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `Impossible de mélanger des images avec ${services}. Sers-t’en plutôt comme base avec \`/imagine image:\`\u00a0; rien n’a été envoyé.`,
    describe: (services) =>
      `Impossible de décrire des images avec ${services}\u00a0; rien n’a été envoyé. La personne qui gère le bot devrait activer un service qui sait le faire.`,
    shorten: (services) =>
      `Impossible de raccourcir des prompts avec ${services}\u00a0; rien n’a été envoyé. La personne qui gère le bot devrait activer un service qui sait le faire.`,
    video: (services) =>
      `Impossible de créer des vidéos avec ${services}\u00a0; rien n’a été envoyé. La personne qui gère le bot devrait activer un service qui sait le faire.`,
    option: (services, option) =>
      `${services} n’accepte pas \`${option}\`. Enlève cette option et relance la commande\u00a0; rien n’a été envoyé.`,
  },
  twoPictures: 'Donne au moins deux images, `image1` et `image2`. Rien n’a été envoyé.',
  pictureOrLink: (image, url) =>
    `Indique soit \`${image}\`, soit \`${url}\`, mais pas les deux. Rien n’a été envoyé.`,
  imagineThis: 'Imaginer ce prompt',
  imagineThisHint: 'Sera dessiné tel quel\u00a0; change ce que tu veux',
  favourite: '❤️ Ajoutée à tes favoris\u00a0; `/historique` la retrouve.',
  favouriteEverywhere:
    '❤️ Ajoutée à tes favoris, ici et chez le service\u00a0; `/historique` la retrouve.',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` va de 1 à 2, pas ${typed}. Modifie-le et renvoie le formulaire\u00a0; rien n’a été envoyé.`,
  zoomMissing:
    'Zoom personnalisé demande `--zoom` avec un nombre de 1 à 2 à la fin du prompt. Ajoute-le et renvoie le formulaire\u00a0; rien n’a été envoyé.',
  badAspect: (typed) =>
    `${typed} après \`--ar\` n’est pas un format comme 16:9. Modifie-le et renvoie le formulaire\u00a0; rien n’a été envoyé.`,
  aspectMissing:
    'Il n’y a rien après `--ar`. Mets-y un format comme 16:9, ou enlève `--ar`, et renvoie le formulaire\u00a0; rien n’a été envoyé.',
  regionIntro:
    'L’image est divisée en neuf parties. Choisis celles à redessiner\u00a0; si tu as un masque, tu peux l’envoyer dans le même formulaire.',
  chooseRegion: 'Choisir la zone',
  regionCell: (number, place) => `${number} ${place}`,
  mask: 'Fichier du masque',
  maskHint:
    'Au lieu des parties\u00a0: blanc = redessiné, noir = gardé\u00a0; même taille que l’image',
};
