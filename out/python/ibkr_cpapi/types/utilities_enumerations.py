"""The type UtilitiesEnumerationsLanguage."""

from __future__ import annotations

from enum import StrEnum


class UtilitiesEnumerationsLanguage(StrEnum):
    EN = "en"
    AR = "ar"
    DE = "de"
    ES = "es"
    FR = "fr"
    HE = "he"
    HU = "hu"
    IT = "it"
    JA = "ja"
    NL = "nl"
    PT = "pt"
    RU = "ru"
    ZH_CN = "zh_CN"
    ZH_TW = "zh_TW"
