import type { Handlers } from '../../shared/http/call.ts';
import { assertVisible } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { issueStatement } from './issuing.ts';
import { statementRoutes } from './routes.ts';
import { STATEMENTS, statements } from './store.ts';

const { getStatementPdf: _, ...own } = statementRoutes;

export const statementHandlers: Handlers<typeof own> = {
  async issueStatement({ body, at }) {
    const { statement, writes } = await issueStatement(body, at);
    return { body: statement, writes };
  },

  async listStatements({ caller, query: { customerId, ...page } }) {
    const { index, pk } = partitionFor(caller, STATEMENTS, { customerId });
    return { body: await statements.list(index, pk, page) };
  },

  async getStatement({ caller, params }) {
    const statement = await statements.get(keys.statement(params.id));
    assertVisible(caller, statement.customerId, 'statement');
    return { body: statement };
  },
};
