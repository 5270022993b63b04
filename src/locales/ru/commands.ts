import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: 'Нарисовать четыре картинки по описанию' },
  'imagine.prompt': {
    name: 'промпт',
    description: 'Что нарисовать; после текста можно добавить параметры, например --ar 16:9',
  },
  'imagine.image': { name: 'картинка', description: 'Картинка, от которой отталкиваться' },
  'imagine.style_reference': {
    name: 'референс_стиля',
    description: 'Картинка, стиль которой использовать',
  },
  'imagine.omni_reference': {
    name: 'омни_референс',
    description: 'Человек или предмет с этой картинки попадёт в рисунок',
  },
  'imagine.aspect': {
    name: 'соотношение',
    description: 'Ширина к высоте; если не указать, 1:1',
  },
  'imagine.version': { name: 'версия', description: 'Модель Midjourney' },
  'imagine.speed': { name: 'скорость', description: 'relax — ждать дольше, turbo — дороже' },
  'imagine.private': { name: 'приватно', description: 'Результат видишь только ты' },
  'imagine.upstream': { name: 'сервис', description: 'Какой сервис будет рисовать' },
  blend: { name: 'смешать', description: 'Смешать от двух до пяти картинок в новые, без слов' },
  'blend.image1': { name: 'картинка1', description: 'Первая картинка' },
  'blend.image2': { name: 'картинка2', description: 'Вторая картинка' },
  'blend.image3': { name: 'картинка3', description: 'Третья картинка' },
  'blend.image4': { name: 'картинка4', description: 'Четвёртая картинка' },
  'blend.image5': { name: 'картинка5', description: 'Пятая картинка' },
  'blend.dimensions': { name: 'формат', description: 'Форма; если не указать, квадрат' },
  describe: {
    name: 'описать',
    description: 'Получить четыре промпта, по которым могла получиться картинка',
  },
  'describe.image': { name: 'картинка', description: 'Сама картинка' },
  'describe.url': { name: 'ссылка', description: 'Ссылка на картинку вместо вложения' },
  shorten: {
    name: 'сократить',
    description: 'Узнать, какие слова промпта важны, и получить промпты покороче',
  },
  'shorten.prompt': { name: 'промпт', description: 'Промпт, который нужно сократить' },
  video: { name: 'видео', description: 'Сделать видео, которое начинается с картинки' },
  'video.image': { name: 'первый_кадр', description: 'Первый кадр' },
  'video.url': { name: 'ссылка', description: 'Ссылка на первый кадр вместо вложения' },
  'video.prompt': { name: 'промпт', description: 'Что должно происходить в видео' },
  'video.motion': {
    name: 'движение',
    description: 'Сколько движения; если не указать, спокойно',
  },
  'video.loop': { name: 'цикл', description: 'Видео заканчивается так же, как начинается' },
  'video.end_image': { name: 'последний_кадр', description: 'Последний кадр' },
  'video.batch': { name: 'количество', description: 'Сколько видео сделать; платным будет каждое' },
  'video.quality': { name: 'качество', description: 'Высокое чётче и стоит дороже' },
  show: { name: 'показать', description: 'Вернуть одно из твоих заданий с рабочими кнопками' },
  'show.job': { name: 'задание', description: 'Какое; введи слово из его промпта' },
  cancel: {
    name: 'отменить',
    description: 'Остановить твоё задание, которое ждёт или выполняется',
  },
  'cancel.job': { name: 'задание', description: 'Какое; введи слово из его промпта' },
  history: {
    name: 'история',
    description: 'Пролистать всё сделанное тобой; видишь только ты',
  },
  'history.kind': { name: 'тип', description: 'Только задания этого типа' },
  'history.text': { name: 'текст', description: 'Только задания с этими словами в промпте' },
  queue: {
    name: 'очередь',
    description: 'Посмотреть, что у тебя выполняется и ждёт, и остановить',
  },
  info: { name: 'инфо', description: 'Сервисы, баланс и всё, что уже сделано тобой' },
  settings: {
    name: 'настройки',
    description: 'Выбрать, что добавлять в конец каждого твоего промпта',
  },
  preset: { name: 'preset', description: 'Сохранить параметры под одним именем' },
  'preset.save': {
    name: 'сохранить',
    description: 'Сохранить параметры под именем или заменить уже сохранённые',
  },
  'preset.save.name': {
    name: 'имя',
    description: 'Строчные латинские буквы, цифры и дефисы; в промпте пишется как --имя',
  },
  'preset.save.flags': {
    name: 'параметры',
    description: 'Какие параметры подставлять, например --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'общий',
    description: 'Для всех на этом сервере; нужно право «Управлять сервером»',
  },
  'preset.use': {
    name: 'включить',
    description: 'Добавлять пресет в конец каждого твоего промпта',
  },
  'preset.use.name': {
    name: 'имя',
    description: 'Строчные латинские буквы, цифры и дефисы; в промпте пишется как --имя',
  },
  'preset.list': { name: 'список', description: 'Показать твои пресеты и общие пресеты сервера' },
  'preset.delete': { name: 'удалить', description: 'Удалить пресет' },
  'preset.delete.name': {
    name: 'имя',
    description: 'Строчные латинские буквы, цифры и дефисы; в промпте пишется как --имя',
  },
  'preset.delete.shared': {
    name: 'общий',
    description: 'Для всех на этом сервере; нужно право «Управлять сервером»',
  },
  privacy: { name: 'privacy', description: 'Что бот хранит о тебе' },
  'privacy.export': { name: 'выгрузить', description: 'Получить файлом всё, что о тебе хранится' },
  'privacy.erase': { name: 'удалить', description: 'Удалить всё, что о тебе хранится' },
  admin: { name: 'admin', description: 'Настройки этого сервера' },
  'admin.defaults': {
    name: 'по_умолчанию',
    description: 'Что добавлять к промптам здесь; если ничего не указать, покажет текущее',
  },
  'admin.defaults.version': {
    name: 'версия',
    description: 'Модель для промптов, в которых она не указана',
  },
  'admin.defaults.flags': {
    name: 'параметры',
    description: 'Параметры в конце каждого промпта, например --no text; none — без параметров',
  },
  'admin.limits': {
    name: 'лимиты',
    description: 'Сколько можно запросить сразу; если ничего не указать, покажет текущее',
  },
  'admin.limits.jobs_at_once': {
    name: 'заданий_сразу',
    description: 'Сколько заданий может запустить один запрос',
  },
  'admin.limits.confirm_above': {
    name: 'подтверждать_выше',
    description: 'Цена, выше которой бот сначала переспросит, например 0.5; none — никогда',
  },
  'admin.display': {
    name: 'вид',
    description: 'Как выглядят задания здесь; если ничего не указать, покажет текущее',
  },
  'admin.display.previews': {
    name: 'превью',
    description: 'Показывать незаконченную картинку, пока она рисуется',
  },
  'admin.display.ping': {
    name: 'пинг',
    description: 'Когда уведомлять автора запроса, что задание готово',
  },
  help: { name: 'помощь', description: 'Как здесь рисовать картинки' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: 'Описать картинку',
  animate: 'Оживить картинку',
  cancel: 'Отменить задание',
  report: 'Пожаловаться на картинку',
  remove: 'Убрать картинку',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Вертикально (2:3)',
    square: 'Квадрат (1:1)',
    landscape: 'Горизонтально (3:2)',
  },
  motion: { low: 'Спокойно (мало движения)', high: 'Динамично (много движения)' },
  quality: { standard: 'Стандартное (480p)', high: 'Высокое (720p)' },
  kind: {
    pictures: 'Картинки',
    upscales: 'Отдельные картинки',
    variations: 'Вариации',
    clips: 'Видео',
    descriptions: 'Описания и сокращённые промпты',
    favourites: 'Избранное ❤️',
    unfinished: 'Незавершённые и неудачные',
  },
  ping: { never: 'Никогда', slow: 'Если прошло больше 2 минут', always: 'Всегда' },
  none: 'нет',
};
