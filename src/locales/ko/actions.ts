import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': '업스케일 (은은하게)',
  'upscale-creative': '업스케일 (창의적으로)',
  'upscale-2x': '업스케일 (2x)',
  'upscale-4x': '업스케일 (4x)',
  'vary-subtle': '변형 (은은하게)',
  'vary-strong': '변형 (강하게)',
  'vary-region': '변형 (영역 지정)',
  'zoom-out-2x': '줌 아웃 2x',
  'zoom-out-1.5x': '줌 아웃 1.5x',
  'zoom-custom': '커스텀 줌',
  'make-square': '정사각형으로',
  'animate-high': '영상화 (움직임 크게)',
  'animate-low': '영상화 (움직임 작게)',
  'extend-high': '연장 (움직임 크게)',
  'extend-low': '연장 (움직임 작게)',
  'extend-auto': '연장 (자동)',
  'extend-manual': '연장 (수동)',
  imagineAll: '모두 생성',
  redo: (label) => `다시 ${label}`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `이미지 #${index} ${person}`,
  variation: (person) => `${person} 님의 변형`,
  'vary-subtle': (person) => `${person} 님의 변형 (은은하게)`,
  'vary-strong': (person) => `${person} 님의 변형 (강하게)`,
  'vary-region': (person) => `${person} 님의 변형 (영역 지정)`,
  remix: {
    variation: (person) => `${person} 님의 리믹스`,
    'vary-subtle': (person) => `${person} 님의 리믹스 (은은하게)`,
    'vary-strong': (person) => `${person} 님의 리믹스 (강하게)`,
    'vary-region': (person) => `${person} 님의 리믹스 (영역 지정)`,
  },
  upscaling: {
    'upscale-subtle': (person) => `${person} 님이 업스케일 중 (은은하게)`,
    'upscale-creative': (person) => `${person} 님이 업스케일 중 (창의적으로)`,
    'upscale-2x': (person) => `${person} 님이 업스케일 중 (2x)`,
    'upscale-4x': (person) => `${person} 님이 업스케일 중 (4x)`,
  },
  upscaled: {
    'upscale-subtle': (person) => `${person} 님이 업스케일함 (은은하게)`,
    'upscale-creative': (person) => `${person} 님이 업스케일함 (창의적으로)`,
    'upscale-2x': (person) => `${person} 님이 업스케일함 (2x)`,
    'upscale-4x': (person) => `${person} 님이 업스케일함 (4x)`,
  },
  zoomOut: (person) => `${person} 님의 줌 아웃`,
  'make-square': (person) => `${person} 님의 정사각형 확장`,
  'pan-left': (person) => `${person} 님의 왼쪽 확장`,
  'pan-right': (person) => `${person} 님의 오른쪽 확장`,
  'pan-up': (person) => `${person} 님의 위쪽 확장`,
  'pan-down': (person) => `${person} 님의 아래쪽 확장`,
  'animate-high': (person) => `${person} 님의 영상화 (움직임 크게)`,
  'animate-low': (person) => `${person} 님의 영상화 (움직임 작게)`,
  'extend-high': (person) => `${person} 님의 연장 (움직임 크게)`,
  'extend-low': (person) => `${person} 님의 연장 (움직임 작게)`,
  'extend-auto': (person) => `${person} 님의 연장 (자동)`,
  'extend-manual': (person) => `${person} 님의 연장 (수동)`,
  other: (label, person) => `${person} 님의 ${label}`,
  blend: (person) => `${person} 님의 블렌드`,
  describe: (person) => `${person} 님의 이미지 설명`,
  shorten: (person) => `${person} 님의 프롬프트 줄이기`,
  video: (person) => `${person} 님의 영상`,
  startVariations: (index, prompt, person) =>
    `이미지 #${index} 변형 만드는 중: ${prompt} - ${person}`,
  startReroll: (prompt, person) => `다시 생성하는 중: ${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `이미지 #${index} 업스케일하는 중: ${prompt} - ${person}`,
};
