//! The rules of analytics.

super::area! {
    PERIOD "analytics.period" Documented("analytics"),
        "A period ends after it starts, and starts within the time for which the platform keeps data.";
    DIRECTION "analytics.direction" Documented("analytics"),
        "Incoming and outgoing messages can't be combined in one query.";
    INSIGHTS "analytics.insights" Documented("analytics"),
        "Template analytics must be enabled for the account.";
    PRICES "analytics.prices" Chosen("The platform's prices differ by country and change."),
        "One price list holds for all countries; the costs are invented.";
    DAYS "analytics.days" Chosen("Accounts of the sandbox have no time zone of their own."),
        "Days begin and end in UTC.";
}
