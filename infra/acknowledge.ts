import { type CfnResource, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Acknowledges findings of cdk-nag on a construct: rule (with its finding in brackets, where it has one) to reason. */
export function acknowledge(construct: IConstruct, answers: Readonly<Record<string, string>>): void {
  const validations = Validations.of(construct);
  for (const [id, reason] of Object.entries(answers)) validations.acknowledge({ id, reason });
}

/** Names the attribute of a resource as cdk-nag writes it in a finding: `<StoreBucket1A2B.Arn>`. */
export function attributeInFinding(construct: IConstruct, attribute: string): string {
  return `<${Stack.of(construct).getLogicalId(construct.node.defaultChild as CfnResource)}.${attribute}>`;
}
