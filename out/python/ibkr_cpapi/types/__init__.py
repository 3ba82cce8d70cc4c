"""Every type of the API. A module is imported when one of its types is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # With two dots, as one would also give every module to who completes names.
    from ..types.abandon_account import AbandonAccount as AbandonAccount
    from ..types.account import Account as Account
    from ..types.account import AccountAccountType as AccountAccountType
    from ..types.account import AccountBaseCurrency as AccountBaseCurrency
    from ..types.account import AccountBrokerageServiceCode as AccountBrokerageServiceCode
    from ..types.account import AccountCapability as AccountCapability
    from ..types.account import AccountInvestmentObjective as AccountInvestmentObjective
    from ..types.account import AccountIraType as AccountIraType
    from ..types.account_attributes import AccountAttributes as AccountAttributes
    from ..types.account_attributes import (
        AccountAttributesClearingStatus as AccountAttributesClearingStatus,
    )
    from ..types.account_attributes import AccountAttributesIbEntity as AccountAttributesIbEntity
    from ..types.account_attributes import AccountAttributesParent as AccountAttributesParent
    from ..types.account_close import AccountClose as AccountClose
    from ..types.account_configuration import AccountConfiguration as AccountConfiguration
    from ..types.account_configuration_type import (
        AccountConfigurationType as AccountConfigurationType,
    )
    from ..types.account_data import AccountData as AccountData
    from ..types.account_details_response import AccountDetailsResponse as AccountDetailsResponse
    from ..types.account_management_requests import (
        AccountManagementRequests as AccountManagementRequests,
    )
    from ..types.account_management_requests_payload import (
        AccountManagementRequestsPayload as AccountManagementRequestsPayload,
    )
    from ..types.account_management_tasks import (
        AccountManagementTasksTaskType as AccountManagementTasksTaskType,
    )
    from ..types.account_rep import AccountRep as AccountRep
    from ..types.account_status_bulk_response import (
        AccountStatusBulkResponse as AccountStatusBulkResponse,
    )
    from ..types.account_status_request import AccountStatusRequest as AccountStatusRequest
    from ..types.account_status_request import (
        AccountStatusRequestStatus as AccountStatusRequestStatus,
    )
    from ..types.account_status_response import AccountStatusResponse as AccountStatusResponse
    from ..types.account_summary_response import AccountSummaryResponse as AccountSummaryResponse
    from ..types.account_summary_response import (
        AccountSummaryResponseCashBalance as AccountSummaryResponseCashBalance,
    )
    from ..types.account_support_type import AccountSupportType as AccountSupportType
    from ..types.account_support_type import AccountSupportTypeType as AccountSupportTypeType
    from ..types.account_user import AccountUser as AccountUser
    from ..types.account_user import AccountUserEntity as AccountUserEntity
    from ..types.account_user import AccountUserEntityEntityType as AccountUserEntityEntityType
    from ..types.accounts_set_dynamic import AccountsSetDynamicRequest as AccountsSetDynamicRequest
    from ..types.accounts_switch import AccountsSwitchRequest as AccountsSwitchRequest
    from ..types.accredited_investor import AccreditedInvestor as AccreditedInvestor
    from ..types.accredited_investor_information import (
        AccreditedInvestorInformation as AccreditedInvestorInformation,
    )
    from ..types.ach_details import ACHDetails as ACHDetails
    from ..types.ach_instruction import AchInstruction as AchInstruction
    from ..types.ach_instruction import AchInstructionAchType as AchInstructionAchType
    from ..types.ach_instruction import (
        AchInstructionBankInstructionCode as AchInstructionBankInstructionCode,
    )
    from ..types.ach_instruction import (
        AchInstructionClientAccountInfo as AchInstructionClientAccountInfo,
    )
    from ..types.ach_instruction import (
        AchInstructionClientAccountInfoBankAccountTypeCode as AchInstructionClientAccountInfoBankAccountTypeCode,
    )
    from ..types.add_additional_account import AddAdditionalAccount as AddAdditionalAccount
    from ..types.add_clp_capability import AddCLPCapability as AddCLPCapability
    from ..types.add_entity import AddEntity as AddEntity
    from ..types.add_levfx_capability import AddLEVFXCapability as AddLEVFXCapability
    from ..types.add_mi_fir_data import AddMiFIRData as AddMiFIRData
    from ..types.add_new_user import AddNewUser as AddNewUser
    from ..types.add_new_user import AddNewUserInputLanguage as AddNewUserInputLanguage
    from ..types.add_relationship import AddRelationship as AddRelationship
    from ..types.add_relationship import AddRelationshipName as AddRelationshipName
    from ..types.add_trading_permissions import AddTradingPermissions as AddTradingPermissions
    from ..types.address import Address as Address
    from ..types.administrator_contact_person_type import (
        AdministratorContactPersonType as AdministratorContactPersonType,
    )
    from ..types.administrator_contact_person_type import (
        AdministratorContactPersonTypeSuffix as AdministratorContactPersonTypeSuffix,
    )
    from ..types.administrator_type import AdministratorType as AdministratorType
    from ..types.administrator_type import AdministratorTypeSuffix as AdministratorTypeSuffix
    from ..types.advanced_order_reject import AdvancedOrderReject as AdvancedOrderReject
    from ..types.advisor_wrap_fees_type import AdvisorWrapFeesType as AdvisorWrapFeesType
    from ..types.advisor_wrap_fees_type import (
        AdvisorWrapFeesTypeStrategy as AdvisorWrapFeesTypeStrategy,
    )
    from ..types.affiliation_details_type import AffiliationDetailsType as AffiliationDetailsType
    from ..types.affiliation_details_type import (
        AffiliationDetailsTypeAffiliationRelationship as AffiliationDetailsTypeAffiliationRelationship,
    )
    from ..types.agreement_revision import AgreementRevision as AgreementRevision
    from ..types.alert import Alert as Alert
    from ..types.alert import AlertAlertActive as AlertAlertActive
    from ..types.alert import AlertAlertRepeatable as AlertAlertRepeatable
    from ..types.alert_activation_request import AlertActivationRequest as AlertActivationRequest
    from ..types.alert_activation_request import (
        AlertActivationRequestAlertActive as AlertActivationRequestAlertActive,
    )
    from ..types.alert_activation_response import AlertActivationResponse as AlertActivationResponse
    from ..types.alert_condition import AlertCondition as AlertCondition
    from ..types.alert_creation_request import AlertCreationRequest as AlertCreationRequest
    from ..types.alert_creation_request import (
        AlertCreationRequestAlertRepeatable as AlertCreationRequestAlertRepeatable,
    )
    from ..types.alert_creation_request import (
        AlertCreationRequestOutsideRth as AlertCreationRequestOutsideRth,
    )
    from ..types.alert_creation_request import (
        AlertCreationRequestSendMessage as AlertCreationRequestSendMessage,
    )
    from ..types.alert_creation_request import AlertCreationRequestTif as AlertCreationRequestTif
    from ..types.alert_creation_response import AlertCreationResponse as AlertCreationResponse
    from ..types.alert_deletion_response import AlertDeletionResponse as AlertDeletionResponse
    from ..types.alert_details import AlertDetails as AlertDetails
    from ..types.alert_details import AlertDetailsAlertActive as AlertDetailsAlertActive
    from ..types.alert_details import AlertDetailsOrderStatus as AlertDetailsOrderStatus
    from ..types.alerts import Alerts as Alerts
    from ..types.algos_response import AlgosResponse as AlgosResponse
    from ..types.allocate_van import AllocateVAN as AllocateVAN
    from ..types.allocate_van import AllocateVanCurrency as AllocateVanCurrency
    from ..types.allocation_group import AllocationGroup as AllocationGroup
    from ..types.allocation_groups import AllocationGroups as AllocationGroups
    from ..types.allocation_method import AllocationMethod as AllocationMethod
    from ..types.allowed_scope_set import AllowedScopeSet as AllowedScopeSet
    from ..types.am_request_status_response import (
        AmRequestStatusResponse as AmRequestStatusResponse,
    )
    from ..types.annual_blended_percentage import AnnualBlendedPercentage as AnnualBlendedPercentage
    from ..types.answer import Answer as Answer
    from ..types.answer_detail import AnswerDetail as AnswerDetail
    from ..types.answer_response import AnswerResponse as AnswerResponse
    from ..types.application import Application as Application
    from ..types.application import ApplicationInputLanguage as ApplicationInputLanguage
    from ..types.application_payload import ApplicationPayload as ApplicationPayload
    from ..types.apply_fee_template import ApplyFeeTemplate as ApplyFeeTemplate
    from ..types.array_node import ArrayNode as ArrayNode
    from ..types.asset_experience import AssetExperience as AssetExperience
    from ..types.asset_experience import AssetExperienceAssetClass as AssetExperienceAssetClass
    from ..types.asset_experience import (
        AssetExperienceKnowledgeLevel as AssetExperienceKnowledgeLevel,
    )
    from ..types.associated_entities import AssociatedEntities as AssociatedEntities
    from ..types.associated_entity import AssociatedEntity as AssociatedEntity
    from ..types.associated_individual import AssociatedIndividual as AssociatedIndividual
    from ..types.associated_individual import (
        AssociatedIndividualGender as AssociatedIndividualGender,
    )
    from ..types.associated_individual import (
        AssociatedIndividualMaritalStatus as AssociatedIndividualMaritalStatus,
    )
    from ..types.associated_person import AssociatedPerson as AssociatedPerson
    from ..types.association_type_entities import AssociationTypeEntities as AssociationTypeEntities
    from ..types.asynchronous_instruction_response import (
        AsynchronousInstructionResponse as AsynchronousInstructionResponse,
    )
    from ..types.asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse as AsynchronousInstructionSetResponse,
    )
    from ..types.asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponseInstructionResult as AsynchronousInstructionSetResponseInstructionResult,
    )
    from ..types.attached_file_type import AttachedFileType as AttachedFileType
    from ..types.au10_tix_detail_response import Au10TixDetailResponse as Au10TixDetailResponse
    from ..types.aus_exposure_details_type import AUSExposureDetailsType as AUSExposureDetailsType
    from ..types.authorization_code import AuthorizationCode as AuthorizationCode
    from ..types.automated_wrap_fee_details_type import (
        AutomatedWrapFeeDetailsType as AutomatedWrapFeeDetailsType,
    )
    from ..types.automated_wrap_fee_details_type import (
        AutomatedWrapFeeDetailsTypeType as AutomatedWrapFeeDetailsTypeType,
    )
    from ..types.available_funds_response import AvailableFundsResponse as AvailableFundsResponse
    from ..types.available_funds_response import (
        AvailableFundsResponseSecurities as AvailableFundsResponseSecurities,
    )
    from ..types.available_funds_response import (
        AvailableFundsResponseTotal as AvailableFundsResponseTotal,
    )
    from ..types.available_statement_dates_data import (
        AvailableStatementDatesData as AvailableStatementDatesData,
    )
    from ..types.available_statement_dates_data import (
        AvailableStatementDatesDataValue as AvailableStatementDatesDataValue,
    )
    from ..types.available_statement_dates_data import (
        AvailableStatementDatesDataValueDaily as AvailableStatementDatesDataValueDaily,
    )
    from ..types.available_tax_forms_data import AvailableTaxFormsData as AvailableTaxFormsData
    from ..types.available_tax_forms_data import (
        AvailableTaxFormsDataValue as AvailableTaxFormsDataValue,
    )
    from ..types.banking_cancel_instruction import (
        BankingCancelInstructionRequest as BankingCancelInstructionRequest,
    )
    from ..types.banking_cancel_instructions_bulk import (
        BankingCancelInstructionsBulkRequest as BankingCancelInstructionsBulkRequest,
    )
    from ..types.banking_query_bank_instructions import (
        BankingQueryBankInstructionsRequest as BankingQueryBankInstructionsRequest,
    )
    from ..types.banking_query_bank_instructions import (
        BankingQueryBankInstructionsRequestInstructionType as BankingQueryBankInstructionsRequestInstructionType,
    )
    from ..types.banking_query_withdrawable_funds import (
        BankingQueryWithdrawableFundsRequest as BankingQueryWithdrawableFundsRequest,
    )
    from ..types.banking_query_withdrawable_funds import (
        BankingQueryWithdrawableFundsRequestInstructionType as BankingQueryWithdrawableFundsRequestInstructionType,
    )
    from ..types.banking_recent_instructions import (
        BankingRecentInstructionsRequest as BankingRecentInstructionsRequest,
    )
    from ..types.banking_submit_bank_instruction import (
        BankingSubmitBankInstructionRequest as BankingSubmitBankInstructionRequest,
    )
    from ..types.banking_submit_bank_instruction import (
        BankingSubmitBankInstructionRequestInstructionType as BankingSubmitBankInstructionRequestInstructionType,
    )
    from ..types.banking_submit_bank_instructions_bulk import (
        BankingSubmitBankInstructionsBulkRequest as BankingSubmitBankInstructionsBulkRequest,
    )
    from ..types.banking_submit_bank_instructions_bulk import (
        BankingSubmitBankInstructionsBulkRequestInstructionType as BankingSubmitBankInstructionsBulkRequestInstructionType,
    )
    from ..types.banking_transfer_assets_external import (
        BankingTransferAssetsExternalRequest as BankingTransferAssetsExternalRequest,
    )
    from ..types.banking_transfer_assets_external import (
        BankingTransferAssetsExternalRequestInstructionType as BankingTransferAssetsExternalRequestInstructionType,
    )
    from ..types.banking_transfer_assets_external_bulk import (
        BankingTransferAssetsExternalBulkRequest as BankingTransferAssetsExternalBulkRequest,
    )
    from ..types.banking_transfer_assets_external_bulk import (
        BankingTransferAssetsExternalBulkRequestInstructionType as BankingTransferAssetsExternalBulkRequestInstructionType,
    )
    from ..types.banking_transfer_assets_internal import (
        BankingTransferAssetsInternalRequest as BankingTransferAssetsInternalRequest,
    )
    from ..types.banking_transfer_assets_internal_bulk import (
        BankingTransferAssetsInternalBulkRequest as BankingTransferAssetsInternalBulkRequest,
    )
    from ..types.banking_transfer_cash_external import (
        BankingTransferCashExternalRequest as BankingTransferCashExternalRequest,
    )
    from ..types.banking_transfer_cash_external import (
        BankingTransferCashExternalRequestInstructionType as BankingTransferCashExternalRequestInstructionType,
    )
    from ..types.banking_transfer_cash_external_bulk import (
        BankingTransferCashExternalBulkRequest as BankingTransferCashExternalBulkRequest,
    )
    from ..types.banking_transfer_cash_external_bulk import (
        BankingTransferCashExternalBulkRequestInstructionType as BankingTransferCashExternalBulkRequestInstructionType,
    )
    from ..types.banking_transfer_cash_internal import (
        BankingTransferCashInternalRequest as BankingTransferCashInternalRequest,
    )
    from ..types.banking_transfer_cash_internal_bulk import (
        BankingTransferCashInternalBulkRequest as BankingTransferCashInternalBulkRequest,
    )
    from ..types.base64_url_string import Base64UrlString as Base64UrlString
    from ..types.bond_filters_response import BondFiltersResponse as BondFiltersResponse
    from ..types.bond_filters_response import (
        BondFiltersResponseBondFilter as BondFiltersResponseBondFilter,
    )
    from ..types.bond_filters_response import (
        BondFiltersResponseBondFilterDisplayText as BondFiltersResponseBondFilterDisplayText,
    )
    from ..types.brokerage_session_init_request import (
        BrokerageSessionInitRequest as BrokerageSessionInitRequest,
    )
    from ..types.brokerage_session_status import BrokerageSessionStatus as BrokerageSessionStatus
    from ..types.brokerage_session_status import (
        BrokerageSessionStatusServerInfo as BrokerageSessionStatusServerInfo,
    )
    from ..types.bulk_multi_status_response import (
        BulkMultiStatusResponse as BulkMultiStatusResponse,
    )
    from ..types.business_reject_response import BusinessRejectResponse as BusinessRejectResponse
    from ..types.cancel_instruction import CancelInstruction as CancelInstruction
    from ..types.category_tree_response import CategoryTreeResponse as CategoryTreeResponse
    from ..types.category_tree_response import (
        CategoryTreeResponseCategories as CategoryTreeResponseCategories,
    )
    from ..types.category_tree_response import (
        CategoryTreeResponseCategoriesCategoryId as CategoryTreeResponseCategoriesCategoryId,
    )
    from ..types.category_tree_response import (
        CategoryTreeResponseCategoriesCategoryIdMarket as CategoryTreeResponseCategoriesCategoryIdMarket,
    )
    from ..types.change_account_holder_detail import (
        ChangeAccountHolderDetail as ChangeAccountHolderDetail,
    )
    from ..types.change_account_holder_detail import (
        ChangeAccountHolderDetailInputLanguage as ChangeAccountHolderDetailInputLanguage,
    )
    from ..types.change_base_currency import ChangeBaseCurrency as ChangeBaseCurrency
    from ..types.change_financial_information import (
        ChangeFinancialInformation as ChangeFinancialInformation,
    )
    from ..types.change_margin_type import ChangeMarginType as ChangeMarginType
    from ..types.check_details import CheckDetails as CheckDetails
    from ..types.client_configuration import ClientConfiguration as ClientConfiguration
    from ..types.client_configuration import (
        ClientConfigurationAccountSelectionMode as ClientConfigurationAccountSelectionMode,
    )
    from ..types.client_public_key_set import ClientPublicKeySet as ClientPublicKeySet
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithCrv as ClientPublicKeySetKeyWithCrv,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithCrvKty as ClientPublicKeySetKeyWithCrvKty,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithCrvUse as ClientPublicKeySetKeyWithCrvUse,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithK as ClientPublicKeySetKeyWithK,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithKKty as ClientPublicKeySetKeyWithKKty,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithKUse as ClientPublicKeySetKeyWithKUse,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithN as ClientPublicKeySetKeyWithN,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithNKty as ClientPublicKeySetKeyWithNKty,
    )
    from ..types.client_public_key_set import (
        ClientPublicKeySetKeyWithNUse as ClientPublicKeySetKeyWithNUse,
    )
    from ..types.commission_config import CommissionConfig as CommissionConfig
    from ..types.commission_config import CommissionConfigStyle as CommissionConfigStyle
    from ..types.commission_config import CommissionConfigType as CommissionConfigType
    from ..types.commission_markup_type import CommissionMarkupType as CommissionMarkupType
    from ..types.commission_markup_type import CommissionMarkupTypeType as CommissionMarkupTypeType
    from ..types.commission_schedule_type import CommissionScheduleType as CommissionScheduleType
    from ..types.commission_schedule_type import (
        CommissionScheduleTypePricingStructure as CommissionScheduleTypePricingStructure,
    )
    from ..types.complete_login_message import CompleteLoginMessage as CompleteLoginMessage
    from ..types.complex_asset_transfer_instruction import (
        ComplexAssetTransferInstruction as ComplexAssetTransferInstruction,
    )
    from ..types.complex_asset_transfer_instruction import (
        ComplexAssetTransferInstructionDirection as ComplexAssetTransferInstructionDirection,
    )
    from ..types.complex_asset_transfer_polling_result import (
        ComplexAssetTransferPollingResult as ComplexAssetTransferPollingResult,
    )
    from ..types.complex_asset_transfer_polling_result import (
        ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem as ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem,
    )
    from ..types.consent import Consent as Consent
    from ..types.consent import ConsentConsentStatus as ConsentConsentStatus
    from ..types.contra_broker_info import ContraBrokerInfo as ContraBrokerInfo
    from ..types.contract_info import ContractInfo as ContractInfo
    from ..types.contract_rules import ContractRules as ContractRules
    from ..types.contract_rules import ContractRulesCqtType as ContractRulesCqtType
    from ..types.contract_rules import ContractRulesFraqType as ContractRulesFraqType
    from ..types.contract_rules import ContractRulesIbAlgoType as ContractRulesIbAlgoType
    from ..types.contract_rules import ContractRulesIncrementRule as ContractRulesIncrementRule
    from ..types.contract_rules import ContractRulesOrderDefaults as ContractRulesOrderDefaults
    from ..types.contract_rules import (
        ContractRulesOrderDefaultsLmt as ContractRulesOrderDefaultsLmt,
    )
    from ..types.contract_rules import ContractRulesOrderType as ContractRulesOrderType
    from ..types.contract_rules import (
        ContractRulesOrderTypesOutsideItem as ContractRulesOrderTypesOutsideItem,
    )
    from ..types.contract_rules import ContractRulesTifDefaults as ContractRulesTifDefaults
    from ..types.contracts_algos import ContractsAlgosAddDescription as ContractsAlgosAddDescription
    from ..types.contracts_algos import ContractsAlgosAddParams as ContractsAlgosAddParams
    from ..types.contracts_algos import ContractsAlgosAlgos as ContractsAlgosAlgos
    from ..types.contracts_by_exchange import (
        ContractsByExchangeResponseItem as ContractsByExchangeResponseItem,
    )
    from ..types.contracts_exchange_rate import (
        ContractsExchangeRateResponse as ContractsExchangeRateResponse,
    )
    from ..types.contracts_info_and_rules import (
        ContractsInfoAndRulesResponse as ContractsInfoAndRulesResponse,
    )
    from ..types.contracts_lookup import ContractsLookupRight as ContractsLookupRight
    from ..types.contracts_rules import ContractsRulesRequest as ContractsRulesRequest
    from ..types.contracts_schedule_by_symbol import (
        ContractsScheduleBySymbolAssetClass as ContractsScheduleBySymbolAssetClass,
    )
    from ..types.contracts_search import ContractsSearchSecType as ContractsSearchSecType
    from ..types.contracts_search_post import (
        ContractsSearchPostRequest as ContractsSearchPostRequest,
    )
    from ..types.contracts_search_post import (
        ContractsSearchPostRequestSecType as ContractsSearchPostRequestSecType,
    )
    from ..types.contracts_strikes import ContractsStrikesResponse as ContractsStrikesResponse
    from ..types.contracts_strikes import ContractsStrikesSecType as ContractsStrikesSecType
    from ..types.counterparty_permission import CounterpartyPermission as CounterpartyPermission
    from ..types.counterparty_permission import (
        CounterpartyPermissionPermissionStatus as CounterpartyPermissionPermissionStatus,
    )
    from ..types.create_browser_session_request import (
        CreateBrowserSessionRequest as CreateBrowserSessionRequest,
    )
    from ..types.create_browser_session_response import (
        CreateBrowserSessionResponse as CreateBrowserSessionResponse,
    )
    from ..types.create_session_request import CreateSessionRequest as CreateSessionRequest
    from ..types.create_session_response import CreateSessionResponse as CreateSessionResponse
    from ..types.create_user import CreateUser as CreateUser
    from ..types.csv_response import CSVResponse as CSVResponse
    from ..types.currency_pairs import CurrencyPairs as CurrencyPairs
    from ..types.currency_pairs import CurrencyPairsValueItem as CurrencyPairsValueItem
    from ..types.custodian_type import CustodianType as CustodianType
    from ..types.customer import Customer as Customer
    from ..types.customer import CustomerType as CustomerType
    from ..types.day_quantity_limit import DayQuantityLimit as DayQuantityLimit
    from ..types.day_quantity_limit import DayQuantityLimitAsset as DayQuantityLimitAsset
    from ..types.delete_bank_instruction import DeleteBankInstruction as DeleteBankInstruction
    from ..types.delete_bank_instruction import (
        DeleteBankInstructionBankInstructionMethod as DeleteBankInstructionBankInstructionMethod,
    )
    from ..types.delete_entity import DeleteEntity as DeleteEntity
    from ..types.delete_relationship import DeleteRelationship as DeleteRelationship
    from ..types.delete_relationship import DeleteRelationshipName as DeleteRelationshipName
    from ..types.delivery_options import DeliveryOptions as DeliveryOptions
    from ..types.deposit_funds_instruction import DepositFundsInstruction as DepositFundsInstruction
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionBankInstructionMethod as DepositFundsInstructionBankInstructionMethod,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetail as DepositFundsInstructionIraDepositDetail,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetailFromIraType as DepositFundsInstructionIraDepositDetailFromIraType,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetailIraContributionType as DepositFundsInstructionIraDepositDetailIraContributionType,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetailIraTaxYearType as DepositFundsInstructionIraDepositDetailIraTaxYearType,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionOpenBanking as DepositFundsInstructionOpenBanking,
    )
    from ..types.deposit_funds_instruction import (
        DepositFundsInstructionOpenBankingPlaidOptions as DepositFundsInstructionOpenBankingPlaidOptions,
    )
    from ..types.deposit_funds_polling_response import (
        DepositFundsPollingResponse as DepositFundsPollingResponse,
    )
    from ..types.deposit_funds_polling_result import (
        DepositFundsPollingResult as DepositFundsPollingResult,
    )
    from ..types.deposit_funds_polling_result import (
        DepositFundsPollingResultDepositDetails as DepositFundsPollingResultDepositDetails,
    )
    from ..types.deposit_funds_polling_result import (
        DepositFundsPollingResultDepositDetailsOpenBanking as DepositFundsPollingResultDepositDetailsOpenBanking,
    )
    from ..types.deposit_notification import DepositNotification as DepositNotification
    from ..types.deposit_notification import (
        DepositNotificationCurrency as DepositNotificationCurrency,
    )
    from ..types.deposit_notification import DepositNotificationType as DepositNotificationType
    from ..types.detailed_contract_information import (
        DetailedContractInformation as DetailedContractInformation,
    )
    from ..types.detailed_contract_information import (
        DetailedContractInformationValue as DetailedContractInformationValue,
    )
    from ..types.detailed_contract_information import (
        DetailedContractInformationValueValue as DetailedContractInformationValueValue,
    )
    from ..types.detailed_contract_information import (
        DetailedContractInformationValueValueStartNav as DetailedContractInformationValueValueStartNav,
    )
    from ..types.details import Details as Details
    from ..types.disable_account_in_brokerage import (
        DisableAccountInBrokerage as DisableAccountInBrokerage,
    )
    from ..types.disclaimer_info import DisclaimerInfo as DisclaimerInfo
    from ..types.document import Document as Document
    from ..types.document import DocumentDocumentType as DocumentDocumentType
    from ..types.document import DocumentProofOfAddressType as DocumentProofOfAddressType
    from ..types.document import DocumentProofOfIdentityType as DocumentProofOfIdentityType
    from ..types.document_submission import DocumentSubmission as DocumentSubmission
    from ..types.document_submission import (
        DocumentSubmissionInputLanguage as DocumentSubmissionInputLanguage,
    )
    from ..types.duplicate_account import DuplicateAccount as DuplicateAccount
    from ..types.dvp_instruction import DVPInstruction as DVPInstruction
    from ..types.dvp_instruction import DvpInstructionAssetClass as DvpInstructionAssetClass
    from ..types.dvp_instruction import DvpInstructionExchange as DvpInstructionExchange
    from ..types.dvp_instruction import DvpInstructionRole as DvpInstructionRole
    from ..types.dvp_instruction import DvpInstructionTxGroupCode as DvpInstructionTxGroupCode
    from ..types.dvp_instruction import DvpInstructionType as DvpInstructionType
    from ..types.dwac_instruction import DwacInstruction as DwacInstruction
    from ..types.dyn_account_search_response import (
        DynAccountSearchResponse as DynAccountSearchResponse,
    )
    from ..types.dyn_account_search_response import (
        DynAccountSearchResponseMatchedAccount as DynAccountSearchResponseMatchedAccount,
    )
    from ..types.echo_response import EchoResponse as EchoResponse
    from ..types.echo_response import EchoResponseRequestMethod as EchoResponseRequestMethod
    from ..types.echo_response import EchoResponseSecurityPolicy as EchoResponseSecurityPolicy
    from ..types.edda_instruction import EddaInstruction as EddaInstruction
    from ..types.edda_instruction import (
        EddaInstructionDebtorIdentificationDocumentType as EddaInstructionDebtorIdentificationDocumentType,
    )
    from ..types.efp_quantity_limits import EFPQuantityLimits as EFPQuantityLimits
    from ..types.eligible_contract_participant import (
        EligibleContractParticipant as EligibleContractParticipant,
    )
    from ..types.eligible_contract_participant_details import (
        EligibleContractParticipantDetails as EligibleContractParticipantDetails,
    )
    from ..types.eligible_contract_participant_details import (
        EligibleContractParticipantDetailsCode as EligibleContractParticipantDetailsCode,
    )
    from ..types.employment_details import EmploymentDetails as EmploymentDetails
    from ..types.enable_account_in_brokerage import (
        EnableAccountInBrokerage as EnableAccountInBrokerage,
    )
    from ..types.enroll_in_drip import EnrollInDRIP as EnrollInDRIP
    from ..types.enroll_in_syep import EnrollInSYEP as EnrollInSYEP
    from ..types.entity_ira_bene import EntityIRABene as EntityIRABene
    from ..types.enumeration_response import EnumerationResponse as EnumerationResponse
    from ..types.enumeration_type import EnumerationType as EnumerationType
    from ..types.error_only_response import ErrorOnlyResponse as ErrorOnlyResponse
    from ..types.error_response import ErrorResponse as ErrorResponse
    from ..types.error_with_status import ErrorWithStatus as ErrorWithStatus
    from ..types.exchange_access import ExchangeAccess as ExchangeAccess
    from ..types.exchange_access import ExchangeAccessAssetClass as ExchangeAccessAssetClass
    from ..types.exchange_access import ExchangeAccessExchange as ExchangeAccessExchange
    from ..types.ext_positions_transfer_type import (
        ExtPositionsTransferType as ExtPositionsTransferType,
    )
    from ..types.ext_positions_transfer_type import (
        ExtPositionsTransferTypeSrcIraType as ExtPositionsTransferTypeSrcIraType,
    )
    from ..types.ext_positions_transfer_type import (
        ExtPositionsTransferTypeSubType as ExtPositionsTransferTypeSubType,
    )
    from ..types.ext_positions_transfer_type import (
        ExtPositionsTransferTypeType as ExtPositionsTransferTypeType,
    )
    from ..types.external_position_transfer import (
        ExternalPositionTransfer as ExternalPositionTransfer,
    )
    from ..types.external_position_transfer import (
        ExternalPositionTransferSourceIraType as ExternalPositionTransferSourceIraType,
    )
    from ..types.external_position_transfer import (
        ExternalPositionTransferSubType as ExternalPositionTransferSubType,
    )
    from ..types.fa_create_group import FaCreateGroupRequest as FaCreateGroupRequest
    from ..types.fa_create_group import FaCreateGroupResponse as FaCreateGroupResponse
    from ..types.fa_delete_group import FaDeleteGroupRequest as FaDeleteGroupRequest
    from ..types.fa_delete_group import FaDeleteGroupResponse as FaDeleteGroupResponse
    from ..types.fa_group import FaGroupRequest as FaGroupRequest
    from ..types.fa_invest import FaInvestRequest as FaInvestRequest
    from ..types.fa_invest import FaInvestResponse as FaInvestResponse
    from ..types.fa_invested_accounts import FaInvestedAccountsRequest as FaInvestedAccountsRequest
    from ..types.fa_model_accounts import FaModelAccountsRequest as FaModelAccountsRequest
    from ..types.fa_model_accounts import FaModelAccountsResponse as FaModelAccountsResponse
    from ..types.fa_model_positions import FaModelPositionsRequest as FaModelPositionsRequest
    from ..types.fa_model_positions import (
        FaModelPositionsRequestSortDirection as FaModelPositionsRequestSortDirection,
    )
    from ..types.fa_model_positions import (
        FaModelPositionsRequestSortField as FaModelPositionsRequestSortField,
    )
    from ..types.fa_model_presets import FaModelPresetsRequest as FaModelPresetsRequest
    from ..types.fa_model_summary import FaModelSummaryRequest as FaModelSummaryRequest
    from ..types.fa_models import FaModelsRequest as FaModelsRequest
    from ..types.fa_modify_group import FaModifyGroupRequest as FaModifyGroupRequest
    from ..types.fa_modify_group import FaModifyGroupResponse as FaModifyGroupResponse
    from ..types.fa_save_model import FaSaveModelRequest as FaSaveModelRequest
    from ..types.fa_save_model import FaSaveModelResponse as FaSaveModelResponse
    from ..types.fa_save_model_presets import (
        FaSaveModelPresetsResponse as FaSaveModelPresetsResponse,
    )
    from ..types.fa_set_presets import FaSetPresetsResponse as FaSetPresetsResponse
    from ..types.fa_submit_transfers import FaSubmitTransfersRequest as FaSubmitTransfersRequest
    from ..types.fa_submit_transfers import FaSubmitTransfersResponse as FaSubmitTransfersResponse
    from ..types.failed_tickle_response import FailedTickleResponse as FailedTickleResponse
    from ..types.features import Features as Features
    from ..types.file_data import FileData as FileData
    from ..types.file_details_response import FileDetailsResponse as FileDetailsResponse
    from ..types.file_payload import FilePayload as FilePayload
    from ..types.financial_information import FinancialInformation as FinancialInformation
    from ..types.financial_information import (
        FinancialInformationInvestmentObjective as FinancialInformationInvestmentObjective,
    )
    from ..types.fop_instruction import FopInstruction as FopInstruction
    from ..types.fop_instruction import FopInstructionDirection as FopInstructionDirection
    from ..types.forbidden_instruction_response import (
        ForbiddenInstructionResponse as ForbiddenInstructionResponse,
    )
    from ..types.forecast_details_response import ForecastDetailsResponse as ForecastDetailsResponse
    from ..types.forecast_market_response import ForecastMarketResponse as ForecastMarketResponse
    from ..types.forecast_rules_response import ForecastRulesResponse as ForecastRulesResponse
    from ..types.forecast_schedules_response import (
        ForecastSchedulesResponse as ForecastSchedulesResponse,
    )
    from ..types.form_crs import FormCRS as FormCRS
    from ..types.form_crs import (
        FormCrsControllingPersonDesignation as FormCrsControllingPersonDesignation,
    )
    from ..types.form_crs import FormCrsOecdStatus as FormCrsOecdStatus
    from ..types.form_details import FormDetails as FormDetails
    from ..types.form_file_response import FormFileResponse as FormFileResponse
    from ..types.form_payload import FormPayload as FormPayload
    from ..types.form_w8_ben import FormW8BEN as FormW8BEN
    from ..types.form_w8_ben import FormW8BenExplanation as FormW8BenExplanation
    from ..types.form_w8_ben import FormW8BenSignatureType as FormW8BenSignatureType
    from ..types.form_w8_bene import FormW8BENE as FormW8BENE
    from ..types.form_w8_bene import FormW8BeneBox11Status as FormW8BeneBox11Status
    from ..types.form_w8_bene import FormW8BeneEntityType as FormW8BeneEntityType
    from ..types.form_w8_bene import FormW8BeneExplanation as FormW8BeneExplanation
    from ..types.form_w8_bene import FormW8BeneFatcaStatus as FormW8BeneFatcaStatus
    from ..types.form_w8_bene import FormW8BenePart314B as FormW8BenePart314B
    from ..types.form_w8_bene import FormW8BenePart1226Desc3 as FormW8BenePart1226Desc3
    from ..types.form_w8_bene import FormW8BeneSignatureType as FormW8BeneSignatureType
    from ..types.form_w8_imy import FormW8IMY as FormW8IMY
    from ..types.form_w8_imy import FormW8ImyBox11Status as FormW8ImyBox11Status
    from ..types.form_w8_imy import FormW8ImyEntityType as FormW8ImyEntityType
    from ..types.form_w8_imy import FormW8ImyFatcaStatus as FormW8ImyFatcaStatus
    from ..types.form_w8_imy import FormW8ImyUsTinType as FormW8ImyUsTinType
    from ..types.form_w9 import FormW9 as FormW9
    from ..types.form_w9 import FormW9CustomerType as FormW9CustomerType
    from ..types.form_w9 import FormW9SignatureType as FormW9SignatureType
    from ..types.form_w9 import FormW9TinType as FormW9TinType
    from ..types.funds import Funds as Funds
    from ..types.fyi_enable_device_option import FyiEnableDeviceOption as FyiEnableDeviceOption
    from ..types.fyi_settings import FyiSetting as FyiSetting
    from ..types.fyi_settings import FyiSettings as FyiSettings
    from ..types.fyi_vt import FyiVt as FyiVt
    from ..types.get_available_stmt_dates_response import (
        GetAvailableStmtDatesResponse as GetAvailableStmtDatesResponse,
    )
    from ..types.get_available_tax_forms_response import (
        GetAvailableTaxFormsResponse as GetAvailableTaxFormsResponse,
    )
    from ..types.get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse as GetAvailableTradeConfirmationDatesResponse,
    )
    from ..types.get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponseData as GetAvailableTradeConfirmationDatesResponseData,
    )
    from ..types.get_broker_list_response import GetBrokerListResponse as GetBrokerListResponse
    from ..types.get_invested_accounts_summary import (
        GetInvestedAccountsSummary as GetInvestedAccountsSummary,
    )
    from ..types.get_invested_accounts_summary import (
        GetInvestedAccountsSummarySubscriptionStatus as GetInvestedAccountsSummarySubscriptionStatus,
    )
    from ..types.get_participating_list_response import (
        GetParticipatingListResponse as GetParticipatingListResponse,
    )
    from ..types.get_participating_list_response import (
        GetParticipatingListResponseParticipatingBank as GetParticipatingListResponseParticipatingBank,
    )
    from ..types.get_statements_response import GetStatementsResponse as GetStatementsResponse
    from ..types.get_statements_response import (
        GetStatementsResponseData as GetStatementsResponseData,
    )
    from ..types.high_water_mark_configuration_type import (
        HighWaterMarkConfigurationType as HighWaterMarkConfigurationType,
    )
    from ..types.high_water_mark_type import HighWaterMarkType as HighWaterMarkType
    from ..types.identification import Identification as Identification
    from ..types.identification import IdentificationCardColor as IdentificationCardColor
    from ..types.individual import Individual as Individual
    from ..types.individual import IndividualGender as IndividualGender
    from ..types.individual import IndividualMaritalStatus as IndividualMaritalStatus
    from ..types.individual_applicant import IndividualApplicant as IndividualApplicant
    from ..types.individual_ira_bene import IndividualIRABene as IndividualIRABene
    from ..types.individual_name import IndividualName as IndividualName
    from ..types.individual_name import IndividualNameSalutation as IndividualNameSalutation
    from ..types.individual_name import IndividualNameSuffix as IndividualNameSuffix
    from ..types.individual_position import IndividualPosition as IndividualPosition
    from ..types.individual_position import (
        IndividualPositionDisplayRule as IndividualPositionDisplayRule,
    )
    from ..types.individual_position import (
        IndividualPositionDisplayRuleDisplayRuleStepItem as IndividualPositionDisplayRuleDisplayRuleStepItem,
    )
    from ..types.individual_position import (
        IndividualPositionIncrementRule as IndividualPositionIncrementRule,
    )
    from ..types.individual_position import (
        IndividualPositionPutOrCall as IndividualPositionPutOrCall,
    )
    from ..types.individual_position_array import IndividualPositionArray as IndividualPositionArray
    from ..types.individual_tax_information import (
        IndividualTaxInformation as IndividualTaxInformation,
    )
    from ..types.information_change import InformationChange as InformationChange
    from ..types.instruction_error_result import InstructionErrorResult as InstructionErrorResult
    from ..types.instruction_error_result import (
        InstructionErrorResultError as InstructionErrorResultError,
    )
    from ..types.instruction_polling_response import (
        InstructionPollingResponse as InstructionPollingResponse,
    )
    from ..types.instruction_response import InstructionResponse as InstructionResponse
    from ..types.instruction_result import InstructionResult as InstructionResult
    from ..types.instruction_result import (
        InstructionResultInstructionStatus as InstructionResultInstructionStatus,
    )
    from ..types.instruction_result import (
        InstructionResultInstructionType as InstructionResultInstructionType,
    )
    from ..types.insufficient_scope_response import (
        InsufficientScopeResponse as InsufficientScopeResponse,
    )
    from ..types.interest_markup_type import InterestMarkupType as InterestMarkupType
    from ..types.interest_markup_type import (
        InterestMarkupTypeCurrency as InterestMarkupTypeCurrency,
    )
    from ..types.internal_cash_transfer_instruction import (
        InternalCashTransferInstruction as InternalCashTransferInstruction,
    )
    from ..types.internal_position_transfer_instruction import (
        InternalPositionTransferInstruction as InternalPositionTransferInstruction,
    )
    from ..types.internal_server_error_response import (
        InternalServerErrorResponse as InternalServerErrorResponse,
    )
    from ..types.invalid_access_token_response import (
        InvalidAccessTokenResponse as InvalidAccessTokenResponse,
    )
    from ..types.invalid_argument import InvalidArgument as InvalidArgument
    from ..types.ira_beneficiaries_type import IRABeneficiariesType as IRABeneficiariesType
    from ..types.ira_contingent_beneficiary import (
        IRAContingentBeneficiary as IRAContingentBeneficiary,
    )
    from ..types.ira_contingent_beneficiary import (
        IraContingentBeneficiaryGender as IraContingentBeneficiaryGender,
    )
    from ..types.ira_contingent_beneficiary import (
        IraContingentBeneficiaryMaritalStatus as IraContingentBeneficiaryMaritalStatus,
    )
    from ..types.ira_contingent_beneficiary import (
        IraContingentBeneficiaryRelationship as IraContingentBeneficiaryRelationship,
    )
    from ..types.ira_contingent_beneficiary_entity import (
        IRAContingentBeneficiaryEntity as IRAContingentBeneficiaryEntity,
    )
    from ..types.ira_contingent_beneficiary_entity import (
        IraContingentBeneficiaryEntityEntityType as IraContingentBeneficiaryEntityEntityType,
    )
    from ..types.ira_contingent_beneficiary_entity import (
        IraContingentBeneficiaryEntityRelationship as IraContingentBeneficiaryEntityRelationship,
    )
    from ..types.ira_decedent import IRADecedent as IRADecedent
    from ..types.ira_decedent import IraDecedentGender as IraDecedentGender
    from ..types.ira_decedent import IraDecedentInheritorType as IraDecedentInheritorType
    from ..types.ira_decedent import IraDecedentMaritalStatus as IraDecedentMaritalStatus
    from ..types.ira_decedent import IraDecedentRelationship as IraDecedentRelationship
    from ..types.ira_deposit_details import IRADepositDetails as IRADepositDetails
    from ..types.ira_deposit_details import (
        IraDepositDetailsDepositType as IraDepositDetailsDepositType,
    )
    from ..types.ira_deposit_details import (
        IraDepositDetailsFromIraType as IraDepositDetailsFromIraType,
    )
    from ..types.ira_deposit_details import IraDepositDetailsTaxYear as IraDepositDetailsTaxYear
    from ..types.ira_primary_beneficiary import IRAPrimaryBeneficiary as IRAPrimaryBeneficiary
    from ..types.ira_primary_beneficiary import (
        IraPrimaryBeneficiaryGender as IraPrimaryBeneficiaryGender,
    )
    from ..types.ira_primary_beneficiary import (
        IraPrimaryBeneficiaryMaritalStatus as IraPrimaryBeneficiaryMaritalStatus,
    )
    from ..types.ira_primary_beneficiary import (
        IraPrimaryBeneficiaryRelationship as IraPrimaryBeneficiaryRelationship,
    )
    from ..types.ira_primary_beneficiary_entity import (
        IRAPrimaryBeneficiaryEntity as IRAPrimaryBeneficiaryEntity,
    )
    from ..types.ira_primary_beneficiary_entity import (
        IraPrimaryBeneficiaryEntityEntityType as IraPrimaryBeneficiaryEntityEntityType,
    )
    from ..types.ira_primary_beneficiary_entity import (
        IraPrimaryBeneficiaryEntityRelationship as IraPrimaryBeneficiaryEntityRelationship,
    )
    from ..types.iserver_history_bid_ask_response import (
        IserverHistoryBidAskResponse as IserverHistoryBidAskResponse,
    )
    from ..types.iserver_history_last_response import (
        IserverHistoryLastResponse as IserverHistoryLastResponse,
    )
    from ..types.iserver_history_midpoint_response import (
        IserverHistoryMidpointResponse as IserverHistoryMidpointResponse,
    )
    from ..types.iserver_scanner_params import IserverScannerParams as IserverScannerParams
    from ..types.iserver_scanner_params import (
        IserverScannerParamsFilterListItem as IserverScannerParamsFilterListItem,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsFilterListItemComboValue as IserverScannerParamsFilterListItemComboValue,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsInstrumentListItem as IserverScannerParamsInstrumentListItem,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsLocationTreeItem as IserverScannerParamsLocationTreeItem,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsLocationTreeItemLocation as IserverScannerParamsLocationTreeItemLocation,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsLocationTreeItemLocationLocation as IserverScannerParamsLocationTreeItemLocationLocation,
    )
    from ..types.iserver_scanner_params import (
        IserverScannerParamsScanTypeListItem as IserverScannerParamsScanTypeListItem,
    )
    from ..types.iserver_scanner_run_request import (
        IserverScannerRunRequest as IserverScannerRunRequest,
    )
    from ..types.iserver_scanner_run_request import (
        IserverScannerRunRequestFilterItem as IserverScannerRunRequestFilterItem,
    )
    from ..types.iserver_scanner_run_response import (
        IserverScannerRunResponse as IserverScannerRunResponse,
    )
    from ..types.iserver_scanner_run_response import (
        IserverScannerRunResponseContract as IserverScannerRunResponseContract,
    )
    from ..types.iserver_snapshot import IserverSnapshot as IserverSnapshot
    from ..types.joint_applicant import JointApplicant as JointApplicant
    from ..types.joint_applicant import JointApplicantType as JointApplicantType
    from ..types.jose_header import JoseHeader as JoseHeader
    from ..types.jws_payload import JwsPayload as JwsPayload
    from ..types.leave_drip import LeaveDRIP as LeaveDRIP
    from ..types.leave_syep import LeaveSYEP as LeaveSYEP
    from ..types.ledger import Ledger as Ledger
    from ..types.ledger import LedgerValue as LedgerValue
    from ..types.legal_entity import LegalEntity as LegalEntity
    from ..types.legal_entity_identification import (
        LegalEntityIdentification as LegalEntityIdentification,
    )
    from ..types.legal_entity_identification import (
        LegalEntityIdentificationFormationType as LegalEntityIdentificationFormationType,
    )
    from ..types.link_duplicate_account import LinkDuplicateAccount as LinkDuplicateAccount
    from ..types.live_orders_response import LiveOrdersResponse as LiveOrdersResponse
    from ..types.live_orders_response import LiveOrdersResponseOrder as LiveOrdersResponseOrder
    from ..types.live_orders_response import (
        LiveOrdersResponseOrderIsEventTrading as LiveOrdersResponseOrderIsEventTrading,
    )
    from ..types.live_orders_response import (
        LiveOrdersResponseOrderStatus as LiveOrdersResponseOrderStatus,
    )
    from ..types.live_orders_response import (
        LiveOrdersResponseOrderSupportsTaxOpt as LiveOrdersResponseOrderSupportsTaxOpt,
    )
    from ..types.local_tax_form import LocalTaxForm as LocalTaxForm
    from ..types.local_tax_form import LocalTaxFormTaxAuthority as LocalTaxFormTaxAuthority
    from ..types.login_message import LoginMessage as LoginMessage
    from ..types.login_message_request import LoginMessageRequest as LoginMessageRequest
    from ..types.login_message_request import LoginMessageRequestStatus as LoginMessageRequestStatus
    from ..types.login_message_response import LoginMessageResponse as LoginMessageResponse
    from ..types.manage_market_data_subscriptions import (
        ManageMarketDataSubscriptions as ManageMarketDataSubscriptions,
    )
    from ..types.managing_owner import ManagingOwner as ManagingOwner
    from ..types.market_data_history import MarketDataHistoryDirection as MarketDataHistoryDirection
    from ..types.market_data_unsubscribe import (
        MarketDataUnsubscribeRequest as MarketDataUnsubscribeRequest,
    )
    from ..types.market_data_unsubscribe import (
        MarketDataUnsubscribeResponse as MarketDataUnsubscribeResponse,
    )
    from ..types.market_data_unsubscribe_all import (
        MarketDataUnsubscribeAllResponse as MarketDataUnsubscribeAllResponse,
    )
    from ..types.markup_staircase_type import MarkupStaircaseType as MarkupStaircaseType
    from ..types.md_fields import MdFields as MdFields
    from ..types.missing_required_parameter_response import (
        MissingRequiredParameterResponse as MissingRequiredParameterResponse,
    )
    from ..types.model_list_response import ModelListResponse as ModelListResponse
    from ..types.model_position_response import ModelPositionResponse as ModelPositionResponse
    from ..types.model_presets_response import ModelPresetsResponse as ModelPresetsResponse
    from ..types.model_summary_response import ModelSummaryResponse as ModelSummaryResponse
    from ..types.nav_range_type import NAVRangeType as NAVRangeType
    from ..types.no_such_instruction_response import (
        NoSuchInstructionResponse as NoSuchInstructionResponse,
    )
    from ..types.no_such_instruction_set_response import (
        NoSuchInstructionSetResponse as NoSuchInstructionSetResponse,
    )
    from ..types.non_disclosed_detail import NonDisclosedDetail as NonDisclosedDetail
    from ..types.notification_read_acknowledge import (
        NotificationReadAcknowledge as NotificationReadAcknowledge,
    )
    from ..types.notification_read_acknowledge import (
        NotificationReadAcknowledgeP as NotificationReadAcknowledgeP,
    )
    from ..types.notifications import Notification as Notification
    from ..types.notifications import Notifications as Notifications
    from ..types.notifications_unread_count import (
        NotificationsUnreadCountLockedResponse as NotificationsUnreadCountLockedResponse,
    )
    from ..types.notifications_unread_count import (
        NotificationsUnreadCountResponse as NotificationsUnreadCountResponse,
    )
    from ..types.notifications_update_setting import (
        NotificationsUpdateSettingRequest as NotificationsUpdateSettingRequest,
    )
    from ..types.oauth1_access_token import Oauth1AccessTokenResponse as Oauth1AccessTokenResponse
    from ..types.oauth1_live_session_token import (
        Oauth1LiveSessionTokenResponse as Oauth1LiveSessionTokenResponse,
    )
    from ..types.oauth1_request_token import (
        Oauth1RequestTokenResponse as Oauth1RequestTokenResponse,
    )
    from ..types.order_cancel_success import OrderCancelSuccess as OrderCancelSuccess
    from ..types.order_preview import OrderPreview as OrderPreview
    from ..types.order_preview import OrderPreviewAmount as OrderPreviewAmount
    from ..types.order_preview import OrderPreviewEquity as OrderPreviewEquity
    from ..types.order_preview import OrderPreviewInitial as OrderPreviewInitial
    from ..types.order_preview import OrderPreviewMaintenance as OrderPreviewMaintenance
    from ..types.order_preview import OrderPreviewPosition as OrderPreviewPosition
    from ..types.order_quantity_limit import OrderQuantityLimit as OrderQuantityLimit
    from ..types.order_quantity_limit import OrderQuantityLimitAsset as OrderQuantityLimitAsset
    from ..types.order_reply_message import OrderReplyMessage as OrderReplyMessage
    from ..types.order_reply_message import OrderReplyMessageItem as OrderReplyMessageItem
    from ..types.order_status import OrderStatus as OrderStatus
    from ..types.order_status import OrderStatusAlertActive as OrderStatusAlertActive
    from ..types.order_status import OrderStatusChildOrderType as OrderStatusChildOrderType
    from ..types.order_status import OrderStatusOrderStatus as OrderStatusOrderStatus
    from ..types.order_status import OrderStatusSecType as OrderStatusSecType
    from ..types.order_status import OrderStatusSide as OrderStatusSide
    from ..types.order_status import OrderStatusTif as OrderStatusTif
    from ..types.order_submit_error import OrderSubmitError as OrderSubmitError
    from ..types.order_submit_success import OrderSubmitSuccess as OrderSubmitSuccess
    from ..types.order_submit_success import OrderSubmitSuccessItem as OrderSubmitSuccessItem
    from ..types.order_value_limits import OrderValueLimits as OrderValueLimits
    from ..types.orders_answer_prompt import OrdersAnswerPromptRequest as OrdersAnswerPromptRequest
    from ..types.orders_live import OrdersLiveFilters as OrdersLiveFilters
    from ..types.orders_reply import OrdersReplyRequest as OrdersReplyRequest
    from ..types.orders_reset_suppression import (
        OrdersResetSuppressionResponse as OrdersResetSuppressionResponse,
    )
    from ..types.orders_submission_request import OrdersSubmissionRequest as OrdersSubmissionRequest
    from ..types.orders_suppress import OrdersSuppressRequest as OrdersSuppressRequest
    from ..types.orders_suppress import (
        OrdersSuppressRequestMessageId as OrdersSuppressRequestMessageId,
    )
    from ..types.orders_suppress import OrdersSuppressResponse as OrdersSuppressResponse
    from ..types.org_regulator_type import ORGRegulatorType as ORGRegulatorType
    from ..types.org_regulatory_info_type import ORGRegulatoryInfoType as ORGRegulatoryInfoType
    from ..types.organization import Organization as Organization
    from ..types.organization_applicant import OrganizationApplicant as OrganizationApplicant
    from ..types.organization_applicant import (
        OrganizationApplicantType as OrganizationApplicantType,
    )
    from ..types.organization_applicant import (
        OrganizationApplicantTypeOfTrading as OrganizationApplicantTypeOfTrading,
    )
    from ..types.organization_applicant import (
        OrganizationApplicantUsTaxPurposeType as OrganizationApplicantUsTaxPurposeType,
    )
    from ..types.organization_identification import (
        OrganizationIdentification as OrganizationIdentification,
    )
    from ..types.partial_bond_position import PartialBondPosition as PartialBondPosition
    from ..types.partial_cash_position import PartialCashPosition as PartialCashPosition
    from ..types.partial_fund_position import PartialFundPosition as PartialFundPosition
    from ..types.partial_option_position import PartialOptionPosition as PartialOptionPosition
    from ..types.partial_option_position import (
        PartialOptionPositionOptionType as PartialOptionPositionOptionType,
    )
    from ..types.partial_option_position import (
        PartialOptionPositionPosition as PartialOptionPositionPosition,
    )
    from ..types.partial_stock_position import PartialStockPosition as PartialStockPosition
    from ..types.partial_stock_position import (
        PartialStockPositionPosition as PartialStockPositionPosition,
    )
    from ..types.partial_warrant_position import PartialWarrantPosition as PartialWarrantPosition
    from ..types.partial_warrant_position import (
        PartialWarrantPositionOptionType as PartialWarrantPositionOptionType,
    )
    from ..types.partial_warrant_position import (
        PartialWarrantPositionPosition as PartialWarrantPositionPosition,
    )
    from ..types.pending_task import PendingTask as PendingTask
    from ..types.pending_tasks_response import PendingTasksResponse as PendingTasksResponse
    from ..types.performance_response import PerformanceResponse as PerformanceResponse
    from ..types.performance_response import PerformanceResponseCps as PerformanceResponseCps
    from ..types.performance_response import (
        PerformanceResponseCpsDataItem as PerformanceResponseCpsDataItem,
    )
    from ..types.performance_response import PerformanceResponseNav as PerformanceResponseNav
    from ..types.performance_response import (
        PerformanceResponseNavDataItem as PerformanceResponseNavDataItem,
    )
    from ..types.performance_response import (
        PerformanceResponseNavDataItemStartNav as PerformanceResponseNavDataItemStartNav,
    )
    from ..types.performance_response import PerformanceResponseTpps as PerformanceResponseTpps
    from ..types.performance_response import (
        PerformanceResponseTppsDataItem as PerformanceResponseTppsDataItem,
    )
    from ..types.phone_info import PhoneInfo as PhoneInfo
    from ..types.phone_info import PhoneInfoType as PhoneInfoType
    from ..types.pnl_partitioned_response import PnlPartitionedResponse as PnlPartitionedResponse
    from ..types.pnl_partitioned_response import (
        PnlPartitionedResponseUpnlValue as PnlPartitionedResponseUpnlValue,
    )
    from ..types.political_military_diplomatic_details_type import (
        PoliticalMilitaryDiplomaticDetailsType as PoliticalMilitaryDiplomaticDetailsType,
    )
    from ..types.polling_instruction_result import (
        PollingInstructionResult as PollingInstructionResult,
    )
    from ..types.polling_instruction_result import (
        PollingInstructionResultError as PollingInstructionResultError,
    )
    from ..types.polling_instruction_result import (
        PollingInstructionResultInstructionStatus as PollingInstructionResultInstructionStatus,
    )
    from ..types.polling_instruction_result import (
        PollingInstructionResultInstructionType as PollingInstructionResultInstructionType,
    )
    from ..types.portfolio_allocations import PortfolioAllocations as PortfolioAllocations
    from ..types.portfolio_allocations import (
        PortfolioAllocationsAssetClass as PortfolioAllocationsAssetClass,
    )
    from ..types.portfolio_allocations import PortfolioAllocationsGroup as PortfolioAllocationsGroup
    from ..types.portfolio_allocations import (
        PortfolioAllocationsSector as PortfolioAllocationsSector,
    )
    from ..types.portfolio_analyst_all_periods import (
        PortfolioAnalystAllPeriodsRequest as PortfolioAnalystAllPeriodsRequest,
    )
    from ..types.portfolio_analyst_performance import (
        PortfolioAnalystPerformanceRequest as PortfolioAnalystPerformanceRequest,
    )
    from ..types.portfolio_analyst_performance import (
        PortfolioAnalystPerformanceRequestPeriod as PortfolioAnalystPerformanceRequestPeriod,
    )
    from ..types.portfolio_analyst_transactions import (
        PortfolioAnalystTransactionsRequest as PortfolioAnalystTransactionsRequest,
    )
    from ..types.portfolio_invalidate_positions import (
        PortfolioInvalidatePositionsResponse as PortfolioInvalidatePositionsResponse,
    )
    from ..types.portfolio_summary import PortfolioSummary as PortfolioSummary
    from ..types.portfolio_summary_value import PortfolioSummaryValue as PortfolioSummaryValue
    from ..types.predefined_destination_instruction import (
        PredefinedDestinationInstruction as PredefinedDestinationInstruction,
    )
    from ..types.predefined_destination_instruction import (
        PredefinedDestinationInstructionBankInstructionMethod as PredefinedDestinationInstructionBankInstructionMethod,
    )
    from ..types.predefined_destination_instruction import (
        PredefinedDestinationInstructionFinancialInstitution as PredefinedDestinationInstructionFinancialInstitution,
    )
    from ..types.predefined_destination_instruction import (
        PredefinedDestinationInstructionFinancialInstitutionBranchCodeType as PredefinedDestinationInstructionFinancialInstitutionBranchCodeType,
    )
    from ..types.predefined_destination_instruction import (
        PredefinedDestinationInstructionFinancialInstitutionIdentifierType as PredefinedDestinationInstructionFinancialInstitutionIdentifierType,
    )
    from ..types.presets import Presets as Presets
    from ..types.presets import PresetsDefaultMethodForAll as PresetsDefaultMethodForAll
    from ..types.previous_losses_type import PreviousLossesType as PreviousLossesType
    from ..types.primary_contributor_type import PrimaryContributorType as PrimaryContributorType
    from ..types.primary_contributor_type import (
        PrimaryContributorTypeSuffix as PrimaryContributorTypeSuffix,
    )
    from ..types.problem_detail import ProblemDetail as ProblemDetail
    from ..types.problem_detail_response import ProblemDetailResponse as ProblemDetailResponse
    from ..types.process_documents import ProcessDocuments as ProcessDocuments
    from ..types.process_documents import (
        ProcessDocumentsInputLanguage as ProcessDocumentsInputLanguage,
    )
    from ..types.process_documents_payload import ProcessDocumentsPayload as ProcessDocumentsPayload
    from ..types.prohibited_country_questionnaire import (
        ProhibitedCountryQuestionnaire as ProhibitedCountryQuestionnaire,
    )
    from ..types.prohibited_country_questionnaire_list import (
        ProhibitedCountryQuestionnaireList as ProhibitedCountryQuestionnaireList,
    )
    from ..types.prohibited_questionnaire_detail import (
        ProhibitedQuestionnaireDetail as ProhibitedQuestionnaireDetail,
    )
    from ..types.prohibited_questionnaire_detail import (
        ProhibitedQuestionnaireDetailCode as ProhibitedQuestionnaireDetailCode,
    )
    from ..types.public_company_info_type import PublicCompanyInfoType as PublicCompanyInfoType
    from ..types.qualified_purchaser import QualifiedPurchaser as QualifiedPurchaser
    from ..types.qualified_purchaser_details import (
        QualifiedPurchaserDetails as QualifiedPurchaserDetails,
    )
    from ..types.qualified_purchaser_details import (
        QualifiedPurchaserDetailsCode as QualifiedPurchaserDetailsCode,
    )
    from ..types.query_account_balances_result import (
        QueryAccountBalancesResult as QueryAccountBalancesResult,
    )
    from ..types.query_account_balances_result import (
        QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem as QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem,
    )
    from ..types.query_bank_instruction import QueryBankInstruction as QueryBankInstruction
    from ..types.query_bank_instruction import (
        QueryBankInstructionBankInstructionMethod as QueryBankInstructionBankInstructionMethod,
    )
    from ..types.query_bank_instruction_response import (
        QueryBankInstructionResponse as QueryBankInstructionResponse,
    )
    from ..types.query_bank_instruction_result import (
        QueryBankInstructionResult as QueryBankInstructionResult,
    )
    from ..types.query_bank_instruction_result import (
        QueryBankInstructionResultBankInstructionDetail as QueryBankInstructionResultBankInstructionDetail,
    )
    from ..types.query_bank_instruction_result import (
        QueryBankInstructionResultBankInstructionMethod as QueryBankInstructionResultBankInstructionMethod,
    )
    from ..types.query_ira_contributions import QueryIRAContributions as QueryIRAContributions
    from ..types.query_ira_contributions_response import (
        QueryIRAContributionsResponse as QueryIRAContributionsResponse,
    )
    from ..types.query_ira_contributions_result import (
        QueryIRAContributionsResult as QueryIRAContributionsResult,
    )
    from ..types.query_ira_contributions_result import (
        QueryIraContributionsResultContribution as QueryIraContributionsResultContribution,
    )
    from ..types.query_recent_instruction_response import (
        QueryRecentInstructionResponse as QueryRecentInstructionResponse,
    )
    from ..types.query_recent_instruction_result import (
        QueryRecentInstructionResult as QueryRecentInstructionResult,
    )
    from ..types.query_recent_instruction_result import (
        QueryRecentInstructionResultInstructionHistory as QueryRecentInstructionResultInstructionHistory,
    )
    from ..types.query_recent_instruction_result import (
        QueryRecentInstructionResultInstructionHistoryResultItem as QueryRecentInstructionResultInstructionHistoryResultItem,
    )
    from ..types.query_recent_instructions import QueryRecentInstructions as QueryRecentInstructions
    from ..types.query_recent_instructions import (
        QueryRecentInstructionsTransactionHistory as QueryRecentInstructionsTransactionHistory,
    )
    from ..types.query_recent_instructions import (
        QueryRecentInstructionsTransactionHistoryTransactionType as QueryRecentInstructionsTransactionHistoryTransactionType,
    )
    from ..types.query_recent_recurring_event_response import (
        QueryRecentRecurringEventResponse as QueryRecentRecurringEventResponse,
    )
    from ..types.query_recent_recurring_event_result import (
        QueryRecentRecurringEventResult as QueryRecentRecurringEventResult,
    )
    from ..types.query_recent_recurring_event_result import (
        QueryRecentRecurringEventResultTransactionHistory as QueryRecentRecurringEventResultTransactionHistory,
    )
    from ..types.query_recent_recurring_event_result import (
        QueryRecentRecurringEventResultTransactionHistoryResultItem as QueryRecentRecurringEventResultTransactionHistoryResultItem,
    )
    from ..types.query_recent_recurring_events import (
        QueryRecentRecurringEvents as QueryRecentRecurringEvents,
    )
    from ..types.query_recurring_instructions import (
        QueryRecurringInstructions as QueryRecurringInstructions,
    )
    from ..types.query_recurring_instructions_response import (
        QueryRecurringInstructionsResponse as QueryRecurringInstructionsResponse,
    )
    from ..types.query_recurring_instructions_result import (
        QueryRecurringInstructionsResult as QueryRecurringInstructionsResult,
    )
    from ..types.query_recurring_instructions_result import (
        QueryRecurringInstructionsResultRecurringInstruction as QueryRecurringInstructionsResultRecurringInstruction,
    )
    from ..types.query_withdrawable_amounts_instruction_result import (
        QueryWithdrawableAmountsInstructionResult as QueryWithdrawableAmountsInstructionResult,
    )
    from ..types.query_withdrawable_amounts_response import (
        QueryWithdrawableAmountsResponse as QueryWithdrawableAmountsResponse,
    )
    from ..types.query_withdrawable_amounts_without_origin_hold_response import (
        QueryWithdrawableAmountsWithoutOriginHoldResponse as QueryWithdrawableAmountsWithoutOriginHoldResponse,
    )
    from ..types.query_withdrawable_amounts_without_origin_hold_result import (
        QueryWithdrawableAmountsWithoutOriginHoldResult as QueryWithdrawableAmountsWithoutOriginHoldResult,
    )
    from ..types.query_withdrawable_cash_equity import (
        QueryWithdrawableCashEquity as QueryWithdrawableCashEquity,
    )
    from ..types.query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse as QueryWithdrawableCashEquityResponse,
    )
    from ..types.query_withdrawable_cash_equity_result import (
        QueryWithdrawableCashEquityResult as QueryWithdrawableCashEquityResult,
    )
    from ..types.query_withdrawable_funds import QueryWithdrawableFunds as QueryWithdrawableFunds
    from ..types.questionnaire import Questionnaire as Questionnaire
    from ..types.questionnaire_response import QuestionnaireResponse as QuestionnaireResponse
    from ..types.questionnaire_type import QuestionnaireType as QuestionnaireType
    from ..types.questionnaires import Questionnaires as Questionnaires
    from ..types.questionnaires_with_account import (
        QuestionnairesWithAccount as QuestionnairesWithAccount,
    )
    from ..types.quiz_questionnaires import QuizQuestionnaires as QuizQuestionnaires
    from ..types.recurring_instruction_detail import (
        RecurringInstructionDetail as RecurringInstructionDetail,
    )
    from ..types.recurring_instruction_detail import (
        RecurringInstructionDetailFrequency as RecurringInstructionDetailFrequency,
    )
    from ..types.registered_client import RegisteredClient as RegisteredClient
    from ..types.registered_client import (
        RegisteredClientAllowedClientAuthMethod as RegisteredClientAllowedClientAuthMethod,
    )
    from ..types.registered_client import (
        RegisteredClientAllowedGrantType as RegisteredClientAllowedGrantType,
    )
    from ..types.registered_client import (
        RegisteredClientClientCategory as RegisteredClientClientCategory,
    )
    from ..types.registered_client import (
        RegisteredClientClientStatus as RegisteredClientClientStatus,
    )
    from ..types.registered_client import RegisteredClientClientType as RegisteredClientClientType
    from ..types.registered_scope import RegisteredScope as RegisteredScope
    from ..types.registered_scope_set import RegisteredScopeSet as RegisteredScopeSet
    from ..types.registration_task import RegistrationTask as RegistrationTask
    from ..types.registration_tasks_response import (
        RegistrationTasksResponse as RegistrationTasksResponse,
    )
    from ..types.regulated_membership import RegulatedMembership as RegulatedMembership
    from ..types.regulatory_detail import RegulatoryDetail as RegulatoryDetail
    from ..types.regulatory_detail import RegulatoryDetailCode as RegulatoryDetailCode
    from ..types.regulatory_information import RegulatoryInformation as RegulatoryInformation
    from ..types.remove_trading_permissions import (
        RemoveTradingPermissions as RemoveTradingPermissions,
    )
    from ..types.reopen_account import ReopenAccount as ReopenAccount
    from ..types.rep_detail import RepDetail as RepDetail
    from ..types.representative_detail import RepresentativeDetail as RepresentativeDetail
    from ..types.request_detail import RequestDetail as RequestDetail
    from ..types.request_details_request import RequestDetailsRequest as RequestDetailsRequest
    from ..types.request_details_request import (
        RequestDetailsRequestStatus as RequestDetailsRequestStatus,
    )
    from ..types.request_details_response import RequestDetailsResponse as RequestDetailsResponse
    from ..types.request_info_response import RequestInfoResponse as RequestInfoResponse
    from ..types.required_forms_request import RequiredFormsRequest as RequiredFormsRequest
    from ..types.required_forms_response import RequiredFormsResponse as RequiredFormsResponse
    from ..types.reset_abandoned_account import ResetAbandonedAccount as ResetAbandonedAccount
    from ..types.residence_address import ResidenceAddress as ResidenceAddress
    from ..types.response_file_response import ResponseFileResponse as ResponseFileResponse
    from ..types.restriction_info import RestrictionInfo as RestrictionInfo
    from ..types.schedule_response import ScheduleResponse as ScheduleResponse
    from ..types.schedule_response import ScheduleResponseSchedules as ScheduleResponseSchedules
    from ..types.schedule_response import (
        ScheduleResponseSchedulesDate as ScheduleResponseSchedulesDate,
    )
    from ..types.sec_def_info_response import SecDefInfoResponse as SecDefInfoResponse
    from ..types.sec_def_info_response import SecDefInfoResponseRight as SecDefInfoResponseRight
    from ..types.secdef_search_response import SecdefSearchResponse as SecdefSearchResponse
    from ..types.secdef_search_response import SecdefSearchResponseItem as SecdefSearchResponseItem
    from ..types.secdef_search_response import (
        SecdefSearchResponseItemIssuer as SecdefSearchResponseItemIssuer,
    )
    from ..types.secdef_search_response import (
        SecdefSearchResponseItemSection as SecdefSearchResponseItemSection,
    )
    from ..types.security_questions import SecurityQuestions as SecurityQuestions
    from ..types.security_questions import (
        SecurityQuestionsInputLanguage as SecurityQuestionsInputLanguage,
    )
    from ..types.self_regulated_membership_type import (
        SelfRegulatedMembershipType as SelfRegulatedMembershipType,
    )
    from ..types.server_public_key import ServerPublicKey as ServerPublicKey
    from ..types.service import Service as Service
    from ..types.service import ServiceAction as ServiceAction
    from ..types.session_logout import SessionLogoutResponse as SessionLogoutResponse
    from ..types.set_account_response import SetAccountResponse as SetAccountResponse
    from ..types.signature_and_owners import SignatureAndOwners as SignatureAndOwners
    from ..types.signature_and_owners import (
        SignatureAndOwnersApplicant as SignatureAndOwnersApplicant,
    )
    from ..types.signed_jwt_echo_request import SignedJwtEchoRequest as SignedJwtEchoRequest
    from ..types.single_historical_bar import SingleHistoricalBar as SingleHistoricalBar
    from ..types.single_historical_bar_bid_ask import (
        SingleHistoricalBarBidAsk as SingleHistoricalBarBidAsk,
    )
    from ..types.single_historical_bar_last import (
        SingleHistoricalBarLast as SingleHistoricalBarLast,
    )
    from ..types.single_historical_bar_midpoint import (
        SingleHistoricalBarMidpoint as SingleHistoricalBarMidpoint,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequest as SingleOrderSubmissionRequest,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestJsonPayload as SingleOrderSubmissionRequestJsonPayload,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestJsonPayloadAllocationProfile as SingleOrderSubmissionRequestJsonPayloadAllocationProfile,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType as SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestSide as SingleOrderSubmissionRequestSide,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestStrategyParameters as SingleOrderSubmissionRequestStrategyParameters,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestTif as SingleOrderSubmissionRequestTif,
    )
    from ..types.single_order_submission_request import (
        SingleOrderSubmissionRequestTrailingType as SingleOrderSubmissionRequestTrailingType,
    )
    from ..types.single_watchlist import SingleWatchlist as SingleWatchlist
    from ..types.single_watchlist_entry import SingleWatchlistEntry as SingleWatchlistEntry
    from ..types.single_watchlist_entry import (
        SingleWatchlistEntryAssetClass as SingleWatchlistEntryAssetClass,
    )
    from ..types.single_watchlist_entry import SingleWatchlistEntrySt as SingleWatchlistEntrySt
    from ..types.soi_questionnaire import SOIQuestionnaire as SOIQuestionnaire
    from ..types.source_of_income_type import SourceOfIncomeType as SourceOfIncomeType
    from ..types.source_of_income_type import (
        SourceOfIncomeTypeSourceType as SourceOfIncomeTypeSourceType,
    )
    from ..types.source_of_wealth_type import SourceOfWealthType as SourceOfWealthType
    from ..types.source_of_wealth_type import (
        SourceOfWealthTypeSourceType as SourceOfWealthTypeSourceType,
    )
    from ..types.sso_validate_response import SsoValidateResponse as SsoValidateResponse
    from ..types.sso_validate_response import (
        SsoValidateResponseFeatures as SsoValidateResponseFeatures,
    )
    from ..types.status_response import StatusResponse as StatusResponse
    from ..types.stmt_request import StmtRequest as StmtRequest
    from ..types.stocks import Stocks as Stocks
    from ..types.stocks import StocksValueItem as StocksValueItem
    from ..types.stocks import StocksValueItemContract as StocksValueItemContract
    from ..types.sub_accounts import SubAccounts as SubAccounts
    from ..types.sub_accounts import SubAccountsAccount as SubAccountsAccount
    from ..types.successful_tickle_response import (
        SuccessfulTickleResponse as SuccessfulTickleResponse,
    )
    from ..types.successful_tickle_response import (
        SuccessfulTickleResponseHmds as SuccessfulTickleResponseHmds,
    )
    from ..types.successful_tickle_response import (
        SuccessfulTickleResponseHmdsAuthStatusItem as SuccessfulTickleResponseHmdsAuthStatusItem,
    )
    from ..types.successful_tickle_response import (
        SuccessfulTickleResponseIserver as SuccessfulTickleResponseIserver,
    )
    from ..types.summary_market_value_response import (
        SummaryMarketValueResponse as SummaryMarketValueResponse,
    )
    from ..types.summary_market_value_response import (
        SummaryMarketValueResponseCurrency as SummaryMarketValueResponseCurrency,
    )
    from ..types.summary_of_account_balances_response import (
        SummaryOfAccountBalancesResponse as SummaryOfAccountBalancesResponse,
    )
    from ..types.summary_of_account_balances_response import (
        SummaryOfAccountBalancesResponseCommodities as SummaryOfAccountBalancesResponseCommodities,
    )
    from ..types.summary_of_account_balances_response import (
        SummaryOfAccountBalancesResponseSecurities as SummaryOfAccountBalancesResponseSecurities,
    )
    from ..types.summary_of_account_balances_response import (
        SummaryOfAccountBalancesResponseTotal as SummaryOfAccountBalancesResponseTotal,
    )
    from ..types.summary_of_account_margin_response import (
        SummaryOfAccountMarginResponse as SummaryOfAccountMarginResponse,
    )
    from ..types.summary_of_account_margin_response import (
        SummaryOfAccountMarginResponseCommodities as SummaryOfAccountMarginResponseCommodities,
    )
    from ..types.summary_of_account_margin_response import (
        SummaryOfAccountMarginResponseCryptoAtPaxos as SummaryOfAccountMarginResponseCryptoAtPaxos,
    )
    from ..types.summary_of_account_margin_response import (
        SummaryOfAccountMarginResponseSecurities as SummaryOfAccountMarginResponseSecurities,
    )
    from ..types.summary_of_account_margin_response import (
        SummaryOfAccountMarginResponseTotal as SummaryOfAccountMarginResponseTotal,
    )
    from ..types.synchronous_instruction_response import (
        SynchronousInstructionResponse as SynchronousInstructionResponse,
    )
    from ..types.task import Task as Task
    from ..types.tax_form_request import TaxFormRequest as TaxFormRequest
    from ..types.tax_form_response import TaxFormResponse as TaxFormResponse
    from ..types.tax_form_response import TaxFormResponseData as TaxFormResponseData
    from ..types.tax_form_type import TaxFormType as TaxFormType
    from ..types.tax_payer_details import TaxPayerDetails as TaxPayerDetails
    from ..types.tax_residency import TaxResidency as TaxResidency
    from ..types.tax_residency import TaxResidencyTinType as TaxResidencyTinType
    from ..types.tickle_response import TickleResponse as TickleResponse
    from ..types.title import Title as Title
    from ..types.title import TitleCode as TitleCode
    from ..types.token_request import TokenRequest as TokenRequest
    from ..types.token_request import (
        TokenRequestClientAuthenticationMethod as TokenRequestClientAuthenticationMethod,
    )
    from ..types.token_response import TokenResponse as TokenResponse
    from ..types.trade_confirmation_request import (
        TradeConfirmationRequest as TradeConfirmationRequest,
    )
    from ..types.trade_confirmation_response import (
        TradeConfirmationResponse as TradeConfirmationResponse,
    )
    from ..types.trade_confirmation_response import (
        TradeConfirmationResponseData as TradeConfirmationResponseData,
    )
    from ..types.trades_response import TradesResponse as TradesResponse
    from ..types.trades_response import TradesResponseItem as TradesResponseItem
    from ..types.trades_response import (
        TradesResponseItemIsEventTrading as TradesResponseItemIsEventTrading,
    )
    from ..types.trades_response import (
        TradesResponseItemLiquidationTrade as TradesResponseItemLiquidationTrade,
    )
    from ..types.trades_response import TradesResponseItemSecType as TradesResponseItemSecType
    from ..types.trades_response import (
        TradesResponseItemSupportsTaxOpt as TradesResponseItemSupportsTaxOpt,
    )
    from ..types.trading_instrument import TradingInstrument as TradingInstrument
    from ..types.trading_instrument import (
        TradingInstrumentTradingInstrumentDescription as TradingInstrumentTradingInstrumentDescription,
    )
    from ..types.trading_instrument import (
        TradingInstrumentTradingInstrumentDescriptionAssetType as TradingInstrumentTradingInstrumentDescriptionAssetType,
    )
    from ..types.trading_instrument import (
        TradingInstrumentTradingInstrumentDescriptionSecurityIdType as TradingInstrumentTradingInstrumentDescriptionSecurityIdType,
    )
    from ..types.trading_limits import TradingLimits as TradingLimits
    from ..types.trading_permission import TradingPermission as TradingPermission
    from ..types.trading_permission import (
        TradingPermissionAssetClass as TradingPermissionAssetClass,
    )
    from ..types.trading_permission import TradingPermissionCountry as TradingPermissionCountry
    from ..types.trading_permission import TradingPermissionProduct as TradingPermissionProduct
    from ..types.trading_schedule import TradingSchedule as TradingSchedule
    from ..types.trading_schedule import TradingScheduleItem as TradingScheduleItem
    from ..types.traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification as TraditionalBankInstructionVerification,
    )
    from ..types.traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerificationBankInstructionCode as TraditionalBankInstructionVerificationBankInstructionCode,
    )
    from ..types.transactions_response import TransactionsResponse as TransactionsResponse
    from ..types.transactions_response import TransactionsResponseRpnl as TransactionsResponseRpnl
    from ..types.transactions_response import (
        TransactionsResponseRpnlItems as TransactionsResponseRpnlItems,
    )
    from ..types.transactions_response import (
        TransactionsResponseRpnlItemsSide as TransactionsResponseRpnlItemsSide,
    )
    from ..types.transactions_response import (
        TransactionsResponseTransaction as TransactionsResponseTransaction,
    )
    from ..types.trsrv_sec_def_response import TrsrvSecDefResponse as TrsrvSecDefResponse
    from ..types.trust import Trust as Trust
    from ..types.trust_applicant import TrustApplicant as TrustApplicant
    from ..types.trust_applicant import TrustApplicantTrustType as TrustApplicantTrustType
    from ..types.trust_identification import TrustIdentification as TrustIdentification
    from ..types.trust_identification import (
        TrustIdentificationRegistrationType as TrustIdentificationRegistrationType,
    )
    from ..types.trust_identification import (
        TrustIdentificationTypeOfTrust as TrustIdentificationTypeOfTrust,
    )
    from ..types.trustee_entity_type import TrusteeEntityType as TrusteeEntityType
    from ..types.trustee_individual import TrusteeIndividual as TrusteeIndividual
    from ..types.trustee_individual import TrusteeIndividualGender as TrusteeIndividualGender
    from ..types.trustee_individual import (
        TrusteeIndividualMaritalStatus as TrusteeIndividualMaritalStatus,
    )
    from ..types.trustees_type import TrusteesType as TrusteesType
    from ..types.typecodes import Typecodes as Typecodes
    from ..types.unauthorized_access_response import (
        UnauthorizedAccessResponse as UnauthorizedAccessResponse,
    )
    from ..types.update_account_alias import UpdateAccountAlias as UpdateAccountAlias
    from ..types.update_account_representatives import (
        UpdateAccountRepresentatives as UpdateAccountRepresentatives,
    )
    from ..types.update_bcan import UpdateBCAN as UpdateBCAN
    from ..types.update_credentials import UpdateCredentials as UpdateCredentials
    from ..types.update_email import UpdateEmail as UpdateEmail
    from ..types.update_entity import UpdateEntity as UpdateEntity
    from ..types.update_external_id import UpdateExternalId as UpdateExternalId
    from ..types.update_password import UpdatePassword as UpdatePassword
    from ..types.update_property_profile import UpdatePropertyProfile as UpdatePropertyProfile
    from ..types.update_tax_form import UpdateTaxForm as UpdateTaxForm
    from ..types.update_tax_form import UpdateTaxFormInputLanguage as UpdateTaxFormInputLanguage
    from ..types.update_user_access_rights import UpdateUserAccessRights as UpdateUserAccessRights
    from ..types.update_w8_ben import UpdateW8BEN as UpdateW8BEN
    from ..types.update_w8_ben import UpdateW8BenInputLanguage as UpdateW8BenInputLanguage
    from ..types.update_withholding_statement import (
        UpdateWithholdingStatement as UpdateWithholdingStatement,
    )
    from ..types.update_withholding_statement import (
        UpdateWithholdingStatementFatcaCompliantType as UpdateWithholdingStatementFatcaCompliantType,
    )
    from ..types.user import User as User
    from ..types.user_accounts_response import UserAccountsResponse as UserAccountsResponse
    from ..types.user_accounts_response import (
        UserAccountsResponseAcctPropsValue as UserAccountsResponseAcctPropsValue,
    )
    from ..types.user_accounts_response import (
        UserAccountsResponseAllowFeatures as UserAccountsResponseAllowFeatures,
    )
    from ..types.user_accounts_response import (
        UserAccountsResponseChartPeriods as UserAccountsResponseChartPeriods,
    )
    from ..types.user_accounts_response import (
        UserAccountsResponseServerInfo as UserAccountsResponseServerInfo,
    )
    from ..types.user_details import UserDetails as UserDetails
    from ..types.user_details import UserDetailsGender as UserDetailsGender
    from ..types.user_details import UserDetailsMaritalStatus as UserDetailsMaritalStatus
    from ..types.user_name_available_response import (
        UserNameAvailableResponse as UserNameAvailableResponse,
    )
    from ..types.user_privilege import UserPrivilege as UserPrivilege
    from ..types.user_privilege import UserPrivilegePrivilege as UserPrivilegePrivilege
    from ..types.utc_date_time import UtcDateTime as UtcDateTime
    from ..types.utilities_enumerations import (
        UtilitiesEnumerationsLanguage as UtilitiesEnumerationsLanguage,
    )
    from ..types.utilities_forms import UtilitiesFormsProjection as UtilitiesFormsProjection
    from ..types.utilities_query_balances import (
        UtilitiesQueryBalancesRequest as UtilitiesQueryBalancesRequest,
    )
    from ..types.utilities_request_status import (
        UtilitiesRequestStatusRequestType as UtilitiesRequestStatusRequestType,
    )
    from ..types.verify_request import VerifyRequest as VerifyRequest
    from ..types.virtual_account_configuration import (
        VirtualAccountConfiguration as VirtualAccountConfiguration,
    )
    from ..types.virtual_account_id_mapping import (
        VirtualAccountIdMapping as VirtualAccountIdMapping,
    )
    from ..types.watchlist_delete_success import WatchlistDeleteSuccess as WatchlistDeleteSuccess
    from ..types.watchlist_delete_success import (
        WatchlistDeleteSuccessData as WatchlistDeleteSuccessData,
    )
    from ..types.watchlists_create import WatchlistsCreateRequest as WatchlistsCreateRequest
    from ..types.watchlists_create import WatchlistsCreateResponse as WatchlistsCreateResponse
    from ..types.watchlists_response import WatchlistsResponse as WatchlistsResponse
    from ..types.watchlists_response import WatchlistsResponseData as WatchlistsResponseData
    from ..types.watchlists_response import (
        WatchlistsResponseDataUserList as WatchlistsResponseDataUserList,
    )
    from ..types.wire_details import WireDetails as WireDetails
    from ..types.withdraw_funds_instruction import (
        WithdrawFundsInstruction as WithdrawFundsInstruction,
    )
    from ..types.withdraw_funds_instruction import (
        WithdrawFundsInstructionBankInstructionMethod as WithdrawFundsInstructionBankInstructionMethod,
    )
    from ..types.withdraw_funds_instruction import (
        WithdrawFundsInstructionIraWithdrawalDetail as WithdrawFundsInstructionIraWithdrawalDetail,
    )
    from ..types.withdraw_funds_instruction import (
        WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType as WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType,
    )
    from ..types.withholding_statement_type import (
        WithholdingStatementType as WithholdingStatementType,
    )
    from ..types.withholding_statement_type import (
        WithholdingStatementTypeFatcaCompliantType as WithholdingStatementTypeFatcaCompliantType,
    )

_MODULES: dict[str, str] = {
    "ACHDetails": "ach_details",
    "AUSExposureDetailsType": "aus_exposure_details_type",
    "AbandonAccount": "abandon_account",
    "Account": "account",
    "AccountAccountType": "account",
    "AccountAttributes": "account_attributes",
    "AccountAttributesClearingStatus": "account_attributes",
    "AccountAttributesIbEntity": "account_attributes",
    "AccountAttributesParent": "account_attributes",
    "AccountBaseCurrency": "account",
    "AccountBrokerageServiceCode": "account",
    "AccountCapability": "account",
    "AccountClose": "account_close",
    "AccountConfiguration": "account_configuration",
    "AccountConfigurationType": "account_configuration_type",
    "AccountData": "account_data",
    "AccountDetailsResponse": "account_details_response",
    "AccountInvestmentObjective": "account",
    "AccountIraType": "account",
    "AccountManagementRequests": "account_management_requests",
    "AccountManagementRequestsPayload": "account_management_requests_payload",
    "AccountManagementTasksTaskType": "account_management_tasks",
    "AccountRep": "account_rep",
    "AccountStatusBulkResponse": "account_status_bulk_response",
    "AccountStatusRequest": "account_status_request",
    "AccountStatusRequestStatus": "account_status_request",
    "AccountStatusResponse": "account_status_response",
    "AccountSummaryResponse": "account_summary_response",
    "AccountSummaryResponseCashBalance": "account_summary_response",
    "AccountSupportType": "account_support_type",
    "AccountSupportTypeType": "account_support_type",
    "AccountUser": "account_user",
    "AccountUserEntity": "account_user",
    "AccountUserEntityEntityType": "account_user",
    "AccountsSetDynamicRequest": "accounts_set_dynamic",
    "AccountsSwitchRequest": "accounts_switch",
    "AccreditedInvestor": "accredited_investor",
    "AccreditedInvestorInformation": "accredited_investor_information",
    "AchInstruction": "ach_instruction",
    "AchInstructionAchType": "ach_instruction",
    "AchInstructionBankInstructionCode": "ach_instruction",
    "AchInstructionClientAccountInfo": "ach_instruction",
    "AchInstructionClientAccountInfoBankAccountTypeCode": "ach_instruction",
    "AddAdditionalAccount": "add_additional_account",
    "AddCLPCapability": "add_clp_capability",
    "AddEntity": "add_entity",
    "AddLEVFXCapability": "add_levfx_capability",
    "AddMiFIRData": "add_mi_fir_data",
    "AddNewUser": "add_new_user",
    "AddNewUserInputLanguage": "add_new_user",
    "AddRelationship": "add_relationship",
    "AddRelationshipName": "add_relationship",
    "AddTradingPermissions": "add_trading_permissions",
    "Address": "address",
    "AdministratorContactPersonType": "administrator_contact_person_type",
    "AdministratorContactPersonTypeSuffix": "administrator_contact_person_type",
    "AdministratorType": "administrator_type",
    "AdministratorTypeSuffix": "administrator_type",
    "AdvancedOrderReject": "advanced_order_reject",
    "AdvisorWrapFeesType": "advisor_wrap_fees_type",
    "AdvisorWrapFeesTypeStrategy": "advisor_wrap_fees_type",
    "AffiliationDetailsType": "affiliation_details_type",
    "AffiliationDetailsTypeAffiliationRelationship": "affiliation_details_type",
    "AgreementRevision": "agreement_revision",
    "Alert": "alert",
    "AlertActivationRequest": "alert_activation_request",
    "AlertActivationRequestAlertActive": "alert_activation_request",
    "AlertActivationResponse": "alert_activation_response",
    "AlertAlertActive": "alert",
    "AlertAlertRepeatable": "alert",
    "AlertCondition": "alert_condition",
    "AlertCreationRequest": "alert_creation_request",
    "AlertCreationRequestAlertRepeatable": "alert_creation_request",
    "AlertCreationRequestOutsideRth": "alert_creation_request",
    "AlertCreationRequestSendMessage": "alert_creation_request",
    "AlertCreationRequestTif": "alert_creation_request",
    "AlertCreationResponse": "alert_creation_response",
    "AlertDeletionResponse": "alert_deletion_response",
    "AlertDetails": "alert_details",
    "AlertDetailsAlertActive": "alert_details",
    "AlertDetailsOrderStatus": "alert_details",
    "Alerts": "alerts",
    "AlgosResponse": "algos_response",
    "AllocateVAN": "allocate_van",
    "AllocateVanCurrency": "allocate_van",
    "AllocationGroup": "allocation_group",
    "AllocationGroups": "allocation_groups",
    "AllocationMethod": "allocation_method",
    "AllowedScopeSet": "allowed_scope_set",
    "AmRequestStatusResponse": "am_request_status_response",
    "AnnualBlendedPercentage": "annual_blended_percentage",
    "Answer": "answer",
    "AnswerDetail": "answer_detail",
    "AnswerResponse": "answer_response",
    "Application": "application",
    "ApplicationInputLanguage": "application",
    "ApplicationPayload": "application_payload",
    "ApplyFeeTemplate": "apply_fee_template",
    "ArrayNode": "array_node",
    "AssetExperience": "asset_experience",
    "AssetExperienceAssetClass": "asset_experience",
    "AssetExperienceKnowledgeLevel": "asset_experience",
    "AssociatedEntities": "associated_entities",
    "AssociatedEntity": "associated_entity",
    "AssociatedIndividual": "associated_individual",
    "AssociatedIndividualGender": "associated_individual",
    "AssociatedIndividualMaritalStatus": "associated_individual",
    "AssociatedPerson": "associated_person",
    "AssociationTypeEntities": "association_type_entities",
    "AsynchronousInstructionResponse": "asynchronous_instruction_response",
    "AsynchronousInstructionSetResponse": "asynchronous_instruction_set_response",
    "AsynchronousInstructionSetResponseInstructionResult": "asynchronous_instruction_set_response",
    "AttachedFileType": "attached_file_type",
    "Au10TixDetailResponse": "au10_tix_detail_response",
    "AuthorizationCode": "authorization_code",
    "AutomatedWrapFeeDetailsType": "automated_wrap_fee_details_type",
    "AutomatedWrapFeeDetailsTypeType": "automated_wrap_fee_details_type",
    "AvailableFundsResponse": "available_funds_response",
    "AvailableFundsResponseSecurities": "available_funds_response",
    "AvailableFundsResponseTotal": "available_funds_response",
    "AvailableStatementDatesData": "available_statement_dates_data",
    "AvailableStatementDatesDataValue": "available_statement_dates_data",
    "AvailableStatementDatesDataValueDaily": "available_statement_dates_data",
    "AvailableTaxFormsData": "available_tax_forms_data",
    "AvailableTaxFormsDataValue": "available_tax_forms_data",
    "BankingCancelInstructionRequest": "banking_cancel_instruction",
    "BankingCancelInstructionsBulkRequest": "banking_cancel_instructions_bulk",
    "BankingQueryBankInstructionsRequest": "banking_query_bank_instructions",
    "BankingQueryBankInstructionsRequestInstructionType": "banking_query_bank_instructions",
    "BankingQueryWithdrawableFundsRequest": "banking_query_withdrawable_funds",
    "BankingQueryWithdrawableFundsRequestInstructionType": "banking_query_withdrawable_funds",
    "BankingRecentInstructionsRequest": "banking_recent_instructions",
    "BankingSubmitBankInstructionRequest": "banking_submit_bank_instruction",
    "BankingSubmitBankInstructionRequestInstructionType": "banking_submit_bank_instruction",
    "BankingSubmitBankInstructionsBulkRequest": "banking_submit_bank_instructions_bulk",
    "BankingSubmitBankInstructionsBulkRequestInstructionType": "banking_submit_bank_instructions_bulk",
    "BankingTransferAssetsExternalBulkRequest": "banking_transfer_assets_external_bulk",
    "BankingTransferAssetsExternalBulkRequestInstructionType": "banking_transfer_assets_external_bulk",
    "BankingTransferAssetsExternalRequest": "banking_transfer_assets_external",
    "BankingTransferAssetsExternalRequestInstructionType": "banking_transfer_assets_external",
    "BankingTransferAssetsInternalBulkRequest": "banking_transfer_assets_internal_bulk",
    "BankingTransferAssetsInternalRequest": "banking_transfer_assets_internal",
    "BankingTransferCashExternalBulkRequest": "banking_transfer_cash_external_bulk",
    "BankingTransferCashExternalBulkRequestInstructionType": "banking_transfer_cash_external_bulk",
    "BankingTransferCashExternalRequest": "banking_transfer_cash_external",
    "BankingTransferCashExternalRequestInstructionType": "banking_transfer_cash_external",
    "BankingTransferCashInternalBulkRequest": "banking_transfer_cash_internal_bulk",
    "BankingTransferCashInternalRequest": "banking_transfer_cash_internal",
    "Base64UrlString": "base64_url_string",
    "BondFiltersResponse": "bond_filters_response",
    "BondFiltersResponseBondFilter": "bond_filters_response",
    "BondFiltersResponseBondFilterDisplayText": "bond_filters_response",
    "BrokerageSessionInitRequest": "brokerage_session_init_request",
    "BrokerageSessionStatus": "brokerage_session_status",
    "BrokerageSessionStatusServerInfo": "brokerage_session_status",
    "BulkMultiStatusResponse": "bulk_multi_status_response",
    "BusinessRejectResponse": "business_reject_response",
    "CSVResponse": "csv_response",
    "CancelInstruction": "cancel_instruction",
    "CategoryTreeResponse": "category_tree_response",
    "CategoryTreeResponseCategories": "category_tree_response",
    "CategoryTreeResponseCategoriesCategoryId": "category_tree_response",
    "CategoryTreeResponseCategoriesCategoryIdMarket": "category_tree_response",
    "ChangeAccountHolderDetail": "change_account_holder_detail",
    "ChangeAccountHolderDetailInputLanguage": "change_account_holder_detail",
    "ChangeBaseCurrency": "change_base_currency",
    "ChangeFinancialInformation": "change_financial_information",
    "ChangeMarginType": "change_margin_type",
    "CheckDetails": "check_details",
    "ClientConfiguration": "client_configuration",
    "ClientConfigurationAccountSelectionMode": "client_configuration",
    "ClientPublicKeySet": "client_public_key_set",
    "ClientPublicKeySetKeyWithCrv": "client_public_key_set",
    "ClientPublicKeySetKeyWithCrvKty": "client_public_key_set",
    "ClientPublicKeySetKeyWithCrvUse": "client_public_key_set",
    "ClientPublicKeySetKeyWithK": "client_public_key_set",
    "ClientPublicKeySetKeyWithKKty": "client_public_key_set",
    "ClientPublicKeySetKeyWithKUse": "client_public_key_set",
    "ClientPublicKeySetKeyWithN": "client_public_key_set",
    "ClientPublicKeySetKeyWithNKty": "client_public_key_set",
    "ClientPublicKeySetKeyWithNUse": "client_public_key_set",
    "CommissionConfig": "commission_config",
    "CommissionConfigStyle": "commission_config",
    "CommissionConfigType": "commission_config",
    "CommissionMarkupType": "commission_markup_type",
    "CommissionMarkupTypeType": "commission_markup_type",
    "CommissionScheduleType": "commission_schedule_type",
    "CommissionScheduleTypePricingStructure": "commission_schedule_type",
    "CompleteLoginMessage": "complete_login_message",
    "ComplexAssetTransferInstruction": "complex_asset_transfer_instruction",
    "ComplexAssetTransferInstructionDirection": "complex_asset_transfer_instruction",
    "ComplexAssetTransferPollingResult": "complex_asset_transfer_polling_result",
    "ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem": "complex_asset_transfer_polling_result",
    "Consent": "consent",
    "ConsentConsentStatus": "consent",
    "ContraBrokerInfo": "contra_broker_info",
    "ContractInfo": "contract_info",
    "ContractRules": "contract_rules",
    "ContractRulesCqtType": "contract_rules",
    "ContractRulesFraqType": "contract_rules",
    "ContractRulesIbAlgoType": "contract_rules",
    "ContractRulesIncrementRule": "contract_rules",
    "ContractRulesOrderDefaults": "contract_rules",
    "ContractRulesOrderDefaultsLmt": "contract_rules",
    "ContractRulesOrderType": "contract_rules",
    "ContractRulesOrderTypesOutsideItem": "contract_rules",
    "ContractRulesTifDefaults": "contract_rules",
    "ContractsAlgosAddDescription": "contracts_algos",
    "ContractsAlgosAddParams": "contracts_algos",
    "ContractsAlgosAlgos": "contracts_algos",
    "ContractsByExchangeResponseItem": "contracts_by_exchange",
    "ContractsExchangeRateResponse": "contracts_exchange_rate",
    "ContractsInfoAndRulesResponse": "contracts_info_and_rules",
    "ContractsLookupRight": "contracts_lookup",
    "ContractsRulesRequest": "contracts_rules",
    "ContractsScheduleBySymbolAssetClass": "contracts_schedule_by_symbol",
    "ContractsSearchPostRequest": "contracts_search_post",
    "ContractsSearchPostRequestSecType": "contracts_search_post",
    "ContractsSearchSecType": "contracts_search",
    "ContractsStrikesResponse": "contracts_strikes",
    "ContractsStrikesSecType": "contracts_strikes",
    "CounterpartyPermission": "counterparty_permission",
    "CounterpartyPermissionPermissionStatus": "counterparty_permission",
    "CreateBrowserSessionRequest": "create_browser_session_request",
    "CreateBrowserSessionResponse": "create_browser_session_response",
    "CreateSessionRequest": "create_session_request",
    "CreateSessionResponse": "create_session_response",
    "CreateUser": "create_user",
    "CurrencyPairs": "currency_pairs",
    "CurrencyPairsValueItem": "currency_pairs",
    "CustodianType": "custodian_type",
    "Customer": "customer",
    "CustomerType": "customer",
    "DVPInstruction": "dvp_instruction",
    "DayQuantityLimit": "day_quantity_limit",
    "DayQuantityLimitAsset": "day_quantity_limit",
    "DeleteBankInstruction": "delete_bank_instruction",
    "DeleteBankInstructionBankInstructionMethod": "delete_bank_instruction",
    "DeleteEntity": "delete_entity",
    "DeleteRelationship": "delete_relationship",
    "DeleteRelationshipName": "delete_relationship",
    "DeliveryOptions": "delivery_options",
    "DepositFundsInstruction": "deposit_funds_instruction",
    "DepositFundsInstructionBankInstructionMethod": "deposit_funds_instruction",
    "DepositFundsInstructionIraDepositDetail": "deposit_funds_instruction",
    "DepositFundsInstructionIraDepositDetailFromIraType": "deposit_funds_instruction",
    "DepositFundsInstructionIraDepositDetailIraContributionType": "deposit_funds_instruction",
    "DepositFundsInstructionIraDepositDetailIraTaxYearType": "deposit_funds_instruction",
    "DepositFundsInstructionOpenBanking": "deposit_funds_instruction",
    "DepositFundsInstructionOpenBankingPlaidOptions": "deposit_funds_instruction",
    "DepositFundsPollingResponse": "deposit_funds_polling_response",
    "DepositFundsPollingResult": "deposit_funds_polling_result",
    "DepositFundsPollingResultDepositDetails": "deposit_funds_polling_result",
    "DepositFundsPollingResultDepositDetailsOpenBanking": "deposit_funds_polling_result",
    "DepositNotification": "deposit_notification",
    "DepositNotificationCurrency": "deposit_notification",
    "DepositNotificationType": "deposit_notification",
    "DetailedContractInformation": "detailed_contract_information",
    "DetailedContractInformationValue": "detailed_contract_information",
    "DetailedContractInformationValueValue": "detailed_contract_information",
    "DetailedContractInformationValueValueStartNav": "detailed_contract_information",
    "Details": "details",
    "DisableAccountInBrokerage": "disable_account_in_brokerage",
    "DisclaimerInfo": "disclaimer_info",
    "Document": "document",
    "DocumentDocumentType": "document",
    "DocumentProofOfAddressType": "document",
    "DocumentProofOfIdentityType": "document",
    "DocumentSubmission": "document_submission",
    "DocumentSubmissionInputLanguage": "document_submission",
    "DuplicateAccount": "duplicate_account",
    "DvpInstructionAssetClass": "dvp_instruction",
    "DvpInstructionExchange": "dvp_instruction",
    "DvpInstructionRole": "dvp_instruction",
    "DvpInstructionTxGroupCode": "dvp_instruction",
    "DvpInstructionType": "dvp_instruction",
    "DwacInstruction": "dwac_instruction",
    "DynAccountSearchResponse": "dyn_account_search_response",
    "DynAccountSearchResponseMatchedAccount": "dyn_account_search_response",
    "EFPQuantityLimits": "efp_quantity_limits",
    "EchoResponse": "echo_response",
    "EchoResponseRequestMethod": "echo_response",
    "EchoResponseSecurityPolicy": "echo_response",
    "EddaInstruction": "edda_instruction",
    "EddaInstructionDebtorIdentificationDocumentType": "edda_instruction",
    "EligibleContractParticipant": "eligible_contract_participant",
    "EligibleContractParticipantDetails": "eligible_contract_participant_details",
    "EligibleContractParticipantDetailsCode": "eligible_contract_participant_details",
    "EmploymentDetails": "employment_details",
    "EnableAccountInBrokerage": "enable_account_in_brokerage",
    "EnrollInDRIP": "enroll_in_drip",
    "EnrollInSYEP": "enroll_in_syep",
    "EntityIRABene": "entity_ira_bene",
    "EnumerationResponse": "enumeration_response",
    "EnumerationType": "enumeration_type",
    "ErrorOnlyResponse": "error_only_response",
    "ErrorResponse": "error_response",
    "ErrorWithStatus": "error_with_status",
    "ExchangeAccess": "exchange_access",
    "ExchangeAccessAssetClass": "exchange_access",
    "ExchangeAccessExchange": "exchange_access",
    "ExtPositionsTransferType": "ext_positions_transfer_type",
    "ExtPositionsTransferTypeSrcIraType": "ext_positions_transfer_type",
    "ExtPositionsTransferTypeSubType": "ext_positions_transfer_type",
    "ExtPositionsTransferTypeType": "ext_positions_transfer_type",
    "ExternalPositionTransfer": "external_position_transfer",
    "ExternalPositionTransferSourceIraType": "external_position_transfer",
    "ExternalPositionTransferSubType": "external_position_transfer",
    "FaCreateGroupRequest": "fa_create_group",
    "FaCreateGroupResponse": "fa_create_group",
    "FaDeleteGroupRequest": "fa_delete_group",
    "FaDeleteGroupResponse": "fa_delete_group",
    "FaGroupRequest": "fa_group",
    "FaInvestRequest": "fa_invest",
    "FaInvestResponse": "fa_invest",
    "FaInvestedAccountsRequest": "fa_invested_accounts",
    "FaModelAccountsRequest": "fa_model_accounts",
    "FaModelAccountsResponse": "fa_model_accounts",
    "FaModelPositionsRequest": "fa_model_positions",
    "FaModelPositionsRequestSortDirection": "fa_model_positions",
    "FaModelPositionsRequestSortField": "fa_model_positions",
    "FaModelPresetsRequest": "fa_model_presets",
    "FaModelSummaryRequest": "fa_model_summary",
    "FaModelsRequest": "fa_models",
    "FaModifyGroupRequest": "fa_modify_group",
    "FaModifyGroupResponse": "fa_modify_group",
    "FaSaveModelPresetsResponse": "fa_save_model_presets",
    "FaSaveModelRequest": "fa_save_model",
    "FaSaveModelResponse": "fa_save_model",
    "FaSetPresetsResponse": "fa_set_presets",
    "FaSubmitTransfersRequest": "fa_submit_transfers",
    "FaSubmitTransfersResponse": "fa_submit_transfers",
    "FailedTickleResponse": "failed_tickle_response",
    "Features": "features",
    "FileData": "file_data",
    "FileDetailsResponse": "file_details_response",
    "FilePayload": "file_payload",
    "FinancialInformation": "financial_information",
    "FinancialInformationInvestmentObjective": "financial_information",
    "FopInstruction": "fop_instruction",
    "FopInstructionDirection": "fop_instruction",
    "ForbiddenInstructionResponse": "forbidden_instruction_response",
    "ForecastDetailsResponse": "forecast_details_response",
    "ForecastMarketResponse": "forecast_market_response",
    "ForecastRulesResponse": "forecast_rules_response",
    "ForecastSchedulesResponse": "forecast_schedules_response",
    "FormCRS": "form_crs",
    "FormCrsControllingPersonDesignation": "form_crs",
    "FormCrsOecdStatus": "form_crs",
    "FormDetails": "form_details",
    "FormFileResponse": "form_file_response",
    "FormPayload": "form_payload",
    "FormW8BEN": "form_w8_ben",
    "FormW8BENE": "form_w8_bene",
    "FormW8BenExplanation": "form_w8_ben",
    "FormW8BenSignatureType": "form_w8_ben",
    "FormW8BeneBox11Status": "form_w8_bene",
    "FormW8BeneEntityType": "form_w8_bene",
    "FormW8BeneExplanation": "form_w8_bene",
    "FormW8BeneFatcaStatus": "form_w8_bene",
    "FormW8BenePart1226Desc3": "form_w8_bene",
    "FormW8BenePart314B": "form_w8_bene",
    "FormW8BeneSignatureType": "form_w8_bene",
    "FormW8IMY": "form_w8_imy",
    "FormW8ImyBox11Status": "form_w8_imy",
    "FormW8ImyEntityType": "form_w8_imy",
    "FormW8ImyFatcaStatus": "form_w8_imy",
    "FormW8ImyUsTinType": "form_w8_imy",
    "FormW9": "form_w9",
    "FormW9CustomerType": "form_w9",
    "FormW9SignatureType": "form_w9",
    "FormW9TinType": "form_w9",
    "Funds": "funds",
    "FyiEnableDeviceOption": "fyi_enable_device_option",
    "FyiSetting": "fyi_settings",
    "FyiSettings": "fyi_settings",
    "FyiVt": "fyi_vt",
    "GetAvailableStmtDatesResponse": "get_available_stmt_dates_response",
    "GetAvailableTaxFormsResponse": "get_available_tax_forms_response",
    "GetAvailableTradeConfirmationDatesResponse": "get_available_trade_confirmation_dates_response",
    "GetAvailableTradeConfirmationDatesResponseData": "get_available_trade_confirmation_dates_response",
    "GetBrokerListResponse": "get_broker_list_response",
    "GetInvestedAccountsSummary": "get_invested_accounts_summary",
    "GetInvestedAccountsSummarySubscriptionStatus": "get_invested_accounts_summary",
    "GetParticipatingListResponse": "get_participating_list_response",
    "GetParticipatingListResponseParticipatingBank": "get_participating_list_response",
    "GetStatementsResponse": "get_statements_response",
    "GetStatementsResponseData": "get_statements_response",
    "HighWaterMarkConfigurationType": "high_water_mark_configuration_type",
    "HighWaterMarkType": "high_water_mark_type",
    "IRABeneficiariesType": "ira_beneficiaries_type",
    "IRAContingentBeneficiary": "ira_contingent_beneficiary",
    "IRAContingentBeneficiaryEntity": "ira_contingent_beneficiary_entity",
    "IRADecedent": "ira_decedent",
    "IRADepositDetails": "ira_deposit_details",
    "IRAPrimaryBeneficiary": "ira_primary_beneficiary",
    "IRAPrimaryBeneficiaryEntity": "ira_primary_beneficiary_entity",
    "Identification": "identification",
    "IdentificationCardColor": "identification",
    "Individual": "individual",
    "IndividualApplicant": "individual_applicant",
    "IndividualGender": "individual",
    "IndividualIRABene": "individual_ira_bene",
    "IndividualMaritalStatus": "individual",
    "IndividualName": "individual_name",
    "IndividualNameSalutation": "individual_name",
    "IndividualNameSuffix": "individual_name",
    "IndividualPosition": "individual_position",
    "IndividualPositionArray": "individual_position_array",
    "IndividualPositionDisplayRule": "individual_position",
    "IndividualPositionDisplayRuleDisplayRuleStepItem": "individual_position",
    "IndividualPositionIncrementRule": "individual_position",
    "IndividualPositionPutOrCall": "individual_position",
    "IndividualTaxInformation": "individual_tax_information",
    "InformationChange": "information_change",
    "InstructionErrorResult": "instruction_error_result",
    "InstructionErrorResultError": "instruction_error_result",
    "InstructionPollingResponse": "instruction_polling_response",
    "InstructionResponse": "instruction_response",
    "InstructionResult": "instruction_result",
    "InstructionResultInstructionStatus": "instruction_result",
    "InstructionResultInstructionType": "instruction_result",
    "InsufficientScopeResponse": "insufficient_scope_response",
    "InterestMarkupType": "interest_markup_type",
    "InterestMarkupTypeCurrency": "interest_markup_type",
    "InternalCashTransferInstruction": "internal_cash_transfer_instruction",
    "InternalPositionTransferInstruction": "internal_position_transfer_instruction",
    "InternalServerErrorResponse": "internal_server_error_response",
    "InvalidAccessTokenResponse": "invalid_access_token_response",
    "InvalidArgument": "invalid_argument",
    "IraContingentBeneficiaryEntityEntityType": "ira_contingent_beneficiary_entity",
    "IraContingentBeneficiaryEntityRelationship": "ira_contingent_beneficiary_entity",
    "IraContingentBeneficiaryGender": "ira_contingent_beneficiary",
    "IraContingentBeneficiaryMaritalStatus": "ira_contingent_beneficiary",
    "IraContingentBeneficiaryRelationship": "ira_contingent_beneficiary",
    "IraDecedentGender": "ira_decedent",
    "IraDecedentInheritorType": "ira_decedent",
    "IraDecedentMaritalStatus": "ira_decedent",
    "IraDecedentRelationship": "ira_decedent",
    "IraDepositDetailsDepositType": "ira_deposit_details",
    "IraDepositDetailsFromIraType": "ira_deposit_details",
    "IraDepositDetailsTaxYear": "ira_deposit_details",
    "IraPrimaryBeneficiaryEntityEntityType": "ira_primary_beneficiary_entity",
    "IraPrimaryBeneficiaryEntityRelationship": "ira_primary_beneficiary_entity",
    "IraPrimaryBeneficiaryGender": "ira_primary_beneficiary",
    "IraPrimaryBeneficiaryMaritalStatus": "ira_primary_beneficiary",
    "IraPrimaryBeneficiaryRelationship": "ira_primary_beneficiary",
    "IserverHistoryBidAskResponse": "iserver_history_bid_ask_response",
    "IserverHistoryLastResponse": "iserver_history_last_response",
    "IserverHistoryMidpointResponse": "iserver_history_midpoint_response",
    "IserverScannerParams": "iserver_scanner_params",
    "IserverScannerParamsFilterListItem": "iserver_scanner_params",
    "IserverScannerParamsFilterListItemComboValue": "iserver_scanner_params",
    "IserverScannerParamsInstrumentListItem": "iserver_scanner_params",
    "IserverScannerParamsLocationTreeItem": "iserver_scanner_params",
    "IserverScannerParamsLocationTreeItemLocation": "iserver_scanner_params",
    "IserverScannerParamsLocationTreeItemLocationLocation": "iserver_scanner_params",
    "IserverScannerParamsScanTypeListItem": "iserver_scanner_params",
    "IserverScannerRunRequest": "iserver_scanner_run_request",
    "IserverScannerRunRequestFilterItem": "iserver_scanner_run_request",
    "IserverScannerRunResponse": "iserver_scanner_run_response",
    "IserverScannerRunResponseContract": "iserver_scanner_run_response",
    "IserverSnapshot": "iserver_snapshot",
    "JointApplicant": "joint_applicant",
    "JointApplicantType": "joint_applicant",
    "JoseHeader": "jose_header",
    "JwsPayload": "jws_payload",
    "LeaveDRIP": "leave_drip",
    "LeaveSYEP": "leave_syep",
    "Ledger": "ledger",
    "LedgerValue": "ledger",
    "LegalEntity": "legal_entity",
    "LegalEntityIdentification": "legal_entity_identification",
    "LegalEntityIdentificationFormationType": "legal_entity_identification",
    "LinkDuplicateAccount": "link_duplicate_account",
    "LiveOrdersResponse": "live_orders_response",
    "LiveOrdersResponseOrder": "live_orders_response",
    "LiveOrdersResponseOrderIsEventTrading": "live_orders_response",
    "LiveOrdersResponseOrderStatus": "live_orders_response",
    "LiveOrdersResponseOrderSupportsTaxOpt": "live_orders_response",
    "LocalTaxForm": "local_tax_form",
    "LocalTaxFormTaxAuthority": "local_tax_form",
    "LoginMessage": "login_message",
    "LoginMessageRequest": "login_message_request",
    "LoginMessageRequestStatus": "login_message_request",
    "LoginMessageResponse": "login_message_response",
    "ManageMarketDataSubscriptions": "manage_market_data_subscriptions",
    "ManagingOwner": "managing_owner",
    "MarketDataHistoryDirection": "market_data_history",
    "MarketDataUnsubscribeAllResponse": "market_data_unsubscribe_all",
    "MarketDataUnsubscribeRequest": "market_data_unsubscribe",
    "MarketDataUnsubscribeResponse": "market_data_unsubscribe",
    "MarkupStaircaseType": "markup_staircase_type",
    "MdFields": "md_fields",
    "MissingRequiredParameterResponse": "missing_required_parameter_response",
    "ModelListResponse": "model_list_response",
    "ModelPositionResponse": "model_position_response",
    "ModelPresetsResponse": "model_presets_response",
    "ModelSummaryResponse": "model_summary_response",
    "NAVRangeType": "nav_range_type",
    "NoSuchInstructionResponse": "no_such_instruction_response",
    "NoSuchInstructionSetResponse": "no_such_instruction_set_response",
    "NonDisclosedDetail": "non_disclosed_detail",
    "Notification": "notifications",
    "NotificationReadAcknowledge": "notification_read_acknowledge",
    "NotificationReadAcknowledgeP": "notification_read_acknowledge",
    "Notifications": "notifications",
    "NotificationsUnreadCountLockedResponse": "notifications_unread_count",
    "NotificationsUnreadCountResponse": "notifications_unread_count",
    "NotificationsUpdateSettingRequest": "notifications_update_setting",
    "ORGRegulatorType": "org_regulator_type",
    "ORGRegulatoryInfoType": "org_regulatory_info_type",
    "Oauth1AccessTokenResponse": "oauth1_access_token",
    "Oauth1LiveSessionTokenResponse": "oauth1_live_session_token",
    "Oauth1RequestTokenResponse": "oauth1_request_token",
    "OrderCancelSuccess": "order_cancel_success",
    "OrderPreview": "order_preview",
    "OrderPreviewAmount": "order_preview",
    "OrderPreviewEquity": "order_preview",
    "OrderPreviewInitial": "order_preview",
    "OrderPreviewMaintenance": "order_preview",
    "OrderPreviewPosition": "order_preview",
    "OrderQuantityLimit": "order_quantity_limit",
    "OrderQuantityLimitAsset": "order_quantity_limit",
    "OrderReplyMessage": "order_reply_message",
    "OrderReplyMessageItem": "order_reply_message",
    "OrderStatus": "order_status",
    "OrderStatusAlertActive": "order_status",
    "OrderStatusChildOrderType": "order_status",
    "OrderStatusOrderStatus": "order_status",
    "OrderStatusSecType": "order_status",
    "OrderStatusSide": "order_status",
    "OrderStatusTif": "order_status",
    "OrderSubmitError": "order_submit_error",
    "OrderSubmitSuccess": "order_submit_success",
    "OrderSubmitSuccessItem": "order_submit_success",
    "OrderValueLimits": "order_value_limits",
    "OrdersAnswerPromptRequest": "orders_answer_prompt",
    "OrdersLiveFilters": "orders_live",
    "OrdersReplyRequest": "orders_reply",
    "OrdersResetSuppressionResponse": "orders_reset_suppression",
    "OrdersSubmissionRequest": "orders_submission_request",
    "OrdersSuppressRequest": "orders_suppress",
    "OrdersSuppressRequestMessageId": "orders_suppress",
    "OrdersSuppressResponse": "orders_suppress",
    "Organization": "organization",
    "OrganizationApplicant": "organization_applicant",
    "OrganizationApplicantType": "organization_applicant",
    "OrganizationApplicantTypeOfTrading": "organization_applicant",
    "OrganizationApplicantUsTaxPurposeType": "organization_applicant",
    "OrganizationIdentification": "organization_identification",
    "PartialBondPosition": "partial_bond_position",
    "PartialCashPosition": "partial_cash_position",
    "PartialFundPosition": "partial_fund_position",
    "PartialOptionPosition": "partial_option_position",
    "PartialOptionPositionOptionType": "partial_option_position",
    "PartialOptionPositionPosition": "partial_option_position",
    "PartialStockPosition": "partial_stock_position",
    "PartialStockPositionPosition": "partial_stock_position",
    "PartialWarrantPosition": "partial_warrant_position",
    "PartialWarrantPositionOptionType": "partial_warrant_position",
    "PartialWarrantPositionPosition": "partial_warrant_position",
    "PendingTask": "pending_task",
    "PendingTasksResponse": "pending_tasks_response",
    "PerformanceResponse": "performance_response",
    "PerformanceResponseCps": "performance_response",
    "PerformanceResponseCpsDataItem": "performance_response",
    "PerformanceResponseNav": "performance_response",
    "PerformanceResponseNavDataItem": "performance_response",
    "PerformanceResponseNavDataItemStartNav": "performance_response",
    "PerformanceResponseTpps": "performance_response",
    "PerformanceResponseTppsDataItem": "performance_response",
    "PhoneInfo": "phone_info",
    "PhoneInfoType": "phone_info",
    "PnlPartitionedResponse": "pnl_partitioned_response",
    "PnlPartitionedResponseUpnlValue": "pnl_partitioned_response",
    "PoliticalMilitaryDiplomaticDetailsType": "political_military_diplomatic_details_type",
    "PollingInstructionResult": "polling_instruction_result",
    "PollingInstructionResultError": "polling_instruction_result",
    "PollingInstructionResultInstructionStatus": "polling_instruction_result",
    "PollingInstructionResultInstructionType": "polling_instruction_result",
    "PortfolioAllocations": "portfolio_allocations",
    "PortfolioAllocationsAssetClass": "portfolio_allocations",
    "PortfolioAllocationsGroup": "portfolio_allocations",
    "PortfolioAllocationsSector": "portfolio_allocations",
    "PortfolioAnalystAllPeriodsRequest": "portfolio_analyst_all_periods",
    "PortfolioAnalystPerformanceRequest": "portfolio_analyst_performance",
    "PortfolioAnalystPerformanceRequestPeriod": "portfolio_analyst_performance",
    "PortfolioAnalystTransactionsRequest": "portfolio_analyst_transactions",
    "PortfolioInvalidatePositionsResponse": "portfolio_invalidate_positions",
    "PortfolioSummary": "portfolio_summary",
    "PortfolioSummaryValue": "portfolio_summary_value",
    "PredefinedDestinationInstruction": "predefined_destination_instruction",
    "PredefinedDestinationInstructionBankInstructionMethod": "predefined_destination_instruction",
    "PredefinedDestinationInstructionFinancialInstitution": "predefined_destination_instruction",
    "PredefinedDestinationInstructionFinancialInstitutionBranchCodeType": "predefined_destination_instruction",
    "PredefinedDestinationInstructionFinancialInstitutionIdentifierType": "predefined_destination_instruction",
    "Presets": "presets",
    "PresetsDefaultMethodForAll": "presets",
    "PreviousLossesType": "previous_losses_type",
    "PrimaryContributorType": "primary_contributor_type",
    "PrimaryContributorTypeSuffix": "primary_contributor_type",
    "ProblemDetail": "problem_detail",
    "ProblemDetailResponse": "problem_detail_response",
    "ProcessDocuments": "process_documents",
    "ProcessDocumentsInputLanguage": "process_documents",
    "ProcessDocumentsPayload": "process_documents_payload",
    "ProhibitedCountryQuestionnaire": "prohibited_country_questionnaire",
    "ProhibitedCountryQuestionnaireList": "prohibited_country_questionnaire_list",
    "ProhibitedQuestionnaireDetail": "prohibited_questionnaire_detail",
    "ProhibitedQuestionnaireDetailCode": "prohibited_questionnaire_detail",
    "PublicCompanyInfoType": "public_company_info_type",
    "QualifiedPurchaser": "qualified_purchaser",
    "QualifiedPurchaserDetails": "qualified_purchaser_details",
    "QualifiedPurchaserDetailsCode": "qualified_purchaser_details",
    "QueryAccountBalancesResult": "query_account_balances_result",
    "QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem": "query_account_balances_result",
    "QueryBankInstruction": "query_bank_instruction",
    "QueryBankInstructionBankInstructionMethod": "query_bank_instruction",
    "QueryBankInstructionResponse": "query_bank_instruction_response",
    "QueryBankInstructionResult": "query_bank_instruction_result",
    "QueryBankInstructionResultBankInstructionDetail": "query_bank_instruction_result",
    "QueryBankInstructionResultBankInstructionMethod": "query_bank_instruction_result",
    "QueryIRAContributions": "query_ira_contributions",
    "QueryIRAContributionsResponse": "query_ira_contributions_response",
    "QueryIRAContributionsResult": "query_ira_contributions_result",
    "QueryIraContributionsResultContribution": "query_ira_contributions_result",
    "QueryRecentInstructionResponse": "query_recent_instruction_response",
    "QueryRecentInstructionResult": "query_recent_instruction_result",
    "QueryRecentInstructionResultInstructionHistory": "query_recent_instruction_result",
    "QueryRecentInstructionResultInstructionHistoryResultItem": "query_recent_instruction_result",
    "QueryRecentInstructions": "query_recent_instructions",
    "QueryRecentInstructionsTransactionHistory": "query_recent_instructions",
    "QueryRecentInstructionsTransactionHistoryTransactionType": "query_recent_instructions",
    "QueryRecentRecurringEventResponse": "query_recent_recurring_event_response",
    "QueryRecentRecurringEventResult": "query_recent_recurring_event_result",
    "QueryRecentRecurringEventResultTransactionHistory": "query_recent_recurring_event_result",
    "QueryRecentRecurringEventResultTransactionHistoryResultItem": "query_recent_recurring_event_result",
    "QueryRecentRecurringEvents": "query_recent_recurring_events",
    "QueryRecurringInstructions": "query_recurring_instructions",
    "QueryRecurringInstructionsResponse": "query_recurring_instructions_response",
    "QueryRecurringInstructionsResult": "query_recurring_instructions_result",
    "QueryRecurringInstructionsResultRecurringInstruction": "query_recurring_instructions_result",
    "QueryWithdrawableAmountsInstructionResult": "query_withdrawable_amounts_instruction_result",
    "QueryWithdrawableAmountsResponse": "query_withdrawable_amounts_response",
    "QueryWithdrawableAmountsWithoutOriginHoldResponse": "query_withdrawable_amounts_without_origin_hold_response",
    "QueryWithdrawableAmountsWithoutOriginHoldResult": "query_withdrawable_amounts_without_origin_hold_result",
    "QueryWithdrawableCashEquity": "query_withdrawable_cash_equity",
    "QueryWithdrawableCashEquityResponse": "query_withdrawable_cash_equity_response",
    "QueryWithdrawableCashEquityResult": "query_withdrawable_cash_equity_result",
    "QueryWithdrawableFunds": "query_withdrawable_funds",
    "Questionnaire": "questionnaire",
    "QuestionnaireResponse": "questionnaire_response",
    "QuestionnaireType": "questionnaire_type",
    "Questionnaires": "questionnaires",
    "QuestionnairesWithAccount": "questionnaires_with_account",
    "QuizQuestionnaires": "quiz_questionnaires",
    "RecurringInstructionDetail": "recurring_instruction_detail",
    "RecurringInstructionDetailFrequency": "recurring_instruction_detail",
    "RegisteredClient": "registered_client",
    "RegisteredClientAllowedClientAuthMethod": "registered_client",
    "RegisteredClientAllowedGrantType": "registered_client",
    "RegisteredClientClientCategory": "registered_client",
    "RegisteredClientClientStatus": "registered_client",
    "RegisteredClientClientType": "registered_client",
    "RegisteredScope": "registered_scope",
    "RegisteredScopeSet": "registered_scope_set",
    "RegistrationTask": "registration_task",
    "RegistrationTasksResponse": "registration_tasks_response",
    "RegulatedMembership": "regulated_membership",
    "RegulatoryDetail": "regulatory_detail",
    "RegulatoryDetailCode": "regulatory_detail",
    "RegulatoryInformation": "regulatory_information",
    "RemoveTradingPermissions": "remove_trading_permissions",
    "ReopenAccount": "reopen_account",
    "RepDetail": "rep_detail",
    "RepresentativeDetail": "representative_detail",
    "RequestDetail": "request_detail",
    "RequestDetailsRequest": "request_details_request",
    "RequestDetailsRequestStatus": "request_details_request",
    "RequestDetailsResponse": "request_details_response",
    "RequestInfoResponse": "request_info_response",
    "RequiredFormsRequest": "required_forms_request",
    "RequiredFormsResponse": "required_forms_response",
    "ResetAbandonedAccount": "reset_abandoned_account",
    "ResidenceAddress": "residence_address",
    "ResponseFileResponse": "response_file_response",
    "RestrictionInfo": "restriction_info",
    "SOIQuestionnaire": "soi_questionnaire",
    "ScheduleResponse": "schedule_response",
    "ScheduleResponseSchedules": "schedule_response",
    "ScheduleResponseSchedulesDate": "schedule_response",
    "SecDefInfoResponse": "sec_def_info_response",
    "SecDefInfoResponseRight": "sec_def_info_response",
    "SecdefSearchResponse": "secdef_search_response",
    "SecdefSearchResponseItem": "secdef_search_response",
    "SecdefSearchResponseItemIssuer": "secdef_search_response",
    "SecdefSearchResponseItemSection": "secdef_search_response",
    "SecurityQuestions": "security_questions",
    "SecurityQuestionsInputLanguage": "security_questions",
    "SelfRegulatedMembershipType": "self_regulated_membership_type",
    "ServerPublicKey": "server_public_key",
    "Service": "service",
    "ServiceAction": "service",
    "SessionLogoutResponse": "session_logout",
    "SetAccountResponse": "set_account_response",
    "SignatureAndOwners": "signature_and_owners",
    "SignatureAndOwnersApplicant": "signature_and_owners",
    "SignedJwtEchoRequest": "signed_jwt_echo_request",
    "SingleHistoricalBar": "single_historical_bar",
    "SingleHistoricalBarBidAsk": "single_historical_bar_bid_ask",
    "SingleHistoricalBarLast": "single_historical_bar_last",
    "SingleHistoricalBarMidpoint": "single_historical_bar_midpoint",
    "SingleOrderSubmissionRequest": "single_order_submission_request",
    "SingleOrderSubmissionRequestJsonPayload": "single_order_submission_request",
    "SingleOrderSubmissionRequestJsonPayloadAllocationProfile": "single_order_submission_request",
    "SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType": "single_order_submission_request",
    "SingleOrderSubmissionRequestSide": "single_order_submission_request",
    "SingleOrderSubmissionRequestStrategyParameters": "single_order_submission_request",
    "SingleOrderSubmissionRequestTif": "single_order_submission_request",
    "SingleOrderSubmissionRequestTrailingType": "single_order_submission_request",
    "SingleWatchlist": "single_watchlist",
    "SingleWatchlistEntry": "single_watchlist_entry",
    "SingleWatchlistEntryAssetClass": "single_watchlist_entry",
    "SingleWatchlistEntrySt": "single_watchlist_entry",
    "SourceOfIncomeType": "source_of_income_type",
    "SourceOfIncomeTypeSourceType": "source_of_income_type",
    "SourceOfWealthType": "source_of_wealth_type",
    "SourceOfWealthTypeSourceType": "source_of_wealth_type",
    "SsoValidateResponse": "sso_validate_response",
    "SsoValidateResponseFeatures": "sso_validate_response",
    "StatusResponse": "status_response",
    "StmtRequest": "stmt_request",
    "Stocks": "stocks",
    "StocksValueItem": "stocks",
    "StocksValueItemContract": "stocks",
    "SubAccounts": "sub_accounts",
    "SubAccountsAccount": "sub_accounts",
    "SuccessfulTickleResponse": "successful_tickle_response",
    "SuccessfulTickleResponseHmds": "successful_tickle_response",
    "SuccessfulTickleResponseHmdsAuthStatusItem": "successful_tickle_response",
    "SuccessfulTickleResponseIserver": "successful_tickle_response",
    "SummaryMarketValueResponse": "summary_market_value_response",
    "SummaryMarketValueResponseCurrency": "summary_market_value_response",
    "SummaryOfAccountBalancesResponse": "summary_of_account_balances_response",
    "SummaryOfAccountBalancesResponseCommodities": "summary_of_account_balances_response",
    "SummaryOfAccountBalancesResponseSecurities": "summary_of_account_balances_response",
    "SummaryOfAccountBalancesResponseTotal": "summary_of_account_balances_response",
    "SummaryOfAccountMarginResponse": "summary_of_account_margin_response",
    "SummaryOfAccountMarginResponseCommodities": "summary_of_account_margin_response",
    "SummaryOfAccountMarginResponseCryptoAtPaxos": "summary_of_account_margin_response",
    "SummaryOfAccountMarginResponseSecurities": "summary_of_account_margin_response",
    "SummaryOfAccountMarginResponseTotal": "summary_of_account_margin_response",
    "SynchronousInstructionResponse": "synchronous_instruction_response",
    "Task": "task",
    "TaxFormRequest": "tax_form_request",
    "TaxFormResponse": "tax_form_response",
    "TaxFormResponseData": "tax_form_response",
    "TaxFormType": "tax_form_type",
    "TaxPayerDetails": "tax_payer_details",
    "TaxResidency": "tax_residency",
    "TaxResidencyTinType": "tax_residency",
    "TickleResponse": "tickle_response",
    "Title": "title",
    "TitleCode": "title",
    "TokenRequest": "token_request",
    "TokenRequestClientAuthenticationMethod": "token_request",
    "TokenResponse": "token_response",
    "TradeConfirmationRequest": "trade_confirmation_request",
    "TradeConfirmationResponse": "trade_confirmation_response",
    "TradeConfirmationResponseData": "trade_confirmation_response",
    "TradesResponse": "trades_response",
    "TradesResponseItem": "trades_response",
    "TradesResponseItemIsEventTrading": "trades_response",
    "TradesResponseItemLiquidationTrade": "trades_response",
    "TradesResponseItemSecType": "trades_response",
    "TradesResponseItemSupportsTaxOpt": "trades_response",
    "TradingInstrument": "trading_instrument",
    "TradingInstrumentTradingInstrumentDescription": "trading_instrument",
    "TradingInstrumentTradingInstrumentDescriptionAssetType": "trading_instrument",
    "TradingInstrumentTradingInstrumentDescriptionSecurityIdType": "trading_instrument",
    "TradingLimits": "trading_limits",
    "TradingPermission": "trading_permission",
    "TradingPermissionAssetClass": "trading_permission",
    "TradingPermissionCountry": "trading_permission",
    "TradingPermissionProduct": "trading_permission",
    "TradingSchedule": "trading_schedule",
    "TradingScheduleItem": "trading_schedule",
    "TraditionalBankInstructionVerification": "traditional_bank_instruction_verification",
    "TraditionalBankInstructionVerificationBankInstructionCode": "traditional_bank_instruction_verification",
    "TransactionsResponse": "transactions_response",
    "TransactionsResponseRpnl": "transactions_response",
    "TransactionsResponseRpnlItems": "transactions_response",
    "TransactionsResponseRpnlItemsSide": "transactions_response",
    "TransactionsResponseTransaction": "transactions_response",
    "TrsrvSecDefResponse": "trsrv_sec_def_response",
    "Trust": "trust",
    "TrustApplicant": "trust_applicant",
    "TrustApplicantTrustType": "trust_applicant",
    "TrustIdentification": "trust_identification",
    "TrustIdentificationRegistrationType": "trust_identification",
    "TrustIdentificationTypeOfTrust": "trust_identification",
    "TrusteeEntityType": "trustee_entity_type",
    "TrusteeIndividual": "trustee_individual",
    "TrusteeIndividualGender": "trustee_individual",
    "TrusteeIndividualMaritalStatus": "trustee_individual",
    "TrusteesType": "trustees_type",
    "Typecodes": "typecodes",
    "UnauthorizedAccessResponse": "unauthorized_access_response",
    "UpdateAccountAlias": "update_account_alias",
    "UpdateAccountRepresentatives": "update_account_representatives",
    "UpdateBCAN": "update_bcan",
    "UpdateCredentials": "update_credentials",
    "UpdateEmail": "update_email",
    "UpdateEntity": "update_entity",
    "UpdateExternalId": "update_external_id",
    "UpdatePassword": "update_password",
    "UpdatePropertyProfile": "update_property_profile",
    "UpdateTaxForm": "update_tax_form",
    "UpdateTaxFormInputLanguage": "update_tax_form",
    "UpdateUserAccessRights": "update_user_access_rights",
    "UpdateW8BEN": "update_w8_ben",
    "UpdateW8BenInputLanguage": "update_w8_ben",
    "UpdateWithholdingStatement": "update_withholding_statement",
    "UpdateWithholdingStatementFatcaCompliantType": "update_withholding_statement",
    "User": "user",
    "UserAccountsResponse": "user_accounts_response",
    "UserAccountsResponseAcctPropsValue": "user_accounts_response",
    "UserAccountsResponseAllowFeatures": "user_accounts_response",
    "UserAccountsResponseChartPeriods": "user_accounts_response",
    "UserAccountsResponseServerInfo": "user_accounts_response",
    "UserDetails": "user_details",
    "UserDetailsGender": "user_details",
    "UserDetailsMaritalStatus": "user_details",
    "UserNameAvailableResponse": "user_name_available_response",
    "UserPrivilege": "user_privilege",
    "UserPrivilegePrivilege": "user_privilege",
    "UtcDateTime": "utc_date_time",
    "UtilitiesEnumerationsLanguage": "utilities_enumerations",
    "UtilitiesFormsProjection": "utilities_forms",
    "UtilitiesQueryBalancesRequest": "utilities_query_balances",
    "UtilitiesRequestStatusRequestType": "utilities_request_status",
    "VerifyRequest": "verify_request",
    "VirtualAccountConfiguration": "virtual_account_configuration",
    "VirtualAccountIdMapping": "virtual_account_id_mapping",
    "WatchlistDeleteSuccess": "watchlist_delete_success",
    "WatchlistDeleteSuccessData": "watchlist_delete_success",
    "WatchlistsCreateRequest": "watchlists_create",
    "WatchlistsCreateResponse": "watchlists_create",
    "WatchlistsResponse": "watchlists_response",
    "WatchlistsResponseData": "watchlists_response",
    "WatchlistsResponseDataUserList": "watchlists_response",
    "WireDetails": "wire_details",
    "WithdrawFundsInstruction": "withdraw_funds_instruction",
    "WithdrawFundsInstructionBankInstructionMethod": "withdraw_funds_instruction",
    "WithdrawFundsInstructionIraWithdrawalDetail": "withdraw_funds_instruction",
    "WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType": "withdraw_funds_instruction",
    "WithholdingStatementType": "withholding_statement_type",
    "WithholdingStatementTypeFatcaCompliantType": "withholding_statement_type",
}

__all__: tuple[str, ...] = (
    "ACHDetails",
    "AUSExposureDetailsType",
    "AbandonAccount",
    "Account",
    "AccountAccountType",
    "AccountAttributes",
    "AccountAttributesClearingStatus",
    "AccountAttributesIbEntity",
    "AccountAttributesParent",
    "AccountBaseCurrency",
    "AccountBrokerageServiceCode",
    "AccountCapability",
    "AccountClose",
    "AccountConfiguration",
    "AccountConfigurationType",
    "AccountData",
    "AccountDetailsResponse",
    "AccountInvestmentObjective",
    "AccountIraType",
    "AccountManagementRequests",
    "AccountManagementRequestsPayload",
    "AccountManagementTasksTaskType",
    "AccountRep",
    "AccountStatusBulkResponse",
    "AccountStatusRequest",
    "AccountStatusRequestStatus",
    "AccountStatusResponse",
    "AccountSummaryResponse",
    "AccountSummaryResponseCashBalance",
    "AccountSupportType",
    "AccountSupportTypeType",
    "AccountUser",
    "AccountUserEntity",
    "AccountUserEntityEntityType",
    "AccountsSetDynamicRequest",
    "AccountsSwitchRequest",
    "AccreditedInvestor",
    "AccreditedInvestorInformation",
    "AchInstruction",
    "AchInstructionAchType",
    "AchInstructionBankInstructionCode",
    "AchInstructionClientAccountInfo",
    "AchInstructionClientAccountInfoBankAccountTypeCode",
    "AddAdditionalAccount",
    "AddCLPCapability",
    "AddEntity",
    "AddLEVFXCapability",
    "AddMiFIRData",
    "AddNewUser",
    "AddNewUserInputLanguage",
    "AddRelationship",
    "AddRelationshipName",
    "AddTradingPermissions",
    "Address",
    "AdministratorContactPersonType",
    "AdministratorContactPersonTypeSuffix",
    "AdministratorType",
    "AdministratorTypeSuffix",
    "AdvancedOrderReject",
    "AdvisorWrapFeesType",
    "AdvisorWrapFeesTypeStrategy",
    "AffiliationDetailsType",
    "AffiliationDetailsTypeAffiliationRelationship",
    "AgreementRevision",
    "Alert",
    "AlertActivationRequest",
    "AlertActivationRequestAlertActive",
    "AlertActivationResponse",
    "AlertAlertActive",
    "AlertAlertRepeatable",
    "AlertCondition",
    "AlertCreationRequest",
    "AlertCreationRequestAlertRepeatable",
    "AlertCreationRequestOutsideRth",
    "AlertCreationRequestSendMessage",
    "AlertCreationRequestTif",
    "AlertCreationResponse",
    "AlertDeletionResponse",
    "AlertDetails",
    "AlertDetailsAlertActive",
    "AlertDetailsOrderStatus",
    "Alerts",
    "AlgosResponse",
    "AllocateVAN",
    "AllocateVanCurrency",
    "AllocationGroup",
    "AllocationGroups",
    "AllocationMethod",
    "AllowedScopeSet",
    "AmRequestStatusResponse",
    "AnnualBlendedPercentage",
    "Answer",
    "AnswerDetail",
    "AnswerResponse",
    "Application",
    "ApplicationInputLanguage",
    "ApplicationPayload",
    "ApplyFeeTemplate",
    "ArrayNode",
    "AssetExperience",
    "AssetExperienceAssetClass",
    "AssetExperienceKnowledgeLevel",
    "AssociatedEntities",
    "AssociatedEntity",
    "AssociatedIndividual",
    "AssociatedIndividualGender",
    "AssociatedIndividualMaritalStatus",
    "AssociatedPerson",
    "AssociationTypeEntities",
    "AsynchronousInstructionResponse",
    "AsynchronousInstructionSetResponse",
    "AsynchronousInstructionSetResponseInstructionResult",
    "AttachedFileType",
    "Au10TixDetailResponse",
    "AuthorizationCode",
    "AutomatedWrapFeeDetailsType",
    "AutomatedWrapFeeDetailsTypeType",
    "AvailableFundsResponse",
    "AvailableFundsResponseSecurities",
    "AvailableFundsResponseTotal",
    "AvailableStatementDatesData",
    "AvailableStatementDatesDataValue",
    "AvailableStatementDatesDataValueDaily",
    "AvailableTaxFormsData",
    "AvailableTaxFormsDataValue",
    "BankingCancelInstructionRequest",
    "BankingCancelInstructionsBulkRequest",
    "BankingQueryBankInstructionsRequest",
    "BankingQueryBankInstructionsRequestInstructionType",
    "BankingQueryWithdrawableFundsRequest",
    "BankingQueryWithdrawableFundsRequestInstructionType",
    "BankingRecentInstructionsRequest",
    "BankingSubmitBankInstructionRequest",
    "BankingSubmitBankInstructionRequestInstructionType",
    "BankingSubmitBankInstructionsBulkRequest",
    "BankingSubmitBankInstructionsBulkRequestInstructionType",
    "BankingTransferAssetsExternalBulkRequest",
    "BankingTransferAssetsExternalBulkRequestInstructionType",
    "BankingTransferAssetsExternalRequest",
    "BankingTransferAssetsExternalRequestInstructionType",
    "BankingTransferAssetsInternalBulkRequest",
    "BankingTransferAssetsInternalRequest",
    "BankingTransferCashExternalBulkRequest",
    "BankingTransferCashExternalBulkRequestInstructionType",
    "BankingTransferCashExternalRequest",
    "BankingTransferCashExternalRequestInstructionType",
    "BankingTransferCashInternalBulkRequest",
    "BankingTransferCashInternalRequest",
    "Base64UrlString",
    "BondFiltersResponse",
    "BondFiltersResponseBondFilter",
    "BondFiltersResponseBondFilterDisplayText",
    "BrokerageSessionInitRequest",
    "BrokerageSessionStatus",
    "BrokerageSessionStatusServerInfo",
    "BulkMultiStatusResponse",
    "BusinessRejectResponse",
    "CSVResponse",
    "CancelInstruction",
    "CategoryTreeResponse",
    "CategoryTreeResponseCategories",
    "CategoryTreeResponseCategoriesCategoryId",
    "CategoryTreeResponseCategoriesCategoryIdMarket",
    "ChangeAccountHolderDetail",
    "ChangeAccountHolderDetailInputLanguage",
    "ChangeBaseCurrency",
    "ChangeFinancialInformation",
    "ChangeMarginType",
    "CheckDetails",
    "ClientConfiguration",
    "ClientConfigurationAccountSelectionMode",
    "ClientPublicKeySet",
    "ClientPublicKeySetKeyWithCrv",
    "ClientPublicKeySetKeyWithCrvKty",
    "ClientPublicKeySetKeyWithCrvUse",
    "ClientPublicKeySetKeyWithK",
    "ClientPublicKeySetKeyWithKKty",
    "ClientPublicKeySetKeyWithKUse",
    "ClientPublicKeySetKeyWithN",
    "ClientPublicKeySetKeyWithNKty",
    "ClientPublicKeySetKeyWithNUse",
    "CommissionConfig",
    "CommissionConfigStyle",
    "CommissionConfigType",
    "CommissionMarkupType",
    "CommissionMarkupTypeType",
    "CommissionScheduleType",
    "CommissionScheduleTypePricingStructure",
    "CompleteLoginMessage",
    "ComplexAssetTransferInstruction",
    "ComplexAssetTransferInstructionDirection",
    "ComplexAssetTransferPollingResult",
    "ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem",
    "Consent",
    "ConsentConsentStatus",
    "ContraBrokerInfo",
    "ContractInfo",
    "ContractRules",
    "ContractRulesCqtType",
    "ContractRulesFraqType",
    "ContractRulesIbAlgoType",
    "ContractRulesIncrementRule",
    "ContractRulesOrderDefaults",
    "ContractRulesOrderDefaultsLmt",
    "ContractRulesOrderType",
    "ContractRulesOrderTypesOutsideItem",
    "ContractRulesTifDefaults",
    "ContractsAlgosAddDescription",
    "ContractsAlgosAddParams",
    "ContractsAlgosAlgos",
    "ContractsByExchangeResponseItem",
    "ContractsExchangeRateResponse",
    "ContractsInfoAndRulesResponse",
    "ContractsLookupRight",
    "ContractsRulesRequest",
    "ContractsScheduleBySymbolAssetClass",
    "ContractsSearchPostRequest",
    "ContractsSearchPostRequestSecType",
    "ContractsSearchSecType",
    "ContractsStrikesResponse",
    "ContractsStrikesSecType",
    "CounterpartyPermission",
    "CounterpartyPermissionPermissionStatus",
    "CreateBrowserSessionRequest",
    "CreateBrowserSessionResponse",
    "CreateSessionRequest",
    "CreateSessionResponse",
    "CreateUser",
    "CurrencyPairs",
    "CurrencyPairsValueItem",
    "CustodianType",
    "Customer",
    "CustomerType",
    "DVPInstruction",
    "DayQuantityLimit",
    "DayQuantityLimitAsset",
    "DeleteBankInstruction",
    "DeleteBankInstructionBankInstructionMethod",
    "DeleteEntity",
    "DeleteRelationship",
    "DeleteRelationshipName",
    "DeliveryOptions",
    "DepositFundsInstruction",
    "DepositFundsInstructionBankInstructionMethod",
    "DepositFundsInstructionIraDepositDetail",
    "DepositFundsInstructionIraDepositDetailFromIraType",
    "DepositFundsInstructionIraDepositDetailIraContributionType",
    "DepositFundsInstructionIraDepositDetailIraTaxYearType",
    "DepositFundsInstructionOpenBanking",
    "DepositFundsInstructionOpenBankingPlaidOptions",
    "DepositFundsPollingResponse",
    "DepositFundsPollingResult",
    "DepositFundsPollingResultDepositDetails",
    "DepositFundsPollingResultDepositDetailsOpenBanking",
    "DepositNotification",
    "DepositNotificationCurrency",
    "DepositNotificationType",
    "DetailedContractInformation",
    "DetailedContractInformationValue",
    "DetailedContractInformationValueValue",
    "DetailedContractInformationValueValueStartNav",
    "Details",
    "DisableAccountInBrokerage",
    "DisclaimerInfo",
    "Document",
    "DocumentDocumentType",
    "DocumentProofOfAddressType",
    "DocumentProofOfIdentityType",
    "DocumentSubmission",
    "DocumentSubmissionInputLanguage",
    "DuplicateAccount",
    "DvpInstructionAssetClass",
    "DvpInstructionExchange",
    "DvpInstructionRole",
    "DvpInstructionTxGroupCode",
    "DvpInstructionType",
    "DwacInstruction",
    "DynAccountSearchResponse",
    "DynAccountSearchResponseMatchedAccount",
    "EFPQuantityLimits",
    "EchoResponse",
    "EchoResponseRequestMethod",
    "EchoResponseSecurityPolicy",
    "EddaInstruction",
    "EddaInstructionDebtorIdentificationDocumentType",
    "EligibleContractParticipant",
    "EligibleContractParticipantDetails",
    "EligibleContractParticipantDetailsCode",
    "EmploymentDetails",
    "EnableAccountInBrokerage",
    "EnrollInDRIP",
    "EnrollInSYEP",
    "EntityIRABene",
    "EnumerationResponse",
    "EnumerationType",
    "ErrorOnlyResponse",
    "ErrorResponse",
    "ErrorWithStatus",
    "ExchangeAccess",
    "ExchangeAccessAssetClass",
    "ExchangeAccessExchange",
    "ExtPositionsTransferType",
    "ExtPositionsTransferTypeSrcIraType",
    "ExtPositionsTransferTypeSubType",
    "ExtPositionsTransferTypeType",
    "ExternalPositionTransfer",
    "ExternalPositionTransferSourceIraType",
    "ExternalPositionTransferSubType",
    "FaCreateGroupRequest",
    "FaCreateGroupResponse",
    "FaDeleteGroupRequest",
    "FaDeleteGroupResponse",
    "FaGroupRequest",
    "FaInvestRequest",
    "FaInvestResponse",
    "FaInvestedAccountsRequest",
    "FaModelAccountsRequest",
    "FaModelAccountsResponse",
    "FaModelPositionsRequest",
    "FaModelPositionsRequestSortDirection",
    "FaModelPositionsRequestSortField",
    "FaModelPresetsRequest",
    "FaModelSummaryRequest",
    "FaModelsRequest",
    "FaModifyGroupRequest",
    "FaModifyGroupResponse",
    "FaSaveModelPresetsResponse",
    "FaSaveModelRequest",
    "FaSaveModelResponse",
    "FaSetPresetsResponse",
    "FaSubmitTransfersRequest",
    "FaSubmitTransfersResponse",
    "FailedTickleResponse",
    "Features",
    "FileData",
    "FileDetailsResponse",
    "FilePayload",
    "FinancialInformation",
    "FinancialInformationInvestmentObjective",
    "FopInstruction",
    "FopInstructionDirection",
    "ForbiddenInstructionResponse",
    "ForecastDetailsResponse",
    "ForecastMarketResponse",
    "ForecastRulesResponse",
    "ForecastSchedulesResponse",
    "FormCRS",
    "FormCrsControllingPersonDesignation",
    "FormCrsOecdStatus",
    "FormDetails",
    "FormFileResponse",
    "FormPayload",
    "FormW8BEN",
    "FormW8BENE",
    "FormW8BenExplanation",
    "FormW8BenSignatureType",
    "FormW8BeneBox11Status",
    "FormW8BeneEntityType",
    "FormW8BeneExplanation",
    "FormW8BeneFatcaStatus",
    "FormW8BenePart1226Desc3",
    "FormW8BenePart314B",
    "FormW8BeneSignatureType",
    "FormW8IMY",
    "FormW8ImyBox11Status",
    "FormW8ImyEntityType",
    "FormW8ImyFatcaStatus",
    "FormW8ImyUsTinType",
    "FormW9",
    "FormW9CustomerType",
    "FormW9SignatureType",
    "FormW9TinType",
    "Funds",
    "FyiEnableDeviceOption",
    "FyiSetting",
    "FyiSettings",
    "FyiVt",
    "GetAvailableStmtDatesResponse",
    "GetAvailableTaxFormsResponse",
    "GetAvailableTradeConfirmationDatesResponse",
    "GetAvailableTradeConfirmationDatesResponseData",
    "GetBrokerListResponse",
    "GetInvestedAccountsSummary",
    "GetInvestedAccountsSummarySubscriptionStatus",
    "GetParticipatingListResponse",
    "GetParticipatingListResponseParticipatingBank",
    "GetStatementsResponse",
    "GetStatementsResponseData",
    "HighWaterMarkConfigurationType",
    "HighWaterMarkType",
    "IRABeneficiariesType",
    "IRAContingentBeneficiary",
    "IRAContingentBeneficiaryEntity",
    "IRADecedent",
    "IRADepositDetails",
    "IRAPrimaryBeneficiary",
    "IRAPrimaryBeneficiaryEntity",
    "Identification",
    "IdentificationCardColor",
    "Individual",
    "IndividualApplicant",
    "IndividualGender",
    "IndividualIRABene",
    "IndividualMaritalStatus",
    "IndividualName",
    "IndividualNameSalutation",
    "IndividualNameSuffix",
    "IndividualPosition",
    "IndividualPositionArray",
    "IndividualPositionDisplayRule",
    "IndividualPositionDisplayRuleDisplayRuleStepItem",
    "IndividualPositionIncrementRule",
    "IndividualPositionPutOrCall",
    "IndividualTaxInformation",
    "InformationChange",
    "InstructionErrorResult",
    "InstructionErrorResultError",
    "InstructionPollingResponse",
    "InstructionResponse",
    "InstructionResult",
    "InstructionResultInstructionStatus",
    "InstructionResultInstructionType",
    "InsufficientScopeResponse",
    "InterestMarkupType",
    "InterestMarkupTypeCurrency",
    "InternalCashTransferInstruction",
    "InternalPositionTransferInstruction",
    "InternalServerErrorResponse",
    "InvalidAccessTokenResponse",
    "InvalidArgument",
    "IraContingentBeneficiaryEntityEntityType",
    "IraContingentBeneficiaryEntityRelationship",
    "IraContingentBeneficiaryGender",
    "IraContingentBeneficiaryMaritalStatus",
    "IraContingentBeneficiaryRelationship",
    "IraDecedentGender",
    "IraDecedentInheritorType",
    "IraDecedentMaritalStatus",
    "IraDecedentRelationship",
    "IraDepositDetailsDepositType",
    "IraDepositDetailsFromIraType",
    "IraDepositDetailsTaxYear",
    "IraPrimaryBeneficiaryEntityEntityType",
    "IraPrimaryBeneficiaryEntityRelationship",
    "IraPrimaryBeneficiaryGender",
    "IraPrimaryBeneficiaryMaritalStatus",
    "IraPrimaryBeneficiaryRelationship",
    "IserverHistoryBidAskResponse",
    "IserverHistoryLastResponse",
    "IserverHistoryMidpointResponse",
    "IserverScannerParams",
    "IserverScannerParamsFilterListItem",
    "IserverScannerParamsFilterListItemComboValue",
    "IserverScannerParamsInstrumentListItem",
    "IserverScannerParamsLocationTreeItem",
    "IserverScannerParamsLocationTreeItemLocation",
    "IserverScannerParamsLocationTreeItemLocationLocation",
    "IserverScannerParamsScanTypeListItem",
    "IserverScannerRunRequest",
    "IserverScannerRunRequestFilterItem",
    "IserverScannerRunResponse",
    "IserverScannerRunResponseContract",
    "IserverSnapshot",
    "JointApplicant",
    "JointApplicantType",
    "JoseHeader",
    "JwsPayload",
    "LeaveDRIP",
    "LeaveSYEP",
    "Ledger",
    "LedgerValue",
    "LegalEntity",
    "LegalEntityIdentification",
    "LegalEntityIdentificationFormationType",
    "LinkDuplicateAccount",
    "LiveOrdersResponse",
    "LiveOrdersResponseOrder",
    "LiveOrdersResponseOrderIsEventTrading",
    "LiveOrdersResponseOrderStatus",
    "LiveOrdersResponseOrderSupportsTaxOpt",
    "LocalTaxForm",
    "LocalTaxFormTaxAuthority",
    "LoginMessage",
    "LoginMessageRequest",
    "LoginMessageRequestStatus",
    "LoginMessageResponse",
    "ManageMarketDataSubscriptions",
    "ManagingOwner",
    "MarketDataHistoryDirection",
    "MarketDataUnsubscribeAllResponse",
    "MarketDataUnsubscribeRequest",
    "MarketDataUnsubscribeResponse",
    "MarkupStaircaseType",
    "MdFields",
    "MissingRequiredParameterResponse",
    "ModelListResponse",
    "ModelPositionResponse",
    "ModelPresetsResponse",
    "ModelSummaryResponse",
    "NAVRangeType",
    "NoSuchInstructionResponse",
    "NoSuchInstructionSetResponse",
    "NonDisclosedDetail",
    "Notification",
    "NotificationReadAcknowledge",
    "NotificationReadAcknowledgeP",
    "Notifications",
    "NotificationsUnreadCountLockedResponse",
    "NotificationsUnreadCountResponse",
    "NotificationsUpdateSettingRequest",
    "ORGRegulatorType",
    "ORGRegulatoryInfoType",
    "Oauth1AccessTokenResponse",
    "Oauth1LiveSessionTokenResponse",
    "Oauth1RequestTokenResponse",
    "OrderCancelSuccess",
    "OrderPreview",
    "OrderPreviewAmount",
    "OrderPreviewEquity",
    "OrderPreviewInitial",
    "OrderPreviewMaintenance",
    "OrderPreviewPosition",
    "OrderQuantityLimit",
    "OrderQuantityLimitAsset",
    "OrderReplyMessage",
    "OrderReplyMessageItem",
    "OrderStatus",
    "OrderStatusAlertActive",
    "OrderStatusChildOrderType",
    "OrderStatusOrderStatus",
    "OrderStatusSecType",
    "OrderStatusSide",
    "OrderStatusTif",
    "OrderSubmitError",
    "OrderSubmitSuccess",
    "OrderSubmitSuccessItem",
    "OrderValueLimits",
    "OrdersAnswerPromptRequest",
    "OrdersLiveFilters",
    "OrdersReplyRequest",
    "OrdersResetSuppressionResponse",
    "OrdersSubmissionRequest",
    "OrdersSuppressRequest",
    "OrdersSuppressRequestMessageId",
    "OrdersSuppressResponse",
    "Organization",
    "OrganizationApplicant",
    "OrganizationApplicantType",
    "OrganizationApplicantTypeOfTrading",
    "OrganizationApplicantUsTaxPurposeType",
    "OrganizationIdentification",
    "PartialBondPosition",
    "PartialCashPosition",
    "PartialFundPosition",
    "PartialOptionPosition",
    "PartialOptionPositionOptionType",
    "PartialOptionPositionPosition",
    "PartialStockPosition",
    "PartialStockPositionPosition",
    "PartialWarrantPosition",
    "PartialWarrantPositionOptionType",
    "PartialWarrantPositionPosition",
    "PendingTask",
    "PendingTasksResponse",
    "PerformanceResponse",
    "PerformanceResponseCps",
    "PerformanceResponseCpsDataItem",
    "PerformanceResponseNav",
    "PerformanceResponseNavDataItem",
    "PerformanceResponseNavDataItemStartNav",
    "PerformanceResponseTpps",
    "PerformanceResponseTppsDataItem",
    "PhoneInfo",
    "PhoneInfoType",
    "PnlPartitionedResponse",
    "PnlPartitionedResponseUpnlValue",
    "PoliticalMilitaryDiplomaticDetailsType",
    "PollingInstructionResult",
    "PollingInstructionResultError",
    "PollingInstructionResultInstructionStatus",
    "PollingInstructionResultInstructionType",
    "PortfolioAllocations",
    "PortfolioAllocationsAssetClass",
    "PortfolioAllocationsGroup",
    "PortfolioAllocationsSector",
    "PortfolioAnalystAllPeriodsRequest",
    "PortfolioAnalystPerformanceRequest",
    "PortfolioAnalystPerformanceRequestPeriod",
    "PortfolioAnalystTransactionsRequest",
    "PortfolioInvalidatePositionsResponse",
    "PortfolioSummary",
    "PortfolioSummaryValue",
    "PredefinedDestinationInstruction",
    "PredefinedDestinationInstructionBankInstructionMethod",
    "PredefinedDestinationInstructionFinancialInstitution",
    "PredefinedDestinationInstructionFinancialInstitutionBranchCodeType",
    "PredefinedDestinationInstructionFinancialInstitutionIdentifierType",
    "Presets",
    "PresetsDefaultMethodForAll",
    "PreviousLossesType",
    "PrimaryContributorType",
    "PrimaryContributorTypeSuffix",
    "ProblemDetail",
    "ProblemDetailResponse",
    "ProcessDocuments",
    "ProcessDocumentsInputLanguage",
    "ProcessDocumentsPayload",
    "ProhibitedCountryQuestionnaire",
    "ProhibitedCountryQuestionnaireList",
    "ProhibitedQuestionnaireDetail",
    "ProhibitedQuestionnaireDetailCode",
    "PublicCompanyInfoType",
    "QualifiedPurchaser",
    "QualifiedPurchaserDetails",
    "QualifiedPurchaserDetailsCode",
    "QueryAccountBalancesResult",
    "QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem",
    "QueryBankInstruction",
    "QueryBankInstructionBankInstructionMethod",
    "QueryBankInstructionResponse",
    "QueryBankInstructionResult",
    "QueryBankInstructionResultBankInstructionDetail",
    "QueryBankInstructionResultBankInstructionMethod",
    "QueryIRAContributions",
    "QueryIRAContributionsResponse",
    "QueryIRAContributionsResult",
    "QueryIraContributionsResultContribution",
    "QueryRecentInstructionResponse",
    "QueryRecentInstructionResult",
    "QueryRecentInstructionResultInstructionHistory",
    "QueryRecentInstructionResultInstructionHistoryResultItem",
    "QueryRecentInstructions",
    "QueryRecentInstructionsTransactionHistory",
    "QueryRecentInstructionsTransactionHistoryTransactionType",
    "QueryRecentRecurringEventResponse",
    "QueryRecentRecurringEventResult",
    "QueryRecentRecurringEventResultTransactionHistory",
    "QueryRecentRecurringEventResultTransactionHistoryResultItem",
    "QueryRecentRecurringEvents",
    "QueryRecurringInstructions",
    "QueryRecurringInstructionsResponse",
    "QueryRecurringInstructionsResult",
    "QueryRecurringInstructionsResultRecurringInstruction",
    "QueryWithdrawableAmountsInstructionResult",
    "QueryWithdrawableAmountsResponse",
    "QueryWithdrawableAmountsWithoutOriginHoldResponse",
    "QueryWithdrawableAmountsWithoutOriginHoldResult",
    "QueryWithdrawableCashEquity",
    "QueryWithdrawableCashEquityResponse",
    "QueryWithdrawableCashEquityResult",
    "QueryWithdrawableFunds",
    "Questionnaire",
    "QuestionnaireResponse",
    "QuestionnaireType",
    "Questionnaires",
    "QuestionnairesWithAccount",
    "QuizQuestionnaires",
    "RecurringInstructionDetail",
    "RecurringInstructionDetailFrequency",
    "RegisteredClient",
    "RegisteredClientAllowedClientAuthMethod",
    "RegisteredClientAllowedGrantType",
    "RegisteredClientClientCategory",
    "RegisteredClientClientStatus",
    "RegisteredClientClientType",
    "RegisteredScope",
    "RegisteredScopeSet",
    "RegistrationTask",
    "RegistrationTasksResponse",
    "RegulatedMembership",
    "RegulatoryDetail",
    "RegulatoryDetailCode",
    "RegulatoryInformation",
    "RemoveTradingPermissions",
    "ReopenAccount",
    "RepDetail",
    "RepresentativeDetail",
    "RequestDetail",
    "RequestDetailsRequest",
    "RequestDetailsRequestStatus",
    "RequestDetailsResponse",
    "RequestInfoResponse",
    "RequiredFormsRequest",
    "RequiredFormsResponse",
    "ResetAbandonedAccount",
    "ResidenceAddress",
    "ResponseFileResponse",
    "RestrictionInfo",
    "SOIQuestionnaire",
    "ScheduleResponse",
    "ScheduleResponseSchedules",
    "ScheduleResponseSchedulesDate",
    "SecDefInfoResponse",
    "SecDefInfoResponseRight",
    "SecdefSearchResponse",
    "SecdefSearchResponseItem",
    "SecdefSearchResponseItemIssuer",
    "SecdefSearchResponseItemSection",
    "SecurityQuestions",
    "SecurityQuestionsInputLanguage",
    "SelfRegulatedMembershipType",
    "ServerPublicKey",
    "Service",
    "ServiceAction",
    "SessionLogoutResponse",
    "SetAccountResponse",
    "SignatureAndOwners",
    "SignatureAndOwnersApplicant",
    "SignedJwtEchoRequest",
    "SingleHistoricalBar",
    "SingleHistoricalBarBidAsk",
    "SingleHistoricalBarLast",
    "SingleHistoricalBarMidpoint",
    "SingleOrderSubmissionRequest",
    "SingleOrderSubmissionRequestJsonPayload",
    "SingleOrderSubmissionRequestJsonPayloadAllocationProfile",
    "SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType",
    "SingleOrderSubmissionRequestSide",
    "SingleOrderSubmissionRequestStrategyParameters",
    "SingleOrderSubmissionRequestTif",
    "SingleOrderSubmissionRequestTrailingType",
    "SingleWatchlist",
    "SingleWatchlistEntry",
    "SingleWatchlistEntryAssetClass",
    "SingleWatchlistEntrySt",
    "SourceOfIncomeType",
    "SourceOfIncomeTypeSourceType",
    "SourceOfWealthType",
    "SourceOfWealthTypeSourceType",
    "SsoValidateResponse",
    "SsoValidateResponseFeatures",
    "StatusResponse",
    "StmtRequest",
    "Stocks",
    "StocksValueItem",
    "StocksValueItemContract",
    "SubAccounts",
    "SubAccountsAccount",
    "SuccessfulTickleResponse",
    "SuccessfulTickleResponseHmds",
    "SuccessfulTickleResponseHmdsAuthStatusItem",
    "SuccessfulTickleResponseIserver",
    "SummaryMarketValueResponse",
    "SummaryMarketValueResponseCurrency",
    "SummaryOfAccountBalancesResponse",
    "SummaryOfAccountBalancesResponseCommodities",
    "SummaryOfAccountBalancesResponseSecurities",
    "SummaryOfAccountBalancesResponseTotal",
    "SummaryOfAccountMarginResponse",
    "SummaryOfAccountMarginResponseCommodities",
    "SummaryOfAccountMarginResponseCryptoAtPaxos",
    "SummaryOfAccountMarginResponseSecurities",
    "SummaryOfAccountMarginResponseTotal",
    "SynchronousInstructionResponse",
    "Task",
    "TaxFormRequest",
    "TaxFormResponse",
    "TaxFormResponseData",
    "TaxFormType",
    "TaxPayerDetails",
    "TaxResidency",
    "TaxResidencyTinType",
    "TickleResponse",
    "Title",
    "TitleCode",
    "TokenRequest",
    "TokenRequestClientAuthenticationMethod",
    "TokenResponse",
    "TradeConfirmationRequest",
    "TradeConfirmationResponse",
    "TradeConfirmationResponseData",
    "TradesResponse",
    "TradesResponseItem",
    "TradesResponseItemIsEventTrading",
    "TradesResponseItemLiquidationTrade",
    "TradesResponseItemSecType",
    "TradesResponseItemSupportsTaxOpt",
    "TradingInstrument",
    "TradingInstrumentTradingInstrumentDescription",
    "TradingInstrumentTradingInstrumentDescriptionAssetType",
    "TradingInstrumentTradingInstrumentDescriptionSecurityIdType",
    "TradingLimits",
    "TradingPermission",
    "TradingPermissionAssetClass",
    "TradingPermissionCountry",
    "TradingPermissionProduct",
    "TradingSchedule",
    "TradingScheduleItem",
    "TraditionalBankInstructionVerification",
    "TraditionalBankInstructionVerificationBankInstructionCode",
    "TransactionsResponse",
    "TransactionsResponseRpnl",
    "TransactionsResponseRpnlItems",
    "TransactionsResponseRpnlItemsSide",
    "TransactionsResponseTransaction",
    "TrsrvSecDefResponse",
    "Trust",
    "TrustApplicant",
    "TrustApplicantTrustType",
    "TrustIdentification",
    "TrustIdentificationRegistrationType",
    "TrustIdentificationTypeOfTrust",
    "TrusteeEntityType",
    "TrusteeIndividual",
    "TrusteeIndividualGender",
    "TrusteeIndividualMaritalStatus",
    "TrusteesType",
    "Typecodes",
    "UnauthorizedAccessResponse",
    "UpdateAccountAlias",
    "UpdateAccountRepresentatives",
    "UpdateBCAN",
    "UpdateCredentials",
    "UpdateEmail",
    "UpdateEntity",
    "UpdateExternalId",
    "UpdatePassword",
    "UpdatePropertyProfile",
    "UpdateTaxForm",
    "UpdateTaxFormInputLanguage",
    "UpdateUserAccessRights",
    "UpdateW8BEN",
    "UpdateW8BenInputLanguage",
    "UpdateWithholdingStatement",
    "UpdateWithholdingStatementFatcaCompliantType",
    "User",
    "UserAccountsResponse",
    "UserAccountsResponseAcctPropsValue",
    "UserAccountsResponseAllowFeatures",
    "UserAccountsResponseChartPeriods",
    "UserAccountsResponseServerInfo",
    "UserDetails",
    "UserDetailsGender",
    "UserDetailsMaritalStatus",
    "UserNameAvailableResponse",
    "UserPrivilege",
    "UserPrivilegePrivilege",
    "UtcDateTime",
    "UtilitiesEnumerationsLanguage",
    "UtilitiesFormsProjection",
    "UtilitiesQueryBalancesRequest",
    "UtilitiesRequestStatusRequestType",
    "VerifyRequest",
    "VirtualAccountConfiguration",
    "VirtualAccountIdMapping",
    "WatchlistDeleteSuccess",
    "WatchlistDeleteSuccessData",
    "WatchlistsCreateRequest",
    "WatchlistsCreateResponse",
    "WatchlistsResponse",
    "WatchlistsResponseData",
    "WatchlistsResponseDataUserList",
    "WireDetails",
    "WithdrawFundsInstruction",
    "WithdrawFundsInstructionBankInstructionMethod",
    "WithdrawFundsInstructionIraWithdrawalDetail",
    "WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType",
    "WithholdingStatementType",
    "WithholdingStatementTypeFatcaCompliantType",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
