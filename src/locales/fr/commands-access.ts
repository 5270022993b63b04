import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'salon',
    description: 'Ce qui est permis dans un salon\u00a0; sans option, affiche toutes les règles',
  },
  'admin.channel.channel': { name: 'salon', description: 'Le salon, avec ses fils' },
  'admin.channel.feature': { name: 'fonction', description: 'Ce que concerne la règle' },
  'admin.channel.rule': {
    name: 'règle',
    description: 'Interdire là, autoriser là et pas ailleurs, ou effacer la règle',
  },
  'admin.role': {
    name: 'rôle',
    description: 'Ce qui est permis avec un rôle\u00a0; sans option, affiche toutes les règles',
  },
  'admin.role.role': { name: 'rôle', description: 'Le rôle\u00a0; @everyone en est un aussi' },
  'admin.role.feature': { name: 'fonction', description: 'Ce que concerne la règle' },
  'admin.role.rule': {
    name: 'règle',
    description: 'Leur interdire, autoriser à eux et pas aux autres, ou effacer la règle',
  },
  'admin.access': {
    name: 'accès',
    description: 'Boutons et nouveaux membres\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.access.buttons': {
    name: 'boutons',
    description: 'Qui peut cliquer sous une image que tout le monde voit',
  },
  'admin.access.account_days': {
    name: 'jours_de_compte',
    description: 'Âge minimal d’un compte Discord, en jours\u00a0; 0 pour aucun',
  },
  'admin.access.member_hours': {
    name: 'heures_de_présence',
    description: 'Temps minimal passé sur ce serveur, en heures\u00a0; 0 pour aucun',
  },
  'admin.pause': {
    name: 'pause',
    description: 'Ne plus rien accepter de nouveau ici, jusqu’à la reprise',
  },
  'admin.pause.mode': {
    name: 'mode',
    description: 'Que faire de ce qui a été demandé\u00a0; terminé sauf indication contraire',
  },
  'admin.pause.reason': { name: 'raison', description: 'Pourquoi\u00a0; tout le monde la verra' },
  'admin.resume': { name: 'reprendre', description: 'Accepter à nouveau les demandes' },
  'admin.status': {
    name: 'état',
    description: 'Comment va Easel sur ce serveur, en un coup d’œil',
  },
  'admin.panel': {
    name: 'panneau',
    description: 'Les réglages les plus importants, à choisir dans des menus',
  },
};
