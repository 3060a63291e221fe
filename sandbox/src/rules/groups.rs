//! The rules of groups.

super::area! {
    ELIGIBLE "groups.eligible" Documented("groups/reference"),
        "Groups are for Official Business Accounts.";
    LIMIT "groups.limit" Documented("groups/reference"),
        "A number can have 10,000 groups.";
    MEMBERS "groups.members" Documented("groups/reference"),
        "A group can have 8 participants.";
    PARTIAL "groups.partial" Documented("groups/reference"),
        "A request for several users reports those that failed (131201).";
    JOIN_REQUEST "groups.join_request" Documented("groups/reference"),
        "A join request must exist.";
    PARTICIPANT "groups.participant" Documented("groups/reference"),
        "A participant is a phone number or a user ID, is named once, and must be in the group.";
    GROUP "groups.group" Documented("support/error-codes"),
        "The group must exist, and the number must be in it.";
    ALONE "groups.alone" Documented("support/error-codes"),
        "A group without another participant gets no messages.";
    TYPES "groups.types" Documented("groups/reference"),
        "Groups take some types of messages only.";
    QUOTED "groups.quoted" Documented("groups/reference"),
        "A quoted message must be one of the group.";
    DELAY "groups.delay" Chosen("The platform's delay isn't published."),
        "Changes of groups take effect after 200 ms.";
}
