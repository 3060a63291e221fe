// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `business_messaging_feature_status.get`. */
export interface BusinessMessagingFeatureStatusArea {
  /**
   * Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
   * names of features.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetFeatureStatus, options?: Options): Promise<FeatureStatuses>;
}

/**
 * Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
 * names of features.
 */
export interface GetFeatureStatus {
  /** Features to look up. At least one. */
  features: readonly FeatureQuery[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A messaging feature to look up. */
export interface FeatureQuery {
  /** Name of the feature. */
  feature: string;
}

/** Availability of messaging features. */
export interface FeatureStatuses {
  /** Status of each feature. */
  data: FeatureStatus[];
}

/** Availability of one messaging feature. */
export interface FeatureStatus {
  /** Name of the feature. */
  feature?: string;
  /** Status of the feature, such as `enabled`. */
  status?: string;
}
