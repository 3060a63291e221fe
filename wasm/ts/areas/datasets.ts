// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `datasets.create`, `datasets.get`, `datasets.send_events`. */
export interface DatasetsArea {
  /**
   * Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
   * dataset if there is one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params?: CreateDataset, options?: Options): Promise<Dataset>;

  /**
   * Gets the dataset of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params?: GetDataset, options?: Options): Promise<Dataset>;

  /**
   * Sends conversion events to a dataset.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  sendEvents(params: SendConversionEvents, options?: Options): Promise<ReceivedEvents>;
}

/**
 * Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
 * dataset if there is one.
 */
export interface CreateDataset {
  /** Name of the dataset. Default: a name that the platform chooses. */
  dataset_name?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Dataset of an account. */
export interface Dataset {
  /** ID of the dataset. Absent if the account has none. */
  id?: string;
}

/** Gets the dataset of a WhatsApp Business account. */
export interface GetDataset {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Sends conversion events to a dataset. */
export interface SendConversionEvents {
  /** ID of the dataset. */
  dataset_id: string;
  /** Conversion events. At least one. */
  data: readonly ConversionEvent[];
  /** Name of the partner that sends the events. */
  partner_agent?: string;
}

/** Conversion event of a user. */
export interface ConversionEvent {
  /** Name of the event. */
  event_name: ConversionEventName;
  /** Time of the event. Seconds since the Unix epoch. */
  event_time: number;
  /** User and account of the event. */
  user_data: ConversionUser;
  /** Value of the event. */
  custom_data?: ConversionValue;
  /** Source of the event. */
  messaging_outcome_data?: ConversionOutcome;
  /** Constant; may be omitted. */
  action_source?: "business_messaging";
  /** Constant; may be omitted. */
  messaging_channel?: "whatsapp";
}

/**
 * Name of a conversion event.
 * Other values are accepted, too.
 */
export type ConversionEventName =
  /** Lead: the user left contact information. */
  | "LeadSubmitted"
  /** Purchase with a value. */
  | "Purchase"
  | (string & {});

/** User and account of a conversion event. */
export interface ConversionUser {
  /** ID of the click on the ad, from the `referral` of the user's first message. */
  ctwa_clid: string;
  /** ID of the WhatsApp Business account. */
  whatsapp_business_account_id?: string;
}

/** Value of a conversion event. */
export interface ConversionValue {
  /** Currency of the value, as an ISO 4217 code. */
  currency?: string;
  /** Value in the currency, such as 12.5. */
  value?: number;
}

/** Source of a conversion event. */
export interface ConversionOutcome {
  /** Type of the source: `automatic_events` for events from the webhook of that name. */
  outcome_type: string;
}

/** Result of sending conversion events. */
export interface ReceivedEvents {
  /** Number of events received. */
  events_received?: number;
  /** Warnings about the events. */
  messages?: string[];
  /** ID of the request, for inquiries to Meta's support. */
  fbtrace_id?: string;
}
