import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { OutgoingMail } from '../constructs/outgoing-mail.ts';
import { People } from '../constructs/people.ts';
import { Store } from '../constructs/store.ts';

/** What must outlive every deployment: documents, accounts, and the right to send mail. */
export class DataStack extends Stack {
  readonly store: Store;
  readonly people: People;
  readonly mail: OutgoingMail;

  constructor(scope: Construct, { stage, settings }: Config, props: StackProps) {
    super(scope, `tradewind-${stage}-data`, { ...props, terminationProtection: true });
    this.store = new Store(this, 'Store', stage);
    this.people = new People(this, 'People', stage);
    this.mail = new OutgoingMail(this, 'Mail', { stage, ...settings.mail });

    new CfnOutput(this, 'TableName', { value: this.store.table.tableName });
    new CfnOutput(this, 'UserPoolId', { value: this.people.pool.userPoolId });
    new CfnOutput(this, 'UserPoolClientId', { value: this.people.client.userPoolClientId });
  }
}
