// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `encryption.get`, `encryption.set`. */
export interface EncryptionArea {
  /**
   * Get the key that is set.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  get(params?: GetEncryptionKey, options?: Options): Promise<BusinessEncryption>;

  /**
   * Set the key: the public half. Its private half decrypts what your endpoint receives.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  set(params: SetEncryptionKey, options?: Options): Promise<Success>;
}

/** Get the key that is set. */
export interface GetEncryptionKey {
  /** What to tell, by commas; all unless told. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** The key that is set: here, or in a list of one. */
export interface BusinessEncryption {
  /** The list of one, as the platform mostly answers. */
  data?: EncryptionKey[];
  /** The key, where there is no list. */
  business_public_key?: string;
  /** Whether it is signed rightly, where there is no list. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/** A key, and whether it is signed rightly. */
export interface EncryptionKey {
  /** The key, as PEM. */
  business_public_key?: string;
  /** Whether it is signed rightly. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/**
 * Whether a key is signed rightly.
 * Other values are accepted, too.
 */
export type KeySignatureStatus =
  /** It is. */
  | "VALID"
  /** It isn't: set it again. */
  | "MISMATCH"
  | (string & {});

/** Set the key: the public half. Its private half decrypts what your endpoint receives. */
export interface SetEncryptionKey {
  /** An RSA key of 2048 bits, as PEM. */
  business_public_key: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
