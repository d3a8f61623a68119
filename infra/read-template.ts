import { environment } from '../functions/contracts/environment.ts';
import { DigestError } from '../functions/contracts/errors.ts';
import { definedOnly } from '../functions/text/defined-only.ts';
import { handlerEntry, stationTag } from './pipeline-function.ts';
import { type Station, stations } from './stations.ts';

/** A resource of a synthesized template. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** A synthesized CloudFormation template: the parts that are read here. */
export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

/** Names outside AWS for what CloudFormation would name. */
export interface LocalNames {
  readonly storeBucket: string;
  readonly siteBucket: string;
  /** URL of the site without a trailing slash. */
  readonly siteUrl: string;
}

/** A function as the template configures it. */
export interface TemplateFunction {
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** Source of its handler, from the project root. */
  readonly handlerEntry: string;
  /** Its bundle, from the output folder of the synthesis; only when it was synthesized with bundling. */
  readonly bundleEntry: string;
  /** Statements of its role, with the names of `LocalNames` in their resources. */
  readonly permissions: readonly Permission[];
}

/** A statement of a role. */
export interface Permission {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: unknown;
}

/** The workflow of a template: its definition, with the name of a station in place of each function's ARN. */
export interface TemplateWorkflow {
  readonly definition: {
    readonly StartAt: string;
    readonly States: Readonly<Record<string, { readonly Type: string }>>;
  };
  readonly functions: Readonly<Record<Station, TemplateFunction>>;
}

/**
 * Reads the workflow and its functions from a synthesized template, to run them outside AWS.
 *
 * In the definition a function is called by its station (`ingest`) and the topic is `notices`; the buckets and the
 * URL of the site are those of `names`. Errors: DigestError when the template lacks a part or refers to something unknown.
 */
export function readWorkflow(template: Template, names: LocalNames): TemplateWorkflow {
  const ids = Object.fromEntries(stations.map((station) => [station, functionId(template, station)]));
  const known = knownNames(template, ids, names);
  const read = (value: unknown): unknown => resolve(value, known);
  const [machine] = ofType(template, 'AWS::StepFunctions::StateMachine');
  if (machine === undefined) throw templateError('it has no state machine');
  const functions = stations.map((station) => [
    station,
    readFunction(template, ids[station] ?? '', station, names, read),
  ]);
  return {
    definition: JSON.parse(String(read(machine[1].Properties.DefinitionString))) as TemplateWorkflow['definition'],
    functions: Object.fromEntries(functions) as TemplateWorkflow['functions'],
  };
}

/** The value of each token of the template: `Ref` by logical id, `Fn::GetAtt` by `id.attribute`. */
function knownNames(
  template: Template,
  ids: Readonly<Record<string, string>>,
  names: LocalNames,
): ReadonlyMap<string, string> {
  // Region and account occur only in rights to send, which no local run uses.
  const known = new Map([
    ['AWS::Partition', 'aws'],
    ['AWS::Region', 'here'],
    ['AWS::AccountId', 'us'],
  ]);
  for (const [station, id] of Object.entries(ids)) {
    known.set(id, station).set(`${id}.Arn`, station);
  }
  for (const [output, bucket] of [
    ['StoreBucket', names.storeBucket],
    ['SiteBucket', names.siteBucket],
  ] as const) {
    const id = refOf(template.Outputs[output]?.Value);
    if (id === undefined) throw templateError(`its output ${output} names no bucket`);
    known.set(id, bucket).set(`${id}.Arn`, `arn:aws:s3:::${bucket}`);
  }
  for (const [id] of ofType(template, 'AWS::SNS::Topic')) known.set(id, 'notices');
  for (const [id] of ofType(template, 'AWS::Logs::LogGroup')) known.set(`${id}.Arn`, `log-group:${id}`);
  const url = new URL(names.siteUrl);
  for (const [id] of ofType(template, 'AWS::CloudFront::Distribution')) known.set(`${id}.DomainName`, url.host);
  return known;
}

function readFunction(
  template: Template,
  id: string,
  station: Station,
  names: LocalNames,
  read: (value: unknown) => unknown,
): TemplateFunction {
  const properties = template.Resources[id]?.Properties ?? {};
  const { Variables } = properties.Environment as { Variables: Record<string, unknown> };
  const variables = Object.entries(Variables).map(([name, value]) => [name, String(read(value))]);
  // The template puts https before the distribution's name; outside AWS it may be http.
  const siteUrl = environment.siteUrl in Variables ? { [environment.siteUrl]: names.siteUrl } : {};
  const { S3Key } = properties.Code as { S3Key: string };
  const roleId = getAttOf(properties.Role)?.[0] ?? '';
  return {
    environment: { ...(Object.fromEntries(variables) as Record<string, string>), ...siteUrl },
    timeoutSeconds: Number(properties.Timeout),
    memoryMb: Number(properties.MemorySize),
    handlerEntry: handlerEntry(station),
    bundleEntry: `asset.${S3Key.replace(/\.zip$/, '')}/index.mjs`,
    permissions: permissionsOf(template.Resources[roleId], read),
  };
}

function permissionsOf(role: TemplateResource | undefined, read: (value: unknown) => unknown): Permission[] {
  const policies = (role?.Properties.Policies ?? []) as { PolicyDocument: { Statement: Record<string, unknown>[] } }[];
  return policies
    .flatMap((policy) => policy.PolicyDocument.Statement)
    .map(({ Action, Resource, Condition }) => ({
      actions: [Action].flat().map(String),
      resources: [Resource].flat().map((resource) => String(read(resource))),
      ...definedOnly({ condition: Condition }),
    }));
}

function functionId(template: Template, station: Station): string {
  const found = ofType(template, 'AWS::Lambda::Function').find(([, { Properties }]) =>
    ((Properties.Tags ?? []) as { Key: string; Value: string }[]).some(
      (tag) => tag.Key === stationTag && tag.Value === station,
    ),
  );
  if (found === undefined) throw templateError(`it has no function ${station}`);
  return found[0];
}

function ofType(template: Template, type: string): [string, TemplateResource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}

/** Replaces the intrinsic functions that CDK writes by plain strings: Ref, Fn::GetAtt, Fn::Join. */
function resolve(value: unknown, known: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, known));
  if (typeof value !== 'object' || value === null) return value;
  const name = refOf(value) ?? getAttOf(value)?.join('.');
  if (name !== undefined) {
    const text = known.get(name);
    if (text === undefined) throw templateError(`it refers to ${name}, which has no name on this machine`);
    return text;
  }
  const join = (value as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
  if (join !== undefined) return (resolve(join[1], known) as unknown[]).join(join[0]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, known)]));
}

function refOf(value: unknown): string | undefined {
  return (value as { Ref?: string } | undefined)?.Ref;
}

function getAttOf(value: unknown): [string, string] | undefined {
  return (value as { 'Fn::GetAtt'?: [string, string] } | undefined)?.['Fn::GetAtt'];
}

function templateError(why: string): DigestError {
  return new DigestError(`cannot read the synthesized template: ${why}`, { code: 'template' });
}
