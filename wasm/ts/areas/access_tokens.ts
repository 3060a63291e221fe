// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Secret } from "../secret.js";
import type { Success } from "./shared.js";

/** Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`, `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`, `access_tokens.fetch_business_token`. */
export interface AccessTokensArea {
  /**
   * Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
   * Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-tech-provider
   */
  exchangeCode(params: ExchangeCode, options?: Options): Promise<AccessToken>;

  /**
   * Gets the access token of an app, which does not expire. Needs no access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens
   */
  getAppToken(params: GetAppAccessToken, options?: Options): Promise<AccessToken>;

  /**
   * Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
   * its 60 days end. Needs no other access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/get-long-lived
   */
  extend(params: ExtendAccessToken, options?: Options): Promise<AccessToken>;

  /**
   * Revokes one access token of a system user. The client's own token must belong to the same app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
   */
  revoke(params: RevokeAccessToken, options?: Options): Promise<Success>;

  /**
   * Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
   * granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/debugging
   */
  debug(params: DebugAccessToken, options?: Options): Promise<DebuggedToken>;

  /**
   * Creates an access token of a system user for a business portfolio and an app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  createBusinessToken(params?: CreateBusinessAccessToken, options?: Options): Promise<AccessToken>;

  /**
   * Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
   * a partner created. Requires the app secret in the client's settings, and the partner's system user token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  fetchBusinessToken(params: FetchBusinessToken, options?: Options): Promise<AccessToken>;
}

/**
 * Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
 * Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
 */
export interface ExchangeCode {
  /** ID of the app that started the login. */
  client_id: string;
  /** App secret of the app. */
  client_secret: string | Secret;
  /** Code that the login returned. */
  code: string | Secret;
  /** Redirect URI of the login. Required exactly if the login used one. */
  redirect_uri?: string;
  /** Type of the exchange: `authorization_code`. Implied by the code. */
  grant_type?: string;
}

/** An access token. */
export interface AccessToken {
  /** Access token. Opaque, of any length. */
  access_token: Secret;
  /** Type of the token: `bearer`. */
  token_type?: string;
  /** Remaining lifetime in seconds. Absent if the token never expires. */
  expires_in?: number | `${number}`;
}

/** Gets the access token of an app, which does not expire. Needs no access token. */
export interface GetAppAccessToken {
  /** ID of the app. */
  client_id: string;
  /** App secret of the app. */
  client_secret: string | Secret;
  /** Constant; may be omitted. */
  grant_type?: "client_credentials";
}

/**
 * Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
 * its 60 days end. Needs no other access token.
 */
export interface ExtendAccessToken {
  /** ID of the app of the token. */
  client_id: string;
  /** App secret of the app. */
  client_secret: string | Secret;
  /** Access token to extend. */
  fb_exchange_token: string | Secret;
  /** True for a system user token: the new token expires after 60 days. */
  set_token_expires_in_60_days?: boolean;
  /** Constant; may be omitted. */
  grant_type?: "fb_exchange_token";
}

/** Revokes one access token of a system user. The client's own token must belong to the same app. */
export interface RevokeAccessToken {
  /** ID of the app of the token. */
  client_id: string;
  /** App secret of the app. */
  client_secret: string | Secret;
  /** Access token to revoke. */
  revoke_token: string | Secret;
}

/**
 * Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
 * granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
 */
export interface DebugAccessToken {
  /** Access token to inspect. */
  input_token: string | Secret;
}

/** The properties of an access token. */
export interface DebuggedToken {
  /** Properties of the inspected token. */
  data: TokenProperties;
}

/** Properties of an access token. */
export interface TokenProperties {
  /** True if the token can be used. */
  is_valid: boolean;
  /** Kind of the token, by its owner. */
  type?: TokenKind;
  /** ID of the app of the token. */
  app_id?: string;
  /** Name of the app. */
  application?: string;
  /** ID of the user or system user that owns the token. */
  user_id?: string;
  /** ID of the page that the token is for. */
  profile_id?: string;
  /** Issue time of the token. Seconds since the Unix epoch. */
  issued_at?: string | number;
  /** Expiry of the token. Seconds since the Unix epoch; 0 if the token never expires. */
  expires_at?: string | number;
  /** End of the access to user data. Seconds since the Unix epoch; 0 if the access never ends. */
  data_access_expires_at?: string | number;
  /** Permissions of the token. */
  scopes?: string[];
  /** Permissions of the token, each with the assets that it is granted for. */
  granular_scopes?: GranularScope[];
  /** Metadata of the login that created the token. */
  metadata?: unknown;
  /** Reason why the token is invalid. Absent if it is valid. */
  error?: TokenError;
}

/**
 * Kind of an access token, by its owner.
 * Other values are accepted, too.
 */
export type TokenKind =
  /** Token of an app. */
  | "APP"
  /** Token of a user. */
  | "USER"
  /** Token of a system user, business tokens among them. */
  | "SYSTEM_USER"
  /** Token of a page. */
  | "PAGE"
  | (string & {});

/** A permission of an access token, with the assets that it is granted for. */
export interface GranularScope {
  /** Name of the permission. */
  scope: string;
  /** IDs of the assets, such as WhatsApp Business accounts, the newest first. Empty for all assets. */
  target_ids?: string[];
}

/** Reason why an access token is invalid. */
export interface TokenError {
  /** Error code of the platform. */
  code?: number;
  /** Subcode of the error, such as 463 for an expired token. */
  subcode?: number;
  /** Description of the error, human-readable. */
  message?: string;
}

/** Creates an access token of a system user for a business portfolio and an app. */
export interface CreateBusinessAccessToken {
  /** ID of the app that the token is for. */
  app_id?: string;
  /** Permissions of the token, separated by commas. */
  scope?: string;
  /** ID of the portfolio in the partner's own system. */
  fbe_external_business_id?: string;
  /** Name of the system user that owns the token. */
  system_user_name?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
 * a partner created. Requires the app secret in the client's settings, and the partner's system user token.
 */
export interface FetchBusinessToken {
  /** ID of the business portfolio of the client who signed up. */
  business_id: string;
  /** True to get the existing token; `false` creates a new one. */
  fetch_only?: boolean;
  /** ID of the system user that the token is for. */
  system_user_id?: string;
  /** Permissions of the token, separated by commas. */
  scope?: string;
  /** IDs of the assets that the token gives access to. */
  asset?: readonly string[];
  /** True for a token that expires after 60 days. Default: the token never expires. */
  set_token_expires_in_60_days?: boolean;
}
