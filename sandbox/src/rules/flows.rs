//! The rules of flows.

super::area! {
    CLONE "flows.clone" Documented("flows/reference/flowsapi"),
        "The flow to clone must exist.";
    APP "flows.app" Documented("flows/reference/flowsapi"),
        "The app to link must exist.";
    PUBLISH "flows.publish" Documented("flows/reference/flowsapi"),
        "A flow without errors can be published (139002).";
    DEPRECATE "flows.deprecate" Documented("flows/reference/flowsapi"),
        "Only a published flow can be deprecated (139003).";
    DELETE "flows.delete" Documented("flows/reference/flowsapi"),
        "Only a draft can be deleted (139004).";
    CHANGE "flows.change" Documented("flows/reference/flowsapi"),
        "A deprecated flow can't be changed (139001).";
    NAME "flows.name" Documented("flows/reference/flowsapi"),
        "The name of a flow is its own in the account.";
    CATEGORY "flows.category" Documented("flows/reference/flowsapi"),
        "A flow has known categories.";
    ENDPOINT "flows.endpoint" Documented("flows/reference/flowsapi"),
        "An endpoint requires Flow JSON 3.0 or later.";
    MIGRATION "flows.migration" Documented("flows/reference/flowsapi"),
        "Flows are migrated from another account.";
    METRICS "flows.metrics" Chosen("The sandbox doesn't call endpoints."),
        "A metric has never enough requests.";
    SENDABLE "flows.sendable" Documented("support/error-codes"),
        "A message can have a published flow of the account, or a draft with the mode `draft`.";
    URL "flows.url" Chosen("The platform's pages need a browser and an account."),
        "Previews are plain pages; URLs of previews are valid for 30 days.";
    VALIDATION "flows.validation" Chosen("The components are the business of the platform's own validator."),
        "Of Flow JSON, the version and the screens are checked.";
}
