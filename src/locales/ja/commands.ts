import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: '言葉から4枚の画像を生成' },
  'imagine.prompt': {
    name: 'プロンプト',
    description: '生成したいもの。後ろに --ar 16:9 などのパラメータも付けられます',
  },
  'imagine.image': { name: '画像', description: '元にする画像' },
  'imagine.style_reference': { name: 'スタイル参照', description: 'スタイルを参考にする画像' },
  'imagine.omni_reference': {
    name: 'オムニ参照',
    description: '登場させたい人物や物の画像',
  },
  'imagine.aspect': { name: 'アスペクト比', description: '横と縦の比。指定がなければ1:1' },
  'imagine.version': { name: 'バージョン', description: 'Midjourneyのモデル' },
  'imagine.speed': {
    name: '速度',
    description: 'relaxは待ち時間が長く、turboは料金が高くなります',
  },
  'imagine.private': { name: '非公開', description: '結果が自分だけに表示されます' },
  'imagine.upstream': { name: 'サービス', description: '生成に使うサービス' },
  blend: { name: 'blend', description: '2〜5枚の画像を混ぜて新しい画像を生成（言葉は不要）' },
  'blend.image1': { name: '画像1', description: '1枚目の画像' },
  'blend.image2': { name: '画像2', description: '2枚目の画像' },
  'blend.image3': { name: '画像3', description: '3枚目の画像' },
  'blend.image4': { name: '画像4', description: '4枚目の画像' },
  'blend.image5': { name: '画像5', description: '5枚目の画像' },
  'blend.dimensions': { name: '縦横比', description: '画像の形。指定がなければ正方形' },
  describe: { name: 'describe', description: '画像から、それを生成できそうなプロンプトを4つ作成' },
  'describe.image': { name: '画像', description: '対象の画像' },
  'describe.url': { name: 'url', description: '画像へのリンク（添付の代わり）' },
  shorten: {
    name: 'shorten',
    description: 'プロンプトのどの言葉が効いているかを調べ、短いプロンプトを提案',
  },
  'shorten.prompt': { name: 'プロンプト', description: '短くしたいプロンプト' },
  video: { name: '動画', description: '画像から始まる動画を生成' },
  'video.image': { name: '画像', description: '最初のフレーム' },
  'video.url': { name: 'url', description: '最初のフレームへのリンク（添付の代わり）' },
  'video.prompt': { name: 'プロンプト', description: '動画の中で起きること' },
  'video.motion': { name: '動き', description: '動きの大きさ。指定がなければ小さめ' },
  'video.loop': { name: 'ループ', description: '最後が最初とつながる動画にします' },
  'video.end_image': { name: '最後の画像', description: '最後のフレーム' },
  'video.batch': { name: '本数', description: '生成する動画の数。1本ごとに料金がかかります' },
  'video.quality': { name: '画質', description: '高画質は鮮明ですが、料金が高くなります' },
  show: { name: '表示', description: '自分のジョブを、使えるボタン付きで呼び出し' },
  'show.job': { name: 'ジョブ', description: 'プロンプトの言葉を入力して選べます' },
  cancel: { name: 'キャンセル', description: '待機中または実行中の自分のジョブを停止' },
  'cancel.job': { name: 'ジョブ', description: 'プロンプトの言葉を入力して選べます' },
  history: { name: '履歴', description: 'これまで作ったものを一覧（自分だけに表示）' },
  'history.kind': { name: '種類', description: 'この種類のジョブだけ' },
  'history.text': { name: 'テキスト', description: 'この言葉がプロンプトに含まれるジョブだけ' },
  queue: { name: 'キュー', description: '実行中・待機中の自分のジョブを確認して停止' },
  info: { name: '情報', description: 'サービス、残高、これまでに作ったもの' },
  settings: { name: '設定', description: '毎回プロンプトの後ろに付けるものを選択' },
  preset: { name: 'preset', description: 'パラメータに名前を付けて保存' },
  'preset.save': {
    name: '保存',
    description: 'パラメータに名前を付けて保存（同じ名前があれば置き換え）',
  },
  'preset.save.name': {
    name: '名前',
    description: '英小文字・数字・ハイフン。プロンプトでは「--名前」の形で入力します',
  },
  'preset.save.flags': {
    name: 'パラメータ',
    description: '保存する内容（例：--raw --stylize 250）',
  },
  'preset.save.shared': {
    name: '共有',
    description: 'このサーバーの全員用。「サーバー管理」権限が必要です',
  },
  'preset.use': { name: '使用', description: 'プリセットを毎回プロンプトの後ろに付ける' },
  'preset.use.name': {
    name: '名前',
    description: '英小文字・数字・ハイフン。プロンプトでは「--名前」の形で入力します',
  },
  'preset.list': {
    name: '一覧',
    description: '自分のプリセットと、ここで共有されているものを表示',
  },
  'preset.delete': { name: '削除', description: 'プリセットを削除' },
  'preset.delete.name': {
    name: '名前',
    description: '英小文字・数字・ハイフン。プロンプトでは「--名前」の形で入力します',
  },
  'preset.delete.shared': {
    name: '共有',
    description: 'このサーバーの全員用。「サーバー管理」権限が必要です',
  },
  privacy: { name: 'privacy', description: 'ボットに保存されている自分のデータ' },
  'privacy.export': {
    name: 'エクスポート',
    description: '自分について保存されているすべてのデータをファイルで受け取る',
  },
  'privacy.erase': { name: '消去', description: '自分について保存されているデータをすべて削除' },
  admin: { name: 'admin', description: 'このサーバーの設定' },
  'admin.defaults': {
    name: 'デフォルト',
    description: 'ここでプロンプトの後ろに付けるもの。何も指定しなければ現在の設定を表示',
  },
  'admin.defaults.version': {
    name: 'バージョン',
    description: 'バージョン指定のないプロンプトに使うモデル',
  },
  'admin.defaults.flags': {
    name: 'パラメータ',
    description: 'すべてのプロンプトに付けるパラメータ（例：--no text）。なしにするには none',
  },
  'admin.limits': {
    name: '制限',
    description: '一度に依頼できる量。何も指定しなければ現在の設定を表示',
  },
  'admin.limits.jobs_at_once': {
    name: '同時ジョブ数',
    description: '1回の依頼で開始できるジョブの数',
  },
  'admin.limits.confirm_above': {
    name: '確認する金額',
    description: 'これより高いジョブは事前に確認します（例：0.5）。確認しない場合は none',
  },
  'admin.display': {
    name: '表示',
    description: 'ここでのジョブの見え方。何も指定しなければ現在の設定を表示',
  },
  'admin.display.previews': {
    name: 'プレビュー',
    description: '生成中に途中の画像を表示',
  },
  'admin.display.ping': {
    name: '通知',
    description: 'ジョブの完了を依頼者に通知するタイミング',
  },
  help: { name: 'ヘルプ', description: 'ここで画像を生成する方法' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: '画像からプロンプトを作成',
  animate: '画像を動画にする',
  cancel: 'ジョブをキャンセル',
  report: '画像を報告',
  remove: '画像を削除',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: { portrait: '縦長（2:3）', square: '正方形（1:1）', landscape: '横長（3:2）' },
  motion: { low: '動き小', high: '動き大' },
  quality: { standard: '標準（480p）', high: '高画質（720p）' },
  kind: {
    pictures: '画像',
    upscales: '1枚の画像',
    variations: 'バリエーション',
    clips: '動画',
    descriptions: '画像説明・短縮プロンプト',
    favourites: 'お気に入り ❤️',
    unfinished: '未完了・失敗',
  },
  ping: { never: '通知しない', slow: '2分を超えたとき', always: '毎回' },
  none: 'なし',
};
