import { isObject, type Json, type JsonObject, objectsOf } from '../json.ts';
import { componentType } from '../protocol.ts';

/** Gives every component without one an `id`, counting from 1 (Discord docs: components/reference). */
export function numberComponents(components: readonly JsonObject[]): JsonObject[] {
  const taken = new Set(flatten(components).flatMap((one) => one['id'] ?? []));
  let next = 0;
  const number = (component: JsonObject): JsonObject => {
    const numbered: JsonObject = { ...component };
    if (typeof component['id'] !== 'number' || component['id'] === 0) {
      do next += 1;
      while (taken.has(next));
      numbered['id'] = next;
    }
    const children = component['components'];
    if (children !== undefined) numbered['components'] = objectsOf(children).map(number);
    for (const key of ['accessory', 'component']) {
      const child = component[key];
      if (isObject(child)) numbered[key] = number(child);
    }
    return numbered;
  };
  return components.map(number);
}

/** A component with everything inside it, parents first. */
export function flatten(components: readonly JsonObject[]): JsonObject[] {
  return components.flatMap((component) => [
    component,
    ...flatten(objectsOf(component['components'])),
    ...flatten([component['accessory'], component['component']].filter(isObject)),
  ]);
}

/** A component, where it stands, and the number of its row among the rows of the message (0 for the first). */
export interface PlacedComponent {
  readonly component: JsonObject;
  readonly path: readonly string[];
  readonly row: number;
}

/** Like `flatten`, with the path of each. */
export function place(
  components: Json | undefined,
  path: readonly string[] = ['components'],
): PlacedComponent[] {
  let row = -1;
  const visit = (component: JsonObject, at: readonly string[]): PlacedComponent[] => {
    if (component['type'] === componentType.row) row += 1;
    const here = { component, path: at, row: Math.max(row, 0) };
    const children = objectsOf(component['components']);
    const nested = children.flatMap((child, index) =>
      visit(child, [...at, 'components', String(index)]),
    );
    const single = ['accessory', 'component'].flatMap((key) => {
      const child = component[key];
      return isObject(child) ? visit(child, [...at, key]) : [];
    });
    return [here, ...nested, ...single];
  };
  return objectsOf(components).flatMap((one, index) => visit(one, [...path, String(index)]));
}
