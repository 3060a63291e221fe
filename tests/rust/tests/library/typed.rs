//! Rust's types match the vectors: operations build the same requests, and responses and views are read completely.

use std::time::Duration;

use http::Response;
use serde_json::Value;
use wabakit::{
    Api, Body, Change, Error, ErrorKind, File, Op, Operation, Options, OrText, RawCall, Retry, Time,
    analytics::{GetMessagingAnalytics, Granularity, ListPricingAnalytics, MessagingGranularity, PricingQuery},
    block_users::{BlockedUser, UnblockUsers},
    business_profile::{GetBusinessProfile, UpdateBusinessProfileById},
    codes,
    commerce_settings::UpdateCommerceSettings,
    delay,
    groups::UpdateGroup,
    media::{DeleteMedia, DownloadMedia, GetMedia, UploadMedia},
    messages::{
        AcceptedStatus, ContactCard, ContactName, CtaUrlMessage, CtaUrlParameters, DirectSendCategory, FlowMessage,
        FlowMessageParameters, HeaderContent, HeaderMedia, ImageMedia, Interactive, InteractiveFooter, ListAction,
        ListMessage, ListRow, ListSection, Location, LocationRequest, MarkRead, OrderProgress, OrderStage,
        OrderStatusMessage, OrderStatusUpdate, Pin, PinKind, ProductAction, ProductMessage, Reaction, Recipient,
        ReplyButton, ReplyButtons, ReplyButtonsAction, ReplyOption, SendMessage, TemplateBody, TemplateButton,
        TemplateButtonType, TemplateButtonValue, TemplateComponent, TemplateCurrency, TemplateDateTime, TemplateHeader,
        TemplateHeaderParameter, TemplateHeaderValue, TemplateLanguage, TemplateMessage, TemplateParameter,
        TemplateValue, Text, Typing, TypingKind, VideoMedia,
    },
    pair_delay,
    phone_numbers::{
        GetPhoneNumber, HostPlatform, ListPhoneNumbers, PhoneNumberField, QualityRating, ThroughputLevel,
        UnifiedCertStatus,
    },
    settings::{DayOfWeek, GetSettings, Switch, UpdateSettings},
    templates::{
        BodyExample, CreateTemplate, HeaderExample, HeaderFormat, NamedExample, NewBody, NewButton, NewButtons,
        NewCard, NewCarousel, NewComponent, NewCopyCodeButton, NewFooter, NewHeader, NewLimitedTimeOffer, NewOffer,
        NewOtpButton, NewPhoneButton, NewQuickReply, NewUrlButton, OtpType, ParameterFormat, SupportedApp,
        TemplateCategory, TemplateStatus,
    },
    uploads::AppendUpload,
    webhook::{self, InteractiveReply, MessageContent, PricingCategory, PricingKind, StatusKind, View},
};
use wabakit_vectors::{Case, as_expected, cases, contains, read};

const ME: &str = "+16505551234";
const FILE: &str = "1003383421387256";

/// Returns the case with this name.
fn case(folder: &str, file: &str, name: &str) -> Case {
    let mut all = cases(folder).into_iter().filter(|case| case.file == file && case.name == name);
    all.next().unwrap_or_else(|| panic!("no case {folder}/{file}: {name}"))
}

/// Checks that a typed operation builds the request of its vector.
fn same<O: Operation>(file: &str, name: &str, op: &O) {
    let case = case("requests", file, name);
    assert_eq!(case.text("op"), O::OP.name, "{file}: {name}");
    let given = case.bytes("file");
    let untyped = case.api().call(O::OP, case.call(given.as_deref())).unwrap();
    let typed = case.api().request(op).unwrap_or_else(|e| panic!("{file}: {name}: {e}"));
    let body = match O::OP.endpoint.body {
        Body::Json => "json",
        Body::Multipart => "parts",
        _ => "body",
    };
    let all = serde_json::json!({ "method": (), "url": (), "headers": (), body: () });
    assert_eq!(as_expected(&typed, &all), as_expected(&untyped, &all), "{file}: {name}");
}

fn to(content: impl Into<wabakit::messages::Content>) -> SendMessage {
    SendMessage::new(Recipient::phone(ME), content)
}

