// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`. */
export interface SignupsArea {
  /**
   * Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
   * Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
   * Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateSignup, options?: Options): Promise<CreatedSignup>;

  /**
   * Lists the signups of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListSignups, options?: Options): Promise<Signups>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListSignups, options?: Options): AsyncGenerator<Signup, void>;

  /**
   * Gets a signup by its ID.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetSignup, options?: Options): Promise<Signup>;

  /**
   * Updates or disables a signup. Omitted fields stay unchanged.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  update(params: UpdateSignup, options?: Options): Promise<Success>;
}

/**
 * Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
 * Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
 * Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
 */
export interface CreateSignup {
  /** Message shown before the user signs up. 1 to 300 characters. */
  signup_message: string;
  /** Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`. */
  confirmation_message: string;
  /** URL of the privacy policy, with https. Cannot be changed later. */
  privacy_policy_url: string;
  /** URL of the business website, with https. */
  website_url?: string;
  /** Promo code for users who sign up. 1 to 50 letters and digits. */
  promo_code?: string;
  /** Internal name of the signup. 1 to 256 characters. */
  display_name?: string;
  /** Acceptance of the In-App Signup terms. */
  policy?: SignupPolicy;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Acceptance of the In-App Signup terms. */
export interface SignupPolicy {
  /** URL of the terms. */
  tos: string;
  /** Acceptance of the terms. Must be `true`. */
  accepted: boolean;
}

/** A new signup. */
export interface CreatedSignup {
  /** ID of the signup. */
  id: string;
}

/** Lists the signups of a WhatsApp Business account. */
export interface ListSignups {
  /** Fields to return per signup. */
  fields?: readonly SignupField[];
  /** Maximum number of signups per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Field of `Signup` to return. Its own fields can follow in braces: `field{one,two}`. */
export type SignupField =
  /** ID of the signup. */
  | "id"
  /** Status of the signup: active or disabled. */
  | "status"
  /** Message shown before the user signs up. */
  | "signup_message"
  /** Message shown after the user has signed up. */
  | "confirmation_message"
  /** URL of the privacy policy. */
  | "privacy_policy_url"
  /** URL of the business website. */
  | "website_url"
  /** Promo code for users who sign up. */
  | "promo_code"
  /** Internal name of the signup. */
  | "display_name"
  | (string & {});

/** A page of signups. */
export interface Signups {
  /** Signups on this page. */
  data: Signup[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A signup link for marketing messages. */
export interface Signup {
  /** ID of the signup. */
  id?: string;
  /** Status of the signup: active or disabled. */
  status?: SignupStatus;
  /** Message shown before the user signs up. */
  signup_message?: string;
  /** Message shown after the user has signed up. */
  confirmation_message?: string;
  /** URL of the privacy policy. */
  privacy_policy_url?: string;
  /** URL of the business website. */
  website_url?: string;
  /** Promo code for users who sign up. */
  promo_code?: string;
  /** Internal name of the signup. */
  display_name?: string;
}

/**
 * Status of a signup.
 * Other values are accepted, too.
 */
export type SignupStatus =
  /** Active: users can sign up. */
  | "ACTIVE"
  /** Disabled: users cannot sign up. */
  | "DISABLED"
  | (string & {});

/** Gets a signup by its ID. */
export interface GetSignup {
  /** ID of the signup. */
  signup_id: string;
  /** Fields to return. */
  fields?: readonly SignupField[];
}

/** Updates or disables a signup. Omitted fields stay unchanged. */
export interface UpdateSignup {
  /** ID of the signup. */
  signup_id: string;
  /** Status of the signup: active or disabled. */
  status?: SignupStatus;
  /** Message shown before the user signs up. 1 to 300 characters. */
  signup_message?: string;
  /** Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`. */
  confirmation_message?: string;
  /** URL of the business website, with https. */
  website_url?: string;
  /** Promo code for users who sign up. 1 to 50 letters and digits. */
  promo_code?: string;
  /** Internal name of the signup. 1 to 256 characters. */
  display_name?: string;
}
