import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const CategoryTreeResponseCategoriesCategoryIdMarket: core.Shape = {
  object: { name: "string", symbol: "string", exchange: "string", conid: "integer" },
};

export const CategoryTreeResponseCategoriesCategoryId: core.Shape = {
  object: {
    name: "string",
    parent_id: "string",
    markets: [() => shapes.CategoryTreeResponseCategoriesCategoryIdMarket],
  },
};

export const CategoryTreeResponseCategories: core.Shape = {
  object: { categoryId: () => shapes.CategoryTreeResponseCategoriesCategoryId },
};

export const CategoryTreeResponse: core.Shape = {
  object: { categories: () => shapes.CategoryTreeResponseCategories },
};
