import type { Sentences } from '../locales/index.ts';
import type { Problem, ProblemOf } from '../prompt/problem.ts';
import { plainPrompt } from './prompt-text.ts';

/** How much of a prompt is quoted at once, in characters. */
const maxQuoted = 200;
/** The same where many of them are told in one sentence. */
const maxOfMany = 40;
/** How many models are named that would take a flag. */
const maxTakers = 3;

/** Words of a prompt as code: nothing in them does anything, and signed links lose their query. */
export function quote(token: string): string {
  return quoteUpTo(maxQuoted, token);
}

/** The same for more words, or fewer. @param limit how many characters are shown at most */
export function quoteUpTo(limit: number, token: string): string {
  const plain = plainWords(token, limit).replaceAll('`', 'ˋ');
  return `\`${plain === '' ? ' ' : plain}\``;
}

/** Control characters, and those that turn the direction of all the text behind them. */
const turning = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Words of a prompt as they may stand within code, in one line.
 * @param limit how many characters are shown at most
 */
export function plainWords(words: string, limit: number): string {
  return plainPrompt(words.replace(/\s+/g, ' ').replace(turning, ''), limit);
}

/** A model as people name it in a prompt. @param id such as `8.2` or `niji 7` */
export function modelName(id: string): string {
  return quote(id.startsWith('niji ') ? `--${id}` : `--version ${id}`);
}

/** One sentence that names the token, what is allowed, and the model. */
export function problemLine(problem: Problem, text: Sentences): string {
  const { check } = text;
  switch (problem.code) {
    case 'E01':
      return unknownFlag(problem, text);
    case 'E02':
      return check.missingValue(quote(problem.flag), needsOf(problem, text));
    case 'E03':
      return check.notARatio(quote(problem.flag), quote(problem.token));
    case 'E04':
      return outOfRange(problem, text);
    case 'E05':
      return notTaken(problem, text);
    case 'E06':
      return check.exclusive(problem.flags.map(quote).join(', '));
    case 'E07':
      return check.textBehind(quote(problem.token), quote(problem.flag));
    case 'E08':
      return check.lonePicture;
    case 'E09':
      return check.needsBeside[problem.needs](quote(problem.flag));
    case 'E10':
      return 'with' in problem
        ? check.notTogether(quote(problem.flag), quote(problem.with))
        : check.omniCount(quote(problem.flag), problem.count);
    case 'E11':
      return check.videoWithoutPicture(quote(problem.flag));
    case 'E12':
      return check.videoOnly(quote(problem.flag));
    case 'E13':
      return check.tooMany(problem.count, problem.cap);
    case 'E14':
      return check.manyInRelax(problem.count, quote(problem.flag));
    case 'E15':
      return check.weights(problem.sum);
    case 'E16':
      return check.noMultiPrompt(modelName(problem.model), takersOf(problem));
    case 'E17':
      return linkLine(problem, text);
    case 'E18':
      return check.hdTooLong(quote(problem.token), problem.most, modelName(problem.model));
    case 'E19':
      return check.notWhole(quote(problem.flag), quote(problem.token));
    default:
      return warningLine(problem, text);
  }
}

type Warning = Exclude<Problem, ProblemOf<Extract<Problem['code'], `E${string}`>>>;

function warningLine(problem: Warning, text: Sentences): string {
  const { check } = text;
  switch (problem.code) {
    case 'W01':
      return check.leftOut[problem.layer](quote(problem.flag), reasonLine(problem, text));
    case 'W02':
      return check.typedTwice(
        quote(problem.flag),
        problem.tokens.map((one) => quoteUpTo(maxOfMany, one)).join(', '),
      );
    case 'W03':
      return oddityLine(problem, text);
    case 'W04':
      return check.veryLong(problem.length, problem.limit);
    case 'W05':
      return problem.flag === undefined
        ? check.unknownModel(modelName(problem.model))
        : check.unverified(quote(problem.flag), modelName(problem.model));
    case 'W06':
      return check.expiringLink(quote(problem.token), Math.ceil(problem.expiresAt / 1000));
    case 'N02':
      return check.passedOver(quote(problem.flag), quote(problem.typed));
  }
}

function oddityLine(problem: ProblemOf<'W03'>, { check }: Sentences): string {
  switch (problem.reason) {
    case 'braces':
      return check.unbalancedBraces;
    case 'quotes':
      return check.unbalancedQuotes;
    case 'dashes':
      return check.dashesInQuotes(quote(problem.token));
    case 'flag':
      return check.nearFlag(quote(problem.token), quote(problem.suggestion));
  }
}

function unknownFlag(problem: ProblemOf<'E01'>, { check }: Sentences): string {
  if (problem.retired) return check.retiredFlag(quote(problem.flag));
  const { suggestion } = problem;
  return check.unknownFlag(quote(problem.flag), suggestion && quote(suggestion));
}

function needsOf({ needs }: ProblemOf<'E02'>, { check }: Sentences): string {
  const known: Readonly<Record<string, string>> = check.needs;
  return known[needs] ?? check.needs.word;
}

function outOfRange(
  { flag, token, allowed, model }: ProblemOf<'E04'>,
  { check }: Sentences,
): string {
  const [name, value] = [quote(flag), quote(token)];
  switch (allowed.kind) {
    case 'range':
      return check.outOfRange(name, value, { ...allowed, model: modelName(model) });
    case 'one-of': {
      if (/^--(v|version|niji)$/.test(flag)) {
        return check.noSuchModel(name, value, allowed.values.map(String).map(quote).join(', '));
      }
      const values = allowed.values.map(String).map(quote).join(', ');
      return check.notOneOf(name, value, { values, model: modelName(model) });
    }
    case 'ratio':
      return check.ratioTooLong(name, value, allowed.most, modelName(model));
  }
}

function notTaken(problem: ProblemOf<'E05'>, { check }: Sentences): string {
  const { flag, model, suggestion } = problem;
  const line = check.notTaken(quote(flag), modelName(model), takersOf(problem));
  return suggestion === undefined ? line : `${line} ${check.instead(quote(suggestion))}`;
}

function takersOf({ acceptedBy }: { readonly acceptedBy: readonly string[] }): string {
  return acceptedBy.slice(0, maxTakers).map(modelName).join(', ');
}

function reasonLine({ because }: ProblemOf<'W01'>, { check, upstream }: Sentences): string {
  switch (because.kind) {
    case 'model':
      return check.notUsableWith(modelName(because.model));
    case 'prompt':
      return check.notWithTheRest;
    case 'link':
      return check.deadLink;
    case 'several':
      return check.notForSeveral;
    case 'upstream': {
      const names: Readonly<Record<string, string>> = upstream.name;
      return check.notSayable(names[because.upstream] ?? because.upstream);
    }
  }
}

function linkLine({ token, reason }: ProblemOf<'E17'>, { check }: Sentences): string {
  switch (reason) {
    case 'page':
      return check.notAPicture(quote(token));
    case 'expired':
      return check.expiredLink(quote(token));
    case 'misplaced':
      return check.misplacedLink(quote(token));
  }
}
