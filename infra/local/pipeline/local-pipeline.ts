import { accessSync, constants, mkdirSync } from 'node:fs';
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { S3Client } from '@aws-sdk/client-s3';
import { storedConfigOf } from '../../../functions/adapters/load-config.ts';
import { createS3Store } from '../../../functions/adapters/s3-store.ts';
import type { DepecheConfig } from '../../../functions/contracts/config.ts';
import type { EditorFile, Overrides } from '../../../functions/contracts/editor.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { storeKeys } from '../../../functions/contracts/keys.ts';
import type { Store } from '../../../functions/contracts/ports.ts';
import { writeStored } from '../../../functions/contracts/stored-json.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { feedBatches } from '../../feed-batches.ts';
import { permits } from '../../permits.ts';
import { projectRoot } from '../../project-root.ts';
import { readWorkflow, type Template, type TemplateWorkflow } from '../../read-template.ts';
import { type Station, stations } from '../../stations.ts';
import { synthesizeStack } from '../../synthesize.ts';
import { type Fault, startS3Server } from '../s3-server/start-s3-server.ts';
import { type FunctionLog, type HostedFunction, startFunctionHost } from './function-host.ts';
import { localNames } from './local-names.ts';
import type { LocalNetwork } from './local-network.ts';
import { runWorkflow, type WorkflowOutcome } from './run-workflow.ts';
import type { WorkflowEvent, WorkflowPorts } from './workflow-ports.ts';

/** How to set the pipeline up on this machine. */
export interface LocalPipelineOptions {
  readonly config: DepecheConfig;
  /** The editor's overrides; they replace those in the store, which otherwise stay. */
  readonly editor?: EditorFile;
  /** Folder for the buckets; created if necessary. */
  readonly out: string;
  /** The time for the functions; without it the machine's clock. */
  readonly at?: Date | undefined;
  readonly network?: LocalNetwork;
  /** Runs the bundles that would be deployed, not the sources. */
  readonly asDeployed?: boolean;
  readonly onLog?: (line: FunctionLog) => void;
  /** Shortens the waits before a retry; for tests. */
  readonly retryFactor?: number;
  /** A change to the synthesized template before it is run; for tests. */
  readonly change?: (template: Template) => Template;
  /** Injects faults into the S3 server; for drills. */
  readonly fault?: (request: { method: string; bucket: string; key: string; count: number }) => Fault | undefined;
}

/** The pipeline on this machine: S3, the synthesized workflow, and its functions. */
export interface LocalPipeline {
  readonly workflow: TemplateWorkflow;
  readonly store: Store;
  readonly site: Store;
  /** Runs the state machine for a digest and a scheduled instant. */
  run(
    input: { readonly digestId: string; readonly scheduledAt: string },
    options?: { readonly signal?: AbortSignal; readonly onEvent?: (event: WorkflowEvent) => void },
  ): Promise<WorkflowOutcome>;
  /** Calls one function. Errors: TaskError. */
  invoke(station: Station, event: unknown): Promise<unknown>;
  close(): Promise<void>;
}

const OPERATOR = 'operator';
const SECRET = 'of-this-machine-only';

/**
 * Sets the pipeline up on this machine from the synthesized stack: the same workflow, environment, memory, timeouts and
 * permissions as in AWS; each function has an access key of its own and the S3 server refuses what its role does not permit.
 *
 * Errors: ConfigError and the like of the configuration; DigestError when the stack cannot be read.
 */
