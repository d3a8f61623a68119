import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../contracts/ports.ts';

/** A feed may put anything into a field; log lines stay single and short. */
const MAX_FIELD_LENGTH = 500;

/** Creates a log that writes one JSON line per event to stdout, through Powertools; its level comes from the environment. */
export function jsonLog(station: string): Log {
  const logger = new Logger({ serviceName: `depeche-${station}` });
  return {
    info: (message, fields = {}) => logger.info(message, { ...clean(fields) }),
    warn: (message, fields = {}) => logger.warn(message, { ...clean(fields) }),
    error: (message, fields = {}) => logger.error(message, { ...clean(fields) }),
  };
}

function clean(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').slice(0, MAX_FIELD_LENGTH) : value,
    ]),
  );
}
