import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': {
    name: 'фильтр',
    description: 'Слова, которые здесь запрещены, задерживаются или записываются',
  },
  'admin.filter.add': {
    name: 'добавить',
    description: 'Добавить правило или изменить его действие',
  },
  'admin.filter.add.text': {
    name: 'текст',
    description: 'Слово, фраза или регулярное выражение; замаскированные слова тоже найдутся',
  },
  'admin.filter.add.action': {
    name: 'действие',
    description: 'Что делать с текстом, где это есть; если не указать, запретить',
  },
  'admin.filter.add.kind': {
    name: 'тип',
    description: 'Как понимать текст; если не указать, как слово или фразу',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'кроме_18',
    description: 'Не применять в каналах с возрастным ограничением',
  },
  'admin.filter.remove': { name: 'удалить', description: 'Удалить правило' },
  'admin.filter.remove.rule': { name: 'правило', description: 'Какое; введи его часть' },
  'admin.filter.list': {
    name: 'список',
    description: 'Показать все правила этого сервера, только тебе',
  },
  'admin.filter.test': {
    name: 'проверить',
    description: 'Узнать, что правила сделают с текстом; ничего не произойдёт и не сохранится',
  },
  'admin.filter.test.text': {
    name: 'текст',
    description: 'Текст для проверки, например промпт',
  },
  'admin.filter.import': { name: 'загрузить', description: 'Прочитать правила из файла' },
  'admin.filter.import.file': {
    name: 'файл',
    description: 'CSV, JSON или простой текст, по запретному слову в строке; не больше 256 КБ',
  },
  'admin.filter.import.mode': {
    name: 'режим',
    description: 'Что будет с прежними правилами; если не указать, они останутся',
  },
  'admin.filter.export': {
    name: 'выгрузить',
    description: 'Получить все правила файлом, который можно загрузить',
  },
  'admin.filter.export.format': { name: 'формат', description: 'Если не указать, CSV' },
};
