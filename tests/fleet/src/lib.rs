//! A server of Redis for each test, and limiters that share their limits in it.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "tests start servers and wait for them")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

pub mod adapter;

use std::{
    env, fs,
    path::PathBuf,
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use redis::{Client, Connection};
use wabakit::{
    Decision, Limiter, Time,
    limiter::{self, LimitQuery, SharedLimiter},
};
use wabakit_vectors::scripts::Limits;

use self::adapter::{decide, run};

/// A server on a socket of its own, without persistence unless asked for. It ends with this value.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    arguments: Vec<String>,
    child: Child,
}

impl Server {
    /// Starts a server with these settings.
    pub fn start(settings: &[&str]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wabakit-fleet-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        let at = folder.to_str().unwrap().to_owned();
        let arguments = ["--port", "0", "--save", "", "--dir", &at, "--unixsocket", "socket"].into_iter();
        let arguments: Vec<_> = arguments.chain(settings.iter().copied()).map(str::to_owned).collect();
        let child = Self::run(&arguments);
        let server = Self { folder, arguments, child };
        server.connect();
        server
    }

    /// Kills the server, as a lack of memory does.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends a signal to the server, such as `-STOP`.
    pub fn signal(&self, signal: &str) {
        self::signal(&self.child, signal);
    }

    /// Starts a killed server again.
    pub fn restart(&mut self) {
        self.child = Self::run(&self.arguments);
        self.connect();
    }

    /// Returns the address for clients.
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.folder.join("socket").display())
    }

    /// Connects to the server, and waits until it is ready.
    pub fn connect(&self) -> Connection {
        for _ in 0..1000 {
            let connected = Client::open(self.url()).and_then(|client| client.get_connection());
            if let Ok(mut connection) = connected
                && redis::cmd("PING").query::<String>(&mut connection).is_ok()
            {
                return connection;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("redis-server doesn't start: {:?}", self.arguments);
    }

    fn run(arguments: &[String]) -> Child {
        let program = env::var("REDIS_SERVER").unwrap_or_else(|_| "redis-server".into());
        let mut server = Command::new(&program);
        server.args(arguments).stdout(Stdio::null()).stdin(Stdio::null());
        server.spawn().unwrap_or_else(|e| panic!("{program}: {e}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill().and_then(|()| self.child.wait()));
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Sends a signal to a process, such as `-STOP`.
pub fn signal(process: &Child, signal: &str) {
    assert!(Command::new("kill").args([signal, &process.id().to_string()]).status().unwrap().success());
}

/// Makes a change with a shared limiter.
pub fn change(
    limiter: &mut SharedLimiter,
    connection: &mut Connection,
    now: Time,
    change: &mut dyn FnMut(&mut Limiter, Time),
) {
    while let Some(command) = limiter.change(now, &mut *change) {
        let reply = run(connection, &command);
        if limiter.changed(reply.as_deref(), now).unwrap_or_else(|e| panic!("{e}")) {
            break;
        }
    }
}

/// Processes that share limits and use the times of a test. Each decision and change is made by the next of them.
pub struct Fleet {
    connection: Connection,
    limits: limiter::Limits,
    processes: Vec<SharedLimiter>,
    next: usize,
}

impl Fleet {
    /// Connects this number of processes.
    pub fn new(server: &Server, limits: limiter::Limits, processes: usize) -> Self {
        let mut fleet = Self { connection: server.connect(), limits, processes: vec![], next: 0 };
        for place in 0..processes {
            fleet.processes.push(fleet.process(place));
        }
        fleet
    }

    fn process(&self, place: usize) -> SharedLimiter {
        let seed = 7 + place as u64;
        SharedLimiter::new("test", &format!("process {place}"), self.limits.clone(), seed).with_own_clock()
    }

    fn next(&mut self) -> (&mut SharedLimiter, &mut Connection) {
        let place = self.next % self.processes.len();
        self.next += 1;
        (&mut self.processes[place], &mut self.connection)
    }
}

impl Limits for Fleet {
    fn decide(&mut self, query: &LimitQuery<'_>, now: Time) -> Result<Decision, String> {
        let (limiter, connection) = self.next();
        decide(limiter, connection, *query, now).map(|decided| decided.decision).map_err(|e| e.to_string())
    }

    fn change(&mut self, now: Time, made: &mut dyn FnMut(&mut Limiter, Time)) -> Result<(), String> {
        let (limiter, connection) = self.next();
        change(limiter, connection, now, made);
        Ok(())
    }

    fn restart(&mut self) -> Result<(), String> {
        self.processes = (0..self.processes.len()).map(|place| self.process(place)).collect();
        Ok(())
    }

    fn own(&mut self) -> Option<&mut Limiter> {
        None
    }
}
