"""The type ServerPublicKey."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model


class ServerPublicKey(Model):
    key_id: Annotated[Maybe[str], Field(alias="keyId")] = None
    key_bit_size: Annotated[
        Maybe[Annotated[int, Constraints(minimum=3072)]], Field(alias="keyBitSize")
    ] = None
    symmetric: Maybe[bool] = None
    public: Maybe[bool] = None
    private: Maybe[bool] = None
    asymmetric: Maybe[bool] = None
    empty: Maybe[bool] = None
