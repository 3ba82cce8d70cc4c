"""The type AccountManagementRequests."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .abandon_account import AbandonAccount
from .account_close import AccountClose
from .account_configuration import AccountConfiguration
from .accredited_investor import AccreditedInvestor
from .add_additional_account import AddAdditionalAccount
from .add_clp_capability import AddCLPCapability
from .add_levfx_capability import AddLEVFXCapability
from .add_mi_fir_data import AddMiFIRData
from .add_new_user import AddNewUser
from .add_trading_permissions import AddTradingPermissions
from .allocate_van import AllocateVAN
from .apply_fee_template import ApplyFeeTemplate
from .change_account_holder_detail import ChangeAccountHolderDetail
from .change_base_currency import ChangeBaseCurrency
from .change_financial_information import ChangeFinancialInformation
from .change_margin_type import ChangeMarginType
from .complete_login_message import CompleteLoginMessage
from .create_user import CreateUser
from .disable_account_in_brokerage import DisableAccountInBrokerage
from .document_submission import DocumentSubmission
from .duplicate_account import DuplicateAccount
from .enable_account_in_brokerage import EnableAccountInBrokerage
from .enroll_in_drip import EnrollInDRIP
from .enroll_in_syep import EnrollInSYEP
from .information_change import InformationChange
from .leave_drip import LeaveDRIP
from .leave_syep import LeaveSYEP
from .link_duplicate_account import LinkDuplicateAccount
from .manage_market_data_subscriptions import ManageMarketDataSubscriptions
from .process_documents import ProcessDocuments
from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
from .questionnaires_with_account import QuestionnairesWithAccount
from .quiz_questionnaires import QuizQuestionnaires
from .remove_trading_permissions import RemoveTradingPermissions
from .reopen_account import ReopenAccount
from .reset_abandoned_account import ResetAbandonedAccount
from .security_questions import SecurityQuestions
from .update_account_alias import UpdateAccountAlias
from .update_account_representatives import UpdateAccountRepresentatives
from .update_bcan import UpdateBCAN
from .update_credentials import UpdateCredentials
from .update_external_id import UpdateExternalId
from .update_property_profile import UpdatePropertyProfile
from .update_tax_form import UpdateTaxForm
from .update_user_access_rights import UpdateUserAccessRights
from .update_w8_ben import UpdateW8BEN
from .update_withholding_statement import UpdateWithholdingStatement


class AccountManagementRequests(Model):
    update_external_id: Annotated[Maybe[UpdateExternalId], Field(alias="updateExternalId")] = None
    update_property_profile: Annotated[
        Maybe[UpdatePropertyProfile], Field(alias="updatePropertyProfile")
    ] = None
    update_account_alias: Annotated[
        Maybe[UpdateAccountAlias], Field(alias="updateAccountAlias")
    ] = None
    change_base_currency: Annotated[
        Maybe[ChangeBaseCurrency], Field(alias="changeBaseCurrency")
    ] = None
    abandon_account: Annotated[Maybe[AbandonAccount], Field(alias="abandonAccount")] = None
    add_new_user: Annotated[Maybe[AddNewUser], Field(alias="addNewUser")] = None
    add_lev_fx_capability: Annotated[
        Maybe[AddLEVFXCapability], Field(alias="addLevFxCapability")
    ] = None
    add_mi_fir_data: Annotated[Maybe[AddMiFIRData], Field(alias="addMiFirData")] = None
    add_trading_permissions: Annotated[
        Maybe[AddTradingPermissions], Field(alias="addTradingPermissions")
    ] = None
    remove_trading_permissions: Annotated[
        Maybe[RemoveTradingPermissions], Field(alias="removeTradingPermissions")
    ] = None
    change_margin_type: Annotated[Maybe[ChangeMarginType], Field(alias="changeMarginType")] = None
    add_clp_capability: Annotated[Maybe[AddCLPCapability], Field(alias="addCLPCapability")] = None
    change_financial_information: Annotated[
        Maybe[ChangeFinancialInformation], Field(alias="changeFinancialInformation")
    ] = None
    reset_abandoned_account: Annotated[
        Maybe[ResetAbandonedAccount], Field(alias="resetAbandonedAccount")
    ] = None
    update_credentials: Annotated[Maybe[UpdateCredentials], Field(alias="updateCredentials")] = None
    update_account_representatives: Annotated[
        Maybe[UpdateAccountRepresentatives], Field(alias="updateAccountRepresentatives")
    ] = None
    complete_login_message: Annotated[
        Maybe[CompleteLoginMessage], Field(alias="completeLoginMessage")
    ] = None
    reopen_account: Annotated[Maybe[ReopenAccount], Field(alias="reopenAccount")] = None
    enroll_in_syep: Annotated[Maybe[EnrollInSYEP], Field(alias="enrollInSyep")] = None
    leave_syep: Annotated[Maybe[LeaveSYEP], Field(alias="leaveSyep")] = None
    enroll_in_drip: Annotated[Maybe[EnrollInDRIP], Field(alias="enrollInDrip")] = None
    leave_drip: Annotated[Maybe[LeaveDRIP], Field(alias="leaveDrip")] = None
    update_w8_ben: Annotated[Maybe[UpdateW8BEN], Field(alias="updateW8Ben")] = None
    enable_account_in_brokerage: Annotated[
        Maybe[EnableAccountInBrokerage], Field(alias="enableAccountInBrokerage")
    ] = None
    disable_account_in_brokerage: Annotated[
        Maybe[DisableAccountInBrokerage], Field(alias="disableAccountInBrokerage")
    ] = None
    link_duplicate_account: Annotated[
        Maybe[LinkDuplicateAccount], Field(alias="linkDuplicateAccount")
    ] = None
    duplicate_account: Annotated[Maybe[DuplicateAccount], Field(alias="duplicateAccount")] = None
    document_submission: Annotated[Maybe[DocumentSubmission], Field(alias="documentSubmission")] = (
        None
    )
    process_documents: Annotated[Maybe[ProcessDocuments], Field(alias="processDocuments")] = None
    update_bcan: Annotated[Maybe[UpdateBCAN], Field(alias="updateBcan")] = None
    prohibited_country_questionnaire: Annotated[
        Maybe[ProhibitedCountryQuestionnaire], Field(alias="prohibitedCountryQuestionnaire")
    ] = None
    update_withholding_statement: Annotated[
        Maybe[UpdateWithholdingStatement], Field(alias="updateWithholdingStatement")
    ] = None
    accredited_investor: Annotated[Maybe[AccreditedInvestor], Field(alias="accreditedInvestor")] = (
        None
    )
    change_account_holder_detail: Annotated[
        Maybe[ChangeAccountHolderDetail], Field(alias="changeAccountHolderDetail")
    ] = None
    update_user_access_rights: Annotated[
        Maybe[UpdateUserAccessRights], Field(alias="updateUserAccessRights")
    ] = None
    information_change: Annotated[Maybe[InformationChange], Field(alias="informationChange")] = None
    add_additional_account: Annotated[
        Maybe[AddAdditionalAccount], Field(alias="addAdditionalAccount")
    ] = None
    account_configuration: Annotated[
        Maybe[AccountConfiguration], Field(alias="accountConfiguration")
    ] = None
    allocate_van: Annotated[Maybe[AllocateVAN], Field(alias="allocateVan")] = None
    create_user: Annotated[Maybe[CreateUser], Field(alias="createUser")] = None
    update_tax_form: Annotated[Maybe[UpdateTaxForm], Field(alias="updateTaxForm")] = None
    questionnaires: Maybe[QuestionnairesWithAccount] = None
    security_questions: Annotated[Maybe[SecurityQuestions], Field(alias="securityQuestions")] = None
    apply_fee_template: Annotated[Maybe[ApplyFeeTemplate], Field(alias="applyFeeTemplate")] = None
    account_close: Annotated[Maybe[AccountClose], Field(alias="accountClose")] = None
    manage_market_data_subscriptions: Annotated[
        Maybe[ManageMarketDataSubscriptions], Field(alias="manageMarketDataSubscriptions")
    ] = None
    quiz_questionnaires: Annotated[Maybe[QuizQuestionnaires], Field(alias="quizQuestionnaires")] = (
        None
    )
