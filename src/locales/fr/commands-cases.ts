import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'Pour la modération\u00a0: membres, dossiers et images' },
  'mod.block': {
    name: 'bloquer',
    description: 'Empêcher quelqu’un de lancer quoi que ce soit ici',
  },
  'mod.block.user': { name: 'membre', description: 'Qui' },
  'mod.block.duration': { name: 'durée', description: 'Pour combien de temps' },
  'mod.block.reason': { name: 'raison', description: 'Pourquoi\u00a0; la personne la verra' },
  'mod.unblock': { name: 'débloquer', description: 'Lever un blocage' },
  'mod.unblock.user': { name: 'membre', description: 'Le blocage de qui' },
  'mod.unblock.reason': { name: 'raison', description: 'Pourquoi\u00a0; sera consignée' },
  'mod.strike': {
    name: 'avertir',
    description: 'Donner un avertissement\u00a0; plusieurs entraînent un blocage',
  },
  'mod.strike.user': { name: 'membre', description: 'À qui' },
  'mod.strike.reason': {
    name: 'raison',
    description: 'Pourquoi\u00a0; la personne la verra si cela la bloque',
  },
  'mod.case': {
    name: 'dossier',
    description: 'Afficher un dossier, et trancher ce qui est encore ouvert',
  },
  'mod.case.number': { name: 'numéro', description: 'Son numéro, tel qu’indiqué dans les logs' },
  'mod.lookup': {
    name: 'consulter',
    description: 'Avertissements, blocage et derniers dossiers de quelqu’un',
  },
  'mod.lookup.user': { name: 'membre', description: 'Qui' },
  'mod.remove': {
    name: 'supprimer',
    description: 'Supprimer une image partout où ce bot l’a publiée',
  },
  'mod.remove.picture': {
    name: 'image',
    description: 'Le lien de son message, ou sa génération',
  },
  'mod.remove.reason': { name: 'raison', description: 'Pourquoi\u00a0; sera consignée' },
  'admin.log': {
    name: 'logs',
    description: 'Où chaque dossier est annoncé\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.log.channel': {
    name: 'salon',
    description: 'Le salon\u00a0; la modération devrait le voir',
  },
  'admin.log.off': { name: 'désactiver', description: 'N’annoncer les dossiers nulle part' },
  'admin.notify': {
    name: 'notifier',
    description:
      'Où vont signalements, recours et demandes retenues\u00a0; sans option, affiche les valeurs',
  },
  'admin.notify.channel': {
    name: 'salon',
    description: 'Le salon\u00a0; seule la modération devrait le voir',
  },
  'admin.notify.role': { name: 'rôle', description: 'Le rôle notifié à chaque fois' },
  'admin.notify.warn_at': {
    name: 'seuil_d_alerte',
    description: 'Part d’une limite commune, en %, à partir de laquelle prévenir la modération',
  },
  'admin.notify.off': {
    name: 'désactiver',
    description: 'Ne plus accepter de signalements et ne notifier personne',
  },
  'admin.strikes': {
    name: 'avertissements',
    description: 'Ce qu’ils entraînent\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.strikes.strikes': { name: 'nombre', description: 'À partir de combien d’avertissements' },
  'admin.strikes.block_hours': {
    name: 'heures_de_blocage',
    description: 'Durée du blocage\u00a0; sans elle\u00a0: jusqu’à ce que quelqu’un le lève',
  },
  'admin.strikes.clear': {
    name: 'retirer',
    description: 'Ce nombre d’avertissements n’entraîne plus rien',
  },
  'admin.strikes.days': {
    name: 'jours',
    description: 'Pendant combien de jours un avertissement reste actif',
  },
  'admin.export': {
    name: 'exporter',
    description: 'Recevoir tous les dossiers de ce serveur dans un fichier',
  },
  'admin.export.format': { name: 'format', description: 'CSV sauf indication contraire' },
};
