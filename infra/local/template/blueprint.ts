import { type Api, readApi } from './api.ts';
import { readAssembly } from './assembly.ts';
import { type FunctionSpec, readFunctions } from './functions.ts';
import { type Machine, readMachines } from './machines.ts';
import { type Mapping, readMappings } from './mappings.ts';
import { Reader } from './reader.ts';
import { type Rule, readMailEvents, readRules } from './rules.ts';
import { readSchedules, type Schedule } from './schedules.ts';
import { readTables, type TableSpec } from './tables.ts';

/** Everything that the runner brings to life, read from the templates and from nowhere else. */
export interface Blueprint {
  functions: FunctionSpec[];
  tables: TableSpec[];
  mappings: Mapping[];
  machines: Machine[];
  api: Api;
  schedules: Schedule[];
  rules: Rule[];
  /** Configuration sets whose mail events reach the default bus, each with the types it lets through. */
  mailEvents: Map<string, string[]>;
}

/** @throws for a resource type, a function or an attribute that the runner doesn't know, naming it */
export function readBlueprint(cdkOut: string): Blueprint {
  const assembly = readAssembly(cdkOut);
  const reader = new Reader(assembly.stacks);
  reader.checkKinds();
  return {
    functions: readFunctions(reader, assembly),
    tables: readTables(reader),
    mappings: readMappings(reader),
    machines: readMachines(reader, assembly),
    api: readApi(reader),
    schedules: readSchedules(reader),
    rules: readRules(reader),
    mailEvents: readMailEvents(reader),
  };
}
