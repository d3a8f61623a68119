import type { FunctionLog } from './function-host.ts';
import type { WorkflowEvent } from './workflow-ports.ts';

/** What is told of a run while it goes on. */
export interface Progress {
  readonly onEvent: (event: WorkflowEvent) => void;
  readonly onLog: (line: FunctionLog) => void;
}

/** Shows a run as lines: each feed as it was read, each step as it was done, and what went wrong. */
export function showProgress(stream: { write(text: string): unknown }, { quiet }: { quiet: boolean }): Progress {
  const say = (text: string): void => {
    if (!quiet) stream.write(`${text}\n`);
  };
  return {
    onEvent(event) {
      if (event.type === 'map-started') say(`reading feeds in ${event.batches} batches`);
      if (event.type === 'state-retried') say(`  trying ${event.name} again`);
      if (event.type === 'state-failed') stream.write(`  ${event.name} failed: ${event.error}: ${event.cause}\n`);
    },
    onLog({ station, level, message, fields }) {
      const told = TELLERS[message]?.(fields);
      if (told !== undefined) say(`  ${told}`);
      else if (level !== 'info' && message !== 'feed failed')
        stream.write(`  ${station}: ${message} ${JSON.stringify(fields)}\n`);
    },
  };
}

type Fields = FunctionLog['fields'];

/** The lines of the stations that a reader of the terminal cares for, by their message. */
const TELLERS: Readonly<Record<string, (fields: Fields) => string>> = {
  'feed read': ({ feed, health, items, problem }) =>
    `${String(feed).padEnd(24)} ${health === 'ok' ? `${items} articles` : `${health}${problem === undefined ? '' : ` (${problem})`}`}`,
  'stories grouped': ({ stories, articles }) => `${articles} articles in ${stories} stories`,
  'story summarized': ({ headline, points }) => `${String(points)} key points  ${String(headline)}`,
  'edition published': ({ stories }) => `edition with ${stories} stories`,
};
