import type { Prepayment } from '../../billing/index.ts';
import type { Quotation } from '../../orders/index.ts';
import type { Address } from '../../shared/fields.ts';
import { blankAddress, blankVersion, ERASED, nameless } from './blanks.ts';
import type { Person } from './model.ts';
import { withoutPerson } from './one-person.ts';

export const blankQuotation = ({ answer, ...quotation }: Quotation): Quotation => ({
  ...blankVersion(quotation),
  asked: blankVersion(quotation.asked),
  buyer: blankBuyer(quotation.buyer.address),
  ...(answer ? { answer: blankAnswer(answer) } : {}),
});

const blankBuyer = (address: Address | undefined) => ({
  name: ERASED,
  ...(address ? { address: blankAddress(address) } : {}),
});

/** What was asked for ahead is no document of the books. */
export const blankPrepayment = (one: Prepayment): Prepayment => ({
  ...one,
  buyer: blankBuyer(one.buyer.address),
  deliveredTo: blankAddress(one.deliveredTo),
});

const blankAnswer = ({
  words: _,
  ...answer
}: NonNullable<Quotation['answer']>): NonNullable<Quotation['answer']> => ({
  ...answer,
  name: ERASED,
  by: nameless(answer.by),
});

/** What its business is called stays, also where that is a person's name. */
export const offerWithout =
  <D extends { buyer: { name: string } }>(blank: (doc: D) => D) =>
  (doc: D, person: Person): D => {
    const left = withoutPerson(doc, blank(doc), person);
    return { ...left, buyer: { ...left.buyer, name: doc.buyer.name } };
  };
