import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: 'Créer quatre images à partir de tes mots' },
  'imagine.prompt': {
    name: 'prompt',
    description: 'Ce qu’il faut dessiner\u00a0; des paramètres comme --ar 16:9 peuvent suivre',
  },
  'imagine.image': { name: 'image', description: 'Une image dont s’inspirer' },
  'imagine.style_reference': {
    name: 'référence_style',
    description: 'Une image dont reprendre le style',
  },
  'imagine.omni_reference': {
    name: 'référence_omni',
    description: 'Une image de la personne ou de l’objet à intégrer',
  },
  'imagine.aspect': {
    name: 'format',
    description: 'Rapport largeur/hauteur\u00a0; 1:1 sauf indication contraire',
  },
  'imagine.version': { name: 'version', description: 'Le modèle Midjourney' },
  'imagine.speed': {
    name: 'vitesse',
    description: 'Relax fait attendre plus longtemps, turbo coûte plus cher',
  },
  'imagine.private': { name: 'privé', description: 'Le résultat n’est visible que par toi' },
  'imagine.upstream': { name: 'service', description: 'Le service qui dessine' },
  blend: {
    name: 'fusionner',
    description: 'Mélanger de deux à cinq images pour en créer de nouvelles, sans mots',
  },
  'blend.image1': { name: 'image1', description: 'La première image' },
  'blend.image2': { name: 'image2', description: 'La deuxième image' },
  'blend.image3': { name: 'image3', description: 'Une troisième image' },
  'blend.image4': { name: 'image4', description: 'Une quatrième image' },
  'blend.image5': { name: 'image5', description: 'Une cinquième image' },
  'blend.dimensions': {
    name: 'dimensions',
    description: 'La forme\u00a0; carrée sauf indication contraire',
  },
  describe: {
    name: 'décrire',
    description: 'Obtenir quatre prompts qui auraient pu produire une image',
  },
  'describe.image': { name: 'image', description: 'L’image' },
  'describe.url': { name: 'lien', description: 'Un lien vers l’image, au lieu de la joindre' },
  shorten: {
    name: 'raccourcir',
    description: 'Voir quels mots d’un prompt comptent, et des prompts plus courts',
  },
  'shorten.prompt': { name: 'prompt', description: 'Le prompt à raccourcir' },
  video: { name: 'vidéo', description: 'Créer une vidéo qui commence par une image' },
  'video.image': { name: 'image', description: 'La première image de la vidéo' },
  'video.url': {
    name: 'lien',
    description: 'Un lien vers la première image, au lieu de la joindre',
  },
  'video.prompt': { name: 'prompt', description: 'Ce qui doit se passer dans la vidéo' },
  'video.motion': {
    name: 'mouvement',
    description: 'À quel point ça bouge\u00a0; faible sauf indication contraire',
  },
  'video.loop': { name: 'boucle', description: 'La vidéo finit comme elle commence' },
  'video.end_image': { name: 'image_finale', description: 'La dernière image de la vidéo' },
  'video.batch': {
    name: 'nombre',
    description: 'Combien de vidéos créer\u00a0; chacune est payante',
  },
  'video.quality': {
    name: 'qualité',
    description: 'La qualité haute est plus nette et coûte plus cher',
  },
  show: {
    name: 'afficher',
    description: 'Réafficher une de tes générations, avec des boutons qui marchent',
  },
  'show.job': { name: 'génération', description: 'Laquelle\u00a0; tape un mot de son prompt' },
  cancel: { name: 'annuler', description: 'Arrêter une de tes générations en attente ou en cours' },
  'cancel.job': { name: 'génération', description: 'Laquelle\u00a0; tape un mot de son prompt' },
  history: {
    name: 'historique',
    description: 'Parcourir tout ce que tu as créé (visible uniquement par toi)',
  },
  'history.kind': { name: 'type', description: 'Seulement les générations de ce type' },
  'history.text': {
    name: 'texte',
    description: 'Seulement les générations dont le prompt contient ces mots',
  },
  queue: {
    name: 'file',
    description: 'Voir tes générations en cours et en attente, et les arrêter',
  },
  info: { name: 'infos', description: 'Les services, le solde et ce que tu as créé jusqu’ici' },
  settings: {
    name: 'réglages',
    description: 'Choisir ce qui est ajouté à la fin de chacun de tes prompts',
  },
  preset: { name: 'preset', description: 'Enregistrer des paramètres sous un nom' },
  'preset.save': {
    name: 'enregistrer',
    description: 'Enregistrer des paramètres sous un nom, ou remplacer ceux qui y sont',
  },
  'preset.save.name': {
    name: 'nom',
    description: 'Minuscules sans accent, chiffres et tirets\u00a0; se tape --nom dans un prompt',
  },
  'preset.save.flags': {
    name: 'paramètres',
    description: 'Ce à quoi il équivaut, par exemple --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'partagé',
    description:
      'Pour tout le monde sur ce serveur\u00a0; demande la permission «\u00a0Gérer le serveur\u00a0»',
  },
  'preset.use': {
    name: 'utiliser',
    description: 'Ajouter un preset à la fin de chacun de tes prompts',
  },
  'preset.use.name': {
    name: 'nom',
    description: 'Minuscules sans accent, chiffres et tirets\u00a0; se tape --nom dans un prompt',
  },
  'preset.list': {
    name: 'liste',
    description: 'Afficher tes presets et ceux qui sont partagés ici',
  },
  'preset.delete': { name: 'supprimer', description: 'Supprimer un preset' },
  'preset.delete.name': {
    name: 'nom',
    description: 'Minuscules sans accent, chiffres et tirets\u00a0; se tape --nom dans un prompt',
  },
  'preset.delete.shared': {
    name: 'partagé',
    description:
      'Pour tout le monde sur ce serveur\u00a0; demande la permission «\u00a0Gérer le serveur\u00a0»',
  },
  privacy: { name: 'privacy', description: 'Ce que le bot a enregistré sur toi' },
  'privacy.export': {
    name: 'exporter',
    description: 'Recevoir dans un fichier tout ce qui est enregistré sur toi',
  },
  'privacy.erase': {
    name: 'effacer',
    description: 'Faire supprimer tout ce qui est enregistré sur toi',
  },
  admin: { name: 'admin', description: 'Les réglages de ce serveur' },
  'admin.defaults': {
    name: 'par_défaut',
    description:
      'Ce qui est ajouté aux prompts ici\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.defaults.version': {
    name: 'version',
    description: 'Le modèle des prompts qui n’en indiquent pas',
  },
  'admin.defaults.flags': {
    name: 'paramètres',
    description: 'Paramètres à la fin de chaque prompt, comme --no text\u00a0; ou none pour aucun',
  },
  'admin.limits': {
    name: 'limites',
    description:
      'Combien on peut demander à la fois\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.limits.jobs_at_once': {
    name: 'générations_par_demande',
    description: 'Combien de générations une demande peut lancer',
  },
  'admin.limits.confirm_above': {
    name: 'confirmer_au_delà_de',
    description:
      'Prix au-delà duquel une confirmation est demandée, comme 0.5\u00a0; ou none pour jamais',
  },
  'admin.display': {
    name: 'affichage',
    description: 'L’aspect des générations ici\u00a0; sans option, affiche les valeurs actuelles',
  },
  'admin.display.previews': {
    name: 'aperçus',
    description: 'Montrer l’image inachevée pendant qu’elle est dessinée',
  },
  'admin.display.ping': {
    name: 'notification',
    description: 'Quand prévenir la personne que sa génération est terminée',
  },
  help: { name: 'aide', description: 'Comment créer des images ici' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: 'Décrire l’image',
  animate: 'Animer l’image',
  cancel: 'Annuler la génération',
  report: 'Signaler l’image',
  remove: 'Supprimer l’image',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Portrait (2:3)',
    square: 'Carré (1:1)',
    landscape: 'Paysage (3:2)',
  },
  motion: { low: 'Mouvement faible', high: 'Mouvement fort' },
  quality: { standard: 'Standard (480p)', high: 'Haute (720p)' },
  kind: {
    pictures: 'Images',
    upscales: 'Images individuelles',
    variations: 'Variations',
    clips: 'Vidéos',
    descriptions: 'Descriptions et prompts raccourcis',
    favourites: 'Favoris ❤️',
    unfinished: 'Inachevées et échouées',
  },
  ping: {
    never: 'Jamais',
    slow: 'Après plus de 2 minutes',
    always: 'Toujours',
  },
  none: 'aucune',
};
