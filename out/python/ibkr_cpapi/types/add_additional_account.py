"""The type AddAdditionalAccount."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .account import Account
from .customer import Customer
from .document import Document
from .user import User


class AddAdditionalAccount(Model):
    customer: Maybe[Customer] = None
    account: Maybe[Account] = None
    documents: Maybe[list[Document]] = None
    users: Maybe[list[User]] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
