import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/help.ts';

/** See `en/help.ts`. */
export const help: Catalogue<typeof en.help> = {
  title: '**Easel dessine des images avec Midjourney.**',
  lines: [
    '`/imagine` dessine quatre images à partir de tes mots\u00a0; des paramètres comme `--ar 16:9` peuvent suivre.',
    '`/fusionner` mélange des images, `/décrire` trouve des mots pour une image, `/raccourcir` raccourcit un prompt, `/vidéo` crée une vidéo.',
    '`/afficher` réaffiche une de tes générations avec des boutons qui marchent, `/historique` les parcourt toutes.',
    '`/file` montre ce qui est en cours et en attente et permet de l’arrêter\u00a0; `/annuler` arrête une seule génération.',
    '`/réglages` et `/preset` servent à choisir ce qui est ajouté à la fin de chacun de tes prompts.',
    '`/infos` indique quels services il y a\u00a0; `/privacy` te donne ou supprime tout ce qui est enregistré sur toi.',
    '',
    '**Sous une image**',
    '**U1**–**U4** isolent une des quatre images, **V1**–**V4** font des variations d’une image, 🔄 en dessine quatre nouvelles.',
    'Une image seule a des boutons pour l’upscale, la variation, le zoom, le panoramique et l’animation\u00a0; ❤️ la met en favori, et le reste est dans **⋯**.',
    'Clic droit sur un message, puis **Applications**\u00a0: de quoi décrire ou animer une image du message, ou bien arrêter, supprimer ou signaler une génération.',
  ],
  picture:
    'Quatre images numérotées, 1 et 2 en haut, 3 et 4 en bas, et deux rangées de boutons\u00a0: U1, U2, U3, U4 et 🔄, puis V1, V2, V3 et V4. Le numéro d’un bouton est celui d’une image.',
};
