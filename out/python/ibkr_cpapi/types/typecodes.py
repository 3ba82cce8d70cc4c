"""The type Typecodes."""

from __future__ import annotations

from enum import StrEnum


class Typecodes(StrEnum):
    BA = "BA"
    CA = "CA"
    DA = "DA"
    EA = "EA"
    MF = "MF"
    OE = "OE"
    PR = "PR"
    SE = "SE"
    SG = "SG"
    SM = "SM"
    T2 = "T2"
    TO = "TO"
    UA = "UA"
    M8 = "M8"
    PS = "PS"
    DL = "DL"
    PT = "PT"
    CB = "CB"
    MS = "MS"
    TD = "TD"
    ST = "ST"
    TI = "TI"
    CT = "CT"
