import Big from 'big.js';
import type { ProductRating, ProductRatingView } from './rating-model.ts';

const MARKS = [1, 2, 3, 4, 5] as const;
type Mark = (typeof MARKS)[number];

export const noRating = (sku: string): ProductRating => ({
  sku,
  marks: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  version: 1,
});

export const withMark = (rating: ProductRating, mark: number): ProductRating => ({
  ...rating,
  marks: countedIn(rating.marks, mark),
});

const countedIn = (marks: ProductRating['marks'], mark: number): ProductRating['marks'] => {
  const of = MARKS.find((one): one is Mark => one === mark);
  return of ? { ...marks, [of]: marks[of] + 1 } : marks;
};

export function ratingOf({ sku, marks }: ProductRating): ProductRatingView {
  const count = MARKS.reduce((total, mark) => total + marks[mark], 0);
  const sum = MARKS.reduce((total, mark) => total + mark * marks[mark], 0);
  return { sku, count, ...(count > 0 ? { average: averageOf(sum, count) } : {}), marks };
}

export const averageOf = (sum: number, count: number): string => Big(sum).div(count).toFixed(2);
