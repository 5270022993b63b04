import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: '글로 이미지 네 장 만들기' },
  'imagine.prompt': {
    name: '프롬프트',
    description: '만들고 싶은 것. 뒤에 --ar 16:9 같은 파라미터를 붙일 수 있어요',
  },
  'imagine.image': { name: '이미지', description: '바탕으로 쓸 이미지' },
  'imagine.style_reference': { name: '스타일_참조', description: '스타일을 참고할 이미지' },
  'imagine.omni_reference': {
    name: '옴니_참조',
    description: '등장시킬 인물이나 물건의 이미지',
  },
  'imagine.aspect': { name: '비율', description: '가로세로 비율. 정하지 않으면 1:1' },
  'imagine.version': { name: '버전', description: 'Midjourney 모델' },
  'imagine.speed': { name: '속도', description: 'relax는 더 오래 기다리고, turbo는 더 비싸요' },
  'imagine.private': { name: '비공개', description: '나만 결과를 볼 수 있어요' },
  'imagine.upstream': { name: '서비스', description: '생성에 쓸 서비스' },
  blend: { name: 'blend', description: '글 없이 이미지 2~5장을 섞어 새 이미지 만들기' },
  'blend.image1': { name: '이미지1', description: '첫 번째 이미지' },
  'blend.image2': { name: '이미지2', description: '두 번째 이미지' },
  'blend.image3': { name: '이미지3', description: '세 번째 이미지' },
  'blend.image4': { name: '이미지4', description: '네 번째 이미지' },
  'blend.image5': { name: '이미지5', description: '다섯 번째 이미지' },
  'blend.dimensions': { name: '비율', description: '이미지 모양. 정하지 않으면 정사각형' },
  describe: { name: 'describe', description: '이미지를 만들 수 있을 법한 프롬프트 네 개 받기' },
  'describe.image': { name: '이미지', description: '설명할 이미지' },
  'describe.url': { name: 'url', description: '첨부 대신 쓸 이미지 링크' },
  shorten: {
    name: 'shorten',
    description: '프롬프트에서 중요한 단어를 확인하고 더 짧은 프롬프트 받기',
  },
  'shorten.prompt': { name: '프롬프트', description: '줄일 프롬프트' },
  video: { name: '영상', description: '이미지로 시작하는 영상 만들기' },
  'video.image': { name: '이미지', description: '첫 프레임' },
  'video.url': { name: 'url', description: '첨부 대신 쓸 첫 프레임 링크' },
  'video.prompt': { name: '프롬프트', description: '영상에서 일어날 일' },
  'video.motion': { name: '움직임', description: '움직임의 크기. 정하지 않으면 작게' },
  'video.loop': { name: '반복', description: '처음과 끝이 이어지는 영상' },
  'video.end_image': { name: '끝_이미지', description: '마지막 프레임' },
  'video.batch': { name: '개수', description: '만들 영상 수. 하나하나 요금이 들어요' },
  'video.quality': { name: '화질', description: '고화질은 더 선명하지만 더 비싸요' },
  show: { name: '보기', description: '내 작업을 작동하는 버튼과 함께 다시 불러오기' },
  'show.job': { name: '작업', description: '어떤 작업인지 프롬프트의 단어로 찾아보세요' },
  cancel: { name: '취소', description: '대기 중이거나 진행 중인 내 작업 멈추기' },
  'cancel.job': { name: '작업', description: '어떤 작업인지 프롬프트의 단어로 찾아보세요' },
  history: { name: '기록', description: '지금까지 만든 것 모두 살펴보기 (나만 볼 수 있음)' },
  'history.kind': { name: '종류', description: '이 종류의 작업만' },
  'history.text': { name: '검색어', description: '프롬프트에 이 말이 들어간 작업만' },
  queue: { name: '대기열', description: '진행 중이거나 대기 중인 내 작업을 확인하고 멈추기' },
  info: { name: '정보', description: '서비스, 잔액, 지금까지 만든 것' },
  settings: { name: '설정', description: '프롬프트마다 뒤에 붙일 것 고르기' },
  preset: { name: 'preset', description: '파라미터에 이름을 붙여 저장하기' },
  'preset.save': {
    name: '저장',
    description: '파라미터에 이름을 붙여 저장하거나 같은 이름의 것을 바꾸기',
  },
  'preset.save.name': {
    name: '이름',
    description: '영문 소문자, 숫자, 하이픈. 프롬프트에는 --이름 형식으로 입력해요',
  },
  'preset.save.flags': {
    name: '파라미터',
    description: '저장할 내용 (예: --raw --stylize 250)',
  },
  'preset.save.shared': {
    name: '공유',
    description: '이 서버의 모두가 쓰는 프리셋. 서버 관리하기 권한이 필요해요',
  },
  'preset.use': { name: '사용', description: '프롬프트마다 뒤에 프리셋 붙이기' },
  'preset.use.name': {
    name: '이름',
    description: '영문 소문자, 숫자, 하이픈. 프롬프트에는 --이름 형식으로 입력해요',
  },
  'preset.list': { name: '목록', description: '내 프리셋과 여기서 공유된 프리셋 보기' },
  'preset.delete': { name: '삭제', description: '프리셋 삭제하기' },
  'preset.delete.name': {
    name: '이름',
    description: '영문 소문자, 숫자, 하이픈. 프롬프트에는 --이름 형식으로 입력해요',
  },
  'preset.delete.shared': {
    name: '공유',
    description: '이 서버의 모두가 쓰는 프리셋. 서버 관리하기 권한이 필요해요',
  },
  privacy: { name: 'privacy', description: '봇에 저장된 내 데이터' },
  'privacy.export': { name: '내보내기', description: '나에 대해 저장된 모든 데이터를 파일로 받기' },
  'privacy.erase': { name: '삭제', description: '나에 대해 저장된 모든 데이터 삭제하기' },
  admin: { name: 'admin', description: '이 서버의 설정' },
  'admin.defaults': {
    name: '기본값',
    description: '여기서 프롬프트 뒤에 붙는 것. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.defaults.version': { name: '버전', description: '버전을 적지 않은 프롬프트에 쓸 모델' },
  'admin.defaults.flags': {
    name: '파라미터',
    description: '모든 프롬프트 뒤에 붙일 파라미터 (예: --no text). 없애려면 none',
  },
  'admin.limits': {
    name: '제한',
    description: '한 번에 요청할 수 있는 양. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.limits.jobs_at_once': {
    name: '동시_작업수',
    description: '요청 한 번으로 시작할 수 있는 작업 수',
  },
  'admin.limits.confirm_above': {
    name: '확인할_금액',
    description: '이보다 비싼 작업은 먼저 물어봐요 (예: 0.5). 묻지 않으려면 none',
  },
  'admin.display': {
    name: '표시',
    description: '여기서 작업이 보이는 방식. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.display.previews': {
    name: '미리보기',
    description: '생성하는 동안 완성 전 이미지 보여 주기',
  },
  'admin.display.ping': {
    name: '알림',
    description: '작업이 끝났을 때 요청한 사람에게 알릴 조건',
  },
  help: { name: '도움말', description: '여기서 이미지를 만드는 방법' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: '이미지로 프롬프트 만들기',
  animate: '이미지를 영상으로 만들기',
  cancel: '작업 취소하기',
  report: '이미지 신고하기',
  remove: '이미지 삭제하기',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: { portrait: '세로 (2:3)', square: '정사각형 (1:1)', landscape: '가로 (3:2)' },
  motion: { low: '움직임 작게', high: '움직임 크게' },
  quality: { standard: '표준 (480p)', high: '고화질 (720p)' },
  kind: {
    pictures: '이미지',
    upscales: '이미지 한 장',
    variations: '변형',
    clips: '영상',
    descriptions: '이미지 설명과 줄인 프롬프트',
    favourites: '즐겨찾기 ❤️',
    unfinished: '미완료 및 실패',
  },
  ping: { never: '알리지 않음', slow: '2분 넘게 걸렸을 때', always: '항상' },
  none: '없음',
};
