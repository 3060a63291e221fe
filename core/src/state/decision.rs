//! The decision whether a message may be sent, shared by the limiter and the send policy.

use crate::{
    error::{Error, LimitError, Reason},
    json::Json,
    schema::class::{Described, Returned, Value, record},
    time::Time,
};

/// Decision whether a message may be sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The message may be sent now.
    Send,
    /// The message may be sent later. Nothing was counted.
    Wait {
        /// Earliest time of the next attempt.
        until: Time,
        /// The limit that is reached.
        because: Reason,
    },
    /// The message must not be sent, and waiting alone doesn't change that.
    Refuse {
        /// Reason for the refusal. [`Reason::what_to_do`] describes the remedy.
        because: Reason,
    },
}

impl Decision {
    /// Returns the decision for a caller who waits: `None` if the call may be made, or the time to ask again. Returns a
    /// [`LimitError`] if that is after `latest`, or if waiting alone doesn't help. `op` is the name of the operation.
    pub fn admitted(self, op: &'static str, latest: Time, now: Time) -> Result<Option<Time>, Error> {
        let refused = |because, until| Err(LimitError::new(op, because, until, now).into());
        match self {
            Decision::Send => Ok(None),
            Decision::Wait { until, .. } if until <= latest => Ok(Some(until)),
            Decision::Wait { until, because } => refused(because, Some(until)),
            Decision::Refuse { because } => refused(because, None),
        }
    }
}

impl Described for Decision {
    const VALUE: Value = Value::Decision;
}

impl Returned for Decision {
    fn into_json(self) -> Json<'static> {
        let (until, because, remedy) = match self {
            Decision::Send => (None, None, None),
            Decision::Wait { until, because } => (Some(until), Some(because), None),
            Decision::Refuse { because } => (None, Some(because), Some(because.what_to_do())),
        };
        record(vec![
            ("send".into(), Json::Bool(self == Decision::Send)),
            ("until".into(), until.into_json()),
            ("because".into(), because.into_json()),
            ("what_to_do".into(), remedy.into()),
        ])
    }
}
