import { newId } from '../../../functions/shared/ids.ts';
import { change, comesOf, type Damage, drop, isOf } from './damage.ts';

const back = isOf('RETURN', 'RETURN#');

export const RETURNS: readonly Damage[] = [
  { check: 'returns', what: 'restocked and not in the ledger', damage: drop(comesOf('ret_')) },
  {
    check: 'returns',
    what: 'more is restocked than came',
    damage: change(back, (r) => {
      r.lines[0].restocked = '2';
    }),
  },
  {
    check: 'returns',
    what: 'a shipment that does not know what went back',
    damage: change(
      (item) => item.sk === 'SHIPMENT' && JSON.stringify(item).includes('"returned":"2"'),
      (shipment) => {
        delete shipment.lines[0].returned;
      },
    ),
  },
  {
    check: 'returns',
    what: 'inspected and not credited',
    damage: change(back, (r) => {
      r.inspections[0].creditNoteId = newId('crn');
    }),
  },
  {
    check: 'returns',
    what: 'a return that is not found under its order',
    damage: drop(isOf('RETURNED#')),
  },
  {
    check: 'returns',
    what: 'a return that waits for nobody',
    damage: change(back, (r) => {
      r.status = 'authorised';
    }),
  },
];
