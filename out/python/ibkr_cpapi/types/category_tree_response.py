"""The type CategoryTreeResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class CategoryTreeResponseCategoriesCategoryIdMarket(Model):
    name: Maybe[str] = None
    symbol: Maybe[str] = None
    exchange: Maybe[str] = None
    conid: Maybe[int] = None


class CategoryTreeResponseCategoriesCategoryId(Model):
    name: Maybe[str] = None
    parent_id: Maybe[str] = None
    markets: Maybe[list[CategoryTreeResponseCategoriesCategoryIdMarket]] = None


class CategoryTreeResponseCategories(Model):
    category_id: Annotated[
        Maybe[CategoryTreeResponseCategoriesCategoryId], Field(alias="categoryId")
    ] = None


class CategoryTreeResponse(Model):
    categories: Maybe[CategoryTreeResponseCategories] = None
