//! The rules of WhatsApp users and block lists.

super::area! {
    BLOCK_LIMIT "users.block_limit" Documented("block-users"),
        "A number can block 64,000 users.";
    BLOCK "users.block" Documented("block-users"),
        "Users who wrote in the last 24 hours can be blocked. The response has a list of those who can't.";
    SENDER "users.sender" Documented("messages/send-messages"),
        "The `from` of an incoming message has digits only, however the command writes it.";
    BLOCK_LIST "users.block_list" Documented("block-users"),
        "The block list has `wa_id`, and no `input`: only the responses to changes have that.";
    READ "users.read" Chosen("Users decide on the platform."),
        "Users read every message at once, unless a command or the settings make them read later or never.";
    UNDELIVERABLE "users.undeliverable" Documented("support/error-codes"),
        "Messages to a user who isn't on WhatsApp, or who has blocked the number, fail after they were accepted (131026).";
    STOPPED "users.stopped" Documented("support/error-codes"),
        "Marketing messages to a user who has stopped them fail after they were accepted (131050).";
    NAME "users.name" Chosen("A user needs a name in webhooks."),
        "A user without a profile is named `User`.";
    REPLIES "users.replies" Chosen("The first choice is the most likely expectation of a test."),
        "Users reply with the first button, the first row of a list, or what the message asks for, unless the command \
         has content.";
}
