import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': { name: 'filtre', description: 'Mots bloqués, retenus ou consignés ici' },
  'admin.filter.add': {
    name: 'ajouter',
    description: 'Ajouter une règle, ou changer ce qu’elle fait',
  },
  'admin.filter.add.text': {
    name: 'texte',
    description:
      'Mot, groupe de mots ou expression régulière\u00a0; les déguisements sont trouvés aussi',
  },
  'admin.filter.add.action': {
    name: 'action',
    description: 'Ce qui arrive à un texte qui le contient\u00a0; bloqué sauf indication contraire',
  },
  'admin.filter.add.kind': {
    name: 'type',
    description: 'Comment le lire\u00a0; mot ou groupe de mots sauf indication contraire',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'sauf_limite_d_âge',
    description: 'Ne pas l’appliquer dans les salons soumis à une limite d’âge',
  },
  'admin.filter.remove': { name: 'supprimer', description: 'Supprimer une règle' },
  'admin.filter.remove.rule': { name: 'règle', description: 'Laquelle\u00a0; tapes-en une partie' },
  'admin.filter.list': {
    name: 'liste',
    description: 'Afficher toutes les règles de ce serveur (visible uniquement par toi)',
  },
  'admin.filter.test': {
    name: 'tester',
    description:
      'Voir ce que les règles feraient d’un texte\u00a0; sans effet, et rien n’est gardé',
  },
  'admin.filter.test.text': {
    name: 'texte',
    description: 'Le texte à essayer, un prompt par exemple',
  },
  'admin.filter.import': { name: 'importer', description: 'Lire des règles dans un fichier' },
  'admin.filter.import.file': {
    name: 'fichier',
    description:
      'CSV, JSON ou texte brut avec un mot à bloquer par ligne\u00a0; 256\u00a0ko au maximum',
  },
  'admin.filter.import.mode': {
    name: 'mode',
    description: 'Que faire des règles existantes\u00a0; gardées sauf indication contraire',
  },
  'admin.filter.export': {
    name: 'exporter',
    description: 'Recevoir toutes les règles dans un fichier réimportable',
  },
  'admin.filter.export.format': { name: 'format', description: 'CSV sauf indication contraire' },
};
