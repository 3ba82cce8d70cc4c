"""The type SsoValidateResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class SsoValidateResponseFeatures(Model):
    envs: Maybe[str] = None
    wlms: Maybe[bool] = None
    realtime: Maybe[bool] = None
    bond: Maybe[bool] = None
    option_chains: Annotated[Maybe[bool], Field(alias="optionChains")] = None
    calendar: Maybe[bool] = None
    new_mf: Annotated[Maybe[bool], Field(alias="newMf")] = None


class SsoValidateResponse(Model):
    user_id: Annotated[Maybe[int], Field(alias="USER_ID")] = None
    user_name: Annotated[Maybe[str], Field(alias="USER_NAME")] = None
    result: Annotated[Maybe[bool], Field(alias="RESULT")] = None
    auth_time: Annotated[Maybe[int], Field(alias="AUTH_TIME")] = None
    sf_enabled: Annotated[Maybe[bool], Field(alias="SF_ENABLED")] = None
    is_free_trial: Annotated[Maybe[bool], Field(alias="IS_FREE_TRIAL")] = None
    credential: Annotated[Maybe[str], Field(alias="CREDENTIAL")] = None
    ip: Annotated[Maybe[str], Field(alias="IP")] = None
    expires: Annotated[Maybe[int], Field(alias="EXPIRES")] = None
    qualified_for_mobile_auth: Annotated[
        Maybe[bool | None], Field(alias="QUALIFIED_FOR_MOBILE_AUTH")
    ] = None
    landing_app: Annotated[Maybe[str], Field(alias="LANDING_APP")] = None
    is_master: Annotated[Maybe[bool], Field(alias="IS_MASTER")] = None
    last_accessed: Annotated[Maybe[int], Field(alias="lastAccessed")] = None
    login_type: Annotated[Maybe[int], Field(alias="loginType")] = None
    paper_user_name: Annotated[Maybe[str], Field(alias="PAPER_USER_NAME")] = None
    features: Maybe[SsoValidateResponseFeatures] = None
    region: Maybe[str] = None
