import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from '../listen.ts';

/*
 * A midjourney-proxy gateway as a process of its own that draws whatever it is asked about, each picture for
 * some minutes. It prints its address. Anything but a question about tasks is answered with how many tasks it
 * was asked about so far, when a new one was the last time, and how many questions there were.
 */
const questionSchema = z.object({ ids: z.array(z.string()) });
const shortestMs = 4 * 60_000;
const spreadMs = 8 * 60_000;
const startedAt = Date.now();
const asked = new Set<string>();
let questions = 0;
let newestAt = 0;

function answer(ids: readonly string[]): unknown {
  const now = Date.now();
  const before = asked.size;
  questions += 1;
  for (const id of ids) asked.add(id);
  if (asked.size > before) newestAt = now;
  return ids.map((id) => ({
    id,
    action: 'IMAGINE',
    status: 'IN_PROGRESS',
    progress: `${Math.min(99, Math.floor(((now - startedAt) / durationOf(id)) * 100))}%`,
    prompt: 'a lighthouse in a storm',
    buttons: [],
  }));
}

function durationOf(id: string): number {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return shortestMs + ((number * 7_919) % 1_000) * (spreadMs / 1_000);
}

const server = createServer((request, response) => {
  void text(request).then((body) => {
    const isQuestion = request.url?.endsWith('/list-by-condition') === true;
    const found = isQuestion
      ? answer(questionSchema.parse(JSON.parse(body)).ids)
      : { asked: asked.size, newestAt, questions };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found));
  });
});
process.stdout.write(`${await listen(server)}\n`);
