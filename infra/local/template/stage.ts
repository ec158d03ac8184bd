import { z } from 'zod';
import type { Reader } from './reader.ts';

/** A token bucket: what it gains a second, and what it holds at most. */
export interface Throttle {
  perSecond: number;
  burst: number;
}

const settings = z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() });
const stage = z.object({
  StageName: z.literal('$default'),
  DefaultRouteSettings: settings,
  RouteSettings: z.record(z.string(), settings).default({}),
});

/**
 * How often each route may be called, by its key.
 * @throws unless there is exactly one stage, and it limits every route
 */
export function readThrottles(reader: Reader): (routeKey: string) => Throttle {
  const [found, ...others] = reader.all('AWS::ApiGatewayV2::Stage', stage);
  if (!found || others.length > 0) throw new Error('the local runner serves exactly one stage');
  const { DefaultRouteSettings, RouteSettings } = found.props;
  return (key) => {
    const { ThrottlingRateLimit, ThrottlingBurstLimit } = RouteSettings[key] ?? DefaultRouteSettings;
    return { perSecond: ThrottlingRateLimit, burst: ThrottlingBurstLimit };
  };
}
