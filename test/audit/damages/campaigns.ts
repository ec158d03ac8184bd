import { change, type Damage, isOf } from './damage.ts';

export const CAMPAIGNS: readonly Damage[] = [
  {
    check: 'campaigns',
    what: 'a campaign with an order too many',
    damage: change(isOf('RESULT', 'CAMPAIGN#'), (item) => item.orders++),
  },
  {
    check: 'campaigns',
    what: 'an order that followed for more than is counted',
    damage: change(isOf('FOLLOWING#'), (item) => {
      item.net.amount++;
    }),
  },
  {
    check: 'campaign-mails',
    what: 'a mail that is planned and has gone out',
    damage: change(isOf('CAMPAIGN_MAIL'), (item) => {
      item.state = 'planned';
    }),
  },
];
