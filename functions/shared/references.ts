import { keys } from './keys.ts';
import { type FieldError, Problem } from './problem.ts';
import { putNew } from './put-new.ts';
import { getItem, getItems, type Write } from './table.ts';
import { say } from './texts/say.ts';

/** What callers may give a reference of their own. */
export type ReferenceKind =
  | 'customer'
  | 'product'
  | 'price-list'
  | 'contract'
  | 'order'
  | `order/${string}`
  | 'return'
  | `return/${string}`
  | 'purchase-order'
  | 'purchase-order-number'
  | 'supplier'
  | 'supplier-name'
  | 'shipment'
  | 'adjustment'
  | 'transfer'
  | 'count'
  | 'reservation'
  | 'operation'
  | 'invoice'
  | 'prepayment'
  | 'fapiao';

interface Change {
  before?: string | undefined;
  after: string | undefined;
  /** The part of the request that names it; its body unless told. */
  in?: FieldError['in'];
  /** Under which field; `reference` unless told. */
  field?: 'reference' | 'name' | 'number';
}

/**
 * Gives a thing its reference as part of the transaction that makes or changes the thing; the one it had is free
 * again. An item per reference holds it, so that of two that want the same one is refused.
 * @throws Problem already-exists, from the transaction, naming the field
 */
export function giveReference(
  kind: ReferenceKind,
  id: string,
  { before, after, in: where = 'body', field = 'reference' }: Change,
): Write[] {
  if (before === after) return [];
  return [
    ...(before === undefined ? [] : [letGo(kind, before, id)]),
    ...(after === undefined ? [] : [take(kind, after, id, { in: where, pointer: `/${field}` })]),
  ];
}

type Place = Pick<FieldError, 'in' | 'pointer'>;

const take = (kind: ReferenceKind, reference: string, id: string, place: Place): Write =>
  putNew({ ...keys.reference(kind, reference), kind, reference, id }, () => inUse(reference, place));

const inUse = (reference: string, place: Place): Problem =>
  new Problem('already-exists', say('Something else has the reference {reference}.', { reference }), [
    { ...place, detail: say('is in use') },
  ]);

/** For what is only tried, and so has no transaction that would say it. @throws Problem already-exists */
export async function assertFree(kind: ReferenceKind, reference: string | undefined): Promise<void> {
  if (reference !== undefined && (await findReference(kind, reference)))
    throw inUse(reference, { in: 'body', pointer: '/reference' });
}

const letGo = (kind: ReferenceKind, reference: string, id: string): Write => ({
  op: {
    Delete: {
      Key: keys.reference(kind, reference),
      ConditionExpression: 'id = :id',
      ExpressionAttributeValues: { ':id': id },
    },
  },
  onConflict: 'retry',
});

/** The id of the thing that has this reference. */
export async function findReference(kind: ReferenceKind, reference: string): Promise<string | undefined> {
  const item = await getItem(keys.reference(kind, reference));
  return item ? String(item.id) : undefined;
}

/** The ids of the things that have these references, by reference. */
export async function findReferences(
  kind: ReferenceKind,
  references: readonly string[],
): Promise<Map<string, string>> {
  const found = await getItems(references.map((reference) => keys.reference(kind, reference)));
  return new Map(found.map((item) => [String(item.reference), String(item.id)]));
}

/** As a list: what has this reference, where there is such and it is shown. */
export async function listByReference<Doc>(
  kinds: readonly ReferenceKind[],
  reference: string,
  find: (id: string) => Promise<Doc | undefined>,
  isShown: (doc: Doc) => boolean,
): Promise<{ items: Doc[] }> {
  const ids = await Promise.all(kinds.map((kind) => findReference(kind, reference)));
  const docs = await Promise.all(ids.map((id) => (id === undefined ? undefined : find(id))));
  return { items: docs.filter((doc) => doc !== undefined).filter(isShown) };
}
