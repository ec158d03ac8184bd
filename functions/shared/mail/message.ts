/** Never a bare string: from one, a composer would read a second address. */
export interface Mailbox {
  name: string;
  address: string;
}

export interface Attachment {
  fileName: string;
  contentType: string;
  content: Uint8Array;
}

/** What a mail says, in both forms, each of which stands for itself. */
export interface Content {
  subject: string;
  text: string;
  html: string;
  attachments?: readonly Attachment[];
  /** Where its reader's mail program says, by one click, that the reader wants no more of it. */
  unsubscribe?: string;
}

export interface Message extends Content {
  from: Mailbox;
  replyTo: Mailbox;
  to: Mailbox;
}

/** SES takes 10 MB after base64, which adds 37 %; the rest is for the words. */
export const MAX_ATTACHMENT_BYTES = 7_000_000;
