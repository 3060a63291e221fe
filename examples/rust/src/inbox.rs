//! A durable inbox: events as files, until they are done.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use tokio::fs;
use wabakit::{Event, webhook::digest};

/// A folder of events. A real application uses a table of its database, with the key as the primary key.
#[derive(Clone)]
pub struct Inbox(PathBuf);

impl Inbox {
    /// Opens the folder, or creates it.
    pub async fn open(folder: impl AsRef<Path>) -> io::Result<Self> {
        fs::create_dir_all(&folder).await?;
        Ok(Self(folder.as_ref().to_owned()))
    }

    /// Stores the events of a delivery. Returns those that are new: the platform can deliver an event more than once.
    pub async fn store(&self, events: Vec<Event<'static>>) -> io::Result<Vec<Event<'static>>> {
        let mut new = vec![];
        for event in events {
            let (open, done) = (self.path(&event, "json"), self.path(&event, "done"));
            if !fs::try_exists(&open).await? && !fs::try_exists(&done).await? {
                fs::write(&open, event.to_json()).await?;
                new.push(event);
            }
        }
        Ok(new)
    }

    /// Marks an event as done. Its key must be kept for at least 7 days.
    pub async fn done(&self, event: &Event<'_>) -> io::Result<()> {
        fs::rename(self.path(event, "json"), self.path(event, "done")).await
    }

    /// Returns the events that aren't done, to dispatch them again.
    pub async fn open_events(&self) -> io::Result<Vec<Event<'static>>> {
        let mut events = vec![];
        let mut files = fs::read_dir(&self.0).await?;
        while let Some(file) = files.next_entry().await? {
            if file.path().extension().is_some_and(|extension| extension == "json") {
                let json = fs::read_to_string(file.path()).await?;
                let event = Event::from_json(&json).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?;
                events.push(event.into_owned());
            }
        }
        Ok(events)
    }

    fn path(&self, event: &Event<'_>, extension: &str) -> PathBuf {
        self.0.join(digest(event.key().as_bytes())).with_extension(extension)
    }
}
