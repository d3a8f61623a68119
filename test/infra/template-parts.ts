import type { Template, TemplateResource } from '../../infra/read-template.ts';

/** A statement of a policy, as it is asserted on. */
export interface Statement {
  readonly Action: string | string[];
  readonly [field: string]: unknown;
}

/** The properties of all resources of a type, in the order of the template. */
export function propertiesOf(template: Template, type: string): Readonly<Record<string, unknown>>[] {
  return Object.values(template.Resources)
    .filter(({ Type }) => Type === type)
    .map(({ Properties }) => Properties);
}

/** The one resource of a type whose id begins so. Errors: when there is none. */
export function findResource(template: Template, type: string, idPrefix: string): TemplateResource {
  const found = Object.entries(template.Resources).find(([id, { Type }]) => Type === type && id.startsWith(idPrefix));
  if (found === undefined) throw new Error(`the template has no ${type} ${idPrefix}…`);
  return found[1];
}

/** The statements of a resource that has one policy document (a policy, or a role with one inline policy). */
export function statementsOf({ Properties }: TemplateResource): Statement[] {
  const [inline] = (Properties.Policies ?? []) as { PolicyDocument: unknown }[];
  const document = (Properties.PolicyDocument ?? inline?.PolicyDocument) as { Statement: Statement[] } | undefined;
  return document?.Statement ?? [];
}
