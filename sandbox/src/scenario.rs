//! Scenarios: files with a world and steps, which run on any sandbox.

mod app;
mod compare;
mod engine;
mod file;
mod places;
mod play;
mod transcript;

use std::fmt;

use wabakit::Time;

pub use self::{compare::Mismatch, engine::Engine, transcript::Outcome};
use self::{engine::Local, file::Step, play::Player};
use crate::Settings;

/// A world and the steps that are taken in it.
///
/// A scenario is JSON with comments. `world` has the form of [`Settings::parse`]; by default it is the default world. A step
/// performs a command, calls an operation as the app, changes how the app answers webhooks, or expects something:
///
/// ```
/// use wabakit_sandbox::scenario::Scenario;
///
/// let scenario = Scenario::parse(
///     r#"{
///         "about": "A day after the last message of a user, free-form messages fail",
///         "world": { "extends": "default", "windows": "reported" },
///         "steps": [
///             { "users.write": { "from": "+16505551234", "text": { "body": "Where is my order?" } }, "as": "question" },
///             { "call": "messages.mark_read", "with": { "message_id": "${question.id}" } },
///             { "clock.advance": "25h" },
///             { "call": "messages.send", "with": { "to": "+16505551234", "text": { "body": "Hi" } } },
///             { "expect": { "log": "is:delivered status:failed code:131047", "count": 1, "within": "10s" } }
///         ]
///     }"#,
/// )?;
/// let outcome = scenario.run();
/// assert!(outcome.has_passed(), "{outcome}");
/// # Ok::<(), wabakit_sandbox::scenario::ScenarioError>(())
/// ```
///
/// | step | keys |
/// |---|---|
/// | a command, as in `"users.write": {…}` | the parameters. Another value than an object is the first parameter. |
/// | `"call": "messages.send"` | `with`: the parameters; `file`: a file in base64; `token`: another access token than the first; `within`: time after which the app gives up |
/// | `"app": {…}` | `answers`: a status code, `silent` (webhooks get no answer) or `away` (webhooks aren't taken); `secret`: the app secret that the app knows from now on |
/// | `"expect": {…}` | `log`: a search in the log of the scenario, with `count` or `at_least` (default: 1); or `events`: what the app has received since the step before that expected events, in any order if `ordered` is false. `within`: time that may pass until then |
///
/// Beside them, `as` keeps the result under a name, and `${name.list[0].key}` in a later text stands for a part of it;
/// `${world.…}` is a part of the settings. `gives` is a part of the result, `headers` of a response's headers, and `refused`
/// of the error as [`Error::to_json`](wabakit::Error::to_json) describes it: an error code of the platform, the path of a
/// parameter, or an object. `"lost": true` expects that no whole response arrives. Without `refused` and `lost`, each step
/// must succeed.
///
/// The app reads webhooks with core, and answers with status 200, or with 401 if the signature is wrong. An event that it
/// couldn't read is `{"refused": 401}`. Webhooks reach the app after each step; the clock begins at [`Scenario::BEGIN`] and
/// stands between the steps.
#[derive(Clone, Debug)]
pub struct Scenario {
    about: String,
    settings: Settings,
    steps: Vec<Step>,
}

/// The reason why a text isn't a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    /// Path of the value, as in `steps[3].with`. Empty for the text as a whole.
    pub path: String,
    /// Description of what is wrong.
    pub reason: String,
}

impl ScenarioError {
    fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.reason),
            path => write!(f, "{path}: {}", self.reason),
        }
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// Time at which a scenario begins: 2026-01-01T00:00:00Z.
    pub const BEGIN: Time = Time(1_767_225_600_000);

    /// Reads a scenario.
    ///
    /// # Errors
    ///
    /// Names the path of the first value that is unknown or wrong. Parameters of commands and operations are checked when
    /// their step is taken.
    pub fn parse(text: &str) -> Result<Self, ScenarioError> {
        file::read(text)
    }

    /// Returns the description of the scenario in one sentence.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Runs the scenario on a sandbox of its own.
    pub fn run(&self) -> Outcome {
        self.run_on(&mut Local::new())
    }

    /// Runs the scenario on a sandbox, whose state it replaces. Every sandbox gives the same transcript.
    pub fn run_on(&self, engine: &mut impl Engine) -> Outcome {
        Player::new(self, engine).play()
    }
}
