import type { ValidationContext } from './context.ts';

/** What an attachment is good for, by the flag that it stands for; `image` has none. */
const roleOf: ReadonlyMap<string, ValidationContext['roles'][number]> = new Map([
  ['image', 'image'],
  ['sref', 'style'],
  ['oref', 'omni'],
]);

/** Whether a picture is attached that does what a flag does. @param name of the flag, in full */
export function isAttached(name: string, { roles }: ValidationContext): boolean {
  const role = roleOf.get(name);
  return role !== undefined && roles.includes(role);
}
