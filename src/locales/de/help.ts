import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/help.ts';

/** See `en/help.ts`. */
export const help: Catalogue<typeof en.help> = {
  title: '**Easel generiert Bilder mit Midjourney.**',
  lines: [
    '`/imagine` generiert vier Bilder aus deinen Worten; dahinter können Parameter wie `--ar 16:9` stehen.',
    '`/mischen` mischt Bilder, `/beschreiben` findet Worte für eines, `/kürzen` macht einen Prompt kürzer, `/video` erstellt einen Clip.',
    '`/zeigen` holt einen deiner Aufträge mit frischen Buttons zurück, `/verlauf` zeigt dir alle.',
    '`/warteschlange` zeigt, was läuft und wartet, und bricht es auf Wunsch ab; `/abbrechen` bricht einen Auftrag ab.',
    '`/einstellungen` und `/preset` legen fest, was hinter jedem deiner Prompts steht.',
    '`/info` zeigt, welche Dienste es gibt; `/privacy` gibt dir alles, was über dich gespeichert ist, oder löscht es.',
    '',
    '**Unter einem Bild**',
    '**U1**–**U4** holen eines der vier heraus, **V1**–**V4** variieren eines, 🔄 generiert vier neue.',
    'Ein einzelnes Bild hat Buttons zum Upscalen, Variieren, Zoomen, Schwenken und Animieren; ❤️ markiert einen Favoriten, und unter **⋯** steht der Rest.',
    'Mach einen Rechtsklick auf eine Nachricht und wähl **Apps**, um ein Bild darin zu beschreiben oder zu animieren oder einen Auftrag abzubrechen, zu entfernen oder zu melden.',
  ],
  picture:
    'Vier Bilder, oben mit 1 und 2 nummeriert, unten mit 3 und 4, und zwei Reihen Buttons: U1, U2, U3, U4 und 🔄, dann V1, V2, V3 und V4. Die Zahl auf einem Button ist die des Bildes.',
};
