import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const levels = new Set(['error', 'warn', 'info', 'debug']);

/** What a line can be found by: a job, several asked for together, or what somebody pressed. */
const names = /\b(?:jobId|seriesId|interactionId|about|facts)\b/;

/** Lines about no job, by what they say. */
const others = new Set([
  // The line to Discord.
  'an interaction could not be read',
  'an interaction has no handler',
  'the Discord client failed',
  'the gateway connection failed and is made again',
  'commands registered',
  'the commands were not registered',
  'the registered commands could not be read',
  'commands of another scope removed',
  'commands of another scope were not removed',
  'commands of other scopes were not looked for',
  'where commands are registered was not noted',
  // All of a store.
  'the store is a backup: what may have been submitted since is not submitted by itself',
  // Servers, channels and what is posted for those who moderate.
  'what a server has set could not be read',
  'who sees a channel could not be read',
  'the channel of a thread could not be read',
  'a server could not be read',
  'who manages a server could not be read',
  'Discord did not take a staff message',
  'a staff message was not taken away',
  'a message was not posted',
  'a message could not be read',
  'a message could not be looked for',
]);

interface Line {
  readonly where: string;
  readonly facts: string;
  readonly says: string;
}

/** Every place in the sources that writes a log line. */
function linesIn(folder: string): Line[] {
  const files = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const where = `src/${folder}/${file}`;
      const text = readFileSync(join(root, where), 'utf8');
      const source = ts.createSourceFile(where, text, ts.ScriptTarget.Latest);
      const found: Line[] = [];
      const visit = (node: ts.Node): void => {
        const line = ts.isCallExpression(node) ? readCall(node, source) : undefined;
        if (line !== undefined) found.push({ ...line, where });
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

function readCall(call: ts.CallExpression, source: ts.SourceFile): Omit<Line, 'where'> | undefined {
  const { expression, arguments: given } = call;
  if (!ts.isPropertyAccessExpression(expression) || !levels.has(expression.name.text)) return;
  if (!/\blogger$/i.test(expression.expression.getText(source))) return;
  const [facts, says = facts] = given;
  if (facts === undefined || says === undefined) return;
  return { facts: says === facts ? '' : facts.getText(source), says: says.getText(source) };
}

describe('log lines', () => {
  const lines = ['jobs', 'discord'].flatMap(linesIn);

  it('are found', () => {
    expect(lines.length).toBeGreaterThan(40);
  });

  it('below jobs/ and discord/ name the job that they are about', () => {
    const nameless = lines
      .filter(({ facts }) => !names.test(facts))
      .filter(({ says }) => !others.has(says.replace(/^'|'$/g, '')))
      .filter(({ where }) => !aboutDiscord.test(where));
    expect(nameless).toEqual([]);
  });
});

/** Connections and limits, which all jobs share. */
const aboutDiscord = /^src\/discord\/(?:traffic|connection|gateway|identify|close|pace|edit-pace)/;
