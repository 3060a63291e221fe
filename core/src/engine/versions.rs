//! Versions of the Graph API and their expiry.

use crate::time::Time;

/// A version of the Graph API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GraphVersion {
    /// Name of the version in URLs, such as `v25.0`.
    pub name: &'static str,
    /// First day on which the version is no longer available, such as `2028-07-29`. `None` if the platform has not
    /// announced it.
    pub expires: Option<&'static str>,
}

/// Versions of the Graph API that are known to this version of wabakit, the oldest first. All older versions have expired.
pub static GRAPH_VERSIONS: &[GraphVersion] = &[
    GraphVersion { name: "v20.0", expires: Some("2026-09-24") },
    GraphVersion { name: "v21.0", expires: Some("2027-01-21") },
    GraphVersion { name: "v22.0", expires: Some("2027-05-20") },
    GraphVersion { name: "v23.0", expires: Some("2027-10-08") },
    GraphVersion { name: "v24.0", expires: Some("2028-02-18") },
    GraphVersion { name: "v25.0", expires: Some("2028-07-29") },
    GraphVersion { name: "v26.0", expires: None },
    GraphVersion { name: "v27.0", expires: None },
];

impl GraphVersion {
    /// Returns the version with this name, if it is known.
    pub fn find(name: &str) -> Option<&'static Self> {
        GRAPH_VERSIONS.iter().find(|version| version.name == name)
    }

    /// Returns true if the version is no longer available at this time.
    pub fn is_expired(&self, now: Time) -> bool {
        self.expires.is_some_and(|day| *day <= *now.date())
    }

    /// Returns the name of the version that answers a request for `name`: for an expired version the oldest one that is
    /// available, otherwise the requested one.
    pub fn serving(name: &str, now: Time) -> &str {
        let oldest = GRAPH_VERSIONS.iter().find(|version| !version.is_expired(now));
        match oldest {
            Some(oldest) if major(name) < major(oldest.name) => oldest.name,
            _ => name,
        }
    }
}

/// Returns the major number of a version, and the largest number for a name that isn't a version.
fn major(name: &str) -> u32 {
    let digits = name.trim_start_matches('v').split('.').next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::GRAPH_VERSION;

    #[test]
    fn versions_are_in_order_and_contain_the_default() {
        assert!(GRAPH_VERSIONS.is_sorted_by(|a, b| major(a.name) < major(b.name)));
        assert!(GRAPH_VERSIONS.is_sorted_by_key(|version| version.expires.unwrap_or("9999")));
        assert!(GraphVersion::find(GRAPH_VERSION).is_some());
    }

    #[test]
    fn the_oldest_available_version_answers_for_expired_ones() {
        // 2026-09-23T23:59:59Z and one second later.
        let (before, after) = (Time::from_secs(1_790_207_999), Time::from_secs(1_790_208_000));
        assert_eq!(GraphVersion::serving("v20.0", before), "v20.0");
        assert_eq!(GraphVersion::serving("v20.0", after), "v21.0");
        assert_eq!(GraphVersion::serving("v9.0", before), "v20.0");
        for name in ["v25.0", "v28.0", "nonsense"] {
            assert_eq!(GraphVersion::serving(name, after), name);
        }
    }
}
