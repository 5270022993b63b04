import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';
import { characters, counted, jobs } from './counted.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: 'целое число',
    number: 'число',
    ratio: 'ширину и высоту, например 16:9',
    word: 'слово',
    words: 'хотя бы одно слово',
    link: 'ссылку на картинку',
    links: 'ссылку на картинку',
    references: 'ссылку на картинку, код стиля или `random`',
    codes: 'код',
    model: 'номер версии',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `Midjourney не знает параметра ${flag}.`
      : `Midjourney не знает параметра ${flag}. Может быть, ${suggestion}?`,
  retiredFlag: (flag) => `${flag} — параметр старых моделей, сейчас его не принимает ни одна.`,
  missingValue: (flag, needs) => `После ${flag} нужно указать ${needs}.`,
  notARatio: (flag, token) =>
    `${token} после ${flag} — не соотношение сторон: нужны два целых числа через двоеточие, например 16:9.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `С ${model} значение ${flag} должно быть от ${from} до ${to}, а не ${token}.`,
  notOneOf: (flag, token, { values, model }) =>
    `С ${model} значение ${flag} может быть только таким: ${values}, но не ${token}.`,
  noSuchModel: (flag, token, values) => `Модели ${flag} ${token} нет. Есть ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `С ${model} значение ${flag} может быть от 1:${most} до ${most}:1, но не ${token}.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} не сочетается с ${model}.`
      : `${flag} не сочетается с ${model}, но сочетается с ${takers}.`,
  instead: (suggestion) => `Попробуй вместо этого ${suggestion}.`,
  exclusive: (flags) => `${flags} исключают друг друга: оставь что-то одно.`,
  textBehind: (token, flag) =>
    `${token} стоит после ${flag}. Текст должен идти до всех параметров.`,
  lonePicture: 'Одной картинки мало: добавь слова или вторую картинку.',
  needsBeside: {
    image: (flag) => `Для ${flag} нужна картинка: ссылкой перед текстом или вложением.`,
    sref: (flag) => `Для ${flag} нужен референс стиля, \`--sref\`.`,
    cref: (flag) => `Для ${flag} нужен референс персонажа, \`--cref\`.`,
    oref: (flag) => `Для ${flag} нужен омни-референс, \`--oref\`.`,
    video: (flag) => `Для ${flag} нужен \`--video\`.`,
  },
  omniCount: (flag, count) => `${flag} принимает ровно одну картинку, а не ${count}.`,
  notTogether: (flag, other) => `${flag} нельзя использовать вместе с ${other}.`,
  videoWithoutPicture: (flag) =>
    `Для ${flag} нужна картинка, с которой начнётся видео: поставь её перед текстом.`,
  videoOnly: (flag) => `${flag} работает только для видео, нужен \`--video\`.`,
  tooMany: (count, cap) =>
    `Получилось бы ${jobs(count)}, а здесь можно запустить сразу не больше ${cap}.`,
  manyInRelax: (count, flag) =>
    `${jobs(count)} сразу нельзя запустить с ${flag}: для этого подходит только fast.`,
  weights: (sum) => `Сумма весов частей равна ${sum}, а должна быть больше 0.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `Части с весами (\`::\`) не сочетаются с ${model}.`
      : `Части с весами (\`::\`) не сочетаются с ${model}, но сочетаются с ${takers}.`,
  notAPicture: (token) =>
    `${token} — не прямая ссылка на картинку: она должна заканчиваться на png, jpg, jpeg, webp или gif.`,
  expiredLink: (token) =>
    `Ссылка ${token} устарела. Прикрепи картинку ещё раз или скопируй ссылку заново.`,
  misplacedLink: (token) => `Ссылка ${token} должна стоять перед текстом.`,
  hdTooLong: (token, most, model) =>
    `С ${model} для \`--hd\` можно не больше ${most}:1, а не ${token}.`,
  notWhole: (flag, token) => `${token} после ${flag} — не целое число без разделителей.`,
  leftOut: {
    option: (flag, why) => `Параметр ${flag} из опций команды не добавлен: ${why}.`,
    preset: (flag, why) => `Параметр ${flag} из твоего пресета не добавлен: ${why}.`,
    suffix: (flag, why) => `Параметр ${flag} из твоего суффикса не добавлен: ${why}.`,
    settings: (flag, why) => `Параметр ${flag} из твоих настроек не добавлен: ${why}.`,
    server: (flag, why) => `Параметр ${flag} из настроек сервера не добавлен: ${why}.`,
  },
  notUsableWith: (model) => `здесь он не сочетается с ${model}`,
  notWithTheRest: 'он не сочетается с остальной частью промпта',
  deadLink: 'его ссылка не ведёт на картинку или картинки там уже нет',
  notSayable: (upstream) => `${upstream} его не поддерживает`,
  notForSeveral: 'он не работает с несколькими заданиями сразу',
  typedTwice: (flag, tokens) => `${flag} указан несколько раз: ${tokens}. Учтётся только первый.`,
  unbalancedBraces:
    'Фигурные скобки не парные, поэтому вариантов не будет: всё будет нарисовано как есть.',
  unbalancedQuotes: 'Есть кавычка без пары.',
  dashesInQuotes: (token) =>
    `${token} стоит в кавычках, поэтому считается надписью, а не параметром.`,
  nearFlag: (token, suggestion) =>
    `${token} будет воспринято как обычные слова. Может быть, ${suggestion}?`,
  veryLong: (length, limit) =>
    `В промпте ${characters(length)}; некоторые сервисы обрезают всё после ${limit}.`,
  unverified: (flag, model) =>
    `Никто не подтвердил, что ${model} принимает ${flag}: может прийти отказ.`,
  unknownModel: (model) => `Бот ещё не знает ${model} и передаст это сервису как есть.`,
  expiringLink: (token, at) => `Ссылка ${token} перестанет работать <t:${at}:R>.`,
  passedOver: (flag, typed) => `${flag} не учтён, потому что вручную введён ${typed}.`,
  fieldless: (flag, upstream) =>
    `У ${upstream} нет настройки для ${flag}: параметр останется в промпте, но может не сработать.`,
  ask: {
    wrong: 'Пока ничего не отправлено. Вот на что стоит взглянуть:',
    confirm: 'Пока ничего не отправлено.',
    more: (count) => `… и ещё ${count}.`,
    corrected: 'Исправлено:',
    wouldRun: 'Будет запущено:',
    asTyped: 'Как введено:',
    assumed: (model) =>
      `Версия в промпте не указана, поэтому проверено для ${model}: эта модель рисует по умолчанию.`,
    several: (count, estimate) => `Будет запущено **${jobs(count)}**: ${estimate}.`,
    one: (estimate) => `Это ${estimate}.`,
    pictures: (count) => `примерно ${counted(count, ['картинка', 'картинки', 'картинок'])}`,
    clips: (count) => (count === 1 ? 'одно видео' : `примерно ${count} видео`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Измени промпт или запусти команду ещё раз.',
  },
  button: {
    fixAndRun: 'Исправить и запустить',
    fixAndRunSeveral: (count) => `Исправить и запустить ${jobs(count)}`,
    runAnyway: 'Всё равно запустить',
    runAnywaySeveral: (count) => `Всё равно запустить ${jobs(count)}`,
    run: 'Запустить',
    start: (count) => `Запустить ${jobs(count)}`,
    edit: 'Изменить',
  },
  notice: {
    proposalGone:
      'Этот вопрос устарел, ответить на него уже нельзя. Запусти команду ещё раз: ничего не было отправлено.',
    upstreamOff:
      'Сервис, который должен был это рисовать, здесь больше не используется. Запусти команду ещё раз: ничего не было отправлено.',
    notYours: 'Ответить может только тот, кому задан вопрос.',
  },
  edit: { title: 'Изменить промпт', hint: 'Перед запуском он будет проверен ещё раз' },
};
