import type * as types from "./index.js";

export interface CategoryTreeResponseCategoriesCategoryIdMarket {
  name?: string;
  symbol?: string;
  exchange?: string;
  conid?: number;
}

export interface CategoryTreeResponseCategoriesCategoryId {
  name?: string;
  parent_id?: string;
  markets?: types.CategoryTreeResponseCategoriesCategoryIdMarket[];
}

export interface CategoryTreeResponseCategories {
  categoryId?: types.CategoryTreeResponseCategoriesCategoryId;
}

export interface CategoryTreeResponse {
  categories?: types.CategoryTreeResponseCategories;
}