#[test]
fn messages_match_the_vectors() {
    same("messages.send", "a text with all fields", &to(Text::new("Hi")));
    same(
        "messages.send",
        "to a user id",
        &SendMessage::new(Recipient::user("US.13491208655302741918"), Text::new("Hi")),
    );
    same("messages.send", "to a group", &SendMessage::new(Recipient::group("Y2FwaV9ncm91cDox"), Text::new("Hi")));
    same("messages.send.text", "with a preview of its link", &to(Text::new("https://a.example").preview_url(true)));
    same("messages.send.image", "by id", &to(ImageMedia::by_id(FILE)));
    same("messages.send.image", "by link", &to(ImageMedia::by_link("https://a.example/p.jpg")));
    same("messages.send.image", "with a caption", &to(ImageMedia::by_id(FILE).caption("Look")));
    let reply = to(ImageMedia::by_id(FILE)).context("wamid.1");
    same("messages.send.image", "as a reply, without the tag", &reply);
    same("messages.send.reaction", "an emoji", &to(Reaction::new("wamid.1", "😀")));
    same("messages.send.reaction", "its removal", &to(Reaction::new("wamid.1", "")));
    let ada = ContactCard::new(ContactName::new("Ada Lovelace").first_name("Ada"));
    same("messages.send.contacts", "only a name", &to(vec![ada]));
}

#[test]
fn template_messages_match_the_vectors() {
    let language = || TemplateLanguage::new("en_US");
    let template =
        |components: Vec<TemplateComponent>| to(TemplateMessage::new("order_ready", language()).components(components));
    same("messages.send.template", "no parameters", &to(TemplateMessage::new("hello_world", language())));
    let image = TemplateHeaderParameter::new(TemplateHeaderValue::Image(HeaderMedia::by_id(FILE)));
    let button = |kind, place: u8, value| TemplateComponent::from(TemplateButton::at(place, kind, value));
    let url = || button(TemplateButtonType::Url, 0, TemplateButtonValue::Text("abc".into()));
    let by_place = template(vec![
        TemplateHeader::new(vec![image]).into(),
        TemplateBody::new(vec![
            "Ada".into(),
            TemplateParameter::new(TemplateCurrency::new("$100.99", "USD", 100_990)),
            TemplateParameter::new(TemplateDateTime::new("February 25, 1977")),
        ])
        .into(),
        url(),
        button(TemplateButtonType::QuickReply, 1, TemplateButtonValue::Payload("aGk".into())),
    ]);
    same("messages.send.template", "positional parameters, in header, body and button", &by_place);
    same("messages.send.template", "a button index as a number", &template(vec![url()]));
    let named = |text: &str, name: &str| TemplateParameter::new(TemplateValue::Text(text.into())).parameter_name(name);
    let header = TemplateHeaderParameter::new(TemplateHeaderValue::Text("A-17".into())).parameter_name("order_id");
    let by_name = template(vec![
        TemplateHeader::new(vec![header]).into(),
        TemplateBody::new(vec![named("Ada", "first_name"), named("Friday", "day")]).into(),
    ]);
    same("messages.send.template", "named parameters, in header and body", &by_name);
}

#[test]
fn interactive_messages_match_the_vectors() {
    let buttons = |all: Vec<ReplyButton>| ReplyButtons::new("Sure?", ReplyButtonsAction::new(all));
    let yes = || ReplyButton::new("yes", "Yes");
    same("messages.send.buttons", "one button", &to(Interactive::from(buttons(vec![yes()]))));
    let three = buttons(vec![yes(), ReplyButton::new("no", "No"), ReplyOption::new("later", "Later").into()])
        .header(HeaderContent::Text("Your order".into()))
        .footer(InteractiveFooter::new("Lucky Shrub"));
    same("messages.send.buttons", "three buttons, with a text header and a footer", &to(Interactive::from(three)));
    let sections = vec![
        ListSection::new(vec![
            ListRow::new("express", "Express").description("Next day"),
            ListRow::new("slow", "Slow"),
        ])
        .title("Home"),
        ListSection::new(vec![ListRow::new("a", "Row a")]).title("Shop"),
    ];
    let list = ListMessage::new("Which?", ListAction::new("Choose", sections)).header("Delivery").footer("Lucky Shrub");
    same("messages.send.list", "all fields", &to(Interactive::from(list)));
}

