/**
 * Makes what makes a Lambda handler: it parses each event, and builds the ports that are not given at the first one.
 *
 * Errors: those of the schema, of `portsOf` (a setting that is missing) and of the step.
 */
export function lambdaHandler<Event, Ports extends object, Result>(
  schema: { parse(event: unknown): Event },
  portsOf: () => Ports,
  step: (event: Event, ports: Ports) => Promise<Result>,
): (given?: Partial<Ports>) => (event: unknown) => Promise<Result> {
  return (given = {}) => {
    let ports: Ports | undefined;
    return async (event) => {
      ports ??= { ...portsOf(), ...given };
      return step(schema.parse(event), ports);
    };
  };
}
