//! The operations of templates after their creation, and of template groups.

use serde_json::json;

use super::Pass;

pub(crate) fn call(pass: &mut Pass<'_>) {
    let thanks = pass.call("templates.list", json!({ "name": "thanks" }))["data"][0]["id"].clone();
    let invite = pass.call("templates.list", json!({ "name": "come_in" }))["data"][0]["id"].clone();
    pass.sandbox.act("advance", json!({ "ms": 10_000 }));
    let text = json!([{ "type": "BODY", "text": "Thank you!" }]);
    let updated = pass.call("templates.update", json!({ "template_id": thanks, "components": text }));
    assert_eq!(updated["name"], "thanks");
    pass.sandbox.act("advance", json!({ "ms": 10_000 }));
    pass.sandbox.act("template", json!({ "template_id": thanks, "status": "PAUSED", "reason": "pacing" }));
    pass.call("templates.unpause", json!({ "template_id": thanks }));
    let period =
        json!({ "template_ids": [invite], "start": 1_767_225_600, "end": 1_767_830_400, "template_id": thanks });
    assert_eq!(pass.call("templates.compare", period)["data"], json!([]));
    let archived = pass.call("templates.archive", json!({ "hsm_ids": [invite] }));
    assert_eq!(archived["archived_templates"], json!([invite]));
    pass.call("templates.unarchive", json!({ "hsm_ids": [invite] }));
    let other = pass.sandbox.about("other_waba_id").to_owned();
    let source = json!({ "waba_id": other, "source_waba_id": pass.sandbox.about("waba_id") });
    assert_eq!(pass.call("templates.migrate", source)["migrated_templates"], json!([invite]));
    let components = json!([
        { "type": "BODY", "add_security_recommendation": true },
        { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE" }] },
    ]);
    let codes = json!({ "name": "codes", "languages": ["en_US", "es"], "components": components });
    assert_eq!(pass.call("templates.upsert_authentication", codes)["data"][1]["status"], "APPROVED");
    pass.call("templates.preview_authentication", json!({}));
    let group = json!({ "name": "shop", "whatsapp_business_templates": [thanks] });
    let group = json!({ "template_group_id": pass.call("template_groups.create", group)["id"] });
    assert_eq!(pass.call("template_groups.list", json!({}))["data"][0]["name"], "shop");
    pass.call("template_groups.update", json!({ "template_group_id": group["template_group_id"], "name": "spring" }));
    assert_eq!(pass.call("template_groups.get", group.clone())["name"], "spring");
    pass.call("template_groups.delete", group);
    pass.call("templates.delete", json!({ "hsm_ids": [thanks] }));
}
