import type { FunctionLog } from './function-host.ts';
import type { WorkflowEvent } from './workflow-ports.ts';

/** Where the progress of a run goes. */
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
      if (event.type === 'state-retried') say(`  retrying ${event.name}`);
      if (event.type === 'state-failed') stream.write(`  ${event.name} failed: ${event.error}: ${event.cause}\n`);
    },
    onLog({ station, level, message, fields }) {
      const line = LINES[message]?.(fields);
      if (line !== undefined) say(`  ${line}`);
      else if (level !== 'info' && message !== 'feed failed')
        stream.write(`  ${station}: ${message} ${JSON.stringify(fields)}\n`);
    },
  };
}

type Fields = FunctionLog['fields'];

/** How log entries that matter at a terminal are shown, by their message. */
const LINES: Readonly<Record<string, (fields: Fields) => string>> = {
  'feed read': ({ feed, health, items, problem }) =>
    `${String(feed).padEnd(24)} ${health === 'ok' ? `${items} articles` : `${health}${problem === undefined ? '' : ` (${problem})`}`}`,
  'stories grouped': ({ stories, articles }) => `${articles} articles in ${stories} stories`,
  'story summarized': ({ headline, points }) => `${String(points)} key points  ${String(headline)}`,
  'edition published': ({ stories }) => `edition with ${stories} stories`,
};
