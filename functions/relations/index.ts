/** What other modules may use of what customers did and said. */
export { followCampaigns } from './campaigns/following.ts';
export { onCampaignMail } from './campaigns/noting.ts';
export { askForEvaluation, tellOfEvaluation } from './evaluations/telling.ts';
export { goOnErasing } from './persons/erasing.ts';
export { routes } from './routes.ts';
export { keepTrade } from './trade/keeping.ts';
