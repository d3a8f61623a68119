import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { ReadSecret } from '../contracts/delivery.ts';
import { DeliveryError } from '../contracts/errors.ts';

/** Creates a reader of parameters of AWS Systems Manager (SecureString). `AWS_ENDPOINT_URL_SSM` sets another endpoint. */
export function createReadParameter(client: SSMClient = new SSMClient({})): ReadSecret {
  return async (name) => {
    try {
      const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
      const value = Parameter?.Value?.trim() ?? '';
      if (value !== '') return value;
    } catch (cause) {
      const why = cause instanceof Error ? cause.name : String(cause);
      throw new DeliveryError(
        `cannot read the parameter ${name}: ${why}; create it as a SecureString in the region of the stack`,
        { code: 'secret', resource: name, cause },
      );
    }
    throw new DeliveryError(`the parameter ${name} is empty; store the secret in it`, {
      code: 'secret',
      resource: name,
    });
  };
}
