import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'Для модераторов: участники, журнал и картинки' },
  'mod.block': {
    name: 'заблокировать',
    description: 'Не давать кому-то ничего запускать здесь',
  },
  'mod.block.user': { name: 'участник', description: 'Кого' },
  'mod.block.duration': { name: 'срок', description: 'На сколько' },
  'mod.block.reason': { name: 'причина', description: 'Почему; участник её увидит' },
  'mod.unblock': { name: 'разблокировать', description: 'Снять блокировку' },
  'mod.unblock.user': { name: 'участник', description: 'С кого' },
  'mod.unblock.reason': { name: 'причина', description: 'Почему; останется в журнале' },
  'mod.strike': {
    name: 'предупредить',
    description: 'Вынести предупреждение; несколько ведут к блокировке',
  },
  'mod.strike.user': { name: 'участник', description: 'Кому' },
  'mod.strike.reason': {
    name: 'причина',
    description: 'Почему; участник её увидит, если дойдёт до блокировки',
  },
  'mod.case': {
    name: 'запись',
    description: 'Показать запись журнала и решить то, что ещё не решено',
  },
  'mod.case.number': { name: 'номер', description: 'Её номер, как в журнале' },
  'mod.lookup': {
    name: 'сведения',
    description: 'Показать предупреждения, блокировку и последние записи об участнике',
  },
  'mod.lookup.user': { name: 'участник', description: 'О ком' },
  'mod.remove': {
    name: 'убрать',
    description: 'Убрать картинку отовсюду, где её показал этот бот',
  },
  'mod.remove.picture': {
    name: 'картинка',
    description: 'Ссылка на её сообщение или её задание',
  },
  'mod.remove.reason': { name: 'причина', description: 'Почему; останется в журнале' },
  'admin.log': {
    name: 'журнал',
    description: 'Куда писать каждую запись журнала; если ничего не указать, покажет текущее',
  },
  'admin.log.channel': {
    name: 'канал',
    description: 'Канал; модераторы должны его видеть',
  },
  'admin.log.off': { name: 'выключить', description: 'Никуда не писать' },
  'admin.notify': {
    name: 'уведомления',
    description: 'Куда идут жалобы, просьбы о пересмотре и проверки; без опций покажет текущее',
  },
  'admin.notify.channel': {
    name: 'канал',
    description: 'Канал; его должны видеть только модераторы',
  },
  'admin.notify.role': { name: 'роль', description: 'Роль, которую уведомлять о каждом случае' },
  'admin.notify.warn_at': {
    name: 'порог',
    description: 'При каком расходе общего лимита, в процентах, сообщать модераторам',
  },
  'admin.notify.off': {
    name: 'выключить',
    description: 'Больше не принимать жалобы и никого не уведомлять',
  },
  'admin.strikes': {
    name: 'предупреждения',
    description: 'К чему ведут предупреждения; если ничего не указать, покажет текущее',
  },
  'admin.strikes.strikes': {
    name: 'количество',
    description: 'Начиная со скольких предупреждений',
  },
  'admin.strikes.block_hours': {
    name: 'часов_блокировки',
    description: 'На сколько блокировать; если не указать, пока кто-нибудь не снимет',
  },
  'admin.strikes.clear': {
    name: 'сбросить',
    description: 'Такое количество больше ни к чему не ведёт',
  },
  'admin.strikes.days': { name: 'дней', description: 'Сколько дней действует предупреждение' },
  'admin.export': { name: 'выгрузить', description: 'Получить файлом весь журнал этого сервера' },
  'admin.export.format': { name: 'формат', description: 'Если не указать, CSV' },
};
