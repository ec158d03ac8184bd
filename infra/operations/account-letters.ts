import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { functionNamesIn } from '../functions.ts';
import { handOver, type Invoke } from './hand-over.ts';
import type { Letters } from './letters.ts';

export interface AccountLettersOptions {
  stage: string;
  queues: SQSClient;
  invoke: Invoke;
  /** What a message is about: its own event, or the records that it only tells the place of. */
  contentsOf(name: string, body: unknown): AsyncIterable<unknown>;
}

/** Long enough to hand over one, so that it is not given to another meanwhile. */
const HIDDEN_SECONDS = 180;

/**
 * Those in a stage's queues. SQS can move a queue's messages back only to another queue, and these came from functions:
 * so they are handed to the functions themselves.
 */
export class AccountLetters implements Letters {
  private readonly options: AccountLettersOptions;

  constructor(options: AccountLettersOptions) {
    this.options = options;
  }

  async count(): Promise<Record<string, number>> {
    const counts = [...(await this.urls())].map(async ([name, QueueUrl]): Promise<[string, number]> => {
      const asked = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages' as const] };
      const { Attributes } = await this.options.queues.send(new GetQueueAttributesCommand(asked));
      return [name, Number(Attributes?.ApproximateNumberOfMessages)];
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  async replay(name: string): Promise<number> {
    const QueueUrl = (await this.urls()).get(name);
    if (!QueueUrl) throw new Error(`no dead letters are kept for ${name}`);
    for (let taken = 0; ; taken++) {
      const { Messages: [message] = [] } = await this.options.queues.send(
        new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: HIDDEN_SECONDS, WaitTimeSeconds: 1 }),
      );
      if (!message) return taken;
      await this.take(name, QueueUrl, message);
    }
  }

  private async take(name: string, QueueUrl: string, { Body = '', ReceiptHandle }: Message): Promise<void> {
    const { contentsOf, invoke, queues } = this.options;
    for await (const content of contentsOf(name, JSON.parse(Body))) await handOver(invoke, name, content);
    await queues.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }

  /** By the name of the function that the letters are for. */
  private async urls(): Promise<Map<string, string>> {
    const { queues, stage } = this.options;
    const { QueueUrls = [] } = await queues.send(
      new ListQueuesCommand({ QueueNamePrefix: `tradewind-${stage}-` }),
    );
    const own = functionNamesIn(stage);
    const named = QueueUrls.flatMap((url): [string, string][] => {
      const [, name] = /([^/]+)-dead-letters$/.exec(url) ?? [];
      return name && own.has(name) ? [[name, url]] : [];
    });
    return new Map(named);
  }
}
