import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `L’image dans \`${option}\` pèse plus de ${megabytes}\u00a0Mo. Enregistre-la en plus léger, par exemple en JPEG, et réessaie\u00a0; rien n’a été envoyé.`,
  tooManyPixels: (option, megapixels) =>
    `L’image dans \`${option}\` fait plus de ${megapixels} millions de pixels. Réduis ses dimensions et réessaie\u00a0; rien n’a été envoyé.`,
  forbiddenLink: (option) =>
    `Le lien dans \`${option}\` ne peut pas être utilisé\u00a0: il doit commencer par \`https://\` ou \`http://\` et mener à un site web public. Joins l’image elle-même ou prends un autre lien, et réessaie\u00a0; rien n’a été envoyé.`,
  expired: (option) =>
    `Le lien dans \`${option}\` a expiré, comme tous les liens de Discord vers des fichiers. Copie un nouveau lien depuis le message qui contient l’image, ou joins l’image elle-même, et réessaie\u00a0; rien n’a été envoyé.`,
  gone: (option) =>
    `Il n’y a pas d’image à l’adresse donnée dans \`${option}\`\u00a0: elle a été supprimée, a expiré ou n’est pas publique. Joins l’image elle-même et réessaie\u00a0; rien n’a été envoyé.`,
  notAPicture: (option) =>
    `Le fichier dans \`${option}\` n’est pas une image lisible, quoi qu’en dise son nom. Joins une image PNG, JPEG, WebP ou GIF et réessaie\u00a0; rien n’a été envoyé.`,
  linkToNoPicture: (option) =>
    `Le lien dans \`${option}\` ne mène pas à une image, mais peut-être à une page qui en montre une. Copie l’adresse de l’image elle-même, ou joins l’image, et réessaie\u00a0; rien n’a été envoyé.`,
  clip: (option) =>
    `Le fichier dans \`${option}\` est une vidéo, alors qu’il faut une image. Joins une image PNG, JPEG ou WebP, par exemple une capture de la vidéo, et réessaie\u00a0; rien n’a été envoyé.`,
  moves: (option) =>
    `L’image dans \`${option}\` est animée, alors qu’il faut une image fixe. Joins une seule de ses images, en PNG, JPEG ou WebP, et réessaie\u00a0; rien n’a été envoyé.`,
  unreachable: (option) =>
    `L’image dans \`${option}\` n’a pas pu être récupérée, car son serveur ne répond pas. Joins l’image elle-même, ou réessaie dans une minute\u00a0; rien n’a été envoyé.`,
  maskSlow:
    'Le masque n’a pas pu être récupéré à temps. Renvoie-le dans un instant\u00a0; rien n’a été envoyé.',
  maskWrongSize: (mask, picture) =>
    `Le masque fait ${mask.width} × ${mask.height} pixels, alors que l’image fait ${picture.width} × ${picture.height}. Mets le masque exactement à cette taille et renvoie-le\u00a0; rien n’a été envoyé.`,
  maskEmpty:
    'Il n’y a presque pas de blanc dans le masque\u00a0: rien ne serait donc redessiné. Peins en blanc ce qui doit changer et renvoie-le\u00a0; rien n’a été envoyé.',
  maskEverything:
    'Le masque est entièrement blanc\u00a0: rien de l’image ne serait donc gardé. Peins en noir ce qui doit rester et renvoie-le\u00a0; rien n’a été envoyé.',
};
