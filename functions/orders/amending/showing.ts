import { tellFinding } from '../findings.ts';
import type { Reader } from '../view.ts';
import type { Amendment, AmendmentView } from './model.ts';
import { changesBetween } from './versions.ts';
import { statusAt } from './when.ts';

/** Why it had to be looked at, and what a reviewer thought of what was let pass, is ours. */
export function tellAmendment(
  { before, after, findings, wish: _, decision, ...told }: Amendment,
  { forStaff, language, at }: Reader,
): AmendmentView {
  return {
    ...told,
    status: statusAt(told, at),
    ...(decision && (forStaff || decision.decision === 'reject') ? { decision } : {}),
    findings: forStaff ? findings.map((one) => tellFinding(one, language)) : [],
    changes: changesBetween(before, after),
  };
}
