// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

export * from "./areas/messages.js";
export * from "./areas/marketing_messages.js";
export * from "./areas/message_samples.js";
export * from "./areas/media.js";
export * from "./areas/groups.js";
export * from "./areas/calls.js";
export * from "./areas/phone_numbers.js";
export * from "./areas/settings.js";
export * from "./areas/business_profile.js";
export * from "./areas/conversational_automation.js";
export * from "./areas/commerce_settings.js";
export * from "./areas/qr_codes.js";
export * from "./areas/usernames.js";
export * from "./areas/block_users.js";
export * from "./areas/contact_book.js";
export * from "./areas/parent_bsuid_account.js";
export * from "./areas/message_history.js";
export * from "./areas/official_business_account.js";
export * from "./areas/compliance_info.js";
export * from "./areas/encryption.js";
export * from "./areas/uploads.js";
export * from "./areas/accounts.js";
export * from "./areas/templates.js";
export * from "./areas/signups.js";
export * from "./areas/events.js";
export type * from "./areas/shared.js";
