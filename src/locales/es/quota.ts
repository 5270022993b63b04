import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';

const jobs = (count: number): string => `${count} ${count === 1 ? 'trabajo' : 'trabajos'}`;

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `${amount} por hora para todo el servidor`,
      day: (amount) => `${amount} al día para todo el servidor`,
      month: (amount) => `${amount} al mes para todo el servidor`,
    },
    person: {
      hour: (amount) => `${amount} por hora para cada persona`,
      day: (amount) => `${amount} al día para cada persona`,
      month: (amount) => `${amount} al mes para cada persona`,
    },
    personWithRole: {
      hour: (amount, role) => `${amount} por hora para cada persona con ${role}`,
      day: (amount, role) => `${amount} al día para cada persona con ${role}`,
      month: (amount, role) => `${amount} al mes para cada persona con ${role}`,
    },
    role: {
      hour: (amount, role) => `${amount} por hora entre todas las personas con ${role}`,
      day: (amount, role) => `${amount} al día entre todas las personas con ${role}`,
      month: (amount, role) => `${amount} al mes entre todas las personas con ${role}`,
    },
    channel: {
      hour: (amount, channel) => `${amount} por hora en ${channel}`,
      day: (amount, channel) => `${amount} al día en ${channel}`,
      month: (amount, channel) => `${amount} al mes en ${channel}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `Este límite está agotado: ${limit}. Usado hasta ahora: ${used}. Se renueva ${when}.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `Esto no cabe en lo que queda: ${limit}. Disponible: ${left}; esto necesita ${asked}. Pide menos o espera a que el límite se renueve ${when}.`,
    neverFits: (limit, asked) =>
      `Esto es más de lo que un límite permite nunca: ${limit}. Esto necesita ${asked}. Pide menos a la vez.`,
    closed: (limit) =>
      `Aquí no se puede iniciar nada: ${limit}. Quienes gestionan este servidor pueden cambiarlo.`,
    running: (most, running) =>
      `Aquí puedes tener ${jobs(most)} en marcha a la vez, y ya tienes ${running}. Espera a que termine alguno o cancélalo con \`/cola\`.`,
    runningTooFew: (most, asked) =>
      `Aquí puedes tener ${jobs(most)} en marcha a la vez, y esto serían ${asked}. Pide menos a la vez.`,
    cooldown: (when) =>
      `Aquí hay que esperar entre una petición y otra. Podrás volver a pedir ${when}.`,
    counting:
      'Tras un reinicio, primero se cuenta lo que ya se ha usado aquí. No se ha iniciado nada; vuelve a intentarlo en un momento, por favor.',
  },
  usage: {
    title: '**Lo que te queda aquí**',
    line: (limit, left, when) => `Disponible: ${left} de ${limit}; se renueva ${when}`,
    more: (count) => `… y ${count} más.`,
  },
  near: (limit, used) => `${limit}; usado hasta ahora: ${used}`,
  admin: {
    quotas: '**Cuotas de este servidor**',
    budgets: '**Presupuestos de este servidor**',
    noQuotas: 'No hay ninguna: todo el mundo puede pedir tantos trabajos como quiera.',
    noBudgets: 'No hay ninguno: se puede gastar cualquier cantidad.',
    counted: 'Los periodos son los del calendario, en UTC. Los trabajos que fallan se devuelven.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (usado: ${used})`,
    set: (limit) => `Fijado: ${limit}.`,
    setUsed: (limit, used, when) =>
      `Fijado: ${limit}. Usado hasta ahora: ${used}; se renueva ${when}.`,
    closed: 'Con 0, nadie a quien se aplique esto puede iniciar nada.',
    usedUpNow: 'Eso ya está agotado: no se deja pasar nada más hasta que se renueve.',
    weaker: (limit) => `Por ahora esto no cambia nada, porque vale el más generoso: ${limit}.`,
    cleared: (limit) => `Quitado: ${limit}.`,
    nothingToClear: 'No hay ningún límite así. Sin opciones, el comando muestra los que rigen.',
    needs: (first, second, third, fourth) =>
      `Indica para quién es con \`${first}\`, el periodo con \`${second}\`, y \`${third}\` o \`${fourth}\`.`,
    either: (one, other) => `Indica \`${one}\` o \`${other}\`, pero no ambos.`,
    needsOption: (option) => `Este tipo de límite necesita la opción \`${option}\`.`,
    noOption: (option) => `Este tipo de límite no lleva la opción \`${option}\`.`,
    everyone: 'Ese rol lo tiene todo el mundo. Elige en su lugar todo el servidor o cada persona.',
    tooMany: (limit) =>
      `Ya hay ${limit} cuotas y presupuestos, que es el máximo. Quita alguno antes.`,
    noPrices:
      'Los presupuestos necesitan precios, y quien administra este bot no ha fijado ninguno. Hasta entonces, limita el número de trabajos con `/admin cuota`.',
    notCounted:
      'No se cuentan, porque no se conoce su precio: los clips. Cuando un presupuesto se agota, también se deniegan.',
    notCountedUpstreams: (names) =>
      `No se cuentan, porque no se conoce su precio: los clips y algunas o todas las velocidades de ${names}. Cuando un presupuesto se agota, también se deniegan.`,
    running: (count) => `Cada persona puede tener ${jobs(count)} en marcha a la vez.`,
    noRunning: 'Cada persona puede tener cualquier número de trabajos en marcha.',
    cooldown: (seconds) =>
      `Cada persona espera ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'} entre una petición y la siguiente.`,
    noCooldown: 'Nadie tiene que esperar entre peticiones.',
  },
  grant: {
    needs: (one, other) => `Indica cuánto con \`${one}\` o con \`${other}\`.`,
    noLimit:
      'Entre los límites por persona de aquí no hay ninguno de ese periodo y ese tipo, así que no hay nada que ampliar. `/admin cuota` y `/admin presupuesto` muestran lo que rige.',
    noPerson: 'Los bots no piden nada.',
    done: (person, amount, all, when) =>
      `${person} puede usar ${amount} por encima de su límite. Concedido en total para este periodo: ${all}. Termina ${when}.`,
    tooMuch: (person, all, most) =>
      `Es demasiado: ${person} ya tiene ${all} más para este periodo, y el máximo es ${most}.`,
    detail: {
      hour: (amount) => `${amount} más, para esta hora`,
      day: (amount) => `${amount} más, para este día`,
      month: (amount) => `${amount} más, para este mes`,
    },
  },
  choices: {
    who: {
      server: 'Todo el servidor',
      person: 'Cada persona',
      role: 'Quienes tienen un rol, en conjunto',
      channel: 'Un canal',
    },
    per: { hour: 'Hora', day: 'Día', month: 'Mes' },
  },
};
