//! A send policy decides as the platform does.

use std::time::Duration;

use serde_json::json;
use wabakit::{Decision, SendPolicy, policy::Category, webhook};
use wabakit_sandbox::{Settings, Windows};

use crate::world::{World, text};

const USERS: [&str; 2] = ["+16505551234", "+16505552345"];

#[test]
fn allows_free_form_messages_exactly_where_the_platform_does() {
    let mut world = World::listening(Settings { windows: Windows::Refused, ..Settings::default() });
    let number = world.platform.settings().accounts[0].numbers[0].id.clone();
    let mut policy = SendPolicy::new(false, 7);
    let (mut went, mut refused) = (0, 0);
    // Hours between the turns. In some of them a user writes; in each of them the business writes to both users.
    for (turn, hours) in [0, 1, 22, 1, 1, 23, 24, 2, 12, 12, 25, 1].into_iter().cycle().take(60).enumerate() {
        world.pass(Duration::from_secs(hours * 3600));
        let user = USERS[turn % 2];
        match turn % 5 {
            0 | 3 => {
                let message = json!({ "from": user, "type": "text", "text": { "body": "Hello" } }).to_string();
                world.platform.command("inbound", message.as_bytes(), world.now).unwrap();
            }
            1 => {
                let message =
                    json!({ "from": user, "type": "unsupported", "errors": [{ "code": 131_051 }] }).to_string();
                world.platform.command("inbound", message.as_bytes(), world.now).unwrap();
            }
            _ => {}
        }
        for request in world.deliveries() {
            webhook::read(request.body()).iter().for_each(|event| policy.event(event));
        }
        for user in USERS {
            let checked = policy.check(&number, user, Category::Service, world.now);
            let sent = world.try_call("messages.send", text(user), None, false);
            assert_eq!(checked.decision == Decision::Send, sent.is_ok(), "turn {turn}: {checked:?}, {sent:?}");
            went += usize::from(sent.is_ok());
            refused += usize::from(sent.is_err());
            world.pass(Duration::from_secs(60));
        }
    }
    assert!(went > 20 && refused > 20, "{went} went, {refused} were refused");
}
