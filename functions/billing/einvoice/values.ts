import { type Money, toMajor } from '../../shared/money.ts';
import { dayIn } from '../../shared/time.ts';

/** What stands in an element: its text, its children in their order, or several of it. */
export type Content = string | Element | readonly Element[];
/** Attributes are named with an `@`, text beside them is `#text`. */
export interface Element {
  [name: string]: Content;
}

export const amountOf = (money: Money): string => toMajor(money);

/** A day as eight digits, which is format 102 of UNTDID 2379. */
export const dayElement = (at: string, timeZone: string, namespace = 'udt'): Element => ({
  [`${namespace}:DateTimeString`]: { '@format': '102', '#text': dayIn(timeZone, at).replaceAll('-', '') },
});
