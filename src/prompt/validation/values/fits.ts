import type { FlagRule } from '../../catalogue.ts';
import { divideValue } from './divide.ts';
import { readInteger, readNumber, repairInteger, repairNumber } from './numbers.ts';
import { readRatio, repairRatio } from './ratio.ts';

/** Whether words could be the value of a flag, nearly right ones included. */
export function fits(rule: FlagRule, words: readonly string[]): boolean {
  const { taken, rest } = divideValue(rule, words);
  if (rest.length > 0) return false;
  const token = taken.join(' ');
  switch (rule.takes) {
    case 'nothing':
    case 'switch':
    case 'codes':
      return true;
    case 'ratio':
      return (readRatio(token) ?? repairRatio(token)) !== undefined;
    case 'integer':
      return (readInteger(token) ?? repairInteger(token)) !== undefined;
    case 'number':
    case 'model':
      return (readNumber(token) ?? repairNumber(token)) !== undefined;
    case 'word':
      return rule.oneOf?.some((one) => one === token.toLowerCase()) ?? taken.length > 0;
    case 'link':
      return token.includes('://');
    case 'links':
    case 'references':
    case 'words':
      return taken.length > 0;
  }
}
