import type { Handler } from '../../shared/http/call.ts';
import { getSettings } from '../../shared/settings.ts';
import { segmentFile } from './file.ts';
import { allMembers, membersOf } from './members.ts';
import type { segmentRoutes } from './routes.ts';

type Routes = typeof segmentRoutes;

export const listSegment: Handler<Routes['listSegment']> = async ({ params, query }) => ({
  body: await membersOf(params.segment, getSettings().timeZone, query),
});

export const getSegmentFile: Handler<Routes['getSegmentFile']> = async ({ params: { segment } }) => ({
  body: segmentFile(await allMembers(segment, getSettings().timeZone)),
  fileName: `${segment}.csv`,
});
