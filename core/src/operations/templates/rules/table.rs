//! Table of all rules: what each requires, how severe it is, and the error that the platform answers with.

use super::Severity;
use crate::schema::Docs;

/// Rule of template definitions.
#[derive(Debug)]
#[non_exhaustive]
pub struct TemplateRule {
    /// ID of the rule, such as `body_length`.
    pub id: &'static str,
    /// Severity: an error is refused by the platform, a warning may be.
    pub severity: Severity,
    /// Error code of the platform; 0 if there is none.
    pub code: u32,
    /// Error subcode of the platform; 0 if there is none.
    pub subcode: u32,
    /// Category that the rule is for, or `all`.
    pub category: Docs,
    /// Component that the rule is for, or `template`.
    pub component: Docs,
    /// Description of the rule, in one sentence.
    pub docs: Docs,
    /// Key of the value that the rule judges, below the component; empty for the component itself.
    pub(super) key: &'static str,
    /// Requirement, as the text of an error. The unit, if there is a maximum.
    wanted: &'static str,
    /// Maximum of a length or a number; 0 if the rule has none.
    pub(super) max: usize,
}

impl TemplateRule {
    const fn new(id: &'static str, category: &'static str, component: &'static str, docs: &'static str) -> Self {
        let (category, component, docs) = (Docs::new(category), Docs::new(component), Docs::new(docs));
        Self {
            id,
            severity: Severity::Warning,
            code: 0,
            subcode: 0,
            category,
            component,
            docs,
            key: "",
            wanted: "",
            max: 0,
        }
    }

    const fn error(self, subcode: u32) -> Self {
        Self { severity: Severity::Error, code: 100, subcode, ..self }
    }

    const fn warning(self, subcode: u32) -> Self {
        Self { code: if subcode == 0 { 0 } else { 100 }, subcode, ..self }
    }

    const fn code(self, code: u32) -> Self {
        Self { severity: Severity::Error, code, ..self }
    }

    const fn at(self, key: &'static str) -> Self {
        Self { key, ..self }
    }

    const fn wants(self, wanted: &'static str) -> Self {
        Self { wanted, ..self }
    }

    const fn most(self, max: usize, unit: &'static str) -> Self {
        Self { wanted: unit, max, ..self }
    }

    /// Returns the requirement, as the text of an error.
    pub(super) fn requirement(&self) -> String {
        if self.max == 0 {
            return self.wanted.to_owned();
        }
        ["at most ", &self.max.to_string(), " ", self.wanted].concat()
    }
}

macro_rules! rules {
    ($($name:ident = $id:literal, $category:literal, $component:literal, $($step:ident($($value:literal),+)).+,
        $docs:literal;)+) => {
        $(pub(super) static $name: TemplateRule =
            TemplateRule::new($id, $category, $component, $docs)$(.$step($($value),+))+;)+

        /// Rules of template definitions, in the order of the documentation.
        pub static TEMPLATE_RULES: &[&TemplateRule] = &[$(&$name),+];
    };
}

