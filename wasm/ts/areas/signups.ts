// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`. */
export interface SignupsArea {
  /**
   * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
   * the webhook `user_preferences`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateSignup, options?: Options): Promise<CreatedSignup>;

  /**
   * List the account's signups.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListSignups, options?: Options): Promise<Signups>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListSignups, options?: Options): AsyncGenerator<Signup, void>;

  /**
   * Get one signup.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetSignup, options?: Options): Promise<Signup>;

  /**
   * Change a signup, or end it. What isn't said stays as it is.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  update(params: UpdateSignup, options?: Options): Promise<Success>;
}

/**
 * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
 * the webhook `user_preferences`.
 */
export interface CreateSignup {
  /** What people read before they sign up: 1 to 300 characters. */
  signup_message: string;
  /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
  confirmation_message: string;
  /** Your privacy policy, by https. It can't be changed afterwards. */
  privacy_policy_url: string;
  /** Your website, by https. */
  website_url?: string;
  /** A code that they get for it: 1 to 50 letters and digits. */
  promo_code?: string;
  /** Your name for it: 1 to 256 characters. */
  display_name?: string;
  /** The terms of In-App Signup, accepted. */
  policy?: SignupPolicy;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** The terms of In-App Signup. */
export interface SignupPolicy {
  /** Where they are. */
  tos: string;
  /** Whether you accept them. */
  accepted: boolean;
}

/** A new signup. */
export interface CreatedSignup {
  /** Its id. */
  id: string;
}

/** List the account's signups. */
export interface ListSignups {
  /** What to tell of each, by commas. */
  fields?: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of signups. */
export interface Signups {
  /** The signups. */
  data: Signup[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A link by which people sign up. */
export interface Signup {
  /** Its id. */
  id?: string;
  /** Whether people can sign up. */
  status?: SignupStatus;
  /** What people read before they sign up. */
  signup_message?: string;
  /** What they read afterwards. */
  confirmation_message?: string;
  /** Your privacy policy. */
  privacy_policy_url?: string;
  /** Your website. */
  website_url?: string;
  /** A code that they get for it. */
  promo_code?: string;
  /** Your name for it. */
  display_name?: string;
}

/**
 * Whether people can sign up.
 * Other values are accepted, too.
 */
export type SignupStatus =
  /** They can. */
  | "ACTIVE"
  /** They can't. */
  | "DISABLED"
  | (string & {});

/** Get one signup. */
export interface GetSignup {
  /** The signup. */
  signup_id: string;
  /** What to tell of it, by commas. */
  fields?: string;
}

/** Change a signup, or end it. What isn't said stays as it is. */
export interface UpdateSignup {
  /** The signup. */
  signup_id: string;
  /** Whether people can sign up. */
  status?: SignupStatus;
  /** What people read before they sign up: 1 to 300 characters. */
  signup_message?: string;
  /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
  confirmation_message?: string;
  /** Your website, by https. */
  website_url?: string;
  /** A code that they get for it: 1 to 50 letters and digits. */
  promo_code?: string;
  /** Your name for it: 1 to 256 characters. */
  display_name?: string;
}
