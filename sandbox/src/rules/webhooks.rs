//! The rules of webhooks and callback URLs.

super::area! {
    HANDSHAKE "webhooks.handshake" Documented("webhooks/create-webhook-endpoint"),
        "A callback URL must answer the handshake with its challenge. The app's own URL gets webhooks nevertheless, and \
         the log records the failure.";
    OBJECT "webhooks.object" Documented("webhooks/create-webhook-endpoint"),
        "Apps subscribe to the object `whatsapp_business_account`.";
    RETRIES "webhooks.retries" Documented("webhooks/overview"),
        "A webhook that isn't answered with status 200 is sent again with growing waits for 7 days.";
    KEPT "webhooks.kept" Chosen("Memory is bounded."),
        "1,000 deliveries are kept after their end, and the IDs of 10,000 failed ones for the message history.";
    BACKOFF "webhooks.backoff" Chosen("The platform doesn't publish its waits."),
        "The waits between attempts double from 1 second to 6 hours, and an attempt times out after 20 seconds.";
}
