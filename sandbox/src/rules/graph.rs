//! The rules of all requests, responses and pages.

super::area! {
    PARAMETERS "graph.parameters" Documented("../../../docs/graph-api/guides/error-handling"),
        "Parameters are checked by the descriptions of operations in core: those that are required, their types, their \
         lengths and their choices. Messages have the codes 131008 and 131009, everything else has 100.";
    UNKNOWN_PARAMETERS "graph.unknown_parameters" Documented("../../../docs/graph-api/guides/error-handling"),
        "Messages, calls and groups refuse parameters that they don't know; management operations ignore them.";
    PATH "graph.path" Documented("../../../docs/graph-api/overview"),
        "A path must be that of an operation.";
    OBJECT "graph.object" Documented("../../../docs/graph-api/guides/error-handling"),
        "An ID in a path must be that of an object which the operation supports: code 100, subcode 33.";
    FIELDS "graph.fields" Documented("../../../docs/graph-api/guides/field-expansion"),
        "Only fields that objects of the kind have can be selected.";
    BODY "graph.body" Documented("../../../docs/graph-api/overview"),
        "A body must be JSON, a form with files or a URL-encoded form, and an object.";
    CONSTANTS "graph.constants" Documented("../../../docs/graph-api/guides/error-handling"),
        "A constant that distinguishes operations with the same path must be that of one of them.";
    CURSOR "graph.cursor" Documented("../../../docs/graph-api/results"),
        "A cursor must be one that a page returned.";
    PAGES "graph.pages" Documented("../../../docs/graph-api/results"),
        "A page has 25 items by default.";
    FILTERING "graph.filtering" Documented("business-phone-numbers/phone-numbers"),
        "A filter must be a list of conditions with known operators.";
    BATCH "graph.batch" Documented("../../../docs/graph-api/batch-requests"),
        "A batch has 1 to 50 calls, each with a method and a relative URL.";
    UNSUPPORTED "graph.unsupported" Chosen("The platform has the operation, and the sandbox lacks it."),
        "Operations that core knows and the sandbox doesn't answer have the status 501.";
    PUBLIC_FILES "graph.public_files" Chosen("The URLs in responses must work without a network."),
        "Images of QR codes and business profiles and sample media are served to anyone; a QR code is an image of one \
         pixel.";
    IDS "graph.ids" Chosen("Tests must be repeatable."),
        "IDs have the platform's forms, and are drawn from the seed.";
    QUOTA "graph.quota" Documented("support/error-codes"),
        "An account has 5,000 management calls an hour, or 200 without a registered number (80008); an app has 5,000 calls \
         about credit lines (4). Refused calls count too, and headers report the usage.";
    LIMITS "graph.limits" Chosen("Tests send much in no time."),
        "With the setting `limits` as `off`, no limit is enforced; as an object, those of it that are `off` aren't.";
}
