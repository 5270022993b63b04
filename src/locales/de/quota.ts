import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';

const jobs = (count: number): string => `${count} ${count === 1 ? 'Auftrag' : 'Aufträge'}`;

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `${amount} pro Stunde für den ganzen Server`,
      day: (amount) => `${amount} pro Tag für den ganzen Server`,
      month: (amount) => `${amount} pro Monat für den ganzen Server`,
    },
    person: {
      hour: (amount) => `${amount} pro Stunde für jede Person`,
      day: (amount) => `${amount} pro Tag für jede Person`,
      month: (amount) => `${amount} pro Monat für jede Person`,
    },
    personWithRole: {
      hour: (amount, role) => `${amount} pro Stunde für jede Person mit ${role}`,
      day: (amount, role) => `${amount} pro Tag für jede Person mit ${role}`,
      month: (amount, role) => `${amount} pro Monat für jede Person mit ${role}`,
    },
    role: {
      hour: (amount, role) => `${amount} pro Stunde für alle mit ${role} zusammen`,
      day: (amount, role) => `${amount} pro Tag für alle mit ${role} zusammen`,
      month: (amount, role) => `${amount} pro Monat für alle mit ${role} zusammen`,
    },
    channel: {
      hour: (amount, channel) => `${amount} pro Stunde in ${channel}`,
      day: (amount, channel) => `${amount} pro Tag in ${channel}`,
      month: (amount, channel) => `${amount} pro Monat in ${channel}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `Dieses Limit ist aufgebraucht: ${limit}. Bisher verbraucht: ${used}. Es beginnt ${when} von vorn.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `Dafür ist nicht mehr genug übrig: ${limit}. Übrig: ${left}; gebraucht: ${asked}. Fordere weniger an oder warte, bis das Limit ${when} von vorn beginnt.`,
    neverFits: (limit, asked) =>
      `Das ist mehr, als ein Limit je zulässt: ${limit}. Gebraucht: ${asked}. Fordere weniger auf einmal an.`,
    closed: (limit) =>
      `Hier lässt sich nichts starten: ${limit}. Wer diesen Server verwaltet, kann das ändern.`,
    running: (most, running) =>
      `Du darfst hier ${jobs(most)} gleichzeitig unterwegs haben, und von dir ${running === 1 ? 'ist' : 'sind'} schon ${running} unterwegs. Warte, bis einer fertig ist, oder brich einen mit \`/warteschlange\` ab.`,
    runningTooFew: (most, asked) =>
      `Du darfst hier ${jobs(most)} gleichzeitig unterwegs haben, und das wären ${asked}. Fordere weniger auf einmal an.`,
    cooldown: (when) =>
      `Zwischen zwei Anfragen gibt es hier eine Wartezeit. Du kannst ${when} wieder etwas anfordern.`,
    counting:
      'Nach einem Neustart wird erst gezählt, was hier schon verbraucht wurde. Es wurde nichts gestartet; bitte versuch es gleich noch einmal.',
  },
  usage: {
    title: '**Was dir hier noch bleibt**',
    line: (limit, left, when) => `${limit}: noch ${left}; beginnt ${when} von vorn`,
    more: (count) => `… und ${count} mehr.`,
  },
  near: (limit, used) => `${limit}; bisher verbraucht: ${used}`,
  admin: {
    quotas: '**Kontingente dieses Servers**',
    budgets: '**Budgets dieses Servers**',
    noQuotas: 'Es gibt keine: Alle dürfen so viele Aufträge anfordern, wie sie wollen.',
    noBudgets: 'Es gibt keine: Es darf beliebig viel ausgegeben werden.',
    counted:
      'Es gelten Kalenderzeiträume in UTC. Aufträge, die fehlschlagen, werden wieder gutgeschrieben.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (verbraucht: ${used})`,
    set: (limit) => `Festgelegt: ${limit}.`,
    setUsed: (limit, used, when) =>
      `Festgelegt: ${limit}. Bisher verbraucht: ${used}; es beginnt ${when} von vorn.`,
    closed: 'Bei 0 können alle, für die das gilt, gar nichts starten.',
    usedUpNow: 'Das ist schon aufgebraucht: Bis es von vorn beginnt, startet nichts mehr.',
    weaker: (limit) => `Das ändert vorerst nichts, weil das großzügigere Limit gilt: ${limit}.`,
    cleared: (limit) => `Aufgehoben: ${limit}.`,
    nothingToClear: 'So ein Limit gibt es nicht. Ohne Optionen zeigt der Befehl, welche gelten.',
    needs: (first, second, third, fourth) =>
      `Gib mit \`${first}\` an, für wen es gilt, mit \`${second}\` den Zeitraum, und dazu \`${third}\` oder \`${fourth}\`.`,
    either: (one, other) => `Gib entweder \`${one}\` oder \`${other}\` an, nicht beides.`,
    needsOption: (option) => `Diese Art von Limit braucht die Option \`${option}\`.`,
    noOption: (option) => `Diese Art von Limit hat keine Option \`${option}\`.`,
    everyone: 'Diese Rolle haben alle. Wähl stattdessen den ganzen Server oder jede Person.',
    tooMany: (limit) =>
      `Es gibt schon ${limit} Kontingente und Budgets, mehr gehen nicht. Heb zuerst eines davon auf.`,
    noPrices:
      'Budgets brauchen Preise, und wer diesen Bot betreibt, hat keine festgelegt. Begrenz bis dahin die Zahl der Aufträge mit `/admin kontingent`.',
    notCounted:
      'Nicht mitgezählt, weil ihr Preis nicht bekannt ist: Clips. Ist ein Budget ausgegeben, werden auch sie abgewiesen.',
    notCountedUpstreams: (names) =>
      `Nicht mitgezählt, weil ihr Preis nicht bekannt ist: Clips und manche oder alle Tempi von ${names}. Ist ein Budget ausgegeben, werden auch sie abgewiesen.`,
    running: (count) => `Jede Person darf ${jobs(count)} gleichzeitig unterwegs haben.`,
    noRunning: 'Jede Person darf beliebig viele Aufträge unterwegs haben.',
    cooldown: (seconds) =>
      `Jede Person wartet zwischen zwei Anfragen ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'}.`,
    noCooldown: 'Zwischen zwei Anfragen muss niemand warten.',
  },
  grant: {
    needs: (one, other) => `Gib mit \`${one}\` oder mit \`${other}\` an, wie viel.`,
    noLimit:
      'Unter den Limits für jede Person gibt es hier keines dieser Art für diesen Zeitraum, es lässt sich also nichts aufstocken. `/admin kontingent` und `/admin budget` zeigen, was gilt.',
    noPerson: 'Bots fordern nichts an.',
    done: (person, amount, all, when) =>
      `${person} darf ${amount} über das eigene Limit hinaus verbrauchen. Insgesamt für diesen Zeitraum gewährt: ${all}. Das endet ${when}.`,
    tooMuch: (person, all, most) =>
      `Das ist zu viel: ${person} hat für diesen Zeitraum schon ${all} mehr bekommen, und mehr als ${most} sind nicht möglich.`,
    detail: {
      hour: (amount) => `${amount} mehr, für diese Stunde`,
      day: (amount) => `${amount} mehr, für diesen Tag`,
      month: (amount) => `${amount} mehr, für diesen Monat`,
    },
  },
  choices: {
    who: {
      server: 'Der ganze Server',
      person: 'Jede Person',
      role: 'Alle mit einer Rolle, zusammen',
      channel: 'Ein Kanal',
    },
    per: { hour: 'Stunde', day: 'Tag', month: 'Monat' },
  },
};
