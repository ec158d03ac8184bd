import { parseArgs } from 'node:util';
import {
  CAMPAIGN_SECRET,
  CURSOR_SECRET,
  carrierSecret,
  EVALUATION_SECRET,
  providerSecret,
  QUOTATION_SECRET,
  readOrMakeSecret,
  rotateSecret,
  STATEMENT_SECRET,
} from '../../functions/shared/secret.ts';
import { useTableOf } from '../operations/table.ts';

/*
 * npm run rotate
 * npm run rotate -- --carrier simulator
 * npm run rotate -- --provider simulator
 * npm run rotate -- --evaluations
 * npm run rotate -- --statements
 * npm run rotate -- --quotations
 * npm run rotate -- --campaigns
 * npm run rotate -- --stage default
 *
 * Makes a new key for sealing cursors, for signing the links by which orders are rated, statements or quotations answered,
 * campaigns left, or one for a carrier or payment provider to sign its reports with, of the running local runner or of a stage in the AWS account that the
 * environment points at. The present key stays good until the next rotation.
 */

try {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string' },
      carrier: { type: 'string' },
      provider: { type: 'string' },
      evaluations: { type: 'boolean' },
      statements: { type: 'boolean' },
      quotations: { type: 'boolean' },
      campaigns: { type: 'boolean' },
    },
  });
  const partner = partnerOf(values);
  const [own, what] = ownOf(values);
  const table = useTableOf(values.stage);
  // A stage whose lists nobody has read yet has no key, and gets one; a partner that nobody knows gets none.
  if (!partner) await readOrMakeSecret(own);
  await rotateSecret(partner?.secret ?? own);
  console.log(
    partner
      ? `${table}: ${partner.code} has a new secret, see ${partner.told}`
      : `${table}: ${what} with a new key`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

interface Partners {
  carrier?: string;
  provider?: string;
}

/** Who signs what it reports, and how its new secret is told. */
function partnerOf({ carrier, provider }: Partners) {
  if (carrier)
    return { code: carrier, secret: carrierSecret(carrier), told: `GET /carriers/${carrier}/webhook` };
  if (!provider) return undefined;
  const told = `npm run provider-key -- --provider ${provider} --webhook`;
  return { code: provider, secret: providerSecret(provider), told };
}

interface Which {
  evaluations?: boolean;
  statements?: boolean;
  quotations?: boolean;
  campaigns?: boolean;
}

function ownOf({ evaluations, statements, quotations, campaigns }: Which): [string, string] {
  if (evaluations) return [EVALUATION_SECRET, 'links to rate orders are signed'];
  if (statements) return [STATEMENT_SECRET, 'links to answer statements are signed'];
  if (quotations) return [QUOTATION_SECRET, 'links to answer quotations are signed'];
  if (campaigns) return [CAMPAIGN_SECRET, 'links to unsubscribe are signed'];
  return [CURSOR_SECRET, 'cursors are sealed'];
}
