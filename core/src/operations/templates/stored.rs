//! Components of stored templates, as the platform returns them.
//!
//! They are flat: a component has the keys of its type. They are also written, for the checks of messages against a template.

use serde_json::Value;

use super::{FlowIcon, HeaderFormat, OtpType};
use crate::{
    operations::messages::FlowAction,
    schema::{FlowId, OrText, model},
};

/// Component of a stored template.
#[model(received = StoredComponent)]
pub struct StoredComponent {
    /// Type of the component.
    #[wire("type")]
    pub kind: StoredComponentType,
    /// Format of a header.
    pub format: Option<HeaderFormat>,
    /// Text of a text header, a body or a footer.
    pub text: Option<String>,
    /// Sample content of a header or body.
    pub example: Option<StoredExample>,
    /// Buttons, of a component of the type `BUTTONS`.
    #[apart]
    pub buttons: Option<Vec<StoredButton>>,
    /// Cards of a carousel.
    #[apart]
    pub cards: Option<Vec<StoredCard>>,
    /// Limited-time offer of the template.
    pub limited_time_offer: Option<StoredOffer>,
    /// True if the body of an authentication template has the recommendation not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// Validity of the code in minutes, in the footer of an authentication template.
    pub code_expiration_minutes: Option<u32>,
}

/// Type of a stored template's component.
#[model(case = UPPER)]
pub enum StoredComponentType {
    /// Header of the template or card.
    Header,
    /// Body of the template or card.
    Body,
    /// Footer of the template.
    Footer,
    /// Buttons of the template or card.
    Buttons,
    /// Carousel with cards.
    Carousel,
    /// Limited-time offer of the template.
    LimitedTimeOffer,
    /// Request for permission to call the user.
    #[wire("call_permission_request")]
    CallPermissionRequest,
}

/// Sample content of a stored template's header or body.
#[model(received = StoredExample)]
pub struct StoredExample {
    /// Sample value of the header's positional parameter.
    pub header_text: Option<Vec<String>>,
    /// Sample value of the header's named parameter.
    pub header_text_named_params: Option<Vec<StoredNamedExample>>,
    /// Sample media of the header: a temporary URL, or a handle.
    pub header_handle: Option<Vec<String>>,
    /// Sample values of the body's positional parameters: a list that contains one list of values.
    pub body_text: Option<Vec<Vec<String>>>,
    /// Sample values of the body's named parameters.
    pub body_text_named_params: Option<Vec<StoredNamedExample>>,
}

/// Sample value of a named parameter in a stored template.
#[model(received = StoredNamedExample)]
pub struct StoredNamedExample {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// Sample value of the parameter.
    pub example: Option<String>,
}

/// Button of a stored template.
#[model(received = StoredButton)]
pub struct StoredButton {
    /// Type of the button.
    #[wire("type")]
    pub kind: StoredButtonType,
    /// Label of the button.
    pub text: Option<String>,
    /// URL of the web page, of a URL button.
    pub url: Option<String>,
    /// Phone number to call, of a phone number button.
    pub phone_number: Option<String>,
    /// Sample value: a list with the complete URL of a URL button, or the code of a copy code button.
    pub example: Option<Value>,
    /// Delivery of the code to the app, of a one-time password button.
    pub otp_type: Option<OtpType>,
    /// Label of the button that fills in the one-time password.
    pub autofill_text: Option<String>,
    /// Android apps that receive the one-time password.
    pub supported_apps: Option<Vec<StoredApp>>,
    /// Acceptance of the zero-tap terms.
    pub zero_tap_terms_accepted: Option<bool>,
    /// ID of the flow, of a flow button.
    pub flow_id: Option<FlowId>,
    /// First action of the flow.
    pub flow_action: Option<FlowAction>,
    /// ID of the flow's first screen.
    pub navigate_screen: Option<String>,
    /// Icon of a flow button.
    pub icon: Option<FlowIcon>,
    /// Lifetime of a voice call button, in minutes.
    pub ttl_minutes: Option<u32>,
    /// App that opens the link of a URL button instead of the browser.
    pub app_deep_link: Option<StoredAppDeepLink>,
}

/// Type of a stored template's button.
#[model(case = UPPER)]
pub enum StoredButtonType {
    /// Quick reply button, which sends its label to the business.
    QuickReply,
    /// URL button, which opens a web page.
    Url,
    /// Phone number button, which calls a number.
    PhoneNumber,
    /// Copy code button, which copies a coupon code.
    CopyCode,
    /// One-time password button.
    Otp,
    /// Flow button, which opens a flow.
    Flow,
    /// Catalog button, which opens the connected catalog.
    Catalog,
    /// Multi-product button, which opens products of the catalog.
    Mpm,
    /// Single-product button, which opens the product of the header.
    Spm,
    /// Voice call button, which calls the business on WhatsApp.
    VoiceCall,
    /// Contact request button, which shares the contact of the user.
    RequestContactInfo,
    /// Order details button, which opens an order to pay.
    OrderDetails,
}

/// Android app that receives the one-time passwords of a stored template.
#[model(received = StoredApp)]
pub struct StoredApp {
    /// Package name of the app, such as `com.example.app`.
    pub package_name: Option<String>,
    /// Hash of the app's signing key.
    pub signature_hash: Option<String>,
}

/// App that opens the link of a stored template's URL button.
#[model(received = StoredAppDeepLink)]
pub struct StoredAppDeepLink {
    /// ID of the app.
    pub meta_app_id: Option<OrText<u64>>,
    /// Link that opens the Android app.
    pub android_deep_link: Option<String>,
    /// Link to the app in the Play Store, for devices without the app.
    pub android_fallback_playstore_url: Option<String>,
}

/// Card of a stored template's carousel.
#[model(received = StoredCard)]
pub struct StoredCard {
    /// Components of the card.
    #[apart]
    pub components: Option<Vec<StoredCardComponent>>,
}

/// Component of a card in a stored template.
#[model(received = StoredCardComponent)]
pub struct StoredCardComponent {
    /// Type of the component: header, body or buttons.
    #[wire("type")]
    pub kind: StoredComponentType,
    /// Format of a header.
    pub format: Option<HeaderFormat>,
    /// Text of a body.
    pub text: Option<String>,
    /// Sample content of a header or body.
    pub example: Option<StoredExample>,
    /// Buttons, of a component of the type `BUTTONS`.
    #[apart]
    pub buttons: Option<Vec<StoredButton>>,
}

/// Text and expiration of a stored template's limited-time offer.
#[model(received = StoredOffer)]
pub struct StoredOffer {
    /// Text of the offer.
    pub text: Option<String>,
    /// True if the time until the offer expires is displayed.
    pub has_expiration: Option<bool>,
}
