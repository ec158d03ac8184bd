import { type Customer, customers } from '../../customers/index.ts';
import { type Order, orders } from '../../orders/index.ts';
import type { Language } from '../../shared/fields.ts';
import { preferredLanguage } from '../../shared/http/language.ts';
import type { Answers, OpenEvent, Result } from '../../shared/http/serve-open.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { pageAnswer } from '../../shared/page/answer.ts';
import type { Page } from '../../shared/page/frame.ts';
import { Problem } from '../../shared/problem.ts';
import { EVALUATION_SECRET, readOrMakeSecret } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { idOfLink } from '../../shared/signed-link.ts';
import { now } from '../../shared/time.ts';
import { SYSTEM } from '../../shared/timeline.ts';
import { readForm } from './form.ts';
import type { EvaluationInput } from './model.ts';
import { formPage, wordPage } from './page/render.ts';
import { chargeOf, evaluationIdOf, newEvaluation } from './rules.ts';
import { evaluations, give } from './store.ts';

/** The page on which a customer rates an order; the link is all it asks for. */
export const evaluationAnswers: Answers = {
  'GET /evaluate/{token}': (event) =>
    onPage(event, async ({ order, language }) =>
      (await isRated(order))
        ? [410, wordPage('used', language, getSettings())]
        : [200, formPage(nameOf(order), language, getSettings())],
    ),
  'POST /evaluate/{token}': (event) =>
    onPage(event, async ({ order, customer, language }) => {
      const { input, words } = readForm(event);
      if (await isRated(order)) return [410, wordPage('used', language, getSettings())];
      if (!input) return [422, formPage(nameOf(order), language, getSettings(), { words })];
      const word = await rate(order, customer, input);
      return [word === 'thanks' ? 200 : 410, wordPage(word, language, getSettings())];
    }),
};

interface Linked {
  order: Order;
  customer: Customer;
  language: Language;
}

/** In the customer's language where the link is good, else in the reader's. */
async function onPage(event: OpenEvent, make: (linked: Linked) => Promise<[number, Page]>): Promise<Result> {
  const linked = await follow(event.pathParameters?.token ?? '');
  if (!linked) {
    const language = preferredLanguage(event.headers['accept-language']);
    return pageAnswer(event, 404, wordPage('gone', language, getSettings()), language);
  }
  const [status, page] = await make(linked);
  return pageAnswer(event, status, page, linked.language);
}

async function follow(token: string): Promise<Linked | undefined> {
  const orderId = idOfLink('ord', token, await readOrMakeSecret(EVALUATION_SECRET), now());
  const order = orderId && (await orders.find(keys.order(orderId)));
  if (!order) return undefined;
  const customer = await customers.get(keys.customer(order.customerId));
  return { order, customer, language: customer.language };
}

const isRated = async ({ id }: Order): Promise<boolean> =>
  (await evaluations.find(keys.evaluation(evaluationIdOf(id)))) !== undefined;

const nameOf = ({ id, purchaseOrderNumber }: Order): string => purchaseOrderNumber ?? id;

/** Of two at once one is taken. */
async function rate(order: Order, customer: Customer, input: EvaluationInput): Promise<'thanks' | 'used'> {
  const at = now();
  const made = newEvaluation(order, input, chargeOf(customer, getSettings(), at), undefined, at);
  const decide = async () => ({ value: undefined, writes: give(made, SYSTEM) });
  try {
    await persistently(decide, { attempts: 3 });
    return 'thanks';
  } catch (error) {
    if (error instanceof Problem && error.code === 'conflict') return 'used';
    throw error;
  }
}
