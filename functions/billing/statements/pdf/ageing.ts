import { drawPanel, type Panel } from '../../../shared/pdf/panel.ts';
import type { Age } from '../../ageing/model.ts';
import { dayText, type StatementSheet } from './sheet.ts';

const AGES: readonly Age[] = ['current', 'days1To30', 'days31To60', 'days61To90', 'over90'];

/** How old what is open is, and what stands against it. */
export function drawAgeing(sheet: StatementSheet): void {
  const { statement, labels, format } = sheet;
  const { ageing, credit, to } = statement;
  const rows: Panel['rows'] = [
    ...AGES.map((age) => [labels.ages[age], format.figure(ageing[age])] as const),
    ...(credit.amount === 0 ? [] : [[labels.credit, format.figure(credit)] as const]),
  ];
  drawPanel(sheet, { title: labels.ageing, lead: labels.asOf(dayText(sheet, to)), rows, strong: 0 });
}
