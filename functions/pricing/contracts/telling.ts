import { customers, salesMailbox } from '../../customers/index.ts';
import { formatFor } from '../../shared/format.ts';
import { digest, keys } from '../../shared/keys.ts';
import { type Content, deliver, layout } from '../../shared/mail/index.ts';
import { getSettings, type Settings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import type { Contract, ContractBalance } from './model.ts';
import { passed } from './rules.ts';
import { contracts, parseBalance } from './store.ts';
import { usedTexts } from './texts.ts';

/** Whoever looks after the customer is told when a line is used as far as the settings say, once for each threshold. */
export async function tellOfUse({ before, after }: Change): Promise<void> {
  if (!before || !after) return;
  const settings = getSettings();
  const [earlier, balance] = [parseBalance(before), parseBalance(after)];
  for (const percent of passed(earlier, balance, settings.contracts.warnAtPercent)) {
    const contract = await contracts.get(keys.contract(balance.contractId));
    await deliver({
      key: `contract-${contract.id}-${digest(balance.sku)}-${percent}`,
      to: salesMailbox(await customers.get(keys.customer(contract.customerId)), settings),
      content: () => usedMail(contract, balance, percent, settings),
    });
  }
}

export function usedMail(
  contract: Contract,
  { sku, agreed, reserved, drawn, left }: ContractBalance,
  percent: number,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = usedTexts[language];
  const format = formatFor(language, timeZone);
  return layout(
    {
      language,
      subject: texts.subject(contract.name, sku, percent),
      title: texts.title,
      paragraphs: [texts.lead(contract.beyond)],
      facts: [
        [texts.contract, contract.reference ?? contract.id],
        [texts.customer, contract.customerId],
        [texts.until, contract.validUntil],
        [texts.agreed, format.quantity(agreed)],
        [texts.reserved, format.quantity(reserved)],
        [texts.drawn, format.quantity(drawn)],
        [texts.left, format.quantity(left)],
      ],
    },
    settings,
  );
}
