import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `${services}에서는 이미지를 섞을 수 없어요. 대신 \`/imagine 이미지:\`에 이미지를 넣어 만들어 보세요. 아무것도 전송되지 않았어요.`,
    describe: (services) =>
      `${services}에서는 이미지로 프롬프트를 만들 수 없어요. 아무것도 전송되지 않았어요. 봇 운영자가 이 기능을 지원하는 서비스를 켜야 쓸 수 있어요.`,
    shorten: (services) =>
      `${services}에서는 프롬프트를 줄일 수 없어요. 아무것도 전송되지 않았어요. 봇 운영자가 이 기능을 지원하는 서비스를 켜야 쓸 수 있어요.`,
    video: (services) =>
      `${services}에서는 영상을 만들 수 없어요. 아무것도 전송되지 않았어요. 봇 운영자가 이 기능을 지원하는 서비스를 켜야 쓸 수 있어요.`,
    option: (services, option) =>
      `${services}에서는 \`${option}\` 옵션을 쓸 수 없어요. 빼고 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.`,
  },
  twoPictures: '`이미지1`과 `이미지2`, 최소 두 장을 넣어 주세요. 아무것도 전송되지 않았어요.',
  pictureOrLink: (image, url) =>
    `\`${image}\`, \`${url}\` 중 하나만 입력해 주세요. 아무것도 전송되지 않았어요.`,
  imagineThis: '이 프롬프트로 생성',
  imagineThisHint: '여기 적힌 그대로 생성돼요. 원하는 대로 바꿔도 돼요',
  favourite: '❤️ 즐겨찾기에 등록했어요. `/기록`에서 찾을 수 있어요.',
  favouriteEverywhere:
    '❤️ 여기와 생성 서비스 모두에 즐겨찾기로 등록했어요. `/기록`에서 찾을 수 있어요.',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` 값은 1~2여야 해요. ${typed} 값은 쓸 수 없어요. 바꿔서 양식을 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.`,
  zoomMissing:
    '커스텀 줌에는 프롬프트 뒤에 `--zoom`과 1~2 사이의 숫자가 필요해요. 추가해서 양식을 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.',
  badAspect: (typed) =>
    `\`--ar\` 뒤의 ${typed} 값은 16:9 같은 비율이 아니에요. 바꿔서 양식을 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.`,
  aspectMissing:
    '`--ar` 뒤에 아무것도 없어요. 16:9 같은 비율을 넣거나 `--ar`을 빼고 양식을 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.',
  regionIntro:
    '이미지를 아홉 부분으로 나눴어요. 다시 그릴 부분을 골라 주세요. 마스크가 있으면 같은 양식에서 보낼 수 있어요.',
  chooseRegion: '영역 선택',
  regionCell: (number, place) => `${number} ${place}`,
  mask: '마스크 파일',
  maskHint:
    '부분을 고르는 대신 쓸 수 있어요. 흰색은 다시 그리고 검은색은 남겨요. 이미지와 같은 크기',
};