rules! {
    NAME_FORMAT = "name_format", "all", "template", error(2_388_046).at("name").wants("lowercase letters, digits and underscores"),
        "The name is required, and consists of lowercase letters, digits and underscores.";
    NAME_LENGTH = "name_length", "all", "template", error(2_388_040).at("name").most(512, "characters"),
        "The name has at most 512 characters.";
    NAME_SAMPLE = "name_sample", "all", "template", error(0).at("name").wants("a name that no sample of the platform has"),
        "The name isn't `hello_world`, which is a sample of the platform.";
    LANGUAGE = "language", "all", "template", error(0).wants("a language code such as en_US"),
        "The language is required, and has the form `en` or `en_US`.";
    LANGUAGE_UNKNOWN = "language_unknown", "all", "template", error(0).wants("a language code of the platform"),
        "The language is one of the platform's.";
    LANGUAGES_ONLY = "languages", "authentication", "template", error(0).at("languages").wants("language, or languages with 1 or more codes"),
        "A template has a language; authentication templates may be created in many languages at once instead.";
    CATEGORY = "category", "all", "template", error(0).at("category").wants("AUTHENTICATION, MARKETING or UTILITY"),
        "The category is required, and one of three.";
    PARAMETER_FORMAT = "parameter_format", "all", "template", error(0).at("parameter_format").wants("NAMED or POSITIONAL"),
        "The format of the parameters is `NAMED` or `POSITIONAL`.";
    TTL_AUTHENTICATION = "ttl_authentication", "authentication", "template", error(0).at("message_send_ttl_seconds").wants("30 to 900 seconds, or -1"),
        "The delivery time limit is 30 to 900 seconds, or -1 for 30 days.";
    TTL_UTILITY = "ttl_utility", "utility", "template", error(0).at("message_send_ttl_seconds").wants("30 to 43200 seconds, or -1"),
        "The delivery time limit is 30 to 43,200 seconds, or -1 for 30 days.";
    TTL_MARKETING = "ttl_marketing", "marketing", "template", error(0).at("message_send_ttl_seconds").wants("43200 to 2592000 seconds"),
        "The delivery time limit is 43,200 to 2,592,000 seconds.";
    MARKETING_SETTINGS = "marketing_settings", "marketing", "template", error(0).wants("the category MARKETING"),
        "Creative optimizations and maximum prices are for marketing templates.";
    DISPLAY_FORMAT = "display_format", "marketing, utility", "template", error(0).at("display_format").wants("the category MARKETING or UTILITY"),
        "Authentication templates have no display format.";
    SUB_CATEGORY = "sub_category", "utility", "template", error(0).at("sub_category").wants("ORDER_DETAILS, ORDER_STATUS or RICH_ORDER_STATUS"),
        "The subcategory is one of three.";
    ORDER_STATUS_CATEGORY = "order_status_category", "utility", "template", error(0).at("sub_category").wants("the category UTILITY"),
        "Order status templates are utility templates.";
    ORDER_STATUS_COMPONENTS = "order_status_components", "utility", "template", error(0).wants("only BODY and FOOTER"),
        "Order status templates have a body and a footer only.";

    TYPES = "types", "all", "all", error(0).wants("a value of the documented type"),
        "Each value has the documented type; what the platform requires is there.";
    COMPONENTS = "components", "all", "template", error(0).at("components").wants("a list of components"),
        "The components are required, except for templates of the library.";
    BODY_REQUIRED = "body_required", "all", "BODY", error(0).wants("a component BODY"),
        "A template has a body.";
    COMPONENT_REPEATED = "component_repeated", "all", "template", error(0).wants("each component once"),
        "Each component stands once.";
    COMPONENT_UNKNOWN = "component_unknown", "all", "template", warning(0).at("type").wants("a component of the platform"),
        "The type of a component is known.";
    MARKETING_COMPONENT = "marketing_component", "marketing", "CAROUSEL, LIMITED_TIME_OFFER", error(0).wants("the category MARKETING"),
        "Carousels and limited-time offers are for marketing templates.";

    HEADER_FORMAT = "header_format", "all", "HEADER", error(0).at("format").wants("TEXT, IMAGE, VIDEO, DOCUMENT, GIF, LOCATION or PRODUCT"),
        "The format of the header is one of seven.";
    HEADER_CATEGORY = "header_category", "marketing", "HEADER", error(0).at("format").wants("the category MARKETING"),
        "GIF and product headers are for marketing templates.";
    HEADER_TEXT = "header_text", "all", "HEADER", error(2_388_043).at("text").wants("a text"),
        "A text header has a text.";
    HEADER_LENGTH = "header_length", "all", "HEADER", error(2_388_040).at("text").most(60, "characters"),
        "The header has at most 60 characters.";
    HEADER_CHARACTERS = "header_characters", "all", "HEADER", error(2_388_047).at("text").wants("no line break, formatting character or emoji"),
        "The text of the header has no line breaks, formatting characters (`*`, `_`, `~`, `` ` ``) and emoji.";
    HEADER_PARAMETERS = "header_parameters", "all", "HEADER", error(2_388_047).at("text").most(1, "parameter"),
        "The header has at most one parameter.";
    HEADER_PLACEHOLDERS = "header_placeholders", "all", "HEADER", error(2_388_047).at("text").wants("placeholders such as {{1}} or {{first_name}}"),
        "Placeholders of the header are well-formed, and positions count from 1.";
    HEADER_SAMPLES = "header_samples", "all", "HEADER", error(2_388_043).at("example").wants("a sample value for the parameter"),
        "A parameter of the header has a sample value.";
    HEADER_MEDIA = "header_media", "all", "HEADER", error(2_388_043).at("example").wants("sample media in header_handle"),
        "A media header has sample media: the handle of a resumable upload.";
    HEADER_HANDLE = "header_handle", "all", "HEADER", warning(0).wants("the handle of a resumable upload, such as 4::…"),
        "Sample media are the handle of a resumable upload, not a URL or a media ID.";

    BODY_TEXT = "body_text", "marketing, utility", "BODY", error(2_388_043).at("text").wants("a text"),
        "The body has a text.";
    BODY_LENGTH = "body_length", "all", "BODY", error(2_388_040).at("text").most(1024, "characters"),
        "The body has at most 1,024 characters.";
    BODY_LENGTH_OFFER = "body_length_offer", "marketing", "BODY", error(2_388_040).at("text").most(600, "characters with a limited-time offer"),
        "The body has at most 600 characters beside a limited-time offer.";
    BODY_LENGTH_PRODUCT = "body_length_product", "marketing", "BODY", error(2_388_040).at("text").most(160, "characters with a product"),
        "The body has at most 160 characters in a single-product template.";
    BODY_PLACEHOLDERS = "body_placeholders", "all", "BODY", error(2_388_072).at("text").wants("placeholders such as {{1}} or {{first_name}}"),
        "Placeholders of the body are well-formed, and positions count from 1 without gaps.";
    BODY_EDGES = "body_edges", "all", "BODY", error(2_388_299).at("text").wants("words before the first and after the last parameter"),
        "The body neither begins nor ends with a parameter; punctuation is no text.";
    BODY_SAMPLES = "body_samples", "all", "BODY", error(2_388_043).at("example").wants("a sample value for each parameter"),
        "Each parameter of the body has a sample value.";
    BODY_DENSITY = "body_density", "all", "BODY", warning(2_388_293).at("text").wants("at least 3 words per parameter"),
        "The body has at least 3 words for each parameter.";
    BODY_ADJACENT = "body_adjacent", "all", "BODY", warning(0).at("text").wants("words between parameters"),
        "No two parameters stand side by side.";
    PARAMETER_KIND = "parameter_kind", "all", "HEADER, BODY", error(0).at("text").wants("parameters of the parameter_format: {{1}} if POSITIONAL, {{first_name}} if NAMED"),
        "All parameters are of the format in `parameter_format`, which is `POSITIONAL` by default.";
    PARAMETER_DIGITS = "parameter_digits", "all", "HEADER, BODY", warning(0).at("text").wants("names of lowercase letters and underscores"),
        "Names of parameters have no digits.";
    SAMPLES_UNUSED = "samples_unused", "all", "HEADER, BODY", error(0).at("example").wants("no sample values without a parameter"),
        "Sample values belong to a parameter.";
    TEXT_UTF16 = "text_utf16", "all", "all", warning(0).wants("a shorter text, in case emoji count twice"),
        "A text is within its limit even if the platform counts most emoji as two characters.";

    FOOTER_TEXT = "footer_text", "marketing, utility", "FOOTER", error(2_388_043).at("text").wants("a text"),
        "A footer has a text.";
    FOOTER_LENGTH = "footer_length", "all", "FOOTER", error(2_388_040).at("text").most(60, "characters"),
        "The footer has at most 60 characters.";
    FOOTER_PARAMETERS = "footer_parameters", "all", "FOOTER", error(2_388_073).at("text").wants("no parameters"),
        "The footer has no parameters.";

    AUTHENTICATION_COMPONENTS = "authentication_components", "authentication", "template", error(0).wants("only BODY, FOOTER and BUTTONS, in this order"),
        "Authentication templates have a body, a footer and buttons only, in this order.";
    AUTHENTICATION_TEXT = "authentication_text", "authentication", "BODY, FOOTER", error(0).at("text").wants("no text, which the platform supplies"),
        "The platform supplies the texts of authentication templates.";
    AUTHENTICATION_NAMED = "authentication_named", "authentication", "template", error(0).at("parameter_format").wants("POSITIONAL for authentication"),
        "Authentication templates have no named parameters.";
    AUTHENTICATION_BUTTON = "authentication_button", "authentication", "BUTTONS", error(0).wants("exactly one OTP button"),
        "Authentication templates have exactly one button, an OTP button.";
    AUTHENTICATION_ONLY = "authentication_only", "marketing, utility", "BODY, FOOTER, BUTTONS", error(0).wants("the category AUTHENTICATION"),
        "Security recommendations, expirations of codes and OTP buttons are for authentication templates.";
    CODE_EXPIRATION = "code_expiration", "authentication", "FOOTER", error(0).at("code_expiration_minutes").wants("1 to 90 minutes"),
        "A code expires after 1 to 90 minutes.";
    OTP_TYPE = "otp_type", "authentication", "BUTTONS", error(0).at("otp_type").wants("COPY_CODE, ONE_TAP or ZERO_TAP"),
        "The type of an OTP button is one of three.";
    OTP_APPS = "otp_apps", "authentication", "BUTTONS", error(0).at("supported_apps").wants("1 to 5 supported_apps"),
        "One-tap and zero-tap buttons have 1 to 5 supported apps.";
    OTP_PACKAGE = "otp_package", "authentication", "BUTTONS", error(0).at("package_name").wants("a package name such as com.example.app, of at most 224 characters"),
        "The package name of a supported app has at least two segments, and at most 224 characters.";
    OTP_SIGNATURE = "otp_signature", "authentication", "BUTTONS", error(0).at("signature_hash").wants("11 characters of Base64"),
        "The signature hash of a supported app has exactly 11 characters of Base64.";
    OTP_TERMS = "otp_terms", "authentication", "BUTTONS", error(0).at("zero_tap_terms_accepted").wants("true, for zero-tap"),
        "Zero-tap buttons require that `zero_tap_terms_accepted` is true.";
    OTP_LABELS = "otp_labels", "authentication", "BUTTONS", error(0).wants("no label with languages"),
        "A template that is created in many languages at once has no labels.";

    BUTTONS = "buttons", "all", "BUTTONS", error(0).at("buttons").wants("1 to 10 buttons"),
        "A template with buttons has 1 to 10 of them.";
    BUTTONS_ORDER = "buttons_order", "all", "BUTTONS", error(0).at("buttons").wants("quick replies in one group, before or after all other buttons"),
        "Quick replies form one group, before or after all other buttons.";
    BUTTONS_DESKTOP = "buttons_desktop", "all", "BUTTONS", warning(0).at("buttons").wants("at most 3 buttons, all quick replies or none, for desktop clients"),
        "Desktop clients show a template with at most 3 buttons, without a mixture of quick replies and others.";
    BUTTON_UNKNOWN = "button_unknown", "all", "BUTTONS", warning(0).at("type").wants("a type of button of the platform"),
        "The type of a button is known.";
    BUTTON_REPEATED = "button_repeated", "all", "BUTTONS", error(0).wants("one button of this type"),
        "Each type of button stands once, except quick replies and URL buttons.";
    BUTTON_FLOWS = "button_flows", "all", "BUTTONS", warning(0).wants("one button of this type"),
        "A template has one flow button.";
    BUTTON_URLS = "button_urls", "all", "BUTTONS", error(0).most(2, "URL buttons"),
        "A template has at most 2 URL buttons.";
    BUTTON_CATEGORY = "button_category", "marketing", "BUTTONS", error(0).wants("the category MARKETING"),
        "Catalog and product buttons are for marketing templates.";
    BUTTON_TEXT = "button_text", "all", "BUTTONS", error(2_388_043).at("text").wants("a label"),
        "A button has a label, except those with a fixed one.";
    BUTTON_LENGTH = "button_length", "all", "BUTTONS", error(2_388_040).most(25, "characters"),
        "The label of a button has at most 25 characters.";
    BUTTON_LABEL = "button_label", "all", "BUTTONS", warning(0).at("text").wants("the fixed label of this type, or none"),
        "Catalog, product and copy code buttons have a fixed label.";
    REPLY_CHARACTERS = "reply_characters", "all", "BUTTONS", warning(0).at("text").wants("no parameter, emoji or line break"),
        "Labels of quick replies have no parameters, emoji and line breaks.";
    URL = "url", "all", "BUTTONS", error(2_388_043).at("url").wants("a URL"),
        "A URL button has a URL.";
    URL_LENGTH = "url_length", "all", "BUTTONS", error(2_388_040).at("url").most(2000, "characters"),
        "The URL of a button has at most 2,000 characters.";
    URL_PARAMETER = "url_parameter", "all", "BUTTONS", error(0).at("url").wants("at most one parameter {{1}}, at the end"),
        "The URL of a button has at most one parameter, `{{1}}` at its end.";
    URL_SAMPLE = "url_sample", "all", "BUTTONS", error(2_388_043).at("example").wants("a sample URL"),
        "The URL of a button with a parameter has a sample.";
    URL_SAMPLE_UNUSED = "url_sample_unused", "all", "BUTTONS", error(0).at("example").wants("no sample URL without a parameter"),
        "The URL of a button without a parameter has no sample.";
    URL_SCHEME = "url_scheme", "all", "BUTTONS", warning(0).at("url").wants("a URL with http:// or https://"),
        "The URL of a button begins with `http://` or `https://`.";
    URL_SHORT = "url_short", "all", "BUTTONS", warning(0).at("url").wants("a URL without a shortener and wa.me"),
        "The URL of a button leads neither to `wa.me` nor to a link shortener.";
    PHONE_REQUIRED = "phone_required", "all", "BUTTONS", error(2_388_043).at("phone_number").wants("a phone number"),
        "A phone number button has a phone number.";
    PHONE_NUMBER = "phone_number", "all", "BUTTONS", code(192).at("phone_number").wants("digits, with or without +"),
        "The phone number of a button consists of digits, with or without `+`.";
    PHONE_LENGTH = "phone_length", "all", "BUTTONS", error(2_388_040).at("phone_number").most(20, "characters"),
        "The phone number of a button has at most 20 characters.";
    COPY_CODE = "copy_code", "marketing", "BUTTONS", error(2_388_043).at("example").wants("a sample code"),
        "A copy code button has a sample code.";
    COPY_CODE_LENGTH = "copy_code_length", "marketing", "BUTTONS", error(2_388_040).at("example").most(20, "characters"),
        "The sample code has at most 20 characters.";
    COPY_CODE_OFFER = "copy_code_offer", "marketing", "BUTTONS", error(2_388_040).at("example").most(15, "characters with a limited-time offer"),
        "The sample code has at most 15 characters beside a limited-time offer.";
    COPY_CODE_CHARACTERS = "copy_code_characters", "marketing", "BUTTONS", error(0).at("example").wants("letters and digits"),
        "The sample code consists of letters and digits.";
    COPY_CODE_CATEGORY = "copy_code_category", "utility", "BUTTONS", warning(0).wants("the category MARKETING"),
        "Copy code buttons are for marketing templates.";
    FLOW = "flow", "all", "BUTTONS", error(0).wants("exactly one of flow_id, flow_name and flow_json"),
        "A flow button names exactly one flow.";
    FLOW_ACTION = "flow_action", "all", "BUTTONS", error(0).at("flow_action").wants("navigate or data_exchange"),
        "The first action of a flow is `navigate` or `data_exchange`.";
    FLOW_ICON = "flow_icon", "all", "BUTTONS", error(0).at("icon").wants("DOCUMENT, PROMOTION or REVIEW"),
        "The icon of a flow button is one of three.";
    VOICE_CALL_TEXT = "voice_call_text", "all", "BUTTONS", warning(0).at("text").most(20, "characters"),
        "The label of a voice call button has at most 20 characters.";
    VOICE_CALL_TTL = "voice_call_ttl", "all", "BUTTONS", warning(0).at("ttl_minutes").wants("1440 to 43200 minutes"),
        "A voice call button can be used for 1,440 to 43,200 minutes.";
    CONTACT_LABEL = "contact_label", "all", "BUTTONS", error(0).at("text").wants("\"Share Contact Info\", or no label"),
        "The label of a contact request button is `Share Contact Info`.";
    ORDER_DETAILS = "order_details", "marketing", "BUTTONS", error(0).wants("display_format ORDER_DETAILS, or an image or video header"),
        "A marketing template with an order details button has the display format `ORDER_DETAILS`, or an image or video header.";

    CAROUSEL_COMPONENTS = "carousel_components", "marketing", "CAROUSEL", error(0).wants("only BODY and CAROUSEL"),
        "Templates with a carousel have no header, footer and buttons of their own.";
    CAROUSEL_CARDS = "carousel_cards", "marketing", "CAROUSEL", error(0).at("cards").wants("2 to 10 cards"),
        "A carousel has 2 to 10 cards.";
    CAROUSEL_PRODUCTS = "carousel_products", "marketing", "CAROUSEL", warning(0).at("cards").wants("2 product cards"),
        "A carousel of products is defined with 2 cards.";
    CAROUSEL_ALIKE = "carousel_alike", "marketing", "CAROUSEL", error(0).wants("cards with the same components, header format and types of buttons"),
        "All cards have the same components, header format and types of buttons.";
    CARD_COMPONENTS = "card_components", "marketing", "CAROUSEL", error(0).wants("only HEADER, BODY and BUTTONS; no BODY with a product"),
        "A media card has a header, a body and buttons; a product card has no body.";
    CARD_HEADER = "card_header", "marketing", "CAROUSEL", error(0).wants("a header IMAGE, VIDEO or PRODUCT"),
        "A card has an image, video or product header.";
    CARD_BODY_LENGTH = "card_body_length", "marketing", "CAROUSEL", warning(0).at("text").most(160, "characters on a card"),
        "The body of a card has at most 160 characters.";
    CARD_BUTTONS = "card_buttons", "marketing", "CAROUSEL", error(0).at("buttons").most(2, "buttons on a media card, and one on a product card"),
        "A media card has at most 2 buttons; a product card has one.";
    CARD_WITHOUT_BUTTONS = "card_without_buttons", "marketing", "CAROUSEL", warning(0).wants("a button on each card"),
        "A card has a button.";
    CARD_BUTTON_TYPE = "card_button_type", "marketing", "CAROUSEL", error(0).wants("QUICK_REPLY, URL, PHONE_NUMBER or ORDER_DETAILS; SPM or URL with a product"),
        "Buttons of a media card are quick replies, URL, phone number and order details buttons; that of a product card is an SPM or a URL button.";

    OFFER_TEXT = "offer_text", "marketing", "LIMITED_TIME_OFFER", error(2_388_043).at("limited_time_offer.text").wants("a text"),
        "A limited-time offer has a text.";
    OFFER_LENGTH = "offer_length", "marketing", "LIMITED_TIME_OFFER", error(2_388_040).at("limited_time_offer.text").most(16, "characters"),
        "The text of a limited-time offer has at most 16 characters.";
    OFFER_HEADER = "offer_header", "marketing", "LIMITED_TIME_OFFER", error(0).at("format").wants("a header IMAGE or VIDEO, or none"),
        "The header beside a limited-time offer is an image or a video.";
    OFFER_FOOTER = "offer_footer", "marketing", "LIMITED_TIME_OFFER", error(0).wants("no FOOTER"),
        "A template with a limited-time offer has no footer.";
    OFFER_BUTTONS = "offer_buttons", "marketing", "LIMITED_TIME_OFFER", error(0).wants("COPY_CODE and URL, in this order, or URL alone if the offer does not expire"),
        "Buttons beside a limited-time offer are copy code and URL, in this order; without expiration, copy code may be missing.";
    MPM_HEADER = "mpm_header", "marketing", "HEADER", error(0).wants("a header TEXT"),
        "Multi-product templates have a text header.";
    SPM_HEADER = "spm_header", "marketing", "HEADER", error(0).wants("a header PRODUCT with a button SPM"),
        "Single-product templates have a product header, which stands with an SPM button only.";
    CATALOG_HEADER = "catalog_header", "marketing", "HEADER", warning(0).wants("no HEADER"),
        "Catalog templates have no header.";
    CALL_PERMISSION = "call_permission", "marketing, utility", "CALL_PERMISSION_REQUEST", error(0).wants("no BUTTONS"),
        "A template with a call permission request has no buttons.";
}
