import { customers, salesMailbox } from '../../customers/index.ts';
import { type Format, formatFor } from '../../shared/format.ts';
import { digest, keys } from '../../shared/keys.ts';
import { type Content, deliver, layout } from '../../shared/mail/index.ts';
import { getSettings, type Settings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import type { Contract, Use } from './model.ts';
import { passed } from './rules.ts';
import { contracts, parseAmount, parseBalance } from './store.ts';
import { usedTexts } from './texts.ts';

/** A product of a contract, or else its amount, with how far it is used. */
interface Used extends Use {
  contractId: string;
  sku?: string;
}

/** Whoever looks after the customer is told when a line is used as far as the settings say, once for each threshold. */
export const tellOfUse = ({ before, after }: Change): Promise<void> =>
  before && after ? tell(parseBalance(before), parseBalance(after)) : Promise.resolve();

/** The same of a contract's amount. */
export const tellOfAmountUse = ({ before, after }: Change): Promise<void> =>
  before && after ? tell(parseAmount(before), parseAmount(after)) : Promise.resolve();

async function tell(earlier: Used, now: Used): Promise<void> {
  const settings = getSettings();
  for (const percent of passed(earlier, now, settings.contracts.warnAtPercent)) {
    const contract = await contracts.get(keys.contract(now.contractId));
    await deliver({
      key: `contract-${contract.id}-${now.sku ? digest(now.sku) : 'amount'}-${percent}`,
      to: salesMailbox(await customers.get(keys.customer(contract.customerId)), settings),
      content: () => usedMail(contract, now, percent, settings),
    });
  }
}

export function usedMail(
  contract: Contract,
  { sku, agreed = 0, reserved, drawn, left = 0 }: Omit<Used, 'contractId'>,
  percent: number,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = usedTexts[language];
  const tellFigure = figureOf(contract, sku, formatFor(language, timeZone));
  return layout(
    {
      language,
      subject: texts.subject(contract.name, sku ?? texts.amount, percent),
      title: texts.title,
      paragraphs: [texts.lead(contract.beyond)],
      facts: [
        [texts.contract, contract.reference ?? contract.id],
        [texts.customer, contract.customerId],
        [texts.until, contract.validUntil],
        [texts.agreed, tellFigure(agreed)],
        [texts.reserved, tellFigure(reserved)],
        [texts.drawn, tellFigure(drawn)],
        [texts.left, tellFigure(left)],
      ],
    },
    settings,
  );
}

const figureOf =
  ({ currency }: Contract, sku: string | undefined, format: Format) =>
  (figure: number): string =>
    sku ? format.quantity(figure) : format.money({ amount: figure, currency });
