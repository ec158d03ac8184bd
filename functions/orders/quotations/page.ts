import { type OpenEvent, serveOpen } from '../../shared/http/serve-open.ts';
import { getSettings } from '../../shared/settings.ts';
import { answerByLink, follow } from './following.ts';
import { type AnswerForm, fieldsIn, readForm } from './form.ts';
import { donePage, quotationPage } from './page/render.ts';
import { type Shown, show, wantsJson } from './showing.ts';

/** The Lambda handler of what the link in a quotation's mail leads to; the link is all it asks for. */
export const handler = serveOpen({
  'GET /quotation-answers/{token}': (event) =>
    show(event, async () => {
      const quotation = await follow(tokenOf(event));
      return { quotation, page: quotationPage(quotation, getSettings()) };
    }),
  // What is no form was sent by no page, and is answered by none.
  'POST /quotation-answers/{token}': (event) => {
    const fields = fieldsIn(event);
    return show(event, () => take(event, fields));
  },
});

const tokenOf = ({ pathParameters }: OpenEvent): string => pathParameters?.token ?? '';

/** A form that lacks something is shown once more to people, with what they wrote; programs are told what is wrong. */
async function take(event: OpenEvent, fields: Record<string, string>): Promise<Shown> {
  const form = formIn(fields, event);
  if (form) {
    const quotation = await answerByLink(tokenOf(event), form);
    return { quotation, page: donePage(quotation, getSettings()) };
  }
  const quotation = await follow(tokenOf(event));
  return { quotation, page: quotationPage(quotation, getSettings(), fields), status: 422 };
}

function formIn(fields: Record<string, string>, event: OpenEvent): AnswerForm | undefined {
  try {
    return readForm(fields);
  } catch (error) {
    if (wantsJson(event.headers)) throw error;
    return undefined;
  }
}
