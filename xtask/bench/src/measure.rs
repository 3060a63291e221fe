//! Method of measurement. Cases run interleaved and in random order, in rounds of a few milliseconds of the thread's
//! CPU time, so that other load affects all of them equally. A ratio is the median of the rounds' ratios.

use std::{hint::black_box, time::Duration};

use cpu_time::ThreadTime;
use serde::Serialize;

const ROUNDS: usize = 31;
const ROUND: Duration = Duration::from_millis(9);

/// Row of the table.
#[derive(Serialize)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) against: &'static str,
    pub(crate) unit: &'static str,
    /// Limit of the value; `None` if the line is informational.
    pub(crate) goal: Option<f64>,
    pub(crate) reached: f64,
    pub(crate) median_ns: Option<f64>,
    pub(crate) min_ns: Option<f64>,
}

/// Measured task: a call performs it once.
pub(crate) struct Case<'a>(Box<dyn FnMut() + 'a>);

impl<'a> Case<'a> {
    pub(crate) fn new<T>(mut run: impl FnMut() -> T + 'a) -> Self {
        Self(Box::new(move || {
            black_box(run());
        }))
    }

    fn nanoseconds(&mut self, times: u32) -> f64 {
        let start = ThreadTime::now();
        (0..times).for_each(|_| (self.0)());
        start.elapsed().as_nanos() as f64 / f64::from(times)
    }

    /// Number of calls in a round.
    fn times(&mut self) -> u32 {
        let (mut times, mut each) = (1, self.nanoseconds(1));
        while each * f64::from(times) < 1e6 {
            times *= 2;
            each = self.nanoseconds(times);
        }
        ((ROUND.as_nanos() as f64 / each) as u32).max(1)
    }
}

/// Times of one case in nanoseconds, one for each round.
pub(crate) struct Times(Vec<f64>);

impl Times {
    /// Creates the times of the rounds of a case.
    pub(crate) fn new(rounds: Vec<f64>) -> Self {
        Self(rounds)
    }

    pub(crate) fn median(&self) -> f64 {
        median(self.0.iter().copied())
    }

    pub(crate) fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// Ratio of the time to the baseline.
    pub(crate) fn ratio(&self, limit: &Times) -> f64 {
        median(self.0.iter().zip(&limit.0).map(|(ours, limit)| ours / limit))
    }

    pub(crate) fn line(
        &self,
        name: impl Into<String>,
        limit: &Times,
        against: &'static str,
        goal: Option<f64>,
    ) -> Line {
        let (reached, median_ns, min_ns) = (self.ratio(limit), Some(self.median()), Some(self.min()));
        Line { name: name.into(), against, unit: "×", goal, reached, median_ns, min_ns }
    }
}

/// Measures cases side by side.
pub(crate) fn measure<const N: usize>(mut cases: [Case<'_>; N]) -> [Times; N] {
    let calls: Vec<u32> = cases.iter_mut().map(Case::times).collect();
    let mut times = [(); N].map(|()| Times(Vec::with_capacity(ROUNDS)));
    let mut order: Vec<usize> = (0..N).collect();
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for &i in &order {
            times[i].0.push(cases[i].nanoseconds(calls[i]));
        }
    }
    times
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
