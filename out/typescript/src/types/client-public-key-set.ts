import type * as types from "./index.js";

export type ClientPublicKeySetKeyWithNKty = "RSA" | "EC" | "oct" | (string & {});

export type ClientPublicKeySetKeyWithNUse = "sig" | "enc" | (string & {});

export interface ClientPublicKeySetKeyWithN {
  kty?: types.ClientPublicKeySetKeyWithNKty;
  use?: types.ClientPublicKeySetKeyWithNUse;
  kid?: string;
  alg?: string;
  n?: string;
  e?: string;
}

export type ClientPublicKeySetKeyWithCrvKty = "RSA" | "EC" | "oct" | (string & {});

export type ClientPublicKeySetKeyWithCrvUse = "sig" | "enc" | (string & {});

export interface ClientPublicKeySetKeyWithCrv {
  kty?: types.ClientPublicKeySetKeyWithCrvKty;
  use?: types.ClientPublicKeySetKeyWithCrvUse;
  kid?: string;
  alg?: string;
  crv?: string;
  x?: string;
  y?: string;
}

export type ClientPublicKeySetKeyWithKKty = "RSA" | "EC" | "oct" | (string & {});

export type ClientPublicKeySetKeyWithKUse = "sig" | "enc" | (string & {});

export interface ClientPublicKeySetKeyWithK {
  kty?: types.ClientPublicKeySetKeyWithKKty;
  use?: types.ClientPublicKeySetKeyWithKUse;
  kid?: string;
  alg?: string;
  k?: string;
}

export interface ClientPublicKeySet {
  keys?: (types.ClientPublicKeySetKeyWithN | types.ClientPublicKeySetKeyWithCrv | types.ClientPublicKeySetKeyWithK)[];
}