#[test]
fn every_type_of_message_has_a_short_constructor() {
    same(
        "messages.send.media",
        "a video by link",
        &to(VideoMedia::by_link("https://a.example/tour.mp4").caption("Our garden")),
    );
    let place = Location::new(52.5163, 13.3777).name("Lucky Shrub").address("Pariser Platz 1, Berlin");
    same("messages.send.location", "all fields", &to(place));
    let pin = Pin::new(PinKind::Pin, "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI").expiration_days(7);
    let pin = SendMessage::new(Recipient::group("Y2FwaV9ncm91cDox"), pin);
    same("messages.send.pin", "a message pinned for a week", &pin);
    let dates = CtaUrlMessage::new("We are open again.", CtaUrlParameters::new("See dates", "https://a.example/dates"));
    same("messages.send.cta_url", "without the constant and the tag", &to(Interactive::from(dates)));
    let flow = FlowMessage::new("When do you come?", FlowMessageParameters::by_id("1122334455667788", "Book a table"));
    same("messages.send.flow", "without the constants and the tag", &to(Interactive::from(flow)));
    let cactus = ProductMessage::new(ProductAction::new("194836987003835", "cactus-12"));
    same("messages.send.products", "one product and nothing else, without the tag", &to(Interactive::from(cactus)));
    let where_are_you = LocationRequest::from("Where are you?");
    same("messages.send.requests", "a location request", &to(Interactive::from(where_are_you)));
    let shipped = OrderStatusUpdate::new("A-17", OrderProgress::new(OrderStage::Shipped));
    let news = OrderStatusMessage::new("News of your order", shipped);
    same("messages.send.order_status", "without the constant and the tag", &to(Interactive::from(news)));
    let without_template = to(Text::new("Your order A-17 is on its way"))
        .category(DirectSendCategory::Utility)
        .ttl_seconds(600_u32)
        .direct_send_config("order_shipped");
    same("messages.send.direct_send", "a text with all fields", &without_template);
}

#[test]
fn other_requests_match_the_vectors() {
    let wamid = "wamid.HBgLMTY1MDU1NTEyMzQVAgASGBQ";
    same("messages.mark_read", "read", &MarkRead::new(wamid));
    let typing = MarkRead::new(wamid).typing_indicator(Typing::new(TypingKind::Text));
    same("messages.mark_read", "read, and typing", &typing);
    let file = UploadMedia::new(&b"hello"[..], "text/plain").filename("hello.txt");
    same("media.upload", "a text file", &file);
    same("media.get", "by id", &GetMedia::new(FILE));
    same(
        "media.delete",
        "only if it belongs to the number",
        &DeleteMedia::new(FILE).phone_number_id("106540352242922"),
    );
    let url = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=133&ext=1753856520&hash=ATt4%2Bx";
    same("media.download", "with the digest, which stays here", &DownloadMedia::new(url).sha256("ATt4x"));
    let day = GetMessagingAnalytics::new(1_764_374_400_u64, 1_764_460_800_u64, MessagingGranularity::Day);
    same("analytics.get_messaging", "only required parameters", &day);
    let day = PricingQuery::new(1_764_374_400_u64, 1_764_460_800_u64, Granularity::Daily);
    same("analytics.list_pricing", "the next page", &ListPricingAnalytics::new(day).after("MjQZD"));
    let page = ListPhoneNumbers::new()
        .fields([PhoneNumberField::Id])
        .filtering(r#"[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]"#)
        .sort("creation_time.desc")
        .limit(5_u32)
        .after("QVFI+/=")
        .before("QV FI");
    same("phone_numbers.list", "all fields", &page);
    same("phone_numbers.get", "of the settings", &GetPhoneNumber::new());
    let people = UnblockUsers::new(vec![BlockedUser::by_user(ME), BlockedUser::by_user_id("US.13491208655302741918")]);
    same("block_users.remove", "a DELETE with a body", &people);
    let shop = UpdateCommerceSettings::new().is_cart_enabled(true).is_catalog_visible(false);
    same("commerce_settings.update", "a POST with a query", &shop);
    let bytes = AppendUpload::new("upload:MTphdHRhY2htZW50OjEwNmQ=?sig=ARZqkGCA_uQMxC8nHKI", &b"hello"[..], 0_u64);
    same("uploads.append", "from the beginning", &bytes);
    let named = |name: &str, example: &str| vec![NamedExample::new(name, example)];
    let template = CreateTemplate::new(
        "order_update",
        "en_US",
        TemplateCategory::Utility,
        vec![
            NewHeader::new(HeaderFormat::Text)
                .text("Order {{order_id}}")
                .example(HeaderExample::new().header_text_named_params(named("order_id", "A-17")))
                .into(),
            NewBody::new()
                .text("Hi {{first_name}}, your parcel left today.")
                .example(BodyExample::named([("first_name", "Ana")]))
                .into(),
            NewComponent::Footer(NewFooter::new().text("Lucky Shrub")),
            NewButtons::new(vec![
                NewUrlButton::new("Track", "https://x.example/t/{{1}}")
                    .example(vec!["https://x.example/t/17".into()])
                    .into(),
                NewButton::PhoneNumber(NewPhoneButton::new("Call", "15550051310")),
                NewQuickReply::new("Thanks").into(),
            ])
            .into(),
        ],
    )
    .parameter_format(ParameterFormat::Named);
    same("templates.create", "all fields, with named parameters", &template);
    let seeds = || NewBody::from("All seeds cost less this week.");
    let sale = |components| CreateTemplate::new("spring_sale", "en_US", TemplateCategory::Marketing, components);
    let card = |handle: &str, url: &str| {
        let buttons = vec![NewQuickReply::new("More").into(), NewUrlButton::new("Buy", url).into()];
        let header = NewHeader::media(HeaderFormat::Image, handle);
        NewCard::new(vec![header.into(), NewBody::from("A clay pot").into(), NewButtons::new(buttons).into()])
    };
    let cards = vec![card("4::cG90", "https://pots.example/clay"), card("4::dGlu", "https://pots.example/tin")];
    let carousel = sale(vec![seeds().into(), NewCarousel::new(cards).into()]);
    same("templates.create", "a carousel of media cards", &carousel);
    let shop = NewUrlButton::new("Shop", "https://seeds.example/{{1}}").example(vec!["https://seeds.example/a".into()]);
    let offer = sale(vec![
        NewHeader::media(HeaderFormat::Image, "4::c2VlZA").into(),
        NewLimitedTimeOffer::new(NewOffer::new("Ends soon").has_expiration(true)).into(),
        seeds().into(),
        NewButtons::new(vec![NewCopyCodeButton::new("SEED20").into(), shop.into()]).into(),
    ]);
    same("templates.create", "a limited-time offer", &offer);
    let apps = vec![SupportedApp::new("com.pots.app", "K8a+AINcGX7")];
    let zero_tap = NewOtpButton::new(OtpType::ZeroTap).zero_tap_terms_accepted(true).supported_apps(apps);
    let code = CreateTemplate::new(
        "spring_sale",
        "en_US",
        TemplateCategory::Authentication,
        vec![NewBody::new().into(), NewButtons::new(vec![zero_tap.into()]).into()],
    );
    same("templates.create", "a zero-tap password", &code);
}

#[test]
fn options_are_those_of_the_vectors() {
    let long = "a".repeat(4097);
    let wa = Api::new("TOKEN").number("1");
    let refused = wa.request(&to(Text::new(long.clone()))).unwrap_err();
    assert_eq!(refused.to_json().get("path"), Some(&"messages.send.text.body".into()));
    assert_eq!(refused.retry(), Retry::AfterChange(Change::Request));
    assert!(wa.request_with(&to(Text::new(long)), Options::new().lenient()).is_ok());
    let extra = serde_json::json!({ "ttl_seconds": 60 }).as_object().cloned().unwrap();
    let request = wa.request_with(&to(Text::new("Hi")), Options::new().extra(extra)).unwrap();
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body["ttl_seconds"], 60);
}

