//! Calls.

use std::borrow::Cow;

use super::{InboundAudio, InboundDocument, WebhookError};
use crate::schema::{Timestamp, model};

/// A call begins or ends.
#[model(received)]
pub struct CallUpdate<'a> {
    /// Its id (`wacid.…`): accept, reject or end it by this.
    pub id: Cow<'a, str>,
    /// What happened.
    pub event: Option<CallEventKind>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Who began it.
    pub direction: Option<CallDirection>,
    /// Who called, by phone number.
    pub from: Option<Cow<'a, str>>,
    /// Who called, by business-scoped user id.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Who called, by the user id that linked portfolios share.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// Who was called, by phone number.
    pub to: Option<Cow<'a, str>>,
    /// Who was called, by business-scoped user id.
    pub to_user_id: Option<Cow<'a, str>>,
    /// Who was called, by the user id that linked portfolios share.
    pub to_parent_user_id: Option<Cow<'a, str>>,
    /// How to connect: their offer, or the answer to yours.
    pub session: Option<CallSession<'a>>,
    /// The same, as the platform told it before.
    pub connection: Option<CallConnection<'a>>,
    /// What you put into the link that they tapped.
    pub deeplink_payload: Option<Cow<'a, str>>,
    /// What you put into the button that they tapped.
    pub cta_payload: Option<Cow<'a, str>>,
    /// Your own note from when you called.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
    /// How it ended.
    pub status: Option<CallOutcome>,
    /// When it was picked up; not there if it wasn't.
    pub start_time: Option<Timestamp>,
    /// When it ended, if it was picked up.
    pub end_time: Option<Timestamp>,
    /// How long it took, in seconds, if it was picked up.
    pub duration: Option<u64>,
    /// What was said, as sound.
    pub call_recording: Option<Box<CallRecording<'a>>>,
    /// What was said, as text.
    pub call_transcript: Option<Box<CallTranscript<'a>>>,
    /// Why it failed, where the platform says so here and not in an event of its own.
    pub errors: Vec<WebhookError<'a>>,
}

/// What happened to a call.
#[model]
pub enum CallEventKind {
    /// It begins: within half a minute accept a call that somebody makes to you.
    Connect,
    /// It ended, or wasn't picked up.
    Terminate,
    /// It began, and goes on by SIP.
    CallCreated,
    /// Its recording can be downloaded.
    CallRecordingAvailable,
    /// Its transcript can be downloaded.
    CallTranscriptionAvailable,
}

/// Who began a call.
#[model(case = UPPER)]
pub enum CallDirection {
    /// The person.
    UserInitiated,
    /// You.
    BusinessInitiated,
}

/// How a call ended.
#[model(case = UPPER)]
pub enum CallOutcome {
    /// Somebody hung up.
    Completed,
    /// It failed, or wasn't picked up.
    Failed,
}

/// How to connect a call.
#[model(received)]
pub struct CallSession<'a> {
    /// `offer` or `answer`.
    pub sdp_type: Option<Cow<'a, str>>,
    /// The session description (RFC 8866).
    pub sdp: Option<Cow<'a, str>>,
}

/// How to connect a call, as the platform told it before.
#[model(received)]
pub struct CallConnection<'a> {
    /// The session.
    pub webrtc: Option<CallDescription<'a>>,
}

/// The session of a call, as the platform told it before.
#[model(received)]
pub struct CallDescription<'a> {
    /// The session description, as JSON in text.
    pub sdp: Option<Cow<'a, str>>,
}

/// What was said in a call, as sound.
#[model(received)]
pub struct CallRecording<'a> {
    /// `audio`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The file.
    pub audio: Option<InboundAudio<'a>>,
}

/// What was said in a call, as text.
#[model(received)]
pub struct CallTranscript<'a> {
    /// `document`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The file.
    pub document: Option<InboundDocument<'a>>,
}

/// What becomes of a call that you began.
#[model(received)]
pub struct CallStatus<'a> {
    /// The call.
    pub id: Cow<'a, str>,
    /// What became of it.
    pub status: CallStatusKind,
    /// `call`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Who was called, by phone number.
    pub recipient_id: Option<Cow<'a, str>>,
    /// Who was called, by business-scoped user id.
    pub recipient_user_id: Option<Cow<'a, str>>,
    /// Who was called, by the user id that linked portfolios share.
    pub recipient_parent_user_id: Option<Cow<'a, str>>,
    /// Your own note from when you called.
    pub biz_opaque_callback_data: Option<Cow<'a, str>>,
}

/// What becomes of a call that you began.
#[model(case = UPPER)]
pub enum CallStatusKind {
    /// It rings.
    Ringing,
    /// They picked up.
    Accepted,
    /// They didn't want it.
    Rejected,
}
