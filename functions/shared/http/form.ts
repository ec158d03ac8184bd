import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { bodyText } from './body.ts';
import type { OpenEvent } from './serve-open.ts';

const FORM = 'application/x-www-form-urlencoded';

/** What a page's form is sent in. */
export type FormEvent = Pick<OpenEvent, 'headers' | 'body' | 'isBase64Encoded'>;

export const isForm = ({ headers }: Pick<OpenEvent, 'headers'>): boolean =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === FORM;

/** The fields that a browser sends of a page. @throws Problem unsupported-media-type for anything but a form */
export function formIn(event: FormEvent): URLSearchParams {
  if (!isForm(event))
    throw new Problem('unsupported-media-type', say('Send the body as {type}.', { type: FORM }));
  return new URLSearchParams(bodyText(event));
}
