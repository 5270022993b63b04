import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';
import { counted, jobs } from './counted.ts';

const ofJobs = (count: number): string => counted(count, ['задания', 'заданий', 'заданий']);

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `${amount} в час на весь сервер`,
      day: (amount) => `${amount} в день на весь сервер`,
      month: (amount) => `${amount} в месяц на весь сервер`,
    },
    person: {
      hour: (amount) => `${amount} в час на каждого`,
      day: (amount) => `${amount} в день на каждого`,
      month: (amount) => `${amount} в месяц на каждого`,
    },
    personWithRole: {
      hour: (amount, role) => `${amount} в час на каждого с ролью ${role}`,
      day: (amount, role) => `${amount} в день на каждого с ролью ${role}`,
      month: (amount, role) => `${amount} в месяц на каждого с ролью ${role}`,
    },
    role: {
      hour: (amount, role) => `${amount} в час на всех с ролью ${role} вместе`,
      day: (amount, role) => `${amount} в день на всех с ролью ${role} вместе`,
      month: (amount, role) => `${amount} в месяц на всех с ролью ${role} вместе`,
    },
    channel: {
      hour: (amount, channel) => `${amount} в час в ${channel}`,
      day: (amount, channel) => `${amount} в день в ${channel}`,
      month: (amount, channel) => `${amount} в месяц в ${channel}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `Этот лимит исчерпан: ${limit}. Израсходовано: ${used}. Лимит обновится ${when}.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `Остатка лимита на это не хватит: ${limit}. Осталось: ${left}, а нужно: ${asked}. Запроси меньше или подожди: лимит обновится ${when}.`,
    neverFits: (limit, asked) =>
      `Это больше, чем вообще допускает лимит: ${limit}. Нужно: ${asked}. Запроси за раз меньше.`,
    closed: (limit) =>
      `Здесь ничего нельзя запустить: ${limit}. Изменить это могут те, кто управляет этим сервером.`,
    running: (most, running) =>
      `Здесь у тебя может быть в работе не больше ${ofJobs(most)} одновременно, а сейчас уже ${running}. Дождись одного из них или останови его через \`/очередь\`.`,
    runningTooFew: (most, asked) =>
      `Здесь у тебя может быть в работе не больше ${ofJobs(most)} одновременно, а этот запрос запустил бы ${asked}. Запроси за раз меньше.`,
    cooldown: (when) => `Между запросами здесь нужна пауза. Следующий можно отправить ${when}.`,
    counting:
      'После перезапуска сначала подсчитывается, сколько здесь уже использовано. Ничего не было запущено; попробуй ещё раз чуть позже.',
  },
  usage: {
    title: '**Сколько у тебя здесь осталось**',
    line: (limit, left, when) => `${limit}: осталось ${left}, обновится ${when}`,
    more: (count) => `… и ещё ${count}.`,
  },
  near: (limit, used) => `${limit}; израсходовано: ${used}`,
  admin: {
    quotas: '**Квоты этого сервера**',
    budgets: '**Бюджеты этого сервера**',
    noQuotas: 'Их нет: каждый может запросить сколько угодно заданий.',
    noBudgets: 'Их нет: потратить можно сколько угодно.',
    counted: 'Периоды календарные, по UTC. Неудавшиеся задания возвращаются в лимит.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (израсходовано: ${used})`,
    set: (limit) => `Задано: ${limit}.`,
    setUsed: (limit, used, when) =>
      `Задано: ${limit}. Израсходовано: ${used}; лимит обновится ${when}.`,
    closed: 'При 0 те, для кого этот лимит, ничего не могут запустить.',
    usedUpNow: 'Он уже исчерпан: пока он не обновится, больше ничего не пройдёт.',
    weaker: (limit) => `Пока это ничего не меняет: действует более щедрый лимит — ${limit}.`,
    cleared: (limit) => `Убрано: ${limit}.`,
    nothingToClear: 'Такого лимита нет. Без опций команда покажет действующие.',
    needs: (first, second, third, fourth) =>
      `Укажи, для кого это, опцией \`${first}\`, период опцией \`${second}\`, а также \`${third}\` или \`${fourth}\`.`,
    either: (one, other) => `Укажи либо \`${one}\`, либо \`${other}\`, но не то и другое сразу.`,
    needsOption: (option) => `Для такого лимита нужна опция \`${option}\`.`,
    noOption: (option) => `Для такого лимита опция \`${option}\` не подходит.`,
    everyone: 'Эта роль есть у всех. Выбери вместо неё весь сервер или каждого участника.',
    tooMany: (limit) =>
      `Квот и бюджетов уже ${limit.toLocaleString('ru')}, больше нельзя. Сначала убери что-нибудь.`,
    noPrices:
      'Для бюджетов нужны цены, а администратор бота их не задал. Пока ограничь число заданий через `/admin квота`.',
    notCounted:
      'Не учитываются, потому что их цена неизвестна: видео. Когда бюджет исчерпан, они тоже не запускаются.',
    notCountedUpstreams: (names) =>
      `Не учитываются, потому что их цена неизвестна: видео, а также некоторые или все скорости ${names}. Когда бюджет исчерпан, они тоже не запускаются.`,
    running: (count) => `У каждого может быть в работе не больше ${ofJobs(count)} одновременно.`,
    noRunning: 'У каждого может быть в работе сколько угодно заданий.',
    cooldown: (seconds) =>
      `Между запросами каждый ждёт ${counted(seconds, ['секунду', 'секунды', 'секунд'])}.`,
    noCooldown: 'Ждать между запросами не нужно.',
  },
  grant: {
    needs: (one, other) => `Укажи, сколько добавить: \`${one}\` или \`${other}\`.`,
    noLimit:
      'Среди личных лимитов здесь нет лимита такого вида и на такой период, поэтому добавлять не к чему. Что действует, покажут `/admin квота` и `/admin бюджет`.',
    noPerson: 'Боты ничего не запрашивают.',
    done: (person, amount, all, when) =>
      `Для ${person} сверх лимита добавлено: ${amount}. Всего добавлено за этот период: ${all}. Он закончится ${when}.`,
    tooMuch: (person, all, most) =>
      `Это слишком много: для ${person} за этот период уже добавлено ${all}, а всего можно не больше ${most}.`,
    detail: {
      hour: (amount) => `ещё ${amount} на этот час`,
      day: (amount) => `ещё ${amount} на этот день`,
      month: (amount) => `ещё ${amount} на этот месяц`,
    },
  },
  choices: {
    who: {
      server: 'Весь сервер',
      person: 'Каждый участник',
      role: 'Все с ролью, вместе',
      channel: 'Канал',
    },
    per: { hour: 'Час', day: 'День', month: 'Месяц' },
  },
};
