import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**绘图服务**',
  service: (name, running, waiting) => `${name}：${running} 个运行中，${waiting} 个等待中`,
  credits: (amount) => `剩余 ${amount} 点额度`,
  dollars: (amount) => `剩余 ${amount} 美元`,
  balanceUnknown: '暂时无法得知余额',
  you: '**你**',
  ownLoad: (running, waiting) => `${running} 个运行中，${waiting} 个等待中`,
  jobs: (count) => `到目前为止共 ${count} 个任务`,
  jobsAtLeast: (count) => `到目前为止超过 ${count} 个任务`,
  kept: (count) => `已完成，可用 \`/显示\` 和 \`/历史\` 重新调出：${count} 个`,
  keptOfNewest: (count, of) =>
    `已完成，可用 \`/显示\` 和 \`/历史\` 重新调出：最近 ${of} 个任务中有 ${count} 个`,
  speed: (speed) => `你的速度是 ${speed}。`,
  speedOfAccount: '你的速度沿用绘图服务的设置。',
  public: '在你发起任务的地方，所有人都能看到你的结果。',
};
