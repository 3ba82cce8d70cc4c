"""The type Document and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .attached_file_type import AttachedFileType
from .file_payload import FilePayload


class DocumentDocumentType(StrEnum):
    CHECK = "Check"
    COMPANY_OWNERSHIP = "Company Ownership"
    DIVORCE_SETTLEMENT = "Divorce Settlement"
    EMPLOYER_CONFIRMATION = "Employer Confirmation"
    ENTITLEMENT_TO_PAYMENTS = "Entitlement to Payments"
    LETTER = "Letter"
    OWNERSHIP = "Ownership"
    PAY_SLIP = "Pay Slip"
    PROOF_OF_SALE = "Proof of Sale"
    PROOF_OF_WINNINGS = "Proof of Winnings"
    SEVERANCE = "Severance"
    TAX_RETURN = "Tax Return"
    WILL = "Will"
    BANK_STATEMENT = "Bank Statement"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    CURRENT_LEASE = "Current Lease"
    FINANCIAL_STATEMENT = "Financial Statement"
    CERTIFICATE_OF_INCORPORATION_FORMATION = "Certificate of Incorporation/Formation"
    CERTIFICATE_OF_REGISTRATIOS = "Certificate of Registratios"
    COMPANY_CHARTER = "Company Charter"
    CERTIFICATE_OF_GOOD_STANDING = "Certificate of Good Standing"
    GOVERNMENT_ISSUED_BUSINESS_LICENSE = "Government-issued Business License"
    CORPORATE_CHARTER = "Corporate Charter"
    ARTICLES_OF_INCORPORATION = "Articles of Incorporation"
    BANK_PASSBOOK_STATEMENT = "Bank Passbook/Statement"
    CERTIFIED_PROOF_OF_IDENTITY = "Certified Proof of Identity"
    CERTIFIED_PROOF_OF_ADDRESS = "Certified Proof of Address"
    INCOME_TAX_RETURN = "Income Tax Return"
    ADDITIONAL_PROOF_OF_IDENTITY_DOCUMENT = "Additional Proof of Identity Document"
    PROOF_OF_PRINCIPAL_PLACE_OF_BUSINESS_AND_REGISTRATION = (
        "Proof of Principal Place of Business and Registration"
    )
    UTILITY_BILL = "Utility Bill"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    AUTHORIZATION_TO_OPEN_ACCOUNT_EVIDENCE = "Authorization to Open Account - Evidence"
    AUTHORIZATION_TO_OPEN_ACCOUNT_CERTIFICATION = "Authorization to Open Account - Certification"
    ITALIAN_HEALTH_CARD_TESSERA_SANITARIA = "Italian Health Card (Tessera Sanitaria)"
    CRS_CARD_OF_LOMBARDY = "CRS card of Lombardy"
    ITALIAN_ELECTRONIC_ID_CARD_CIE = "Italian Electronic ID Card - CIE"
    COURT_OR_GOVT_ISSUED_DOCUMENT = "Court- or Govt-issued document"
    COPY_OF_PASSPORT_NATIONAL_ID_OR_DRIVER_S_LICENSE = (
        "Copy of Passport, National Id or Driver's License"
    )
    PASSPORT = "Passport"
    NATIONAL_ID = "National ID"


class DocumentProofOfIdentityType(StrEnum):
    DRIVER_LICENSE = "Driver License"
    PASSPORT = "Passport"
    ALIEN_ID_CARD = "Alien ID Card"
    NATIONAL_ID_CARD = "National ID Card"
    BANK_STATEMENT = "Bank Statement"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    CREDIT_CARD_STATEMENT = "Credit Card Statement"
    UTILITY_BILL = "Utility Bill"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    T4_STATEMENT = "T4 Statement"
    CRA_ASSESSMENT = "CRA Assessment"
    HONG_KONG_AND_MACAO_ENTRY_PERMIT = "Hong Kong and Macao Entry Permit"


class DocumentProofOfAddressType(StrEnum):
    DRIVER_LICENSE = "Driver License"
    BANK_STATEMENT = "Bank Statement"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    HOMEOWNER_INSURANCE_POLICY_BILL = "Homeowner Insurance Policy Bill"
    HOMEOWNER_INSURANCE_POLICY_DOCUMENT = "Homeowner Insurance Policy Document"
    RENTER_INSURANCE_POLICY_BILL = "Renter Insurance Policy bill"
    RENTER_INSURANCE_POLICY_DOCUMENT = "Renter Insurance Policy Document"
    SECURITY_SYSTEM_BILL = "Security System Bill"
    GOVERNMENT_ISSUED_LETTERS = "Government Issued Letters"
    UTILITY_BILL = "Utility Bill"
    CURRENT_LEASE = "Current Lease"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    OTHER_DOCUMENT = "Other Document"


class Document(Model):
    signed_by: Annotated[Maybe[list[str]], Field(alias="signedBy")] = None
    attached_file: Annotated[AttachedFileType, Field(alias="attachedFile")]
    form_number: Annotated[int, Field(alias="formNumber")]
    valid_address: Annotated[Maybe[bool], Field(alias="validAddress")] = None
    exec_login_timestamp: Annotated[int, Field(alias="execLoginTimestamp")]
    exec_timestamp: Annotated[int, Field(alias="execTimestamp")]
    document_type: Annotated[Maybe[Open[DocumentDocumentType]], Field(alias="documentType")] = None
    signature: Maybe[str] = None
    external_account_id: Annotated[Maybe[str], Field(alias="externalAccountId")] = None
    external_individual_id: Annotated[Maybe[str], Field(alias="externalIndividualId")] = None
    proof_of_identity_type: Annotated[
        Maybe[Open[DocumentProofOfIdentityType]], Field(alias="proofOfIdentityType")
    ] = None
    expiration_date: Annotated[Maybe[str], Field(alias="expirationDate")] = None
    proof_of_address_type: Annotated[
        Maybe[Open[DocumentProofOfAddressType]], Field(alias="proofOfAddressType")
    ] = None
    payload: Maybe[FilePayload] = None
