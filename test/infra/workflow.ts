import { expect, it } from 'vitest';
import { type Key, keys } from '../../functions/shared/keys.ts';
import { PARTITION, STEPS } from '../../infra/constructs/order-machine.ts';
import { allowed, at, mappingOf, nameOf, only, type Templates } from './template.ts';

export function workflowSuite(app: () => Templates['app']): void {
  it('calls its steps and no other function', () => {
    const machine = only(app(), 'AWS::StepFunctions::StateMachine').Properties;
    const invocable = allowed(app(), machine.RoleArn['Fn::GetAtt'][0])
      .filter(({ actions }) => actions.includes('lambda:InvokeFunction'))
      .flatMap(({ resources }) => resources as { 'Fn::GetAtt': [string] }[])
      .map((arn) => nameOf(at(app(), arn['Fn::GetAtt'][0])));
    expect(invocable.sort()).toEqual(Object.values(STEPS).sort());
    const { [PARTITION]: partition, ...functions } = machine.DefinitionSubstitutions;
    expect(Object.keys(functions).sort()).toEqual(Object.keys(STEPS).sort());
    expect(partition).toEqual({ Ref: 'AWS::Partition' });
  });

  it('is Standard and traced, and its log holds no task tokens', () => {
    expect(only(app(), 'AWS::StepFunctions::StateMachine').Properties).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
  });

  it('hears of documents, and not of what lies beside them', () => {
    const { Filters } = mappingOf(app(), 'workflow-stream').FilterCriteria;
    const hears = (key: Key) => Filters.some(({ Pattern }: { Pattern: string }) => accepts(Pattern, key));
    const documents = [keys.order('o'), keys.shipment('s'), keys.purchaseOrder('p'), keys.invoice('i')];
    for (const key of [...documents, keys.prepayment('p')]) {
      expect([key, hears(key)]).toEqual([key, true]);
    }
    expect([keys.quoteHold('q'), keys.movement('s', 'm')].map(hears)).toEqual([true, true]);
    // A level changes with every order, what is on order with every purchase.
    expect([keys.stockLevel('s', 'w'), keys.onOrder('s', 'p')].map(hears)).toEqual([false, false]);
    for (const key of [keys.wait('o', 'w'), keys.event('o', 'e'), keys.step('o', 's'), keys.customer('c')]) {
      expect([key, hears(key)]).toEqual([key, false]);
    }
  });
}

/** As Lambda filters: a value is accepted when it equals one of the pattern's or begins with its prefix. */
function accepts(pattern: string, key: Key): boolean {
  const { pk, sk } = JSON.parse(pattern).dynamodb.Keys;
  const fits = (rules: (string | { prefix: string })[], value: string) =>
    rules.some((rule) => (typeof rule === 'string' ? rule === value : value.startsWith(rule.prefix)));
  return fits(pk.S, key.pk) && fits(sk.S, key.sk);
}
