import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, listen, shut } from '../../infra/local/engines/server.ts';

type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/** A carrier's system on this machine, which answers for each number as it is told to, and remembers who asked. */
export async function startCarrier() {
  const answers = new Map<string, Answers>();
  const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = await listen((request, response) => {
    const { url = '', headers } = request;
    asked.push({ url, headers });
    const number = decodeURIComponent(url.split('/').at(-1) ?? '');
    const answer = answers.get(number) ?? status(404);
    answer(request, response);
  });
  return {
    url: addressOf(server),
    asked,
    /** What it answers for a number from here on. */
    knows: (number: string, answer: Answers) => void answers.set(number, answer),
    timesAsked: (number: string) =>
      asked.filter(({ url }) => url.endsWith(`/${encodeURIComponent(number)}`)).length,
    stop: () => shut(server),
  };
}

export const status =
  (code: number): Answers =>
  (_, response) =>
    void response.writeHead(code).end('no');

export const body =
  (text: string): Answers =>
  (_, response) =>
    void response.end(text);

export const events = (...all: object[]): Answers => body(JSON.stringify({ events: all }));

/** Says that something comes, and nothing comes. */
export const hanging: Answers = (_, response) => void response.writeHead(200).write('{"events": [');

/** More and more, for as long as anybody listens. */
export const endless: Answers = (_, response) => {
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};
