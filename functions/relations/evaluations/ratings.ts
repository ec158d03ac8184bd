import { products } from '../../catalog/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { noRating, ratingOf } from './marks.ts';
import { productRating } from './rating-model.ts';
import type { evaluationRoutes } from './routes.ts';

export const ratings = resource({
  name: 'figures',
  schema: productRating,
  key: ({ sku }) => keys.rating(sku),
  indexes: () => ({}),
});

export const getProductRating: Handler<typeof evaluationRoutes.getProductRating> = async ({ params }) => {
  await products.get(keys.product(params.sku));
  return { body: ratingOf((await ratings.find(keys.rating(params.sku))) ?? noRating(params.sku)) };
};
