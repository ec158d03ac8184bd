const NUMBER = /\b(INV|PRE)-?\s?(\d{4})-?\s?(\d{6})\b/gi;

/** What a payer names, however it is written: invoices, and what was asked for ahead; or only one of them. */
export const numbersIn = (text: string, of?: 'INV' | 'PRE'): string[] => {
  const named = [...text.matchAll(NUMBER)].map(
    ([, series = '', year, number]) => `${series.toUpperCase()}-${year}-${number}`,
  );
  return [...new Set(named)].filter((number) => of === undefined || number.startsWith(of));
};