#[test]
fn refuses_an_unknown_operation() {
    for name in ["messages.sned", "messages", "send", "", "messages.send.text", "MESSAGES.SEND"] {
        let refused = Op::find(name).unwrap_err();
        assert_eq!(refused.to_json().get("kind"), Some(&"invalid".into()), "{name}");
    }
}

#[test]
fn a_token_is_never_printed() {
    let wa = Api::new("EAAJBsecret").number("1").app_secret(&"app-secret".into());
    let request = wa.request(&to(Text::new("Hi"))).unwrap();
    let printed = format!("{wa:?} {request:?}");
    assert!(!printed.contains("EAAJBsecret") && !printed.contains("app-secret"), "{printed}");
    let refused = Api::new("EAAJB\nsecret").number("1").request(&to(Text::new("Hi"))).unwrap_err();
    assert!(!format!("{refused:?} {refused}").contains("EAAJB"), "{refused:?}");
}

#[test]
fn a_file_name_never_leaves_its_part() {
    for name in ["a\r\nX: y", "a\"; name=\"to", "a\r\n\r\n--x--", "\\\"", "a\0b"] {
        let file = UploadMedia::new(&b"hello"[..], "text/plain").filename(name);
        let request = Api::new("T").number("1").request(&file).unwrap();
        let expected = serde_json::json!({ "parts": [] });
        let parts = as_expected(&request, &expected);
        let names: Vec<_> = parts["parts"].as_array().unwrap().iter().map(|part| part["name"].clone()).collect();
        assert_eq!(names, ["file", "messaging_product", "type"], "{name:?}");
    }
}

#[test]
fn responses_are_read_as_their_types() {
    for case in cases("responses").iter().filter(|case| case.object("params").is_empty()) {
        let (op, response) = (Op::find(case.text("op")).unwrap(), case.response());
        match (read(&case.api(), op.name, &response), case.get("error")) {
            (Ok(read), None) => {
                assert_eq!(read.raw, wabakit::without_tokens(response.body()).as_ref(), "{}: {}", case.file, case.name)
            }
            (Err(error), Some(expected)) => contains(&case.name, expected, &error.to_json().into()).unwrap(),
            (done, expected) => panic!("{}: {}: expected {expected:?}, got {done:?}", case.file, case.name),
        }
    }
}

