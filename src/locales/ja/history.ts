import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**これまで作ったもの**',
  ofKind: (kind) => `種類：${kind}`,
  withWords: (words) => `検索語：${words}`,
  wordsCut: (words) => `検索できる長さを超えているため、先頭の部分だけで検索しています：${words}`,
  empty: 'まだ何もありません。`/imagine`で最初の画像を生成できます。',
  nothingFound: '当てはまるものがありません。言葉を減らすか、別の種類をお試しください。',
  nothingSoFar: 'ここまでに当てはまるものはありません。',
  noMore: 'この先にはもうありません。',
  stoppedOlder: (count) => `${count}件のジョブを調べました。**古いほうへ**で続きから調べられます。`,
  stoppedNewer: (count) =>
    `${count}件のジョブを調べました。**新しいほうへ**で続きから調べられます。`,
  goTo: 'メッセージへ移動',
  bringBack: '呼び出すものを選択…',
  newer: '新しいほうへ',
  older: '古いほうへ',
  thumbnail: (prompt) => `サムネイル：${prompt}`,
  what: {
    imagine: '画像',
    blend: 'ブレンド',
    describe: '画像説明',
    shorten: '短縮プロンプト',
    video: '動画',
    image: (index) => `画像 #${index}`,
    variation: (index) => `画像 #${index} のバリエーション`,
    'pan-left': '拡張（左）',
    'pan-right': '拡張（右）',
    'pan-up': '拡張（上）',
    'pan-down': '拡張（下）',
    other: 'その他',
  },
  state: {
    asked: '開始待ち',
    held: 'モデレーターの確認待ち',
    queued: '開始待ち',
    submitting: '開始処理中',
    running: '実行中',
    'needs-input': 'プロンプトの入力待ち',
    delivering: 'まもなく完了',
    unclear: '受け付けられたか不明',
    failed: '失敗',
    'timed-out': '時間切れ',
    cancelled: '停止済み',
  },
};
