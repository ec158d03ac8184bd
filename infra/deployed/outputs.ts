import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/**
 * What the stacks of a stage say of themselves, e.g. `ApiUrl`, asked of the account that the environment points at.
 * @throws when it isn't deployed there
 */
export async function outputsOf(stage: string): Promise<Record<string, string>> {
  const client = new CloudFormationClient();
  const found = await Promise.all(
    ['data', 'app'].map((part) =>
      client.send(new DescribeStacksCommand({ StackName: `tradewind-${stage}-${part}` })),
    ),
  );
  const outputs = found.flatMap(({ Stacks = [] }) => Stacks.flatMap(({ Outputs = [] }) => Outputs));
  return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}

/** @throws when the stage has no such output */
export async function outputOf(stage: string, name: string): Promise<string> {
  const value = (await outputsOf(stage))[name];
  if (!value) throw new Error(`stage ${stage} has no output ${name}`);
  return value;
}
