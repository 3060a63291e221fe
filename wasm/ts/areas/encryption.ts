// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `encryption.get`, `encryption.set`. */
export interface EncryptionArea {
  /**
   * Gets the business public key of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  get(params?: GetEncryptionKey, options?: Options): Promise<BusinessEncryption>;

  /**
   * Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  set(params: SetEncryptionKey, options?: Options): Promise<Success>;
}

/** Gets the business public key of a phone number. */
export interface GetEncryptionKey {
  /** Fields to return. Default: all of them. */
  fields?: readonly EncryptionKeyField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `EncryptionKey` to return. Its own fields can follow in braces: `field{one,two}`. */
export type EncryptionKeyField =
  /** Public key in PEM format. */
  | "business_public_key"
  /** Signature status of the public key. */
  | "business_public_key_signature_status"
  | (string & {});

/** Business public key: in a one-element list, or in the fields of this object. */
export interface BusinessEncryption {
  /** One-element list with the public key, the usual form of the response. */
  data?: EncryptionKey[];
  /** Public key in PEM format, if the response has no list. */
  business_public_key?: string;
  /** Signature status of the public key, if the response has no list. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/** A business public key and its signature status. */
export interface EncryptionKey {
  /** Public key in PEM format. */
  business_public_key?: string;
  /** Signature status of the public key. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/**
 * Signature status of a business public key.
 * Other values are accepted, too.
 */
export type KeySignatureStatus =
  /** Valid: the signature matches the key. */
  | "VALID"
  /** Mismatch: set the key again. */
  | "MISMATCH"
  | (string & {});

/** Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key. */
export interface SetEncryptionKey {
  /** RSA public key of 2048 bits, in PEM format. */
  business_public_key: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
