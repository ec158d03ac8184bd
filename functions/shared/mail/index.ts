/** What modules use to write mails. */

export { deliver } from './deliver.ts';
export { takeEvent } from './events.ts';
export { bringUp } from './late.ts';
export { type Entry, type Letter, layout, type Section } from './letter.ts';
export { type Content, MAX_ATTACHMENT_BYTES, type Mailbox } from './message.ts';
export type { Panel, Tiles } from './panels.ts';
export { isOnRecord, type MailRecord } from './record.ts';
export { type MailRole, roleMailbox, roleName } from './roles.ts';
export { type Mailing, sendOnce } from './send.ts';
export type { Alongside } from './settle.ts';
export { type MailState, mailState } from './state.ts';
