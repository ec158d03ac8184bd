import { TokenBucket } from 'limiter';
import type { ApiRoute } from '../template/api.ts';
import { Refused } from './limits.ts';

/**
 * Counts the calls of each route as the service does, whoever makes them. It says no word on when to come again, as the
 * service doesn't.
 */
export function throttled(routes: readonly ApiRoute[]): (route: ApiRoute) => void {
  const buckets = new Map(routes.map((route) => [route.key, full(route.throttle)]));
  /** @throws Refused 429 when there were too many just now */
  return ({ key }) => {
    if (!buckets.get(key)?.tryRemoveTokens(1)) throw new Refused(429, 'Too Many Requests');
  };
}

function full({ perSecond, burst }: ApiRoute['throttle']): TokenBucket {
  const bucket = new TokenBucket({ bucketSize: burst, tokensPerInterval: perSecond, interval: 'second' });
  bucket.content = burst;
  return bucket;
}
