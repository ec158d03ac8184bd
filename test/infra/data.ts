import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { ROLES } from '../../functions/shared/http/route.ts';
import { INDEXES } from '../../functions/shared/keys.ts';
import { loadConfig } from '../../infra/config.ts';
import { DataStack } from '../../infra/stacks/data.ts';
import { ofType, only, type Templates } from './template.ts';

export function dataSuite(data: () => Templates['data'], outputs: () => Templates['outputs']): void {
  it('outlives its stack', () => {
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::Cognito::UserPool', 'AWS::SES::EmailIdentity']) {
      const { DeletionPolicy, UpdateReplacePolicy } = only(data(), type);
      expect([type, DeletionPolicy, UpdateReplacePolicy]).toEqual([type, 'Retain', 'Retain']);
    }
    const groups = ofType(data(), 'AWS::Cognito::UserPoolGroup');
    expect(groups.map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(ROLES.map(() => 'Retain'));
    expect(only(data(), 'AWS::Cognito::UserPool').Properties.DeletionProtection).toBe('ACTIVE');
    expect(only(data(), 'AWS::DynamoDB::GlobalTable').Properties.Replicas).toEqual([
      expect.objectContaining({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    ]);
  });

  it('has the indexes that the keys name, of keys only, and tells old and new images', () => {
    const { GlobalSecondaryIndexes, StreamSpecification, TimeToLiveSpecification } = only(
      data(),
      'AWS::DynamoDB::GlobalTable',
    ).Properties;
    expect(GlobalSecondaryIndexes).toEqual(
      Object.entries(INDEXES).map(([IndexName, { pk, sk }]) => ({
        IndexName,
        KeySchema: [
          { AttributeName: pk, KeyType: 'HASH' },
          { AttributeName: sk, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    );
    expect(StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true });
  });

  it('prints the records that its domain needs for mail', () => {
    const records = Object.entries(outputs()).filter(([name]) => name.startsWith('MailDns'));
    const kinds = records.map(([, { Value }]) => /CNAME|MX|TXT/.exec(JSON.stringify(Value))?.[0]);
    expect(kinds).toEqual(['CNAME', 'CNAME', 'CNAME', 'MX', 'TXT', 'TXT']);
    const { MailFromAttributes } = only(data(), 'AWS::SES::EmailIdentity').Properties;
    expect(JSON.stringify(records)).toContain(`${MailFromAttributes.MailFromDomain} MX 10`);
  });

  it("makes no identity where it shares another stage's, and hears of its own mails alone", () => {
    const { settings, ...config } = loadConfig('second');
    const mail = { ...settings.mail, identity: 'shared' as const };
    const stack = new DataStack(new App(), { ...config, settings: { ...settings, mail } }, {});
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::SES::EmailIdentity', 0);
    template.hasResourceProperties('AWS::SES::ConfigurationSet', { Name: 'tradewind-second' });
    template.resourceCountIs('AWS::SES::ConfigurationSetEventDestination', 1);
    expect(template.findOutputs('*')).not.toHaveProperty('MailDnsDkim1');
  });

  it('has a group for each role, and nobody can make themselves a customer', () => {
    const groups = ofType(data(), 'AWS::Cognito::UserPoolGroup').map(
      ([, { Properties }]) => Properties.GroupName,
    );
    expect(groups.sort()).toEqual([...ROLES].sort());
    expect(only(data(), 'AWS::Cognito::UserPoolClient').Properties.WriteAttributes).not.toContain(
      'custom:customerId',
    );
    expect(only(data(), 'AWS::Cognito::UserPool').Properties.AdminCreateUserConfig).toEqual({
      AllowAdminCreateUserOnly: true,
    });
  });
}
