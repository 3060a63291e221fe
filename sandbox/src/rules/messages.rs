//! The rules of messages and their statuses.

super::area! {
    WINDOW "messages.window" Documented("messages/send-messages"),
        "Outside of 24 hours after a user's last message only templates may be sent: by default the message is \
         accepted, and a webhook reports that it failed (131047). With `refused` it is refused, and with `open` every \
         window is open.";
    TYPE "messages.type" Documented("support/error-codes"),
        "A message must have a known type.";
    RECIPIENT "messages.recipient" Documented("messages/send-messages"),
        "A recipient is a phone number, a business-scoped user ID or a group. `to` takes precedence over `recipient`.";
    COUNTRY_CODE "messages.country_code" Chosen(
        "By the documentation a number without `+` gets the country code of the business, but recordings show that \
         complete numbers are read as they are. The number of digits is the sandbox's own."),
        "A phone number of at most 10 digits without `+` gets the country code of the business phone number, unless it \
         begins with that code and has 8 digits more.";
    WA_ID "messages.wa_id" Observed("ignacio-chiazzo/ruby_whatsapp_sdk: messages/send_text_message_with_success_response"),
        "A longer phone number without `+` is complete, and `to` may be a JSON number.";
    ALLOWED "messages.allowed" Documented("support/error-codes"),
        "A test number writes to allowed recipients only.";
    SELF "messages.self" Documented("support/error-codes"),
        "A number can't write to itself.";
    BLOCKED "messages.blocked" Documented("block-users"),
        "Users whom a number has blocked get no messages from it.";
    UNPAID "messages.unpaid" Documented("support/error-codes"),
        "An account without a payment method can't send messages.";
    PAIR_LIMIT "messages.pair_limit" Documented("support/error-codes"),
        "A number can write to a user every 6 seconds, or 45 messages at once that are paid back before the next burst. \
         This is the strictest reading of the documentation.";
    THROUGHPUT "messages.throughput" Documented("support/error-codes"),
        "A number has a throughput of 80 messages a second, sent and received together.";
    MESSAGING_LIMIT "messages.messaging_limit" Documented("messaging-limits"),
        "Beyond the users whom a portfolio may reach in 24 hours outside their windows, messages fail after they were \
         accepted. The code 131048 isn't confirmed. By default a portfolio has no limit.";
    LIMIT_RISE "messages.limit_rise" Documented("messaging-limits"),
        "A messaging limit rises 6 hours after half of it was used in 7 days, or 2,000 users were reached in 30 days, unless \
         a number is rated YELLOW or RED.";
    REFERENCE "messages.reference" Documented("messages/mark-message-as-read"),
        "A message that is read or quoted must be one that the number received.";
    REACTION "messages.reaction" Documented("messages/send-messages"),
        "A reaction must be to a message that is not older than 30 days and no reaction itself; otherwise it fails \
         after it was accepted.";
    IDENTITY "messages.identity" Documented("support/error-codes"),
        "A message with another identity key hash than that of the recipient fails after it was accepted (137000).";
    PAYMENT_PERIOD "messages.payment_period" Documented("support/error-codes"),
        "An order must expire 300 seconds or later from now.";
    ORDER_STATUS "messages.order_status" Documented("support/error-codes"),
        "The status of an order follows the possible transitions, and a paid order can't be canceled; otherwise the \
         message fails after it was accepted.";
    DIRECT_SEND "messages.direct_send" Documented("support/error-codes"),
        "Direct Send must be enabled for the account.";
    SAMPLE "messages.sample" Documented("templates/template-management"),
        "A sample message is a text, or has reply buttons or a URL button. Every sample is UTILITY, because the \
         platform's classification isn't published.";
    ENCRYPTION "messages.encryption" Documented("reference/whatsapp-business-phone-number/business-encryption-api"),
        "Encrypted messages need a number with payload encryption, and a JWE in its compact form. They aren't \
         decrypted, so no status follows.";
    MESSAGE_STATUS "messages.message_status" Observed("ignacio-chiazzo/ruby_whatsapp_sdk: messages/send_template_with_success_response_by_passing_components_json"),
        "Only the response to a template has a `message_status`. The response to a text has none.";
    STATUSES "messages.statuses" Chosen("The platform's delays depend on networks and users."),
        "A message is sent after 50 ms, delivered after 150 ms and read after 400 ms; voice messages are played after \
         700 ms. A failure is reported after 50 ms.";
}
