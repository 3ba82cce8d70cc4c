"""The type UpdateCredentials."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .update_email import UpdateEmail
from .update_password import UpdatePassword


class UpdateCredentials(Model):
    update_email: Annotated[Maybe[UpdateEmail], Field(alias="updateEmail")] = None
    update_password: Annotated[Maybe[UpdatePassword], Field(alias="updatePassword")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    reference_user_name: Annotated[Maybe[str], Field(alias="referenceUserName")] = None
