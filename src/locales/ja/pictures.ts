import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `${services}では画像を混ぜられません。代わりに\`/imagine 画像:\`で画像を元にして生成してください。何も送信していません。`,
    describe: (services) =>
      `${services}では画像からプロンプトを作成できません。何も送信していません。使うには、ボットの運営者が対応しているサービスを有効にする必要があります。`,
    shorten: (services) =>
      `${services}ではプロンプトを短縮できません。何も送信していません。使うには、ボットの運営者が対応しているサービスを有効にする必要があります。`,
    video: (services) =>
      `${services}では動画を生成できません。何も送信していません。使うには、ボットの運営者が対応しているサービスを有効にする必要があります。`,
    option: (services, option) =>
      `${services}では\`${option}\`を使えません。外して、コマンドをもう一度実行してください。何も送信していません。`,
  },
  twoPictures: '`画像1`と`画像2`の少なくとも2枚を指定してください。何も送信されていません。',
  pictureOrLink: (image, url) =>
    `\`${image}\`と\`${url}\`は、どちらか一方だけを指定してください。何も送信していません。`,
  imagineThis: 'このプロンプトで生成',
  imagineThisHint: 'この内容で生成されます。自由に変更できます',
  favourite: '❤️ お気に入りに登録しました。`/履歴`で探せます。',
  favouriteEverywhere: '❤️ ここと生成サービスの両方でお気に入りに登録しました。`/履歴`で探せます。',
  zoomOutOfRange: (typed) =>
    `\`--zoom\`に指定できるのは1〜2です（${typed}は使えません）。変更して、フォームを送り直してください。生成サービスには何も送信していません。`,
  zoomMissing:
    'カスタムズームには、プロンプトの後ろに`--zoom`と1〜2の数値が必要です。追加して、フォームを送り直してください。生成サービスには何も送信していません。',
  badAspect: (typed) =>
    `\`--ar\`の${typed}は、16:9のような比率ではありません。変更して、フォームを送り直してください。生成サービスには何も送信していません。`,
  aspectMissing:
    '`--ar`の後ろに何もありません。16:9のような比率を付けるか、`--ar`を外して、フォームを送り直してください。生成サービスには何も送信していません。',
  regionIntro:
    '画像を9つの部分に分けました。描き直す場所を選んでください。マスクがある場合は、同じフォームで送れます。',
  chooseRegion: '範囲を選択',
  regionCell: (number, place) => `${number} ${place}`,
  mask: 'マスクファイル',
  maskHint:
    '場所を選ぶ代わりに使えます。白は描き直し、黒はそのまま。画像と同じサイズにしてください',
};
