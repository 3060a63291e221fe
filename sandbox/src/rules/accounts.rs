//! The rules of WhatsApp Business accounts.

super::area! {
    INSIGHTS "accounts.insights" Documented("whatsapp-business-accounts"),
        "Template insights can't be disabled.";
    LIMIT "accounts.limit" Documented("whatsapp-business-accounts"),
        "A business has 20 accounts.";
    SEQUENCE "accounts.sequence" Documented("business-phone-numbers/conversational-components"),
        "A welcome message sequence must exist.";
    ASSIGNED "accounts.assigned" Documented("solution-providers/manage-system-users"),
        "A user who is removed must be assigned to the account.";
    RESTRICTED "accounts.restricted" Documented("policy-enforcement"),
        "A restricted account can't do what the restriction names (368), send utility messages (131064) or call (138014). \
         Restrictions and bans come from commands only.";
    BANNED "accounts.banned" Documented("policy-enforcement"),
        "A banned account can do nothing (131031).";
    CATALOG "accounts.catalog" Documented("catalogs/sell-products-and-services"),
        "An account has one catalog.";
}
