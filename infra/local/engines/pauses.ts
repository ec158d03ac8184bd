const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

interface Said {
  status: number;
  xml: string;
}

/** Configuration sets whose sending an operator has switched off, as SES has it. */
export class Pauses {
  private readonly paused = new Set<string>();

  /** @param form of a call to SES. @returns what to answer; nothing when the call is the mailbox's */
  answer(form: URLSearchParams): Said | undefined {
    const set = form.get('ConfigurationSetName') ?? '';
    if (form.get('Action') === 'UpdateConfigurationSetSendingEnabled')
      return this.change(set, form.get('Enabled'));
    return this.paused.has(set) ? refusal(set) : undefined;
  }

  private change(set: string, enabled: string | null): Said {
    if (enabled === 'true') this.paused.delete(set);
    else this.paused.add(set);
    const name = 'UpdateConfigurationSetSendingEnabledResponse';
    return { status: 200, xml: `<${name} xmlns="${NAMESPACE}"><ResponseMetadata/></${name}>` };
  }
}

const refusal = (set: string): Said => ({
  status: 400,
  xml:
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>ConfigurationSetSendingPausedException</Code>` +
    `<Message>Sending is paused for configuration set ${set}</Message></Error></ErrorResponse>`,
});
