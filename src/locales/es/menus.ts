import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture:
    'En este mensaje no hay ninguna imagen que se pueda usar. Elige un mensaje con una imagen; los clips no sirven.',
  onlyClips: 'Este mensaje solo muestra clips, y para esto hace falta una imagen fija.',
  which: 'Este mensaje muestra varias imágenes. ¿Cuál quieres describir?',
  choose: 'Elige una imagen',
  picture: (number) => `Imagen ${number}`,
  findGone:
    'Esto esperó más de una hora y se descartó. Usa de nuevo el menú del mensaje; no se envió nada.',
  notYours: 'Esto se le preguntó a otra persona. Usa tú el menú del mensaje.',
  clip: {
    title: 'Animar imagen',
    picture: 'Qué imagen',
    motion: 'Movimiento',
    prompt: 'Qué debe pasar',
    promptHint: 'Déjalo vacío para que decida el servicio',
  },
  noJob:
    'En este mensaje no hay ningún trabajo. Usa esto en un mensaje en el que este bot esté generando algo o ya lo haya generado.',
  notYourJob: 'Solo la persona que pidió esto puede cancelarlo.',
  remove: {
    notYours:
      'Solo puede quitar esta imagen quien la pidió o alguien que pueda gestionar mensajes aquí.',
    live: 'Esto sigue en marcha. Cancélalo antes con **Cancelar trabajo** en el mismo menú; después se podrá quitar.',
    removed:
      'Quitada. El trabajo sigue en el `/historial` de quien lo pidió; puede que la imagen en sí no se pueda recuperar.',
    gone: 'Este mensaje ya se había eliminado.',
    hidden: 'Solo tú ves este mensaje, y el bot ya no puede acceder a él. Descártalo tú.',
    failed:
      'El bot ya no puede eliminar este mensaje, porque aquí no es miembro. Alguien que pueda gestionar mensajes puede eliminarlo a mano.',
  },
  report: {
    onlyInServers: 'Las imágenes solo se pueden reportar en servidores.',
    off: 'Este servidor todavía no acepta reportes. Quienes lo administran pueden elegir un canal para ellos con `/admin avisos canal:`.',
    notAPicture:
      'Solo se pueden reportar mensajes en los que este bot muestra una imagen. Para los demás, usa la opción de **reportar mensaje** del propio Discord.',
    title: 'Reportar imagen',
    reason: 'Qué tiene de malo',
    reasonHint: 'Solo lo lee quien modera este servidor',
    thanks: 'Gracias. Ya se avisó a quienes moderan este servidor; nadie más se entera.',
    already: 'Ya habías reportado este mensaje. Quienes moderan este servidor están al tanto.',
    nobody:
      'No se pudo avisar a nadie: el bot no puede escribir en el canal de los reportes. Avisa, por favor, a alguien que administre este servidor; tu reporte quedó registrado.',
    posted: '**Se reportó una imagen**',
    by: (person) => `Reportada por ${person}`,
    madeBy: (person) => `Hecha por ${person}`,
    job: (id) => `Trabajo ${id}`,
    message: (link) => `[Ir al mensaje](${link})`,
    because: (reason) => `Motivo: ${reason}`,
    noReason: 'No se indicó ningún motivo.',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**Sobre el trabajo ${id}**`,
  service: (name) => `Hecho con ${name}`,
  model: (name) => `Modelo ${name}`,
  speed: (speed) => `Velocidad: ${speed}`,
  when: (time) => `Pedido el ${time}`,
  prompt: 'Prompt, para copiar:',
  button: { files: 'Imágenes como archivos', seed: 'Seed', remove: 'Eliminar' },
  files: 'Aquí están, una por una.',
  picture: (number) => `Imagen ${number}`,
  filesTooLarge:
    'Las imágenes son demasiado grandes para enviarlas aquí una por una. El mensaje las sigue mostrando.',
  filesGone:
    'No se pudieron obtener las imágenes, ni del servicio ni de su mensaje aquí. `/mostrar` pregunta por ellas una vez más; si las recupera, inténtalo allí de nuevo.',
  noFiles: 'Solo hay esta imagen, y su mensaje ya la muestra.',
  seed: (seed) =>
    `El seed es ${seed}. Escribe \`--seed ${seed}\` detrás de un prompt para partir del mismo ruido.`,
  seedUntold: (service) => `${service} no revela el seed de esta imagen.`,
  seedFailed: (service) =>
    `${service} no dio el seed esta vez. Vuelve a pulsar **Seed** en un momento.`,
};
