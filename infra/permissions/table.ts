import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  condition: string;
}

/**
 * All roles as a table: a row for each thing that a role may do something with.
 * @param sender the stage's, which is in a condition
 */
export function tableText(cdkOut: string, { stage, sender }: { stage: string; sender: string }): string {
  const rows = readRoles(cdkOut, stage).flatMap(({ name, services, statements }): Row[] =>
    statements.flatMap((statement) =>
      statement.Resource.map((resource) => ({
        role: name,
        services: services.join(', ').replaceAll('.amazonaws.com', ''),
        resource: inWords(resource, { stage, role: name }),
        actions: statement.Action,
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
    .flatMap(([first, ...more]) =>
      first ? [{ ...first, actions: [first, ...more].flatMap(({ actions }) => actions).sort() }] : [],
    )
    .toSorted((a, b) => a.role.localeCompare(b.role) || a.resource.localeCompare(b.resource));

const cellsOf = ({ role, services, resource, actions, condition }: Row): string[] => [
  role,
  services,
  resource,
  actions.join(', '),
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
\`npm run test:permissions\` takes what a function's role may do with our own things away, each in turn, and shows the test
that then fails; logs, traces, streams, queues and the roles of the machine and the schedules it leaves alone.

| role | worn by | resource | may | when, and why everywhere |
|---|---|---|---|---|
`;
