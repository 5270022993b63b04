import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'канал',
    description: 'Что можно в канале; если ничего не указать, покажет все правила',
  },
  'admin.channel.channel': { name: 'канал', description: 'Канал вместе с его ветками' },
  'admin.channel.feature': { name: 'функция', description: 'О чём правило' },
  'admin.channel.rule': {
    name: 'правило',
    description: 'Запретить там, разрешить только там или сбросить правило',
  },
  'admin.role': {
    name: 'роль',
    description: 'Что можно участникам с ролью; если ничего не указать, покажет все правила',
  },
  'admin.role.role': { name: 'роль', description: 'Роль; @everyone тоже подходит' },
  'admin.role.feature': { name: 'функция', description: 'О чём правило' },
  'admin.role.rule': {
    name: 'правило',
    description: 'Запретить им, разрешить только им или сбросить правило',
  },
  'admin.access': {
    name: 'доступ',
    description: 'Кнопки и новички; если ничего не указать, покажет текущее',
  },
  'admin.access.buttons': {
    name: 'кнопки',
    description: 'Кому можно нажимать кнопки под картинкой, которую видят все',
  },
  'admin.access.account_days': {
    name: 'дней_аккаунту',
    description: 'Сколько дней должно быть аккаунту Discord; 0 — неважно',
  },
  'admin.access.member_hours': {
    name: 'часов_на_сервере',
    description: 'Сколько часов нужно пробыть на этом сервере; 0 — нисколько',
  },
  'admin.pause': {
    name: 'пауза',
    description: 'Не принимать ничего нового на этом сервере, пока не продолжишь',
  },
  'admin.pause.mode': {
    name: 'режим',
    description: 'Что делать с уже запрошенным; если не указать, оно будет доделано',
  },
  'admin.pause.reason': { name: 'причина', description: 'Почему; это узнают все' },
  'admin.resume': { name: 'продолжить', description: 'Снова принимать запросы' },
  'admin.status': { name: 'статус', description: 'Как дела у Easel на этом сервере, вкратце' },
  'admin.panel': { name: 'панель', description: 'Самые важные настройки, с выбором из меню' },
};
