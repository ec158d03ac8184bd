import { change, type Damage, drop, isOf } from './damage.ts';

const merged = (item: object) => 'mergedInto' in item;
const ofErased = (item: { deliveryAddress?: unknown }) => Object(item.deliveryAddress).name === 'erased';

/** Of whoever was erased, as it is of somebody else. */
const ofTheErased =
  (sk: string): Damage['damage'] =>
  (items, business) => {
    const erasure = items.find((item) => item.sk === 'ERASURE' && !String(item.pk).endsWith('#CONTACT'));
    return change(isOf(sk), (item) => {
      item.customerId = erasure?.customerId;
    })(items, business);
  };

export const PERSONS: readonly Damage[] = [
  {
    check: 'merged',
    what: 'a customer that was merged into nobody',
    damage: change(merged, (item) => {
      item.mergedInto.id = 'cus_00000000000000000000000000';
    }),
  },
  {
    check: 'merged',
    what: 'a merged customer with which something may begin',
    damage: drop((item) => isOf('BEGUN', 'CUSTOMER#')(item) && item.shut === true),
  },
  {
    check: 'merged',
    what: 'an erased customer with an order that goes on',
    damage: change(ofErased, (item) => {
      Object.assign(item, { status: 'placed' });
    }),
  },
  {
    check: 'tax-ids',
    what: 'a customer that its tax id does not find',
    damage: drop(isOf('CUSTOMER#', 'TAX_ID#')),
  },
  {
    check: 'tax-ids',
    what: 'a customer that is found under a tax id of another',
    damage: change(isOf('CUSTOMER#', 'TAX_ID#'), (item) => {
      item.pk = 'TAX_ID#another';
    }),
  },
  {
    check: 'erased',
    what: 'an order with a name that was erased',
    damage: change(ofErased, (item) => {
      item.deliveryAddress.name = 'Zoë';
    }),
  },
  { check: 'erased', what: 'an amendment with words that were erased', damage: ofTheErased('AMENDMENT') },
  { check: 'erased', what: 'a prepayment with a name that was erased', damage: ofTheErased('PREPAYMENT') },
  {
    check: 'erased',
    what: 'a contact that was erased and is still named',
    damage: change(isOf('ERASURE', '#CONTACT'), (item) => {
      item.person = { name: 'Zoë' };
    }),
  },
  {
    check: 'erased',
    what: 'an erasure of which nobody knows',
    damage: drop((item) => item.sk === 'ERASURE' && !String(item.pk).endsWith('#CONTACT')),
  },
];
