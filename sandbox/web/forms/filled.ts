import type { FieldGiven } from '../../page/protocol/deed.ts';
import type { FieldView, ModalView } from '../../page/protocol/modal.ts';

type Filled = Readonly<Record<string, FieldGiven>>;

/** What stands in the fields of a form when it opens, by their custom ids. */
export function filledAtFirst({ fields }: ModalView): Filled {
  return Object.fromEntries(
    fields.flatMap(({ customId, value }) => (value === undefined ? [] : [[customId, value]])),
  );
}

/** What is sent: of what nobody has touched, nothing; of what was emptied, that it is empty. */
export function toSend({ fields }: ModalView, filled: Filled): Filled {
  return Object.fromEntries(
    fields.flatMap(({ customId }) => {
      const value = filled[customId];
      return value === undefined ? [] : [[customId, value]];
    }),
  );
}

/** What keeps a form from being sent, by the custom ids of its fields, in words for a person. */
export function troublesOf(
  { fields }: ModalView,
  filled: Filled,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const trouble = troubleOf(field, filled[field.customId]);
      return trouble === undefined ? [] : [[field.customId, trouble]];
    }),
  );
}

/** What is wrong with what stands in a field. */
export function troubleOf(field: FieldView, value: FieldGiven | undefined): string | undefined {
  if (typeof value === 'boolean') return undefined;
  const count = value?.length ?? 0;
  if (count === 0) return field.required ? 'This field is required' : undefined;
  if (field.kind === 'text') return outside(count, field.minLength, field.maxLength, 'characters');
  if (typeof value === 'string') return undefined;
  return outside(
    count,
    field.minValues,
    field.maxValues,
    field.kind === 'files' ? 'files' : 'of them',
  );
}

function outside(count: number, least = 0, most = Infinity, of: string): string | undefined {
  if (count < least) return `At least ${least} ${of}, please`;
  if (count > most) return `At most ${most} ${of}, please`;
  return undefined;
}