export async function startLocalPipeline(options: LocalPipelineOptions): Promise<LocalPipeline> {
  const { config, at, asDeployed = false, onLog = () => {}, change } = options;
  const out = writableFolder(options.out);
  const outdir = asDeployed ? { outdir: `${out}/bundles` } : {};
  const synthesized = synthesizeStack({ config, bundling: asDeployed, ...outdir });
  const workflow = readWorkflow(change?.(synthesized.template) ?? synthesized.template, localNames);
  const server = await startS3Server({
    root: out,
    accessKeyIds: [OPERATOR, ...stations],
    allow: ({ accessKeyId, ...request }) =>
      accessKeyId === OPERATOR || permits(workflow.functions[accessKeyId as Station].permissions, request),
    ...definedOnly({ fault: options.fault, now: at && (() => at) }),
  });
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: OPERATOR, secretAccessKey: SECRET },
  });
  const buckets = {
    store: createS3Store({ bucket: localNames.storeBucket, client }),
    site: createS3Store({ bucket: localNames.siteBucket, client }),
  };
  const hosted = (station: Station): HostedFunction => {
    const { environment, timeoutSeconds, memoryMb, handlerEntry, bundleEntry } = workflow.functions[station];
    const file = asDeployed ? `${synthesized.outdir}/${bundleEntry}` : `${projectRoot}${handlerEntry}`;
    return {
      plan: { station, module: pathToFileURL(file).href, at: at?.toISOString(), network: options.network ?? {} },
      environment: { ...environment, ...lambdaEnvironment(server.endpoint, station) },
      timeoutSeconds,
      memoryMb,
    };
  };
  const host = startFunctionHost(Object.fromEntries(stations.map((station) => [station, hosted(station)])), onLog);
  const close = async (): Promise<void> => {
    await host.close();
    client.destroy();
    await server.close();
  };
  try {
    for (const bucket of [localNames.storeBucket, localNames.siteBucket]) await server.createBucket(bucket);
    await writeConfig(buckets.store, config, options.editor);
  } catch (error) {
    await close();
    throw error;
  }
  const ports = workflowPorts(buckets, host.call, onLog);
  return {
    workflow,
    ...buckets,
    run: (input, { signal, onEvent } = {}) =>
      runWorkflow(
        workflow.definition as Parameters<typeof runWorkflow>[0],
        input,
        ports,
        definedOnly({ retryFactor: options.retryFactor, signal, onEvent }),
      ),
    invoke: (station, event) => host.call(station, event),
    close,
  };
}

function writableFolder(folder: string): string {
  const out = resolve(folder);
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
    return out;
  } catch (cause) {
    throw new UsageError(`cannot write into ${out}: give a writable folder with --out`, cause);
  }
}

/** Stores what a deployment stores: the configuration of each digest, its feeds in batches, the editor's overrides. */
async function writeConfig(store: Store, config: DepecheConfig, editor: EditorFile | undefined): Promise<void> {
  for (const { id } of config.digests) {
    const stored = storedConfigOf(config, id);
    await writeStored(store, storeKeys.digestConfig(id), stored.digest);
    await writeStored(store, storeKeys.feeds(id), feedBatches(stored.feeds));
    if (editor !== undefined) await writeOverrides(store, storeKeys.editor(id), editor[id]);
  }
}

function workflowPorts(
  { store, site }: Pick<LocalPipeline, 'store' | 'site'>,
  callFunction: WorkflowPorts['callFunction'],
  onLog: (line: FunctionLog) => void,
): WorkflowPorts {
  return {
    callFunction,
    readObject: async (bucket, key) => {
      const found = await (bucket === localNames.siteBucket ? site : store).get(key);
      if (found === undefined) throw new Error(`there is no object ${bucket}/${key}`);
      return found.body;
    },
    notify: ({ subject, message }) =>
      onLog({ station: 'notices', level: 'error', message: subject, fields: message as FunctionLog['fields'] }),
  };
}

/** An editor without overrides leaves no object, and empties an existing one. */
async function writeOverrides(store: Store, key: string, overrides: Overrides | undefined): Promise<void> {
  if (overrides !== undefined || (await store.get(key)) !== undefined) await writeStored(store, key, overrides ?? {});
}

/** What Lambda adds to the environment of a function, pointing at this machine. */
function lambdaEnvironment(endpoint: string, station: Station): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: station,
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
  };
}
