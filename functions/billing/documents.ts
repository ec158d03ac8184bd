import { assertVisible } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { renderDocument } from './document.ts';
import { assertStructurable, structuredInvoice } from './einvoice/document.ts';
import { taxFile } from './fapiao/file.ts';
import { taxApplications } from './fapiao/store.ts';
import { drawPrepayment } from './prepayments/document.ts';
import { prepayments } from './prepayments/store.ts';
import { routes } from './routes.ts';
import { drawStatement } from './statements/document.ts';
import { statements } from './statements/store.ts';
import { invoices } from './store.ts';

const { getInvoicePdf, getInvoiceXml, getPrepaymentPdf, getStatementPdf, getTaxApplicationFile } = routes;

/** The Lambda handler of the routes that draw; it carries the fonts. */
export const handler = serve(
  { getInvoicePdf, getInvoiceXml, getPrepaymentPdf, getStatementPdf, getTaxApplicationFile },
  {
    async getInvoicePdf({ caller, params }) {
      const invoice = await invoices.get(keys.invoice(params.id));
      assertVisible(caller, invoice.customerId, 'invoice');
      return { body: await renderDocument(invoice, getSettings()), fileName: `${invoice.number}.pdf` };
    },

    async getInvoiceXml({ caller, params }) {
      const invoice = await invoices.get(keys.invoice(params.id));
      assertVisible(caller, invoice.customerId, 'invoice');
      assertStructurable(invoice);
      const xml = structuredInvoice(invoice, getSettings().timeZone);
      return { body: new TextEncoder().encode(xml), fileName: `${invoice.number}.xml` };
    },

    async getPrepaymentPdf({ caller, params }) {
      const prepayment = await prepayments.get(keys.prepayment(params.id));
      assertVisible(caller, prepayment.customerId, 'prepayment');
      return { body: await drawPrepayment(prepayment, getSettings()), fileName: `${prepayment.number}.pdf` };
    },

    async getStatementPdf({ caller, params }) {
      const statement = await statements.get(keys.statement(params.id));
      assertVisible(caller, statement.customerId, 'statement');
      return { body: await drawStatement(statement, getSettings()), fileName: `${statement.number}.pdf` };
    },

    async getTaxApplicationFile({ params }) {
      const application = await taxApplications.get(keys.taxApplication(params.id));
      return { body: await taxFile(application), fileName: `${application.number}.xlsx` };
    },
  },
);
