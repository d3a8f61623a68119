import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Policy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge, attributeInFinding } from './acknowledge.ts';
import type { WorkflowProps } from './workflow-props.ts';

/** Prefix of an execution's ARN as cdk-nag writes it in a finding. */
const executionsInFinding = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution';

/** The only folder that the workflow itself reads: it has the feeds of the digests. */
const readFolder = 'config';

/** The role of the state machine: call the functions, read the list of feeds, send a notice, write its log. */
export function workflowRole(scope: Construct, id: string, { functions, store, notices }: WorkflowProps): Role {
  const stack = Stack.of(scope);
  const statements = [
    new PolicyStatement({
      sid: 'CallStations',
      actions: ['lambda:InvokeFunction'],
      resources: Object.values(functions).map((fn) => fn.functionArn),
    }),
    new PolicyStatement({
      sid: 'ReadFeeds',
      actions: ['s3:GetObject'],
      resources: [store.arnForObjects(`${readFolder}/*`)],
    }),
    new PolicyStatement({ sid: 'SendNotices', actions: ['sns:Publish'], resources: [notices.topicArn] }),
    // Log delivery to CloudWatch takes no narrower resource. Source: Step Functions guide, "Logging using CloudWatch".
    new PolicyStatement({
      sid: 'DeliverLogs',
      actions: [
        'logs:CreateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:DescribeLogGroups',
        'logs:DescribeResourcePolicies',
        'logs:GetLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:UpdateLogDelivery',
      ],
      resources: ['*'],
    }),
  ];
  const role = new Role(scope, id, {
    description: 'What the Depeche workflow may do, and nothing else',
    assumedBy: new ServicePrincipal('states.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: {
          'aws:SourceArn': stack.formatArn({
            service: 'states',
            resource: 'stateMachine',
            resourceName: '*',
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    }),
    inlinePolicies: { own: new PolicyDocument({ statements }) },
  });
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::${attributeInFinding(store, 'Arn')}/${readFolder}/*]`]:
      'One list of feeds per digest; only the configuration folder is open.',
    'AwsSolutions-IAM5[Resource::*]':
      'Log delivery takes no narrower resource; the workflow can only set up its own log.',
  });
  return role;
}

/**
 * Allows the machine to run the child executions of its Distributed Map, and to redrive them.
 *
 * A separate policy, since the machine needs its role before it has a name.
 */
export function allowMapRuns(role: Role, machine: StateMachine): void {
  // CDK adds the same policy for roles that it may change; for ours it would be attached to nothing.
  machine.node.tryRemoveChild('DistributedMapPolicy');
  const executions = (resourceName: string): string =>
    Stack.of(machine).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  const policy = new Policy(machine, 'MapRuns', {
    roles: [role],
    statements: [
      new PolicyStatement({
        sid: 'StartChildren',
        actions: ['states:StartExecution'],
        resources: [machine.stateMachineArn],
      }),
      new PolicyStatement({
        sid: 'WatchChildren',
        actions: ['states:DescribeExecution', 'states:StopExecution'],
        resources: [executions(`${machine.stateMachineName}:*`)],
      }),
      new PolicyStatement({
        sid: 'RepeatChildren',
        actions: ['states:RedriveExecution'],
        resources: [executions(`${machine.stateMachineName}/*:*`)],
      }),
    ],
  });
  const name = attributeInFinding(machine, 'Name');
  const anyExecution = 'Executions are named at run time; only those of this machine are open.';
  acknowledge(policy, {
    [`AwsSolutions-IAM5[Resource::${executionsInFinding}:${name}:*]`]: anyExecution,
    [`AwsSolutions-IAM5[Resource::${executionsInFinding}:${name}/*:*]`]: anyExecution,
  });
}
