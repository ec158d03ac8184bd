import { Duration } from 'aws-cdk-lib';
import { figure } from '../figures.ts';
import type { AlarmDefinition } from './alarm.ts';
import type { Watched } from './alarm-list.ts';

const HOUR_SECONDS = 3600;
/** What a carrier mends by itself within so many hours, nobody has to be told of. */
const HOURS = 3;

/**
 * What somebody has to be told of carriers that are asked: one that gave nothing of use in so many of the hours in which
 * it was asked. Of one that is asked seldom these lie apart.
 */
export const ofCarriers = ({ stage, carriers }: Watched): AlarmDefinition[] =>
  carriers.map(({ code, name, askEvery }) => ({
    name: `carrier-${code}-in-vain`,
    suffers: `Customers don't see where parcels are that went with ${name}, which is asked for them in vain.`,
    metric: figure({
      ...{ stage, name: 'AskedInVain', of: code },
      ...{ statistic: 'Minimum', period: Duration.seconds(HOUR_SECONDS) },
    }),
    atLeast: 1,
    periods: Math.ceil((HOURS * askEvery) / HOUR_SECONDS) + HOURS,
    ofThese: HOURS,
    runbook: 'carrier-asked-in-vain',
  }));
