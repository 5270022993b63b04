import { type Answer, jsonAnswer } from '../http/answer.ts';
import { isMidjourney } from './task.ts';

/**
 * A list of models as the service answers it.
 * @param detailed with names and abilities
 */
export function modelsAnswer(
  kind: 'image' | 'video',
  ids: readonly string[],
  detailed: boolean,
): Answer {
  const data = ids.map((id) => {
    const model = { id, object: 'model', created: 1_735_689_600, owned_by: ownerOf(id) };
    return detailed ? { ...model, ...detailsOf(kind, id) } : model;
  });
  return jsonAnswer({ object: 'list', data, meta: { total: data.length, detailed } });
}

function ownerOf(id: string): string {
  return isMidjourney(id) ? 'midjourney' : (id.split('-')[0] ?? id);
}

function detailsOf(kind: 'image' | 'video', id: string): Record<string, unknown> {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const capabilities =
    kind === 'image'
      ? { image_generation: true, image_to_image: true }
      : { text_to_video: !isMidjourney(id), image_to_video: true };
  return { name: words.join(' '), capabilities };
}
