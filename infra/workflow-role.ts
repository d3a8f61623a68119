import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Policy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge, attributeInFinding } from './acknowledge.ts';
import type { WorkflowProps } from './workflow-props.ts';

/** Beginning of an execution's ARN as cdk-nag writes it in a finding. */
const executionsInFinding = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution';

/** Configuration is all that the workflow itself reads: the feeds of a digest. */
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
    // Log delivery to CloudWatch knows no narrower resource. Source: Step Functions guide, «Logging using CloudWatch».
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
      'One list of feeds per digest; only the folder of configuration is open.',
    'AwsSolutions-IAM5[Resource::*]': 'Log delivery knows no narrower resource; the workflow can only set up its log.',
  });
  return role;
}

/**
 * Lets the machine run the child executions of its own Distributed Map, and an operator's redrive repeat them.
 *
 * A policy of its own, since the machine needs its role before it has a name.
 */
export function allowMapRuns(role: Role, machine: StateMachine): void {
  // CDK prepares the same for roles that it may change; ours is closed to it, and the policy would hang in the air.
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
  const anyExecution = 'Executions have names made at run time; only those of this machine are open.';
  acknowledge(policy, {
    [`AwsSolutions-IAM5[Resource::${executionsInFinding}:${name}:*]`]: anyExecution,
    [`AwsSolutions-IAM5[Resource::${executionsInFinding}:${name}/*:*]`]: anyExecution,
  });
}
