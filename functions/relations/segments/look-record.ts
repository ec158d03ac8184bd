import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';

/** By which thresholds everybody has been looked at. */
export const segmentLook = z.object({ policy: z.string(), version: z.int().min(1) });
export type SegmentLook = z.output<typeof segmentLook>;

export const segmentLooks = resource({
  name: 'figures',
  schema: segmentLook,
  key: () => keys.segmentLook,
  indexes: () => ({}),
});
