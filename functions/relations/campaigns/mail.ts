import type { Customer } from '../../customers/index.ts';
import { companyName } from '../../shared/company.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Campaign } from './model.ts';
import { receiverOf } from './receivers.ts';
import { textFor } from './rules.ts';
import { filled, type Values } from './template.ts';
import { leaveTexts } from './texts/mail.ts';

/** What a customer is mailed. @param leaving where it says that it wants no more */
export function campaignContent(
  campaign: Campaign,
  customer: Customer,
  leaving: string,
  settings: Settings,
): Content {
  const { language, text } = textFor(campaign, customer.language, settings.language);
  const company = companyName(settings, language);
  const values = valuesOf(customer, company);
  const subject = filled(text.subject, values);
  const { link } = text;
  const { why, label } = leaveTexts[language];
  return layout(
    {
      language,
      subject,
      title: subject,
      paragraphs: filled(text.body, values).split(/\n\s*\n/),
      facts: [],
      ...(link ? { link: { label: filled(link.label, values), url: link.url } } : {}),
      leave: { why: why(company), label, url: leaving },
    },
    settings,
  );
}

const valuesOf = (customer: Customer, company: string): Values => ({
  customer: customer.name,
  contact: receiverOf(customer)?.name ?? customer.name,
  salesperson: customer.salesperson?.name ?? company,
  company,
});
