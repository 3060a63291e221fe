//! The rules of faults, and of what commands ask for.

super::area! {
    ASKED "faults.asked" Chosen("A command asked for it."),
        "A fault refuses a call or fails a message, with any code; so does the command `messages.status`.";
    CHANCE "faults.chance" Chosen("Tests must be repeatable."),
        "Faults by chance are drawn from the seed, apart from the IDs.";
    WEBHOOKS "faults.webhooks" Chosen("The platform doesn't publish how late or how many they are."),
        "Shuffled webhooks are late by up to 10 seconds; gathered webhooks are delivered after 1 second, however few \
         they are.";
}
