/** Every figure that the functions tell of themselves, with what it is told by; dashboard and alarms read them. */
export const METRICS = {
  /** Orders that came to have a status, and how long they had the one before. */
  OrdersEntered: { unit: 'Count', by: 'Status' },
  SecondsInStatus: { unit: 'Seconds', by: 'Status' },
  /** Orders that have a status, counted now and then. */
  OrdersNow: { unit: 'Count', by: 'Status' },
  /** In major units. */
  MoneyInvoiced: { unit: 'None', by: 'Currency' },
  MoneyReceived: { unit: 'None', by: 'Currency' },
  Mails: { unit: 'Count', by: 'State' },
  /** Mails that ought to have gone out and are not known to have, counted now and then. */
  MailsUnsent: { unit: 'Count', by: 'Of' },
  /** Goods that customers sent back and nobody has looked at in time, counted now and then. */
  ReturnsLate: { unit: 'Count', by: 'Status' },
  /** Goods that are low on a day, and those of them that a mail told of: both zero on a day without news. */
  LowStock: { unit: 'Count', by: 'Of' },
  /** What became of the daily figures: `none` where nobody is to get them. */
  FiguresMails: { unit: 'Count', by: 'State' },
  /** What became of asking carriers for their parcels. */
  CarrierAnswers: { unit: 'Count', by: 'Answer' },
  /** 1 for a run that asked a carrier and heard nothing of use of it, else 0. */
  AskedInVain: { unit: 'Count', by: 'Carrier' },
} as const;
export type MetricName = keyof typeof METRICS;

export interface Measure {
  name: MetricName;
  value: number;
  /** The status, currency or kind that it is about. */
  of: string;
}
