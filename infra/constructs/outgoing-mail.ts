import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
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
import type { Settings } from '../../functions/shared/settings.ts';

const SETTLING = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
];

export interface OutgoingMailProps extends Pick<Settings['mail'], 'sender' | 'identity'> {
  stage: string;
}

/** The configuration set through which the fate of every mail comes back, and the sender's domain unless it is shared. */
export class OutgoingMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly sender: string;

  constructor(scope: Construct, id: string, { stage, sender, identity }: OutgoingMailProps) {
    super(scope, id);
    this.sender = sender;
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
    if (identity === 'own') this.verify(sender.slice(sender.indexOf('@') + 1));
  }

  private verify(domain: string): void {
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
      // Until its records are there, mails go out all the same.
      mailFromDomain: `bounce.${domain}`,
    });
    // Verified once by records in the domain's name servers, which nobody wants to change again.
    identity.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.printRecords(domain, identity);
  }

  /** What the domain's owner puts into its name servers, a line each: by DKIM the domain is verified, too. */
  private printRecords(domain: string, { dkimRecords }: EmailIdentity): void {
    const { region } = Stack.of(this);
    const records = {
      ...Object.fromEntries(
        dkimRecords.map(({ name, value }, i) => [`Dkim${i + 1}`, `${name} CNAME ${value}`]),
      ),
      MailFrom: `bounce.${domain} MX 10 feedback-smtp.${region}.amazonses.com`,
      Spf: `bounce.${domain} TXT "v=spf1 include:amazonses.com ~all"`,
      Dmarc: `_dmarc.${domain} TXT "v=DMARC1; p=none"`,
    };
    for (const [name, value] of Object.entries(records))
      new CfnOutput(this, name, { value }).overrideLogicalId(`MailDns${name}`);
  }

  /**
   * Bound by the sender's address, which is narrower than its domain. Naming identities as resources would ask for the
   * recipients' as well as long as the account is in SES's sandbox. The address is always known to SES itself;
   * `IfExists` is for engines that don't look into the mail.
   */
  giveSending(fn: LambdaFunction): void {
    fn.addEnvironment('MAIL_CONFIGURATION_SET', this.configurationSet.configurationSetName);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: ['*'],
        conditions: { StringEqualsIfExists: { 'ses:FromAddress': this.sender } },
      }),
    );
  }
}
