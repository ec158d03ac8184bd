import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { polledCarriers } from '../../functions/shipping/carriers.ts';
import type { Config } from '../config.ts';
import { alarmsOf } from '../constructs/alarm-list.ts';
import { Alarms } from '../constructs/alarms.ts';
import { Dashboard } from '../constructs/dashboard.ts';
import type { AppStack } from './app.ts';
import type { DataStack } from './data.ts';

export interface WatchStackProps extends StackProps {
  data: DataStack;
  app: AppStack;
}

/** Who watches the application: apart from it, since a stack has room for 500 resources. */
export class WatchStack extends Stack {
  constructor(scope: Construct, { stage, ...config }: Config, { data, app, ...props }: WatchStackProps) {
    super(scope, `tradewind-${stage}-watch`, props);
    const carriers = polledCarriers(config.settings);
    const { store, mail } = data;
    const { api, orders, functions } = app;
    const { configurationSetName: configurationSet } = mail.configurationSet;
    const list = alarmsOf({ stage, api, orders, store, configurationSet, carriers, stack: app });
    new Alarms(this, 'Alarms', { stage, ...config }, list);
    new Dashboard(this, 'Dashboard', { stage, functions: Object.values(functions), orders, store, carriers });
  }
}
