import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'kanal',
    description: 'Was in einem Kanal erlaubt ist; zeigt ohne Angaben alle Regeln',
  },
  'admin.channel.channel': { name: 'kanal', description: 'Der Kanal, samt seinen Threads' },
  'admin.channel.feature': { name: 'funktion', description: 'Worum es in der Regel geht' },
  'admin.channel.rule': {
    name: 'regel',
    description: 'Dort verbieten, nur dort erlauben oder die Regel aufheben',
  },
  'admin.role': {
    name: 'rolle',
    description: 'Was Mitglieder mit einer Rolle dürfen; zeigt ohne Angaben alle Regeln',
  },
  'admin.role.role': { name: 'rolle', description: 'Die Rolle; auch @everyone ist eine' },
  'admin.role.feature': { name: 'funktion', description: 'Worum es in der Regel geht' },
  'admin.role.rule': {
    name: 'regel',
    description: 'Ihnen verbieten, nur ihnen erlauben oder die Regel aufheben',
  },
  'admin.access': {
    name: 'zugriff',
    description: 'Buttons und neue Leute; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.access.buttons': {
    name: 'buttons',
    description: 'Wer die Buttons unter einem Bild drücken darf, das alle sehen',
  },
  'admin.access.account_days': {
    name: 'account_tage',
    description: 'Wie viele Tage ein Discord-Account alt sein muss; 0 für egal',
  },
  'admin.access.member_hours': {
    name: 'mitglied_stunden',
    description: 'Wie viele Stunden man auf diesem Server sein muss; 0 für gar keine',
  },
  'admin.pause': {
    name: 'pausieren',
    description: 'Nimmt auf diesem Server nichts Neues an, bis du fortsetzt',
  },
  'admin.pause.mode': {
    name: 'modus',
    description: 'Was mit Angefordertem passiert; ohne Angabe wird es fertig',
  },
  'admin.pause.reason': { name: 'grund', description: 'Warum; alle erfahren es' },
  'admin.resume': { name: 'fortsetzen', description: 'Nimmt wieder Anfragen an' },
  'admin.status': {
    name: 'status',
    description: 'Wie es um Easel auf diesem Server steht, auf einen Blick',
  },
  'admin.panel': { name: 'panel', description: 'Die wichtigsten Einstellungen als Menüs' },
};
