//! The rules of message templates.

super::area! {
    RULES "templates.rules" Documented("templates/template-management"),
        "A definition must follow the rules of `TEMPLATES.md`.";
    PARAMETERS "templates.parameters" Documented("support/error-codes"),
        "The parameters of a message must match its template: codes 132000, 132005, 132012 and 132018.";
    GIF "templates.gif" Documented("marketing-messages/send-marketing-messages"),
        "Only marketing messages can have a GIF.";
    KNOWN "templates.known" Documented("support/error-codes"),
        "A message needs an approved template in its language (132001).";
    DISABLED "templates.disabled" Documented("support/error-codes"),
        "A disabled template can't be sent (132016).";
    PAUSED "templates.paused" Documented("support/error-codes"),
        "A paused template can't be sent (132015).";
    USER_ID "templates.user_id" Documented("business-scoped-user-ids"),
        "Authentication templates with one-tap, zero-tap or copy-code buttons can't be sent to user IDs (131062).";
    GROUP "templates.group" Documented("groups/reference"),
        "The template must be one that groups support (131063).";
    MARKETING_ONLY "templates.marketing_only" Documented("marketing-messages/send-marketing-messages"),
        "Marketing messages need a marketing template, and utility templates with a maximum price need another \
         operation.";
    SYNC "templates.sync" Documented("marketing-messages/send-marketing-messages"),
        "A new template can be used for marketing messages after ten minutes.";
    NAME_AND_LANGUAGE "templates.name_and_language" Documented("templates/template-management"),
        "A name has one template per language and one category. The name of a sample is taken, and that of a deleted \
         template is blocked for 30 days.";
    NOT_FOUND "templates.not_found" Documented("templates/template-management"),
        "A template must be one of the account.";
    DELETION "templates.deletion" Documented("templates/template-management"),
        "Samples, disabled templates and those of Direct Send can't be deleted.";
    UPDATE "templates.update" Documented("templates/template-management"),
        "Approved templates can be updated once a day and 10 times in 30 days; samples and templates of Direct Send \
         can't.";
    MAX_PRICE "templates.max_price" Documented("marketing-messages/send-marketing-messages"),
        "A maximum price can't be added to a template that has none.";
    QUOTA "templates.quota" Documented("templates/template-management"),
        "An account creates at most 100 templates an hour.";
    LIMIT "templates.limit" Documented("templates/template-management"),
        "A verified portfolio has 6,000 templates for each account, others have 250.";
    LIBRARY "templates.library" Documented("templates/template-library"),
        "A template of the library must exist, and its inputs must fit. The sandbox has a few of them.";
    FLOW "templates.flow" Documented("templates/template-management"),
        "A flow button must open a flow of the account.";
    COMPARISON "templates.comparison" Documented("templates/template-comparison"),
        "A comparison covers 7, 30, 60 or 90 days.";
    MIGRATION "templates.migration" Documented("templates/template-migration"),
        "Templates are migrated between accounts of the same owner.";
    REVIEW "templates.review" Chosen("The platform's reviews take minutes to a day, and its judgement isn't published."),
        "Every template is approved 10 seconds after its creation, unless the review policy decides otherwise.";
    QUALITY "templates.quality" Chosen("The platform doesn't publish how it rates."),
        "Templates are rated, paced, paused, disabled and recategorized by commands only.";
    PAUSES "templates.pauses" Documented("templates/template-pacing"),
        "A first pause lasts 3 hours and a second one 6 hours; then the template is disabled.";
    AUTHENTICATION_TEXTS "templates.authentication_texts" Chosen("The platform's translations aren't published."),
        "The texts of authentication templates are in English in every language.";
}
