import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { DigestConfig } from '../functions/contracts/config.ts';

/** Whether a digest is delivered anywhere. */
export function delivers({ delivery }: DigestConfig): boolean {
  return delivery !== undefined && (delivery.email !== undefined || delivery.webhooks.length > 0);
}

/**
 * What deliver may do outside the buckets: send mail from the configured senders by their identities, and read the
 * configured contact lists and parameters; nothing where nothing is configured.
 *
 * SES requires `ses:SendRawEmail` for raw messages of its API v2. Parameters are encrypted with the AWS managed key, which
 * anyone who may read the parameter may use.
 */
export function deliveryRights(scope: Construct, digests: readonly DigestConfig[]): PolicyStatement[] {
  const stack = Stack.of(scope);
  const mail = digests.flatMap(({ delivery }) => delivery?.email ?? []);
  const webhooks = digests.flatMap(({ delivery }) => delivery?.webhooks ?? []);
  const identities = mail.map(({ from, identity }) => identity ?? from.slice(from.lastIndexOf('@') + 1));
  const lists = mail.flatMap(({ contactList }) => contactList?.name ?? []);
  const parameters = webhooks.flatMap(({ urlParameter, secretParameter }) =>
    [urlParameter, secretParameter].filter((name) => name !== undefined),
  );
  const arns = (service: string, resource: string, names: readonly string[]): string[] =>
    [...new Set(names)]
      .sort()
      .map((name) =>
        stack.formatArn({ service, resource, resourceName: name, arnFormat: ArnFormat.SLASH_RESOURCE_NAME }),
      );
  return [
    ...(mail.length === 0
      ? []
      : [
          new PolicyStatement({
            sid: 'SendMail',
            actions: ['ses:SendEmail', 'ses:SendRawEmail'],
            resources: arns('ses', 'identity', identities),
            conditions: { StringEquals: { 'ses:FromAddress': [...new Set(mail.map(({ from }) => from))].sort() } },
          }),
        ]),
    ...(lists.length === 0
      ? []
      : [
          new PolicyStatement({
            sid: 'ReadContacts',
            actions: ['ses:ListContacts'],
            resources: arns('ses', 'contact-list', lists),
          }),
        ]),
    ...(parameters.length === 0
      ? []
      : [
          new PolicyStatement({
            sid: 'ReadSecrets',
            actions: ['ssm:GetParameter'],
            resources: arns(
              'ssm',
              'parameter',
              parameters.map((name) => name.replace(/^\//, '')),
            ),
          }),
        ]),
  ];
}
