import { REGION } from '../template/place.ts';

/**
 * Engines check no signature, but the SDK won't send without one. A user who brings an endpoint of his own brings
 * his own keys too.
 */
export const credentials = (): { accessKeyId: string; secretAccessKey: string; sessionToken?: string } => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!process.env.AWS_ENDPOINT_URL_DYNAMODB || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    return { accessKeyId: 'local', secretAccessKey: 'local' };
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
};

export const clientConfig = (endpoint: string) => ({ endpoint, region: REGION, credentials: credentials() });
