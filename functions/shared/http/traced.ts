import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { traceRoot } from '../env.ts';
import { logAbout } from '../log.ts';

/**
 * An HTTP API takes no part in X-Ray, so that a trace begins in the function; `requestId` finds the call in the
 * gateway's own log. Where X-Ray is not, the one stands for the other.
 */
export function traced<T>(
  { requestContext: { requestId } }: Pick<APIGatewayProxyEventV2, 'requestContext'>,
  work: () => Promise<T>,
): Promise<T> {
  return logAbout({ traceId: traceRoot() ?? requestId, requestId }, work);
}
