import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';
import { jobs, plural } from './counting.ts';

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? 'Rien n’est enregistré sur toi.'
      : `Voici tout ce qui est enregistré sur toi\u00a0: ${records} ${plural(records, 'entrée', 'entrées')}, avec les miniatures de tes résultats. Personne d’autre ne voit ce message.`,
  exportedPart: (records) =>
    `Voici ${records} ${plural(records, 'entrée', 'entrées')} de ce qui est enregistré sur toi, en commençant par tes réglages et tes générations les plus récentes. Personne d’autre ne voit ce message.`,
  more: 'Il y en a plus qu’un message ne peut en contenir. **Recevoir la suite** reprend là où ceci s’arrête.',
  tooLarge: (count) =>
    `${count} ${plural(count, 'entrée dépasse la taille maximale d’un fichier ici et n’est', 'entrées dépassent la taille maximale d’un fichier ici et ne sont')} donc pas dans cet envoi. Relance la commande là où des fichiers plus lourds peuvent être envoyés, par exemple sur un serveur boosté.`,
  rest: 'Recevoir la suite',
  file: (number, count) =>
    `Ce qui est enregistré sur toi, en JSON\u00a0: fichier ${number} sur ${count}`,
  question: '**Effacer tout ce qui est enregistré sur toi\u00a0?**',
  goes: 'Cela supprime tes réglages et tes presets, toutes tes générations terminées avec leurs miniatures, les questions qui attendent ta réponse et tes signalements. C’est irréversible, et `/privacy exporter` ne permet rien de restaurer.',
  staysOnDiscord:
    'Les messages avec tes images restent sur Discord. Supprime-les d’abord avec **⋯** sous une image\u00a0: ensuite, le bot ne les connaîtra plus et leurs boutons ne feront plus rien.',
  staysElsewhere:
    'Ce que gardent les services est hors de portée du bot. Les générations que d’autres ont faites à partir de tes images leur appartiennent et gardent le prompt.',
  staysRecorded:
    'Ce qu’un serveur a consigné à ton sujet, comme les avertissements, les blocages et les décisions de sa modération, appartient à son registre et reste\u00a0; `/privacy exporter` te le montre.',
  staysLive:
    'Les générations en route doivent d’abord se terminer\u00a0: `/file` permet de les arrêter.',
  yes: 'Tout effacer',
  no: 'Tout garder',
  kept: 'Rien n’a été supprimé.',
  erased: (count) =>
    `Supprimé\u00a0: tes réglages, les questions qui attendaient ta réponse et ${jobs(count)}.`,
  stillLive: (count) =>
    `${count} ${plural(count, 'génération est encore en route et n’a pas été supprimée. Arrête-la avec `/file`, ou attends-la,', 'générations sont encore en route et n’ont pas été supprimées. Arrête-les avec `/file`, ou attends-les,')} puis relance \`/privacy effacer\`.`,
  unreadable: (count) =>
    `${count} ${plural(count, 'génération ne peut pas être lue par ce bot et n’a pas été supprimée. La personne qui gère le bot peut la supprimer', 'générations ne peuvent pas être lues par ce bot et n’ont pas été supprimées. La personne qui gère le bot peut les supprimer')} à la main.`,
};
