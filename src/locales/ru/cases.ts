import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
import { caseWork } from './case-work.ts';
import { agreeing, strikes } from './counted.ts';

const strikesCount = (count: number): string =>
  `${agreeing(count, ['действует', 'действуют', 'действует'])} ${strikes(count)}`;
const untilLifted = 'пока кто-нибудь не снимет блокировку';

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: 'никто',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `Отказ для ${who}: правило о словах`,
      access: (who) => `Отказ для ${who}: нет доступа`,
      newcomer: (who) => `Отказ для ${who}: новичок`,
      blocked: (who) => `Отказ для ${who}: блокировка`,
      quota: (who) => `Отказ для ${who}: лимит исчерпан`,
      paused: (who) => `Отказ для ${who}: здесь пауза`,
      other: (who) => `Отказ для ${who}`,
    },
    logged: (who) => `${who} использует слова, за которыми следит правило`,
    held: (who) => `Запрос от ${who} ждёт решения`,
    approved: (who, by) => `${by} одобряет запрос от ${who}`,
    rejected: (who, by) => `${by} отклоняет запрос от ${who}`,
    expired: (who) => `По запросу от ${who} вовремя никто не решил`,
    removed: (who, by) => `${by} убирает картинку ${who}`,
    reported: (who, by) => `${by} жалуется на картинку ${who}`,
    dismissed: (who, by) => `${by} отклоняет жалобу на ${who}`,
    struck: (who, by) => `${by} выносит предупреждение ${who}`,
    blocked: (who, by) => `${by} блокирует ${who}`,
    unblocked: (who, by) => `${by} снимает блокировку с ${who}`,
    appealed: (who) => `${who} просит снять блокировку`,
    'appeal-accepted': (who, by) => `${by} пересматривает и снимает блокировку ${who}`,
    'appeal-declined': (who, by) => `${by} пересматривает и оставляет блокировку ${who}`,
    granted: (who, by) => `${by} даёт ${who} прибавку`,
    paused: (_who, by) => `${by} ставит Easel здесь на паузу`,
    resumed: (_who, by) => `${by} снимает Easel здесь с паузы`,
    setting: (_who, by) => `${by} меняет настройку`,
    'limit-near': () => 'Лимит почти исчерпан',
    'limit-reached': () => 'Лимит исчерпан',
    inChannel: (channel) => `в ${channel}`,
    reason: (reason) => `причина: ${reason}`,
    prompt: (prompt) => `«${prompt}»`,
    goesOnWith: (number) => `см. #${number}`,
    message: (link) => `[сообщение](${link})`,
    more: (count) => `… и ещё ${count}: все записи даст \`/admin выгрузить\``,
  },
  detail: {
    until: (time) => `до ${time}`,
    forever: untilLifted,
    strikes: strikesCount,
    change: (setting, before, after) => `${setting}: ${before} → ${after}`,
    nothing: 'ничего',
    yes: 'да',
    no: 'нет',
    messages: (removed, failed) =>
      `удалено сообщений: ${removed}${failed === 0 ? '' : `, не удалось: ${failed}`}`,
    step: (count) => `Блокировка за ${strikes(count)}, в часах`,
  },
  setting: {
    version: 'Модель',
    flags: 'Параметры в конце промптов',
    jobsAtOnce: 'Заданий сразу',
    confirmAbove: 'Переспрашивать при цене выше',
    previews: 'Незаконченные картинки',
    ping: 'Уведомления',
    reportChannel: 'Канал модераторов',
    staffRole: 'Роль для уведомлений',
    logChannel: 'Канал журнала',
    locale: 'Язык',
    access: 'Доступ',
    quota: 'Лимиты',
    review: 'Проверка',
    strikes: 'Предупреждения',
    paused: 'Пауза',
    presets: 'Общие пресеты',
    'access.rules': 'Кому что можно',
    'access.buttons': 'Кнопки под картинками',
    'access.accountDays': 'Минимальный возраст аккаунта, в днях',
    'access.memberHours': 'Минимальное время на сервере, в часах',
    'quota.limits': 'Лимит',
    'quota.running': 'Одновременных заданий на человека',
    'quota.cooldownSeconds': 'Пауза между запросами, в секундах',
    'quota.warnAt': 'Предупреждение об общих лимитах, в процентах',
    'review.prompts': 'Проверка промптов',
    'review.results': 'Проверка результатов',
    'review.exemptRoles': 'Роли без проверки',
    'review.hours': 'Время на решение, в часах',
    'strikes.days': 'Срок действия предупреждения, в днях',
  },
  blocked: {
    until: (time) => `До ${time} ты не можешь ничего запускать на этом сервере.`,
    forever:
      'Ты не можешь ничего запускать на этом сервере, пока модератор не снимет твою блокировку.',
    reason: (reason) => `Причина: ${reason}`,
    mayAppeal:
      'Если думаешь, что это ошибка, можешь один раз попросить модераторов пересмотреть решение.',
    appealed: 'Твоя просьба пересмотреть решение уже у модераторов.',
    button: 'Попросить пересмотреть',
  },
  appeal: {
    title: 'Попросить пересмотреть',
    label: 'Почему блокировку стоит снять?',
    hint: 'Это прочтут модераторы этого сервера; попросить можно один раз',
    sent: 'Модераторы этого сервера уведомлены. Их решение придёт тебе в личные сообщения, если участники этого сервера могут тебе писать.',
    unheard:
      'Это записано для модераторов этого сервера, но канала, где они бы об этом узнали, у них нет. Напиши кому-нибудь из них.',
    already: 'Твоя просьба уже есть; решат модераторы.',
    gone: 'Эта блокировка на тебя больше не действует.',
    notYours: 'Попросить об этом может только тот, кто заблокирован.',
    posted: (who) => `**${who} просит снять блокировку**`,
    block: (number) => `Блокировка: запись #${number}`,
    lift: 'Снять блокировку',
    keep: 'Оставить блокировку',
    lifted: (by) => `✅ Блокировка снята (${by}).`,
    kept: (by) => `🚫 Блокировка остаётся (${by}).`,
    over: 'Блокировка уже закончилась раньше.',
    youAreFree: (server) =>
      `Модераторы сняли твою блокировку на сервере ${server}. Там снова можно пользоваться Easel.`,
    youStay: (server) =>
      `Модераторы пересмотрели твою блокировку на сервере ${server}, и она остаётся.`,
  },
  report: {
    number: (number) => `-# Запись #${number}`,
    remove: 'Убрать картинку',
    strike: 'Убрать с предупреждением',
    dismiss: 'Отклонить жалобу',
    removed: (by) => `🗑️ Картинка убрана (${by}).`,
    struck: (by, count) =>
      `🗑️ Картинка убрана, вынесено предупреждение (${by}); всего ${strikesCount(count)}.`,
    dismissed: (by) => `✅ Жалоба отклонена (${by}).`,
    incomplete: (count) =>
      `⚠️ Сообщений, которые не удалось удалить: ${count}; тот, кто может управлять сообщениями, удалит их вручную.`,
    dealtWith: (number) =>
      `По другой жалобе на эту картинку уже принято решение: см. запись #${number}.`,
    jobGone: 'Бот больше не знает этой картинки; возможно, её автор всё о себе удалил.',
  },
  ...caseWork,
};
