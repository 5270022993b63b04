import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `\`${option}\`의 이미지가 ${megabytes}MB보다 커요. JPEG 등으로 더 작게 저장해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  tooManyPixels: (option, megapixels) =>
    `\`${option}\`의 이미지가 ${megapixels}메가픽셀을 넘어요. 크기를 줄여서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  forbiddenLink: (option) =>
    `\`${option}\`의 링크는 쓸 수 없어요. \`https://\`나 \`http://\`로 시작하고 공개된 웹사이트로 이어지는 링크여야 해요. 이미지 자체를 첨부하거나 다른 링크로 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  expired: (option) =>
    `\`${option}\`의 링크가 만료됐어요. Discord의 파일 링크는 시간이 지나면 만료돼요. 이미지가 있는 메시지에서 링크를 새로 복사하거나 이미지 자체를 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  gone: (option) =>
    `\`${option}\`의 주소에서 이미지를 가져올 수 없어요. 삭제됐거나 만료됐거나 공개되지 않은 이미지예요. 이미지 자체를 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  notAPicture: (option) =>
    `\`${option}\`의 파일은 확장자와 상관없이 이미지로 읽을 수 없어요. PNG, JPEG, WebP, GIF 파일을 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  linkToNoPicture: (option) =>
    `\`${option}\`의 링크는 이미지로 이어지지 않아요. 이미지가 실린 페이지의 링크일 수 있어요. 이미지 자체의 주소를 복사하거나 이미지를 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  clip: (option) =>
    `\`${option}\`의 파일은 영상인데, 이미지가 필요해요. 영상의 스크린샷처럼 PNG, JPEG, WebP 파일을 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  moves: (option) =>
    `\`${option}\`의 이미지는 움직이는 이미지인데, 정지 이미지만 쓸 수 있어요. 그중 한 프레임을 PNG, JPEG, WebP로 첨부해서 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  unreachable: (option) =>
    `\`${option}\`의 이미지가 있는 서버가 응답하지 않아서 이미지를 가져올 수 없었어요. 이미지 자체를 첨부하거나 1분 뒤에 다시 시도해 주세요. 아무것도 전송되지 않았어요.`,
  maskSlow:
    '마스크를 제때 가져오지 못했어요. 잠시 뒤에 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.',
  maskWrongSize: (mask, picture) =>
    `마스크는 ${mask.width} × ${mask.height}픽셀인데, 이미지는 ${picture.width} × ${picture.height}픽셀이에요. 마스크를 정확히 같은 크기로 맞춰서 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.`,
  maskEmpty:
    '마스크에 흰 부분이 거의 없어서 다시 그릴 곳이 없어요. 바꿀 곳을 흰색으로 칠해서 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.',
  maskEverything:
    '마스크 전체가 흰색이라 원래 이미지가 하나도 남지 않아요. 남길 곳을 검은색으로 칠해서 다시 보내 주세요. 생성 서비스에는 아무것도 전송되지 않았어요.',
};
