import { expect } from 'vitest';
import { keys } from '../../../functions/shared/keys.ts';
import { dayIn, laterDay, now } from '../../../functions/shared/time.ts';
import { loadConfig } from '../../../infra/config.ts';
import { disputed } from '../../support/disputed.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import { shown } from './api.ts';
import type { Scene } from './scene.ts';

export const answeredByLink: Scene = [
  'a line of a statement is disputed by the link of its mail, shown and told of',
  async (stand: Stand) => {
    const { tw, flow } = stand;
    const { id } = await tw.customer();
    const { disputes } = await disputed(tw, flow, id);
    await eventually(async () => (await flow.mailsAbout(disputes)).length > 0);
    await shown(stand, 'admin', `/disputes?customerId=${id}`);
  },
];

export const disputeResolved: Scene = [
  'a dispute is resolved',
  async ({ tw, flow }) => {
    const { disputes } = await disputed(tw, flow, (await tw.customer()).id);
    await tw.post(`/disputes/${disputes}/resolve`, { outcome: 'rejected', words: 'It is right' });
  },
];

export const monthStated: Scene = [
  'the month that is over is stated',
  async ({ tw, flow, invoke, forget }) => {
    const { id } = await tw.customer();
    const last = laterDay(`${dayIn(loadConfig().settings.timeZone, now()).slice(0, 7)}-01`, -1);
    await flow.pay(id, { amount: 1, currency: 'EUR' }, { receivedAt: `${last}T12:00:00Z` });
    await eventually(async () => {
      await forget(keys.statementRun(last.slice(0, 7)));
      await invoke('statements', { schedule: 'statements' });
      return (await tw.get(`/statements?customerId=${id}`)).items.length === 1;
    });
    expect((await tw.get(`/statements?customerId=${id}`)).items).toMatchObject([{ to: last }]);
  },
];
