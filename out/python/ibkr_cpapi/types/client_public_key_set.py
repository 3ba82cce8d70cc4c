"""The type ClientPublicKeySet and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class ClientPublicKeySetKeyWithNKty(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithNUse(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithN(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithNKty]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithNUse]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    n: Maybe[str] = None
    e: Maybe[str] = None


class ClientPublicKeySetKeyWithCrvKty(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithCrvUse(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithCrv(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithCrvKty]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithCrvUse]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    crv: Maybe[str] = None
    x: Maybe[str] = None
    y: Maybe[str] = None


class ClientPublicKeySetKeyWithKKty(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithKUse(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithK(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithKKty]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithKUse]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    k: Maybe[str] = None


class ClientPublicKeySet(Model):
    keys: Maybe[
        list[ClientPublicKeySetKeyWithN | ClientPublicKeySetKeyWithCrv | ClientPublicKeySetKeyWithK]
    ] = None
