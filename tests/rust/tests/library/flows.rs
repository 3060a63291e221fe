//! Flows in Rust's types: creation, upload and what the platform returns.

use http::Response;
use wabakit::{
    Api, Operation,
    flows::{CreateFlow, FlowCategory, FlowMetricName, FlowStatus, GetFlow, UpdateFlow, UploadFlowJson},
};
use wabakit_vectors::cases;

const FLOW: &str = "1064507438593311";

fn wa() -> Api {
    Api::new("TOKEN").waba("102290129340398")
}

/// Reads the response of a vector.
fn answer<O: Operation>(name: &str) -> wabakit::Response<O::Response> {
    let mut all = cases("responses").into_iter();
    let case = all.find(|case| case.text("op") == O::OP.name && case.name == name).unwrap();
    wa().response::<O>(&case.response()).unwrap()
}

#[test]
fn creates_updates_and_uploads_a_flow() {
    let create = CreateFlow::new("repair booking", vec![FlowCategory::AppointmentBooking]).clone_flow_id(FLOW);
    let request = wa().request(&create).unwrap();
    let body = serde_json::from_slice::<serde_json::Value>(request.body()).unwrap();
    let expected =
        serde_json::json!({"name": "repair booking", "categories": ["APPOINTMENT_BOOKING"], "clone_flow_id": FLOW});
    assert_eq!(body, expected);

    let update = UpdateFlow::new(FLOW).categories(vec![FlowCategory::Unknown("PET_CARE".into())]);
    assert_eq!(wa().request(&update).unwrap().body(), br#"{"categories":["PET_CARE"]}"#);

    let upload = UploadFlowJson::new(FLOW, &b"{}"[..], "application/json");
    let form = String::from_utf8(wa().request(&upload).unwrap().into_body()).unwrap();
    assert!(form.contains("name=\"asset_type\"\r\n\r\nFLOW_JSON\r\n"), "{form}");
    assert!(form.contains("Content-Type: application/json\r\n\r\n{}\r\n"), "{form}");
}

#[test]
fn reads_a_flow_its_errors_and_a_metric() {
    let flow = answer::<GetFlow>("all fields");
    assert_eq!((flow.status.clone(), flow.categories.len()), (Some(FlowStatus::Throttled), 1));
    let error = &flow.validation_errors[0];
    assert_eq!((error.line_start, error.column_end), (Some(7), Some(31)));
    assert_eq!(error.pointers[0].path.as_deref(), Some("screens[0].layout.children[0].type"));
    assert!(flow.preview.as_ref().unwrap().preview_url.ends_with("token=8f2c"));

    let metric = answer::<GetFlow>("a share").metric.clone().unwrap();
    assert_eq!(metric.name, Some(FlowMetricName::EndpointRequestErrorRate));
    assert_eq!(metric.data_points[0].data[0].value.0, 0.0625);
    let count = answer::<GetFlow>("counts as text").metric.clone().unwrap();
    assert_eq!(count.data_points[0].data[0].value.0, 144.0);

    let new = Response::builder().status(200).body(br#"{"id":1,"status":"ARCHIVED"}"#.to_vec()).unwrap();
    assert_eq!(wa().response::<GetFlow>(&new).unwrap().status, Some(FlowStatus::Unknown("ARCHIVED".into())));
}
