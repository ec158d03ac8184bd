import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type AddToPrincipalPolicyResult, PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * A role that one service puts on, with all that it allows written into the role itself: a stack holds 500 resources, and
 * the policy that CDK makes beside a role is one of them.
 */
export class OwnRole extends Role {
  private readonly allows: PolicyDocument;

  constructor(scope: Construct, id: string, service: string) {
    const allows = new PolicyDocument();
    super(scope, id, { assumedBy: new ServicePrincipal(service), inlinePolicies: { Allows: allows } });
    this.allows = allows;
  }

  /** Whatever is granted, by us or by CDK, comes this way. */
  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.allows.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }
}
