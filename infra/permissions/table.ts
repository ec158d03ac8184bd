import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { neededBy, readAsked } from './needed.ts';
import { readRoles, type Statement } from './roles.ts';
import { everywhere, inWords } from './words.ts';

/** Made from the template, committed for reviewers, and compared in the tests. */
export const TABLE_FILE = fileURLToPath(new URL('roles.md', import.meta.url));
export const readTable = (): string => readFileSync(TABLE_FILE, 'utf8');

interface Row {
  role: string;
  services: string;
  resource: string;
  actions: string[];
  neededBy: string[];
  condition: string;
}

/**
 * All roles as a table: a row for each thing that a role may do something with.
 * @param sender the stage's, which is in a condition
 */
export function tableText(cdkOut: string, { stage, sender }: { stage: string; sender: string }): string {
  const asked = readAsked(cdkOut);
  const rows = readRoles(cdkOut, stage).flatMap((role): Row[] =>
    role.statements.flatMap((statement) =>
      statement.Resource.map((resource) => ({
        role: role.name,
        services: role.services.join(', ').replaceAll('.amazonaws.com', ''),
        resource: inWords(resource, { stage, role: role.name }),
        actions: statement.Action,
        neededBy: statement.Action.flatMap((action) =>
          neededBy({ role: role.arn, action, resource }, role, asked),
        ),
        condition: conditionOf(statement).replaceAll(sender, 'the sender'),
      })),
    ),
  );
  const lines = together(rows).map((row) => `| ${cellsOf(row).join(' | ')} |`);
  return `${HEAD}${lines.join('\n')}\n`;
}

/** Statements are how a policy is written; what matters is what can be done with a thing. */
const together = (rows: readonly Row[]): Row[] =>
  [...Map.groupBy(rows, ({ role, resource, condition }) => [role, resource, condition].join('\n')).values()]
    .flatMap((alike) => {
      const [first] = alike;
      const actions = alike.flatMap((row) => row.actions).sort();
      return first ? [{ ...first, actions, neededBy: alike.flatMap((row) => row.neededBy) }] : [];
    })
    .toSorted((a, b) => a.role.localeCompare(b.role) || a.resource.localeCompare(b.resource));

const cellsOf = ({ role, services, resource, actions, neededBy: needs, condition }: Row): string[] => [
  role,
  services,
  resource,
  actions.join(', '),
  [...new Set(needs)].join('; '),
  [condition, ...(resource === '*' ? everywhere(actions) : [])].filter(Boolean).join('; '),
];

const conditionOf = ({ Condition }: Statement): string =>
  Object.entries(Condition)
    .flatMap(([operator, wanted]) =>
      Object.entries(wanted).map(([key, value]) => `${operator} ${key} = ${value}`),
    )
    .join(', ');

const HEAD = `# Who may do what

Made from the template by \`npm run permissions\`; do not change it by hand. A role is named by what runs with it.
What is needed by a function's code, \`npm run test:permissions\` takes away, each in turn, and shows the test that then
fails. What AWS's services do themselves in a role's name follows from the template, by properties that
[\`asked.ts\`](asked.ts) names with AWS's own pages: \`npm test\` takes each away and finds it missing, and finds nothing
that is neither.

| role | worn by | resource | may | needed by | when, and why everywhere |
|---|---|---|---|---|---|
`;
