import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: 'Genera cuatro imágenes a partir de tus palabras' },
  'imagine.prompt': {
    name: 'prompt',
    description: 'Qué generar; al final puedes añadir parámetros como --ar 16:9',
  },
  'imagine.image': { name: 'imagen', description: 'Una imagen de la que partir' },
  'imagine.style_reference': {
    name: 'referencia_de_estilo',
    description: 'Una imagen cuyo estilo se usa',
  },
  'imagine.omni_reference': {
    name: 'referencia_omni',
    description: 'Una imagen de la persona o cosa que debe aparecer',
  },
  'imagine.aspect': {
    name: 'proporción',
    description: 'Ancho y alto; 1:1 si no indicas otra cosa',
  },
  'imagine.version': { name: 'versión', description: 'El modelo de Midjourney' },
  'imagine.speed': { name: 'velocidad', description: 'Relax espera más, turbo cuesta más' },
  'imagine.private': { name: 'privado', description: 'Solo tú ves el resultado' },
  'imagine.upstream': { name: 'servicio', description: 'Qué servicio la genera' },
  blend: {
    name: 'mezclar',
    description: 'Mezcla de dos a cinco imágenes en otras nuevas, sin texto',
  },
  'blend.image1': { name: 'imagen1', description: 'La primera imagen' },
  'blend.image2': { name: 'imagen2', description: 'La segunda imagen' },
  'blend.image3': { name: 'imagen3', description: 'Una tercera imagen' },
  'blend.image4': { name: 'imagen4', description: 'Una cuarta imagen' },
  'blend.image5': { name: 'imagen5', description: 'Una quinta imagen' },
  'blend.dimensions': {
    name: 'formato',
    description: 'La forma; cuadrada si no indicas otra cosa',
  },
  describe: {
    name: 'describir',
    description: 'Obtén cuatro prompts de los que podría haber salido una imagen',
  },
  'describe.image': { name: 'imagen', description: 'La imagen' },
  'describe.url': { name: 'enlace', description: 'Un enlace a la imagen, en vez de adjuntarla' },
  shorten: {
    name: 'acortar',
    description: 'Mira qué palabras de un prompt cuentan, y prompts más cortos',
  },
  'shorten.prompt': { name: 'prompt', description: 'El prompt que quieres acortar' },
  video: { name: 'video', description: 'Crea un clip que empieza con una imagen' },
  'video.image': { name: 'imagen', description: 'El primer fotograma' },
  'video.url': {
    name: 'enlace',
    description: 'Un enlace al primer fotograma, en vez de adjuntarlo',
  },
  'video.prompt': { name: 'prompt', description: 'Qué debe pasar en el clip' },
  'video.motion': {
    name: 'movimiento',
    description: 'Cuánto debe moverse; poco si no indicas otra cosa',
  },
  'video.loop': { name: 'bucle', description: 'El clip termina como empieza' },
  'video.end_image': { name: 'imagen_final', description: 'El último fotograma' },
  'video.batch': { name: 'cantidad', description: 'Cuántos clips crear; cada uno cuesta' },
  'video.quality': { name: 'calidad', description: 'Alta es más nítida y cuesta más' },
  show: { name: 'mostrar', description: 'Recupera uno de tus trabajos, con botones que funcionan' },
  'show.job': { name: 'trabajo', description: 'Cuál; escribe una palabra de su prompt' },
  cancel: { name: 'cancelar', description: 'Detén uno de tus trabajos en espera o en curso' },
  'cancel.job': { name: 'trabajo', description: 'Cuál; escribe una palabra de su prompt' },
  history: { name: 'historial', description: 'Repasa todo lo que has hecho; solo lo ves tú' },
  'history.kind': { name: 'tipo', description: 'Solo trabajos de este tipo' },
  'history.text': { name: 'texto', description: 'Solo trabajos con estas palabras en su prompt' },
  queue: { name: 'cola', description: 'Mira qué tienes en curso y en espera, y detenlo' },
  info: { name: 'info', description: 'Servicios, saldo y lo que has hecho hasta ahora' },
  settings: { name: 'ajustes', description: 'Elige qué va detrás de cada uno de tus prompts' },
  preset: { name: 'preset', description: 'Guarda parámetros con un nombre' },
  'preset.save': {
    name: 'guardar',
    description: 'Guarda parámetros con un nombre, o reemplaza los que ya había',
  },
  'preset.save.name': {
    name: 'nombre',
    description: 'Minúsculas, cifras y guiones; en el prompt se escribe --nombre',
  },
  'preset.save.flags': {
    name: 'parámetros',
    description: 'Lo que representa, como --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'compartido',
    description: 'Para todo este servidor; requiere el permiso «Gestionar servidor»',
  },
  'preset.use': { name: 'usar', description: 'Pon un preset detrás de cada uno de tus prompts' },
  'preset.use.name': {
    name: 'nombre',
    description: 'Minúsculas, cifras y guiones; en el prompt se escribe --nombre',
  },
  'preset.list': { name: 'lista', description: 'Muestra tus presets y los compartidos aquí' },
  'preset.delete': { name: 'eliminar', description: 'Elimina un preset' },
  'preset.delete.name': {
    name: 'nombre',
    description: 'Minúsculas, cifras y guiones; en el prompt se escribe --nombre',
  },
  'preset.delete.shared': {
    name: 'compartido',
    description: 'Para todo este servidor; requiere el permiso «Gestionar servidor»',
  },
  privacy: { name: 'privacy', description: 'Lo que el bot tiene guardado sobre ti' },
  'privacy.export': {
    name: 'exportar',
    description: 'Recibe en un archivo todo lo que hay guardado sobre ti',
  },
  'privacy.erase': {
    name: 'borrar',
    description: 'Borra todo lo que hay guardado sobre ti',
  },
  admin: { name: 'admin', description: 'Ajustes de este servidor' },
  'admin.defaults': {
    name: 'predeterminados',
    description: 'Qué va detrás de los prompts aquí; sin opciones, muestra lo que rige',
  },
  'admin.defaults.version': {
    name: 'versión',
    description: 'El modelo de los prompts que no indican ninguno',
  },
  'admin.defaults.flags': {
    name: 'parámetros',
    description: 'Parámetros detrás de cada prompt, como --no text; o none para ninguno',
  },
  'admin.limits': {
    name: 'límites',
    description: 'Cuánto se puede pedir a la vez; sin opciones, muestra lo que rige',
  },
  'admin.limits.jobs_at_once': {
    name: 'trabajos_a_la_vez',
    description: 'Cuántos trabajos puede iniciar una petición',
  },
  'admin.limits.confirm_above': {
    name: 'confirmar_si_supera',
    description: 'Precio por encima del cual se pide confirmación, como 0.5; o none para nunca',
  },
  'admin.display': {
    name: 'apariencia',
    description: 'Cómo se ven los trabajos aquí; sin opciones, muestra lo que rige',
  },
  'admin.display.previews': {
    name: 'vista_previa',
    description: 'Muestra la imagen sin terminar mientras se genera',
  },
  'admin.display.ping': {
    name: 'aviso',
    description: 'Cuándo se avisa a quien pidió un trabajo de que está listo',
  },
  help: { name: 'ayuda', description: 'Cómo generar imágenes aquí' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: 'Describir imagen',
  animate: 'Animar imagen',
  cancel: 'Cancelar trabajo',
  report: 'Reportar imagen',
  remove: 'Quitar imagen',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Vertical (2:3)',
    square: 'Cuadrado (1:1)',
    landscape: 'Horizontal (3:2)',
  },
  motion: { low: 'Poco movimiento', high: 'Mucho movimiento' },
  quality: { standard: 'Estándar (480p)', high: 'Alta (720p)' },
  kind: {
    pictures: 'Imágenes',
    upscales: 'Imágenes individuales',
    variations: 'Variaciones',
    clips: 'Clips',
    descriptions: 'Descripciones y prompts acortados',
    favourites: 'Favoritos ❤️',
    unfinished: 'Sin terminar y fallidos',
  },
  ping: {
    never: 'Nunca',
    slow: 'Después de más de 2 minutos',
    always: 'Siempre',
  },
  none: 'ninguna',
};
