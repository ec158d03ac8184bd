import { z } from 'zod';

/** How campaigns' mails go out, and which orders count as having followed them. */
export const campaignPolicy = z.strictObject({
  /** Of all campaigns together; SES's own quota holds beside it. */
  mailsPerHour: z.int().min(12).max(10_000),
  /** Orders that a receiver places within so many days of its mail. */
  ordersWithinDays: z.int().min(1).max(365),
});
export type CampaignPolicy = z.output<typeof campaignPolicy>;

/** What holds where the settings say nothing. */
export const USUAL_CAMPAIGNS: CampaignPolicy = { mailsPerHour: 1000, ordersWithinDays: 14 };
