// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

export type * from "./areas/messages.js";
export type * from "./areas/marketing_messages.js";
export type * from "./areas/message_samples.js";
export type * from "./areas/media.js";
export type * from "./areas/groups.js";
export type * from "./areas/calls.js";
export type * from "./areas/phone_numbers.js";
export type * from "./areas/settings.js";
export type * from "./areas/business_profile.js";
export type * from "./areas/conversational_automation.js";
export type * from "./areas/commerce_settings.js";
export type * from "./areas/qr_codes.js";
export type * from "./areas/usernames.js";
export type * from "./areas/block_users.js";
export type * from "./areas/contact_book.js";
export type * from "./areas/parent_bsuid_account.js";
export type * from "./areas/message_history.js";
export type * from "./areas/official_business_account.js";
export type * from "./areas/compliance_info.js";
export type * from "./areas/encryption.js";
export type * from "./areas/uploads.js";
export type * from "./areas/accounts.js";
export type * from "./areas/templates.js";
export type * from "./areas/signups.js";
export type * from "./areas/events.js";
export type * from "./areas/shared.js";
