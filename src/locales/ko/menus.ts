import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture:
    '이 메시지에는 쓸 수 있는 이미지가 없어요. 이미지가 있는 메시지를 골라 주세요. 영상은 쓸 수 없어요.',
  onlyClips: '이 메시지에는 영상만 있어요. 여기에는 정지 이미지가 필요해요.',
  which: '이 메시지에는 이미지가 여러 장 있어요. 어느 이미지로 프롬프트를 만들까요?',
  choose: '이미지 선택',
  picture: (number) => `이미지 ${number}`,
  findGone:
    '한 시간 넘게 지나서 더 이상 유효하지 않아요. 메시지 메뉴에서 다시 시작해 주세요. 아무것도 전송되지 않았어요.',
  notYours: '다른 사람에게 한 질문이에요. 메시지 메뉴를 직접 사용해 주세요.',
  clip: {
    title: '이미지를 영상으로 만들기',
    picture: '쓸 이미지',
    motion: '움직임',
    prompt: '영상에서 일어날 일',
    promptHint: '비워 두면 서비스가 알아서 정해요',
  },
  noJob:
    '이 메시지에는 작업이 없어요. 이 봇이 이미지를 만들고 있거나 만든 메시지에서 사용해 주세요.',
  notYourJob: '요청한 사람만 멈출 수 있어요.',
  remove: {
    notYours: '이 이미지를 요청한 사람이나 여기서 메시지를 관리할 수 있는 사람만 삭제할 수 있어요.',
    live: '아직 진행 중이에요. 먼저 같은 메뉴의 **작업 취소하기**로 멈추면 삭제할 수 있어요.',
    removed:
      '삭제했어요. 작업은 만든 사람의 `/기록`에 남지만, 이미지 자체는 되돌리지 못할 수 있어요.',
    gone: '이미 삭제된 메시지예요.',
    hidden: '나만 볼 수 있는 메시지이고, 봇이 더 이상 접근할 수 없어요. 직접 닫아 주세요.',
    failed:
      '봇이 이곳의 멤버가 아니라서 이 메시지를 더 이상 삭제할 수 없어요. 메시지를 관리할 수 있는 사람이 직접 삭제할 수 있어요.',
  },
  report: {
    onlyInServers: '이미지는 서버에서만 신고할 수 있어요.',
    off: '이 서버에서는 아직 신고를 받지 않아요. 서버를 관리하는 사람이 `/admin 알림 채널:`에서 신고를 받을 채널을 고르면 돼요.',
    notAPicture:
      '이 봇이 이미지를 보여 주는 메시지만 신고할 수 있어요. 다른 메시지는 Discord의 **메시지 신고하기**를 사용해 주세요.',
    title: '이미지 신고하기',
    reason: '무엇이 문제인가요',
    reasonHint: '이 서버의 운영진만 읽어요',
    thanks: '고마워요. 이 서버의 운영진에게 알렸어요. 다른 사람은 알 수 없어요.',
    already: '이미 신고한 메시지예요. 이 서버의 운영진이 알고 있어요.',
    nobody:
      '봇이 신고 채널에 글을 쓸 수 없어서 아무에게도 알리지 못했어요. 서버를 관리하는 사람에게 직접 알려 주세요. 신고는 기록되어 있어요.',
    posted: '**이미지가 신고됐어요**',
    by: (person) => `신고한 사람: ${person}`,
    madeBy: (person) => `만든 사람: ${person}`,
    job: (id) => `작업 ${id}`,
    message: (link) => `[메시지로 이동](${link})`,
    because: (reason) => `이유: ${reason}`,
    noReason: '이유는 적지 않았어요.',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**작업 ${id} 정보**`,
  service: (name) => `서비스: ${name}`,
  model: (name) => `모델: ${name}`,
  speed: (speed) => `속도: ${speed}`,
  when: (time) => `요청한 때: ${time}`,
  prompt: '프롬프트 (복사용):',
  button: { files: '이미지를 파일로 받기', seed: '시드', remove: '삭제' },
  files: '한 장씩 보내 드려요.',
  picture: (number) => `이미지 ${number}`,
  filesTooLarge:
    '이미지가 너무 커서 여기에 한 장씩 보낼 수 없어요. 원래 메시지에서는 그대로 볼 수 있어요.',
  filesGone:
    '생성 서비스에서도, 여기 메시지에서도 이미지를 가져올 수 없었어요. `/보기`로 한 번 더 요청해 보고, 다시 나오면 거기서 다시 시도해 주세요.',
  noFiles: '이미지는 이 한 장뿐이고, 메시지에서 볼 수 있어요.',
  seed: (seed) =>
    `시드: ${seed}. 프롬프트 뒤에 \`--seed ${seed}\` 파라미터를 붙이면 같은 노이즈에서 시작해요.`,
  seedUntold: (service) => `${service}에서는 이 이미지의 시드를 알 수 없어요.`,
  seedFailed: (service) =>
    `이번에는 ${service}에서 시드를 받지 못했어요. 잠시 뒤에 **시드**를 다시 눌러 주세요.`,
};
