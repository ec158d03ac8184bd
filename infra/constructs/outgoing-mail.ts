import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

const SETTLING = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
];

/** The sender's domain, and the configuration set through which the fate of every mail comes back. */
export class OutgoingMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, { stage, sender }: { stage: string; sender: string }) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: `tradewind-${stage}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // SES tells only the account's default bus.
    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default');
    this.configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(bus),
      events: SETTLING,
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(sender.slice(sender.indexOf('@') + 1)),
      configurationSet: this.configurationSet,
    });
  }

  giveSending(fn: LambdaFunction): void {
    const name = this.configurationSet.configurationSetName;
    fn.addEnvironment('MAIL_CONFIGURATION_SET', name);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          this.identity.emailIdentityArn,
          Stack.of(this).formatArn({ service: 'ses', resource: 'configuration-set', resourceName: name }),
        ],
      }),
    );
  }
}