#[test]
fn a_file_may_stay_with_the_caller() {
    let op = UploadMedia::OP;
    let build = |length: u64, seed: &str| {
        let params = serde_json::json!({ "type": "application/pdf", "filename": "a.pdf" });
        let call = RawCall {
            params: params.as_object().cloned().unwrap().into(),
            file: Some(File::Elsewhere { length, seed }),
            ..RawCall::default()
        };
        Api::new("T").number("1").build(op, call)
    };
    let built = build(104_857_600, "a").unwrap();
    assert_eq!((&*built.url, built.path()), ("https://graph.facebook.com/v25.0/1/media", "/v25.0/1/media"));
    let whole = [&built.head, "%PDF", &built.tail].concat().into_bytes();
    let request = http::Request::builder().header("content-type", &*built.content_type.unwrap()).body(whole).unwrap();
    let parts = as_expected(&request, &serde_json::json!({ "parts": [] }));
    assert_eq!(parts["parts"][0]["text"], "%PDF");
    assert_ne!(built.head, build(104_857_600, "b").unwrap().head, "the seed decides on the boundary");
    assert_eq!(build(104_857_601, "a").unwrap_err().to_json().get("path"), Some(&"media.upload.file".into()));
    assert_eq!(build(0, "a").unwrap_err().to_json().get("path"), Some(&"media.upload.file".into()));
}

