import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { issueStatement } from './issuing.ts';
import { statementRoutes } from './routes.ts';
import { sendStatement } from './sending.ts';
import { STATEMENTS, statements } from './store.ts';

const { getStatementPdf: _, ...own } = statementRoutes;

export const statementHandlers: Handlers<typeof own> = {
  async issueStatement({ body, at }) {
    const { statement, writes } = await issueStatement(body, at);
    return { body: statement, writes };
  },

  async sendStatement({ caller, params, at }) {
    const { statement, write } = await sendStatement(params.id, at, actorOf(caller));
    return { body: { ...statement, version: statement.version + 1 }, writes: [write] };
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
