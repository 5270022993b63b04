import { type JsonObject, objectsOf } from '../json.ts';
import { optionType } from '../protocol.ts';
import { type Issue, issue } from './issues.ts';

/** Suggestions must be of the kind of the option in focus (Discord docs: interactions/application-commands). */
export function choiceIssues(data: JsonObject, answer: JsonObject): Issue[] {
  const focused = allOptions(data).find((option) => option['focused'] === true);
  const wanted = focused?.['type'] === optionType.string ? 'string' : 'number';
  return objectsOf(answer['choices']).flatMap((choice, index) =>
    typeof choice['value'] === wanted
      ? []
      : [issue(['choices', String(index), 'value'], 'BASE_TYPE_BAD_TYPE', `Must be a ${wanted}`)],
  );
}

function allOptions(data: JsonObject): JsonObject[] {
  return objectsOf(data['options']).flatMap((option) => [option, ...allOptions(option)]);
}