#[test]
fn delays_grow_and_end() {
    let safe = |after| Retry::Safe { after };
    for seed in 0..500 {
        for attempt in 0..5 {
            let wait = delay(&safe(None), attempt, seed).unwrap();
            assert!(!wait.is_zero() && wait <= Duration::from_secs(1 << attempt), "{attempt}: {wait:?}");
            let asked = Duration::from_secs(30);
            assert!(delay(&safe(Some(asked)), attempt, seed).unwrap() >= asked);
        }
        assert_eq!(delay(&safe(None), 5, seed), None);
        assert!(delay(&safe(Some(Duration::MAX)), 4, u64::MAX - seed).is_some());
    }
    for never in [Retry::Never, Retry::MaybeDuplicate, Retry::AfterChange(Change::Token)] {
        assert_eq!(delay(&never, 0, 1), None);
    }
    for (attempt, secs) in [1, 4, 16, 64, 256, 1024].into_iter().enumerate() {
        let least = Duration::from_secs(secs);
        for seed in 0..500 {
            let wait = pair_delay(u32::try_from(attempt).unwrap(), seed).unwrap();
            assert!(wait > least && wait <= least + least / 5, "{attempt}: {wait:?}");
        }
    }
    assert_eq!(pair_delay(6, 1), None);
    let refused = |code: u32| {
        let body = format!(r#"{{"error":{{"message":"(#{code})","code":{code}}}}}"#);
        let response = http::Response::builder().status(400).body(body.into_bytes()).unwrap();
        Api::new("TOKEN").response::<SendMessage>(&response).unwrap_err()
    };
    assert_eq!(refused(codes::PAIR_RATE_LIMIT_HIT).delay(3, 9), pair_delay(3, 9));
    assert_eq!(refused(codes::RATE_LIMIT_HIT).delay(3, 9), delay(&refused(codes::RATE_LIMIT_HIT).retry(), 3, 9));
    assert_eq!(refused(codes::RE_ENGAGEMENT_MESSAGE).delay(0, 9), None);
    let spread: std::collections::BTreeSet<_> = (0..100).map(|seed| delay(&safe(None), 4, seed)).collect();
    assert!(spread.len() > 90, "callers wait for different times");
}

/// Returns the typed response of a vector.
fn answer<O: Operation>(file: &str, name: &str) -> wabakit::Response<O::Response> {
    let case = case("responses", file, name);
    case.api().response::<O>(&case.response()).unwrap_or_else(|e| panic!("{file}: {name}: {e}"))
}

/// Settings that are read, changed and sent back, without what only the platform sets.
#[test]
fn settings_are_sent_back_as_they_were_read() {
    let api = Api::new("TOKEN").number("1");
    let body = |op: &UpdateSettings| -> Value { serde_json::from_slice(api.request(op).unwrap().body()).unwrap() };
    let mut read = case("responses", "settings.get", "all fields").get("body").unwrap()["calling"].clone();
    let calling = answer::<GetSettings>("settings.get", "all fields").into_inner().calling.unwrap();
    read.as_object_mut().unwrap().remove("ip_addresses");
    let server = read["sip"]["servers"][0].as_object_mut().unwrap();
    server.retain(|key, _| key != "app_id" && key != "sip_user_password");
    assert_eq!(body(&UpdateSettings::new().calling(calling.clone()))["calling"], read);

    let mut changed = calling;
    changed.status = Some(Switch::Disabled);
    read["status"] = "DISABLED".into();
    assert_eq!(body(&UpdateSettings::new().calling(changed))["calling"], read);

    let storage = answer::<GetSettings>("settings.get", "all fields").into_inner().storage_configuration.unwrap();
    let update = body(&UpdateSettings::new().storage_configuration(storage));
    assert_eq!(update["storage_configuration"]["retention_minutes"], 60);
    let unsure = answer::<GetSettings>("settings.get", "as in the OpenAPI file").into_inner().calling.unwrap();
    let error = api.request(&UpdateSettings::new().calling(unsure)).unwrap_err();
    assert_eq!(error.to_string(), "settings.update.calling.call_hours.timezone_id: required");
}

#[test]
fn responses_match_the_vectors() {
    let sent = answer::<SendMessage>("good", "sent to a phone number");
    assert_eq!(sent.messages[0].id.as_str(), "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI");
    assert_eq!(sent.contacts[0].input.as_deref(), Some(ME));
    assert_eq!(sent.contacts[0].wa_id.as_deref(), Some("16505551234"));
    let held = answer::<SendMessage>("good", "a template that is held");
    assert_eq!(held.messages[0].message_status, Some(AcceptedStatus::HeldForQualityAssessment));
    let new = answer::<SendMessage>("good", "an unknown state");
    assert_eq!(new.messages[0].message_status, Some(AcceptedStatus::Unknown("floating".into())));
    assert!(answer::<SendMessage>("good", "without contacts").contacts.is_empty());
    assert!(answer::<MarkRead>("good", "read").success && answer::<MarkRead>("good", "success as text").success);
    let big = answer::<UploadMedia>("good", "an id that is a number beyond 2^53");
    assert_eq!(big.id.as_str(), "9007199254740993");
    for name in ["where a file is", "its size as a number, its id too"] {
        let media = answer::<GetMedia>("good", name);
        assert_eq!((media.file_size, media.id.as_ref().unwrap().as_str()), (Some(OrText(303_833)), "2621233374848975"));
        assert!(media.url.starts_with("https://lookaside.fbsbx.com/"));
    }
    let number = answer::<GetPhoneNumber>("good", "a number");
    assert_eq!(number.quality_rating, Some(QualityRating::Green));
    assert_eq!(number.throughput.as_ref().unwrap().level, ThroughputLevel::Standard);
    let number = answer::<GetPhoneNumber>("good", "a number with unknown fields");
    assert_eq!(number.quality_rating, Some(QualityRating::Unknown("PURPLE".into())));
    let page = answer::<ListPhoneNumbers>("good", "the last page: cursors but no next");
    let paging = page.paging.as_ref().unwrap();
    assert_eq!((paging.next.as_deref(), paging.cursors.as_ref().unwrap().after.as_deref()), (None, Some("QVFIb")));
    let page = answer::<ListPhoneNumbers>("phone_numbers.list", "one with a username and one without");
    let [first, second] = page.data.as_slice() else { panic!("{} numbers", page.data.len()) };
    assert_eq!((first.country_code.as_deref(), first.country_dial_code.as_deref()), (Some("US"), Some("1")));
    assert_eq!((first.username.as_deref(), &second.username), (Some("lucky.shrub"), &None));
    assert_eq!(first.unified_cert_status, Some(UnifiedCertStatus::Approved));
    assert_eq!(second.host_platform, Some(HostPlatform::OnPremise));
    let settings = answer::<GetSettings>("settings.get", "as in the OpenAPI file");
    let hours = settings.calling.as_ref().unwrap().call_hours.as_ref().unwrap();
    assert_eq!(hours.timezone.as_deref(), Some("America/Manaus"));
    assert_eq!(hours.day_of_week_start, Some(DayOfWeek::Monday));
    let updated = answer::<UpdateBusinessProfileById>("business_profile.update_by_id", "done");
    assert_eq!((updated.success, updated.id.as_ref().unwrap().as_str()), (true, "1234567890123456"));
    let some = answer::<UnblockUsers>("good", "status 206");
    let failed = &some.block_users.as_ref().unwrap().failed_users[0];
    assert_eq!((failed.input.as_deref(), failed.errors[0].code), (Some("+1"), Some(131_021)));
    assert_eq!(answer::<AppendUpload>("good", "a handle").h, "4::aW1hZ2UvanBn:ARY");
    for name in ["all fields", "one level deeper"] {
        let profiles = answer::<GetBusinessProfile>("business_profile.get", name);
        let profile = &profiles.data[0];
        let about = profile.business_profile.as_ref().map_or(&profile.about, |profile| &profile.about);
        assert_eq!(about.as_deref(), Some("Open till late"), "{name}");
    }
    for name in ["accepted, with an id", "no body, as documented"] {
        let accepted = answer::<UpdateGroup>("groups.update", name);
        assert_eq!(accepted.request_id.is_some(), !accepted.raw().is_empty(), "{name}");
    }
    let template = answer::<CreateTemplate>("good", "a template's id beyond 2^53");
    assert_eq!(template.id.as_str(), "9007199254740995");
    assert_eq!(template.status, Some(TemplateStatus::Unknown("IN_SPACE".into())));
    assert_eq!(template.category, Some(TemplateCategory::Unknown("NEW".into())));
}

#[test]
fn an_error_keeps_the_partial_result_in_its_body() {
    let case = case("responses", "errors", "an error beside what was done");
    let response = case.response();
    let Error::Api(error) = case.api().response::<UnblockUsers>(&response).unwrap_err() else { panic!("no refusal") };
    assert_eq!((error.code, error.kind), (139_100, ErrorKind::BlockList));
    assert_eq!(error.raw, *response.body());
    let page = Response::builder().status(502).body(b"<html>".to_vec()).unwrap();
    let Error::UnexpectedResponse(answer) = case.api().response::<SendMessage>(&page).unwrap_err() else {
        panic!("readable")
    };
    assert_eq!((answer.status, answer.body.as_slice(), answer.retry), (502, &b"<html>"[..], Retry::MaybeDuplicate));
}

#[test]
fn a_response_of_another_shape_is_an_unexpected_response() {
    for body in ["[]", "null", "{}", "5", r#"{"messages":5}"#, r#"{"messages":[{}]}"#, r#"{"messages":[{"id":{}}]}"#] {
        let response = Response::builder().status(200).body(body.as_bytes().to_vec()).unwrap();
        let read = Api::new("T").response::<SendMessage>(&response);
        // Lists may be missing, so an empty object is a valid response.
        if body != "{}" {
            let Err(Error::UnexpectedResponse(error)) = read else { panic!("{body}: {read:?}") };
            assert_eq!(error.retry, Retry::MaybeDuplicate, "{body}");
        }
    }
}

#[test]
fn reports_another_api_version_in_a_response() {
    let served = |version: &str| {
        let body = br#"{"messages":[]}"#.to_vec();
        let response = Response::builder().header("facebook-api-version", version).body(body).unwrap();
        Api::new("T").response::<SendMessage>(&response).unwrap().api_version().map(str::to_owned)
    };
    assert_eq!(served("v25.0"), None);
    assert_eq!(served("v22.0").as_deref(), Some("v22.0"));
}

#[test]
fn refuses_a_file_with_another_sha_256() {
    let case = case("responses", "media.download", "a digest in hexadecimal");
    let response = case.response();
    let digest = case.object("params")["sha256"].as_str().unwrap().to_owned();
    let download = DownloadMedia::new("https://lookaside.fbsbx.com/a").sha256(digest);
    assert_eq!(case.api().response_to(&download, &response).unwrap().to_vec(), *response.body());
    let other = DownloadMedia::new("https://lookaside.fbsbx.com/a").sha256("0".repeat(64));
    assert!(matches!(case.api().response_to(&other, &response), Err(Error::UnexpectedResponse(_))));
}

/// Passes the first event of a webhook vector to a check.
fn look(file: &str, name: &str, check: impl FnOnce(View<'_>)) {
    let body = case("webhooks", file, name).bytes("body").unwrap();
    check(webhook::read(&body)[0].view());
}

fn message(name: &str, check: impl FnOnce(webhook::Message<'_>)) {
    look("messages", name, |view| if let View::Message(message) = view { check(message) } else { panic!("{view:?}") });
}

#[test]
fn views_of_messages_match_the_vectors() {
    message("a text with all fields", |message| {
        assert_eq!((&*message.id, message.from.as_deref()), ("wamid.1", Some("16505551234")));
        assert_eq!(message.timestamp.time(), Time(1_749_416_383_000));
        assert!(matches!(message.content, MessageContent::Text(text) if text.body == "Hi"));
    });
    message("an image", |message| {
        let MessageContent::Image(image) = message.content else { panic!("{:?}", message.content) };
        assert_eq!((&*image.id, image.caption.as_deref()), (FILE, Some("Look")));
        assert_eq!(image.mime_type.as_deref(), Some("image/jpeg"));
    });
    message("a button reply", |message| {
        assert_eq!(message.context.unwrap().id.as_deref(), Some("wamid.0"));
        let MessageContent::Interactive(InteractiveReply::ButtonReply(reply)) = message.content else { panic!() };
        assert_eq!((&*reply.id, reply.title.as_deref()), ("yes", Some("Yes")));
    });
    message("a list reply", |message| {
        let MessageContent::Interactive(InteractiveReply::ListReply(reply)) = message.content else { panic!() };
        assert_eq!((&*reply.id, reply.description.as_deref()), ("express", Some("Next day")));
    });
    for (name, expected) in [
        ("a reaction", Some("😀")),
        ("a reaction removed by absence", None),
        ("a reaction removed by an empty text", Some("")),
    ] {
        message(name, |message| {
            let MessageContent::Reaction(reaction) = message.content else { panic!() };
            assert_eq!((&*reaction.message_id, reaction.emoji.as_deref()), ("wamid.0", expected), "{name}");
        });
    }
    message("an unknown type", |message| {
        assert!(matches!(message.content, MessageContent::Unknown(tag) if tag == "hologram"));
    });
    message("a reply without its content", |message| {
        assert!(matches!(message.content, MessageContent::Unknown(tag) if tag == "interactive"));
    });
    message("a time that is a number", |message| assert_eq!(message.timestamp.time(), Time(1_749_416_383_000)));
    message("forwarded", |message| assert_eq!(message.context.unwrap().forwarded, Some(true)));
    message("in a group", |message| assert_eq!(message.group_id.as_deref(), Some("Y2Fw")));
    look("messages", "a content of another shape", |view| assert_eq!(view, View::Unknown));
    look("texts", "lone surrogates stay as received", |view| {
        let View::Message(message) = view else { return };
        assert!(matches!(message.content, MessageContent::Text(text) if text.body == "a\u{fffd} b \u{fffd}😀"));
    });
}

#[test]
fn views_of_statuses_and_errors_match_the_vectors() {
    let status = |name: &str, check: fn(webhook::Status<'_>)| {
        look("statuses", name, |view| if let View::Status(status) = view { check(status) } else { panic!("{view:?}") });
    };
    status("sent, with all fields", |status| {
        assert_eq!((&*status.id, status.status), ("wamid.1", StatusKind::Sent));
        assert_eq!(status.biz_opaque_callback_data.as_deref(), Some("order-17"));
        let pricing = status.pricing.unwrap();
        assert_eq!((pricing.kind, pricing.category), (Some(PricingKind::Regular), Some(PricingCategory::Marketing)));
    });
    status("played", |status| assert_eq!(status.status, StatusKind::Played));
    status("an unknown status", |status| assert_eq!(status.status, StatusKind::Unknown("warning".into())));
    status("failed, with a reason", |status| {
        let problem = &status.errors[0];
        assert_eq!((status.status, problem.code), (StatusKind::Failed, 131_049));
        assert!(problem.error_data.as_ref().unwrap().details.as_ref().unwrap().starts_with("In order"));
    });
    status("fields added in 2026", |status| {
        assert_eq!(status.recipient_user_id.as_deref(), Some("US.13491208655302741918"));
        assert_eq!(status.recipient_id, None);
    });
    status("a group: several participants in one delivery", |status| {
        assert_eq!(status.recipient_participant_id.as_deref(), Some("16505551234"));
        assert_eq!(status.recipient_type.as_deref(), Some("group"));
    });
    look("errors", "an error that belongs to no message", |view| {
        let View::Error(problem) = view else { panic!("{view:?}") };
        assert_eq!((problem.code, problem.title.as_deref()), (130_429, Some("Rate limit hit")));
    });
    look("texts", "an empty body", |view| assert_eq!(view, View::Malformed));
}

#[test]
fn contacts_are_read() {
    let body = case("webhooks", "contacts", "by user id").bytes("body").unwrap();
    let events = webhook::read(&body);
    let contact = events[0].contact().unwrap();
    assert_eq!((contact.user_id.as_deref(), contact.wa_id.as_deref()), (Some("US.3"), None));
    let profile = contact.profile.unwrap();
    assert_eq!((profile.name.as_deref(), profile.username.as_deref()), (Some("Eve"), Some("eve")));
}

#[test]
fn an_event_outlives_its_delivery() {
    for case in cases("webhooks") {
        let body = case.bytes("body").unwrap();
        for event in webhook::read(&body) {
            let (json, raw) = (event.to_json(), event.raw().to_vec());
            let owned = event.into_owned();
            assert!(owned.to_json() == json && owned.raw() == raw, "{}: {}", case.file, case.name);
        }
    }
}
