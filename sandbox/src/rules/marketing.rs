//! The rules of marketing messages.

super::area! {
    SIGNED "marketing.signed" Documented("marketing-messages/onboard-business-customers"),
        "The terms can be signed once.";
    EVENT_TIME "marketing.event_time" Documented("marketing-messages/view-metrics"),
        "A conversion event is not older than 7 days.";
    COOLDOWN "marketing.cooldown" Documented("marketing-messages/send-marketing-messages"),
        "The email with the agreement can be sent every 5 minutes.";
    AGREEMENT "marketing.agreement" Documented("marketing-messages/send-marketing-messages"),
        "Maximum prices need the agreement.";
    ACCEPTANCE "marketing.acceptance" Chosen("A person decides on the platform."),
        "A business accepts an invitation after 10 seconds.";
}
