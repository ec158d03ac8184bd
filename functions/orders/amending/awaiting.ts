import { say } from '../../shared/texts/say.ts';
import { tell } from '../../shared/texts/tell.ts';
import type { Order, ToldWait } from '../model.ts';
import type { Reader } from '../view.ts';
import { OWNERS } from '../waiting.ts';
import { pendingOf } from './when.ts';

/** Beside whatever the order waits for, it may wait for a reviewer to decide what is to be changed of it. */
export function decisionOn(order: Order, { at, language }: Reader): ToldWait[] {
  const pending = pendingOf(order, at);
  if (!pending) return [];
  const { since, until } = pending;
  const otherwise = tell(say('the order stays as it is'), language);
  return [{ for: 'review', on: OWNERS.review, since, until, otherwise }];
}
