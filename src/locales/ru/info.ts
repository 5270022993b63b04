import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';
import { agreeing, counted, jobs } from './counted.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**Сервисы**',
  service: (name, running, waiting) => `${name} — выполняется: ${running}, ожидает: ${waiting}`,
  credits: (amount) => `осталось кредитов: ${amount}`,
  dollars: (amount) => `осталось ${amount} USD`,
  balanceUnknown: 'баланс сейчас неизвестен',
  you: '**Ты**',
  ownLoad: (running, waiting) => `выполняется: ${running}, ожидает: ${waiting}`,
  jobs: (count) => `всего ${jobs(count)}`,
  jobsAtLeast: (count) => `всего больше ${counted(count, ['задания', 'заданий', 'заданий'])}`,
  kept: (count) => `Готовые задания, которые вернут \`/показать\` и \`/история\`: ${count}`,
  keptOfNewest: (count, of) =>
    `Готовые задания, которые вернут \`/показать\` и \`/история\`: ${count} из ${of} ${agreeing(of, ['последнего', 'последних', 'последних'])}`,
  speed: (speed) => `Твоя скорость: ${speed}.`,
  speedOfAccount: 'Твоя скорость: как настроено у сервиса.',
  public: 'Твои результаты видят все там, где отправлен запрос.',
};
