import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: 'Generiert vier Bilder aus deinen Worten' },
  'imagine.prompt': {
    name: 'prompt',
    description: 'Was zu sehen sein soll; danach Parameter wie --ar 16:9',
  },
  'imagine.image': { name: 'bild', description: 'Ein Bild als Vorlage' },
  'imagine.style_reference': {
    name: 'stilreferenz',
    description: 'Ein Bild, dessen Stil übernommen wird',
  },
  'imagine.omni_reference': {
    name: 'omnireferenz',
    description: 'Ein Bild der Person oder Sache, die vorkommen soll',
  },
  'imagine.aspect': {
    name: 'seitenverhältnis',
    description: 'Breite zu Höhe; ohne Angabe 1:1',
  },
  'imagine.version': { name: 'version', description: 'Das Midjourney-Modell' },
  'imagine.speed': { name: 'tempo', description: 'Relax wartet länger, Turbo kostet mehr' },
  'imagine.private': { name: 'privat', description: 'Nur du siehst das Ergebnis' },
  'imagine.upstream': { name: 'dienst', description: 'Welcher Dienst das Bild generiert' },
  blend: { name: 'mischen', description: 'Mischt zwei bis fünf Bilder zu neuen, ganz ohne Worte' },
  'blend.image1': { name: 'bild1', description: 'Das erste Bild' },
  'blend.image2': { name: 'bild2', description: 'Das zweite Bild' },
  'blend.image3': { name: 'bild3', description: 'Ein drittes Bild' },
  'blend.image4': { name: 'bild4', description: 'Ein viertes Bild' },
  'blend.image5': { name: 'bild5', description: 'Ein fünftes Bild' },
  'blend.dimensions': { name: 'format', description: 'Die Form; ohne Angabe quadratisch' },
  describe: {
    name: 'beschreiben',
    description: 'Liefert vier Prompts, aus denen ein Bild entstanden sein könnte',
  },
  'describe.image': { name: 'bild', description: 'Das Bild' },
  'describe.url': { name: 'link', description: 'Ein Link zum Bild, statt es anzuhängen' },
  shorten: {
    name: 'kürzen',
    description: 'Zeigt, welche Wörter eines Prompts zählen, und kürzere Prompts',
  },
  'shorten.prompt': { name: 'prompt', description: 'Der Prompt, der kürzer werden soll' },
  video: { name: 'video', description: 'Erstellt einen Clip, der mit einem Bild beginnt' },
  'video.image': { name: 'bild', description: 'Das erste Bild des Clips' },
  'video.url': {
    name: 'link',
    description: 'Ein Link zum ersten Bild des Clips, statt es anzuhängen',
  },
  'video.prompt': { name: 'prompt', description: 'Was im Clip passieren soll' },
  'video.motion': {
    name: 'bewegung',
    description: 'Wie viel sich bewegen soll; ohne Angabe wenig',
  },
  'video.loop': { name: 'loop', description: 'Der Clip endet, wie er beginnt' },
  'video.end_image': { name: 'endbild', description: 'Das letzte Bild des Clips' },
  'video.batch': { name: 'anzahl', description: 'Wie viele Clips; jeder kostet' },
  'video.quality': { name: 'qualität', description: 'Hoch ist schärfer und kostet mehr' },
  show: { name: 'zeigen', description: 'Holt einen deiner Aufträge zurück, mit frischen Buttons' },
  'show.job': { name: 'auftrag', description: 'Welcher; tipp ein Wort aus seinem Prompt' },
  cancel: {
    name: 'abbrechen',
    description: 'Bricht einen deiner wartenden oder laufenden Aufträge ab',
  },
  'cancel.job': { name: 'auftrag', description: 'Welcher; tipp ein Wort aus seinem Prompt' },
  history: {
    name: 'verlauf',
    description: 'Zeigt alles, was du gemacht hast; nur du siehst es',
  },
  'history.kind': { name: 'art', description: 'Nur Aufträge dieser Art' },
  'history.text': { name: 'text', description: 'Nur Aufträge mit diesen Wörtern im Prompt' },
  queue: {
    name: 'warteschlange',
    description: 'Zeigt, was von dir läuft und wartet, und bricht es auf Wunsch ab',
  },
  info: { name: 'info', description: 'Dienste, Guthaben und was du bisher gemacht hast' },
  settings: {
    name: 'einstellungen',
    description: 'Legt fest, was hinter jedem deiner Prompts steht',
  },
  preset: { name: 'preset', description: 'Speichert Parameter unter einem Namen' },
  'preset.save': {
    name: 'speichern',
    description: 'Speichert Parameter unter einem Namen oder ersetzt die bisherigen',
  },
  'preset.save.name': {
    name: 'name',
    description: 'Kleinbuchstaben, Ziffern und Bindestriche; im Prompt als --name getippt',
  },
  'preset.save.flags': {
    name: 'parameter',
    description: 'Wofür der Name steht, zum Beispiel --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'geteilt',
    description: 'Für alle auf diesem Server; nur mit der Berechtigung „Server verwalten“',
  },
  'preset.use': { name: 'verwenden', description: 'Stellt ein Preset hinter jeden deiner Prompts' },
  'preset.use.name': {
    name: 'name',
    description: 'Kleinbuchstaben, Ziffern und Bindestriche; im Prompt als --name getippt',
  },
  'preset.list': { name: 'liste', description: 'Zeigt deine Presets und die hier geteilten' },
  'preset.delete': { name: 'löschen', description: 'Löscht ein Preset' },
  'preset.delete.name': {
    name: 'name',
    description: 'Kleinbuchstaben, Ziffern und Bindestriche; im Prompt als --name getippt',
  },
  'preset.delete.shared': {
    name: 'geteilt',
    description: 'Für alle auf diesem Server; nur mit der Berechtigung „Server verwalten“',
  },
  privacy: { name: 'privacy', description: 'Was der Bot über dich gespeichert hat' },
  'privacy.export': {
    name: 'exportieren',
    description: 'Liefert dir alles, was über dich gespeichert ist, als Datei',
  },
  'privacy.erase': {
    name: 'löschen',
    description: 'Löscht alles, was über dich gespeichert ist',
  },
  admin: { name: 'admin', description: 'Einstellungen dieses Servers' },
  'admin.defaults': {
    name: 'vorgaben',
    description: 'Was hier hinter Prompts steht; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.defaults.version': {
    name: 'version',
    description: 'Das Modell für Prompts, die keines nennen',
  },
  'admin.defaults.flags': {
    name: 'parameter',
    description: 'Parameter hinter jedem Prompt, zum Beispiel --no text; oder none für keine',
  },
  'admin.limits': {
    name: 'limits',
    description: 'Wie viel man auf einmal anfordern darf; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.limits.jobs_at_once': {
    name: 'aufträge_auf_einmal',
    description: 'Wie viele Aufträge eine Anfrage starten darf',
  },
  'admin.limits.confirm_above': {
    name: 'nachfragen_über',
    description: 'Preis, über dem vor einem Auftrag nachgefragt wird, etwa 0.5; oder none für nie',
  },
  'admin.display': {
    name: 'anzeige',
    description: 'Wie Aufträge hier aussehen; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.display.previews': {
    name: 'vorschau',
    description: 'Zeigt das unfertige Bild, während es entsteht',
  },
  'admin.display.ping': {
    name: 'ping',
    description: 'Wann man benachrichtigt wird, dass der eigene Auftrag fertig ist',
  },
  help: { name: 'hilfe', description: 'Wie du hier Bilder generierst' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: 'Bild beschreiben',
  animate: 'Bild animieren',
  cancel: 'Auftrag abbrechen',
  report: 'Bild melden',
  remove: 'Bild entfernen',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Hochformat (2:3)',
    square: 'Quadrat (1:1)',
    landscape: 'Querformat (3:2)',
  },
  motion: { low: 'Wenig Bewegung', high: 'Viel Bewegung' },
  quality: { standard: 'Standard (480p)', high: 'Hoch (720p)' },
  kind: {
    pictures: 'Bilder',
    upscales: 'Einzelbilder',
    variations: 'Variationen',
    clips: 'Clips',
    descriptions: 'Beschreibungen und gekürzte Prompts',
    favourites: 'Favoriten ❤️',
    unfinished: 'Unfertig und fehlgeschlagen',
  },
  ping: {
    never: 'Nie',
    slow: 'Nach mehr als 2 Minuten',
    always: 'Immer',
  },
  none: 'keine',
};
