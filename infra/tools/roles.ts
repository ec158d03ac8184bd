import { ROLES } from '../../functions/shared/http/route.ts';

/**
 * The roles that a command names, with commas between them.
 * @throws for a role that doesn't exist, or a customer's person of whom it isn't said which customer's
 */
export function rolesIn(text: string, customer: string | undefined, usage: string): string[] {
  const roles = text.split(',').filter(Boolean);
  const unknown = roles.find((role) => !ROLES.some((known) => known === role));
  if (roles.length === 0 || unknown) throw new Error(`${unknown ? `no role ${unknown}\n\n` : ''}${usage}`);
  if (roles.includes('customer') && !customer)
    throw new Error(`whose? --customer cus_… is missing\n\n${usage}`);
  return roles;
}
