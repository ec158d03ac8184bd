import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Dispute } from '../disputes/model.ts';
import { type Charge, newDispute, type Said } from '../disputes/rules.ts';
import type { Statement } from '../statements/model.ts';
import type { AnswerInput } from './model.ts';
import type { StatementQuestion } from './question-model.ts';

export function questionOf(statement: Statement): StatementQuestion {
  const { number, currency, from, to, opening, lines, closing, seller, buyer } = statement;
  const named = { number, currency, from, to, seller: seller.name, buyer: buyer.name };
  return { ...named, opening, lines: lines.map((one, i) => ({ line: i + 1, ...one })), closing };
}

export const isAnswered = ({ answer }: Pick<Statement, 'answer'>): boolean => answer.state !== 'unanswered';

/** @throws Problem conflict for a second answer */
export function assertUnanswered(statement: Pick<Statement, 'answer'>): void {
  if (isAnswered(statement)) throw conflict(say('This statement has been answered already.'));
}

/** @throws Problem unprocessable naming a line that there isn't */
export const disputedOf = ({ lines }: Statement, { disputed }: AnswerInput): Said[] =>
  disputed.map(({ line, reason }, i) => {
    const of = lines[line - 1];
    if (!of) throw fieldProblem(`/disputed/${i}/line`, say('is no line of this statement'));
    return { line, of, reason };
  });

/** The statement with what its customer says of it, and a dispute for each line that it finds wrong. */
export function answered(
  statement: Statement,
  said: readonly Said[],
  charge: Charge,
  name: string,
  at: string,
): { statement: Statement; disputes: Dispute[] } {
  const disputes = said.map((one) => newDispute(statement, one, charge, name, at));
  const lines = disputes.map(({ id, line, document, reason }) => ({
    line,
    documentId: document.id,
    disputeId: id,
    reason,
  }));
  const answer =
    lines.length > 0
      ? { state: 'disputed' as const, at, name, lines }
      : { state: 'confirmed' as const, at, name };
  return { statement: { ...statement, answer, updatedAt: at }, disputes };
}
