//! Buttons of new templates.

use super::{OtpType, SupportedApp};
use crate::{
    operations::messages::FlowAction,
    schema::{FlowId, OrList, model},
};

/// Buttons of a new template.
#[model]
pub struct NewButtons {
    /// Buttons of the template. 1 to 10, of which at most 2 URL buttons, and one of each other type except quick replies. Quick
    /// reply buttons are adjacent, before or after all others.
    pub buttons: Vec<NewButton>,
}

/// A button of a new template.
#[model(inline, case = UPPER)]
pub enum NewButton {
    /// Quick reply button, which sends its label to the business.
    QuickReply(NewQuickReply),
    /// URL button, which opens a web page. At most two.
    Url(NewUrlButton),
    /// Phone number button, which calls a number.
    PhoneNumber(NewPhoneButton),
    /// Copy code button, which copies a coupon code. For marketing templates.
    CopyCode(NewCopyCodeButton),
    /// One-time password button. Required in authentication templates.
    Otp(NewOtpButton),
    /// Flow button, which opens a flow.
    Flow(NewFlowButton),
    /// Catalog button, which opens the connected catalog. For marketing templates.
    Catalog(NewCatalogButton),
    /// Multi-product button (MPM), which opens products of the catalog. For marketing templates.
    Mpm(NewMpmButton),
    /// Single-product button (SPM), which opens the product of the header. For marketing templates.
    Spm(NewSpmButton),
    /// Voice call button, which calls the business on WhatsApp.
    VoiceCall(NewVoiceCallButton),
    /// Contact request button, which shares the contact of the user.
    RequestContactInfo(NewContactRequestButton),
    /// Order details button, which opens an order to pay.
    OrderDetails(NewOrderDetailsButton),
}

/// A quick reply button of a new template.
#[model]
pub struct NewQuickReply {
    /// Label of the button. At most 25 characters.
    pub text: String,
}

/// A URL button of a new template.
#[model]
pub struct NewUrlButton {
    /// Label of the button. At most 25 characters.
    pub text: String,
    /// URL of the web page. At most 2,000 characters, with at most one parameter, at the end.
    pub url: String,
    /// Sample URL, complete. Required for a URL with a parameter.
    pub example: Option<Vec<String>>,
    /// App that opens the link instead of the browser. Marketing Messages API only.
    pub app_deep_link: Option<NewAppDeepLink>,
}

/// App that opens the link of a URL button.
#[model]
pub struct NewAppDeepLink {
    /// ID of the app.
    pub meta_app_id: Option<u64>,
    /// Link that opens the Android app.
    pub android_deep_link: Option<String>,
    /// Link to the app in the Play Store, for devices without the app.
    pub android_fallback_playstore_url: Option<String>,
}

/// A phone number button of a new template.
#[model]
pub struct NewPhoneButton {
    /// Label of the button. At most 25 characters.
    pub text: String,
    /// Phone number to call, with country code. At most 20 characters.
    pub phone_number: String,
}

/// A copy code button of a new template.
#[model]
pub struct NewCopyCodeButton {
    /// Sample code. At most 20 letters and digits; at most 15 with a limited-time offer.
    pub example: OrList<String>,
}

/// A one-time password button of a new template.
#[model]
pub struct NewOtpButton {
    /// Delivery of the code to the app.
    pub otp_type: OtpType,
    /// Label of the button that copies the code. At most 25 characters. Default: localized.
    pub text: Option<String>,
    /// Label of the button that fills in the code. At most 25 characters. Default: localized.
    pub autofill_text: Option<String>,
    /// Android apps that receive the code. 1 to 5, for one-tap and zero-tap.
    pub supported_apps: Option<Vec<SupportedApp>>,
    /// Acceptance of the zero-tap terms. Required for zero-tap.
    pub zero_tap_terms_accepted: Option<bool>,
}

/// A flow button of a new template: exactly one of `flow_id`, `flow_name` and `flow_json`.
#[model]
pub struct NewFlowButton {
    /// Label of the button. At most 25 characters.
    pub text: String,
    /// ID of the flow.
    pub flow_id: Option<FlowId>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Flow JSON of a new flow, as text.
    pub flow_json: Option<String>,
    /// First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`.
    pub flow_action: Option<FlowAction>,
    /// ID of the first screen. Default: `FIRST_ENTRY_SCREEN`.
    pub navigate_screen: Option<String>,
    /// Icon of the button.
    pub icon: Option<FlowIcon>,
}

/// Icon of a flow button.
#[model(case = UPPER)]
pub enum FlowIcon {
    /// Icon of a document.
    Document,
    /// Icon of a promotion.
    Promotion,
    /// Icon of a review.
    Review,
}

/// A catalog button of a new template.
#[model]
pub struct NewCatalogButton {
    /// Label of the button: `View catalog`.
    pub text: Option<String>,
}

/// A multi-product button of a new template.
#[model]
pub struct NewMpmButton {
    /// Label of the button: `View items`.
    pub text: Option<String>,
}

/// A single-product button of a new template.
#[model]
pub struct NewSpmButton {
    /// Label of the button: `View`.
    pub text: Option<String>,
}

/// A voice call button of a new template.
#[model]
pub struct NewVoiceCallButton {
    /// Label of the button. At most 25 characters; at most 20 recommended.
    pub text: String,
    /// Lifetime of the button in minutes. 1,440 to 43,200. Default: 10,080 (7 days).
    pub ttl_minutes: Option<u32>,
}

/// A contact request button of a new template.
#[model]
pub struct NewContactRequestButton {
    /// Label of the button: `Share Contact Info`.
    pub text: Option<String>,
}

/// An order details button of a new template.
#[model]
pub struct NewOrderDetailsButton {
    /// Label of the button, such as `Review and Pay` or `Buy now`.
    pub text: String,
}
