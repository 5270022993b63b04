import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';

const jobs = (count: number): string => `ジョブ${count}件`;

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `サーバー全体で1時間に${amount}まで`,
      day: (amount) => `サーバー全体で1日に${amount}まで`,
      month: (amount) => `サーバー全体で1か月に${amount}まで`,
    },
    person: {
      hour: (amount) => `1人につき1時間に${amount}まで`,
      day: (amount) => `1人につき1日に${amount}まで`,
      month: (amount) => `1人につき1か月に${amount}まで`,
    },
    personWithRole: {
      hour: (amount, role) => `${role}を持つ人は1人につき1時間に${amount}まで`,
      day: (amount, role) => `${role}を持つ人は1人につき1日に${amount}まで`,
      month: (amount, role) => `${role}を持つ人は1人につき1か月に${amount}まで`,
    },
    role: {
      hour: (amount, role) => `${role}の全員合計で1時間に${amount}まで`,
      day: (amount, role) => `${role}の全員合計で1日に${amount}まで`,
      month: (amount, role) => `${role}の全員合計で1か月に${amount}まで`,
    },
    channel: {
      hour: (amount, channel) => `${channel}で1時間に${amount}まで`,
      day: (amount, channel) => `${channel}で1日に${amount}まで`,
      month: (amount, channel) => `${channel}で1か月に${amount}まで`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `上限に達しています：${limit}（使用済み：${used}）。${when}にリセットされます。`,
    tooLittleLeft: (limit, left, asked, when) =>
      `残りが足りません：${limit}（残り：${left}、今回必要：${asked}）。依頼を減らすか、${when}にリセットされるまでお待ちください。`,
    neverFits: (limit, asked) =>
      `上限を超えるため、このままでは依頼できません：${limit}（今回必要：${asked}）。一度に依頼する量を減らしてください。`,
    closed: (limit) =>
      `ここでは何も開始できません：${limit}。変更できるのは、このサーバーを管理している人です。`,
    running: (most, running) =>
      `ここで同時に進められるのは${jobs(most)}までで、現在${running}件が進行中です。どれかが終わるのを待つか、\`/キュー\`で停止してください。`,
    runningTooFew: (most, asked) =>
      `ここで同時に進められるのは${jobs(most)}までですが、今回は${asked}件になります。一度に依頼する数を減らしてください。`,
    cooldown: (when) =>
      `ここでは、次の依頼まで時間をあける必要があります。${when}にまた依頼できます。`,
    counting:
      '再起動の直後なので、ここでこれまでに使われた分を数えています。何も開始していません。少し待ってから、もう一度お試しください。',
  },
  usage: {
    title: '**ここで自分が使える残り**',
    line: (limit, left, when) => `${limit}：残り${left}、${when}にリセット`,
    more: (count) => `…ほか${count}件`,
  },
  near: (limit, used) => `${limit}（使用済み：${used}）`,
  admin: {
    quotas: '**このサーバーの利用枠**',
    budgets: '**このサーバーの予算**',
    noQuotas: '設定されていません。誰でも好きなだけジョブを依頼できます。',
    noBudgets: '設定されていません。金額に制限はありません。',
    counted: '期間はUTCの暦どおりです。失敗したジョブの分は戻されます。',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit}（使用済み：${used}）`,
    set: (limit) => `設定しました：${limit}。`,
    setUsed: (limit, used, when) =>
      `設定しました：${limit}（使用済み：${used}）。${when}にリセットされます。`,
    closed: '0の場合、対象の人は何も開始できません。',
    usedUpNow: 'すでに使い切っているため、リセットされるまで何も開始できません。',
    weaker: (limit) => `より多い次の上限が優先されるため、今のところ何も変わりません：${limit}。`,
    cleared: (limit) => `なくしました：${limit}。`,
    nothingToClear:
      'そのような上限はありません。オプションを付けずにコマンドを実行すると、現在の上限を確認できます。',
    needs: (first, second, third, fourth) =>
      `\`${first}\`で対象、\`${second}\`で期間を指定し、\`${third}\`か\`${fourth}\`も付けてください。`,
    either: (one, other) => `\`${one}\`と\`${other}\`は、どちらか一方だけを指定してください。`,
    needsOption: (option) => `この種類の上限には、\`${option}\`オプションが必要です。`,
    noOption: (option) => `この種類の上限では、\`${option}\`オプションは使えません。`,
    everyone:
      'そのロールは全員が持っています。代わりに「サーバー全体」か「1人ずつ」を選んでください。',
    tooMany: (limit) =>
      `利用枠と予算が、合わせて上限の${limit}個に達しています。先にどれかをなくしてください。`,
    noPrices:
      '予算を使うには料金の設定が必要ですが、ボットの運営者が料金を設定していません。それまでは`/admin 利用枠`でジョブの数を制限してください。',
    notCounted:
      '動画は料金がわからないため、計算に含まれません。予算を使い切ると、動画も依頼できなくなります。',
    notCountedUpstreams: (names) =>
      `動画と、${names}の一部またはすべての速度は、料金がわからないため、計算に含まれません。予算を使い切ると、これらも依頼できなくなります。`,
    running: (count) => `1人が同時に進められるのは${jobs(count)}までです。`,
    noRunning: '1人が同時に進められるジョブの数に制限はありません。',
    cooldown: (seconds) => `次の依頼までに、各自${seconds}秒あける必要があります。`,
    noCooldown: '次の依頼までの待ち時間はありません。',
  },
  grant: {
    needs: (one, other) => `追加する量を\`${one}\`か\`${other}\`で指定してください。`,
    noLimit:
      'その期間・種類の1人ごとの上限がここにはないため、追加するものがありません。現在の設定は`/admin 利用枠`と`/admin 予算`で確認できます。',
    noPerson: 'ボットは依頼をしません。',
    done: (person, amount, all, when) =>
      `${person}は、上限に加えてさらに${amount}まで使えます。この期間の追加分の合計：${all}。${when}に終了します。`,
    tooMuch: (person, all, most) =>
      `追加が多すぎます。${person}にはこの期間、すでに${all}を追加済みで、追加できるのは合計${most}までです。`,
    detail: {
      hour: (amount) => `${amount}を追加（この1時間分）`,
      day: (amount) => `${amount}を追加（この日の分）`,
      month: (amount) => `${amount}を追加（この月の分）`,
    },
  },
  choices: {
    who: {
      server: 'サーバー全体',
      person: '1人ずつ',
      role: 'ロールの全員合計',
      channel: 'チャンネル',
    },
    per: { hour: '1時間', day: '1日', month: '1か月' },
  },
};
