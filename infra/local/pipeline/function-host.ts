import { Worker } from 'node:worker_threads';
import type { WorkerMessage, WorkerPlan } from './function-worker.ts';
import { TaskError } from './workflow-ports.ts';

/** A function as this machine runs it. */
export interface HostedFunction {
  readonly plan: WorkerPlan;
  /** The whole environment of the function: nothing of this process's own reaches it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

/** A line that a function logged. */
export interface FunctionLog {
  readonly station: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The functions of a stack on this machine. */
export interface FunctionHost {
  /** Calls a function by its station. Errors: TaskError, by the names that Step Functions gives. */
  call(station: string, payload: unknown): Promise<unknown>;
  /** Ends all functions at once; calls under way fail. */
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: TaskError) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Runs functions in threads of their own, each with its own environment, memory limit and timeout; a thread starts with
 * the first call and serves the later ones, as a warm function does. What a function writes to stdout goes to `onLog`.
 */
export function startFunctionHost(
  functions: Readonly<Record<string, HostedFunction>>,
  onLog: (line: FunctionLog) => void,
): FunctionHost {
  const threads = new Map<string, FunctionThread>();
  return {
    async call(station, payload) {
      const hosted = functions[station];
      if (hosted === undefined)
        throw new TaskError('Lambda.ResourceNotFoundException', `there is no function ${station}`);
      let thread = threads.get(station);
      if (thread === undefined || thread.ended()) {
        thread = startThread(hosted, onLog);
        threads.set(station, thread);
      }
      return thread.call(payload);
    },
    async close() {
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}

/** Logs what a function writes to stdout and stderr. */
function logOutput({ stdout, stderr }: Worker, station: string, onLog: (line: FunctionLog) => void): void {
  for (const stream of [stdout, stderr]) {
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => onLog({ station, level: 'info', message: text.trimEnd(), fields: {} }));
  }
}

interface FunctionThread {
  call(payload: unknown): Promise<unknown>;
  ended(): boolean;
  close(): Promise<void>;
}

function startThread(hosted: HostedFunction, onLog: (line: FunctionLog) => void): FunctionThread {
  const { plan, environment, timeoutSeconds, memoryMb } = hosted;
  const { station } = plan;
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: plan,
    env: { ...environment },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  const pending = new Map<number, Pending>();
  let count = 0;
  let over = false;
  const settle = (id: number, act: (call: Pending) => void): void => {
    const call = pending.get(id);
    if (call === undefined) return;
    clearTimeout(call.timer);
    pending.delete(id);
    act(call);
  };
  const end = (name: string, why: string): void => {
    over = true;
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(new TaskError(name, why)));
  };
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'log') {
      const { level, message: line, fields } = message;
      onLog({ station, level, message: line, fields: JSON.parse(fields) as FunctionLog['fields'] });
    } else if (message.type === 'done') settle(message.id, ({ resolve }) => resolve(JSON.parse(message.result)));
    else settle(message.id, ({ reject }) => reject(new TaskError(message.name, message.message)));
  });
  worker.on('error', (error: Error) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') end('Runtime.ExitError', `${station} needed more than its ${memoryMb} MB`);
    else end('Lambda.Unknown', `${station} ended: ${error.message}`);
  });
  worker.on('exit', () => end('Runtime.ExitError', `${station} ended before it answered`));
  logOutput(worker, station, onLog);
  return {
    call: (payload) =>
      new Promise((resolve, reject) => {
        count += 1;
        const timer = setTimeout(() => {
          end('Sandbox.Timedout', `${station} timed out after ${timeoutSeconds} seconds`);
          void worker.terminate();
        }, timeoutSeconds * 1000);
        pending.set(count, { resolve, reject, timer });
        worker.postMessage({ id: count, payload: JSON.stringify(payload) ?? 'null' });
      }),
    ended: () => over,
    close: async () => {
      end('Runtime.ExitError', `${station} was stopped`);
      await worker.terminate();
    },
  };
}
