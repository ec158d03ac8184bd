import type { MailRecord } from './record.ts';

/** What became known about a mail, from SES's answer or from its later events. */
export type News =
  | { kind: 'sent'; messageId?: string }
  | { kind: 'bounced'; reason: string }
  | { kind: 'complaint' }
  | { kind: 'refused'; reason: string }
  | { kind: 'unknown'; reason?: string };

/**
 * The record with the news in it. News comes late, twice and in any order: what is known for certain is never replaced
 * by less, and a bounce is the last word.
 */
export function withNews(record: MailRecord, news: News, at: string): MailRecord {
  const { state } = record;
  switch (news.kind) {
    case 'sent':
      if (state === 'sent' || state === 'bounced') return record;
      return {
        ...plain(record),
        state: 'sent',
        at,
        ...(news.messageId ? { messageId: news.messageId } : {}),
      };
    case 'bounced':
      return state === 'bounced' ? record : { ...record, state: 'bounced', reason: news.reason, at };
    case 'complaint':
      return record.complaint ? record : { ...record, complaint: true };
    case 'refused':
      if (state !== 'sending' && state !== 'unknown') return record;
      // Never given up by itself: a refusal is mostly ours to mend, and whoever calls decides how often to try.
      return { ...record, state: 'retry', reason: news.reason, at };
    case 'unknown':
      if (state !== 'sending') return record;
      return { ...record, state: 'unknown', at, ...(news.reason ? { reason: news.reason } : {}) };
  }
}

const plain = ({ reason: _, ...record }: MailRecord): MailRecord => record;
