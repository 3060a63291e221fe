//! The language of documentation: every doc comment stands alone in an editor's hover and uses the field's own words.

#![allow(clippy::disallowed_methods, reason = "tests read files")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use wabakit::Type;
use wabakit_vectors::{
    cases, json_file,
    walk::{Named, Walk},
};

/// Folders with documentation: sources, and the files that are printed from core.
const FOLDERS: [&str; 12] = [
    "core/src",
    "core/macros/src",
    "sandbox/src",
    "client/src",
    "cli/src",
    "tests/rust/src",
    "wasm/src",
    "wasm/ts",
    "python/src",
    "python/wabakit",
    "bindings/kotlin/src/main/kotlin/wabakit/areas",
    "bindings/swift/Sources/Wabakit/Areas",
];

/// Folders of vectors.
const VECTORS: [&str; 13] = [
    "codes",
    "deduplicator",
    "definitions",
    "limiter",
    "phones",
    "policy",
    "requests",
    "responses",
    "signatures",
    "statuses",
    "template_cache",
    "templates",
    "webhooks",
];

/// Words that are never the right ones here. Defaults are written as "Default: …", users are WhatsApp users or recipients,
/// files are images and audio, and the spelling is American, like the platform's.
const PHRASES: [&str; 35] = [
    "answering machine",
    "behaviour",
    "cancelled",
    "colour",
    "door",
    "doors",
    "half character",
    "half characters",
    "licence",
    "licences",
    "neighbour",
    "neighbours",
    "news",
    "nobody",
    "nothing yet",
    "owed",
    "papers",
    "people",
    "per cent",
    "picture",
    "pictures",
    "programme",
    "readable text",
    "said",
    "says",
    "somebody",
    "sound",
    "tell",
    "tells",
    "tick",
    "ticks",
    "told",
    "unless told",
    "user name",
    "whom",
];

/// Terms of the platform that contain one of the phrases.
const TERMS: [&str; 2] = ["profile picture", "profile pictures"];

/// Beginnings of fragments: their subject is in a neighbour that a hover doesn't show.
const BEGINNINGS: [&str; 12] =
    ["how", "it", "the one", "they", "those", "what", "when", "where", "whether", "which", "who", "why"];

/// The number of words that a comment needs to mean something alone.
const WORDS: usize = 3;

/// A doc comment: the number of its first line, and its lines without the syntax of comments.
struct Comment<'s> {
    line: usize,
    lines: Vec<&'s str>,
}

impl Comment<'_> {
    /// The reasons to refuse the comment, each with the number of its line.
    fn findings(&self) -> Vec<(usize, String)> {
        let lines = prose(&self.lines);
        let text = lines.iter().flat_map(|line| line.split_whitespace()).collect::<Vec<_>>().join(" ");
        let text = TERMS.iter().fold(text, |text, term| text.replace(term, "#"));
        let words = words(&text);
        let mut findings: Vec<_> = PHRASES
            .iter()
            .filter(|phrase| contains(&words, phrase))
            .map(|phrase| {
                let at = lines.iter().position(|line| contains(&self::words(line), phrase)).unwrap_or_default();
                (self.line + at, format!("\"{phrase}\""))
            })
            .collect();
        let begins = |beginning: &&&str| words.starts_with(&beginning.split(' ').collect::<Vec<_>>());
        findings.extend(BEGINNINGS.iter().find(begins).map(|begin| (self.line, format!("begins with \"{begin}\""))));
        if words.len() < WORDS {
            findings.push((self.line, format!("fewer than {WORDS} words: \"{text}\"")));
        }
        findings.extend(repeated(&text).map(|sentence| (self.line, format!("occurs twice: \"{sentence}\""))));
        findings
    }
}

/// Returns a sentence that occurs twice, if there is one. Parameters of functions may share sentences.
fn repeated(text: &str) -> Option<&str> {
    let mut earlier = BTreeSet::new();
    let parameters = ["args:", "@param ", "- parameter"].iter().filter_map(|mark| text.find(mark)).min();
    text[..parameters.unwrap_or(text.len())].split(". ").map(|sentence| sentence.trim_end_matches('.')).find(
        |sentence| {
            let known = !earlier.insert(*sentence);
            known && words(sentence).len() >= WORDS && !sentence.contains('#')
        },
    )
}

/// Lines in lower case, with a mark for each word of code and without examples. As many as before.
fn prose(lines: &[&str]) -> Vec<String> {
    let mut example = false;
    let mut prose = |line: &&str| {
        let fence = line.trim_start().starts_with("```");
        example ^= fence;
        if fence || example {
            return String::new();
        }
        let parts = line.split('`').enumerate();
        parts.map(|(at, part)| if at % 2 == 0 { part.to_lowercase() } else { "# ".repeat(words(part).len()) }).collect()
    };
    lines.iter().map(&mut prose).collect()
}

fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !"#_'’-".contains(c));
    parts.filter(|word| !word.is_empty()).collect()
}

fn contains(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<_> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|window| window == phrase)
}

/// The doc comments of a source, by the syntax of its language. In Rust up to the module of unit tests.
fn comments<'s>(extension: &str, source: &'s str) -> Vec<Comment<'s>> {
    let source = source.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    match extension {
        "rs" | "swift" => by_line(source),
        "py" | "pyi" => between(source, "\"\"\"", "\"\"\""),
        "ts" | "kt" => between(source, "/**", "*/"),
        _ => vec![],
    }
}

/// Comments of consecutive lines that begin with `///` or `//!`.
fn by_line(source: &str) -> Vec<Comment<'_>> {
    let mut comments: Vec<Comment<'_>> = vec![];
    let mut open = "";
    for (at, line) in source.lines().enumerate() {
        let mark = line.trim_start().get(..3).filter(|mark| ["///", "//!"].contains(mark)).unwrap_or_default();
        if let Some(text) = line.trim_start().strip_prefix(mark).filter(|_| !mark.is_empty()) {
            match comments.last_mut().filter(|_| mark == open) {
                Some(comment) => comment.lines.push(text),
                None => comments.push(Comment { line: at + 1, lines: vec![text] }),
            }
        }
        open = mark;
    }
    comments
}

/// Comments from one mark to another.
fn between<'s>(source: &'s str, start: &str, end: &str) -> Vec<Comment<'s>> {
    let mut comments = vec![];
    let (mut rest, mut line) = (source, 1);
    while let Some((before, after)) = rest.split_once(start) {
        let Some((text, next)) = after.split_once(end) else { break };
        line += before.matches('\n').count();
        let lines: Vec<_> = text.lines().map(|line| line.trim_start().trim_start_matches('*')).collect();
        comments.push(Comment { line, lines });
        line += text.matches('\n').count();
        rest = next;
    }
    comments
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

#[test]
fn doc_comments_stand_alone_and_use_the_terms_of_the_field() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut refused = vec![];
    for folder in FOLDERS {
        let mut looked_at = 0;
        for path in sources(&root.join(folder)) {
            let source = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            for comment in comments(extension, &source) {
                looked_at += 1;
                for (line, finding) in comment.findings() {
                    refused.push(format!("{name}:{line}: {finding}"));
                }
            }
        }
        assert!(looked_at > 30, "{folder}: only {looked_at} doc comments");
    }
    assert!(refused.is_empty(), "{} doc comments to rewrite:\n{}", refused.len(), refused.join("\n"));
}

#[test]
fn every_time_has_its_unit() {
    let is_time = |ty: Type| matches!(ty, Type::Timestamp | Type::OrText(Type::Timestamp));
    let mut times = 0;
    for ((name, _), named) in Walk::received().found {
        let Named::Object(object) = named else { continue };
        for field in object.fields.iter().filter(|field| is_time(field.ty)) {
            times += 1;
            assert!(field.docs.text().contains("Unix epoch"), "{name}.{}: {}", field.name, field.docs.text());
        }
    }
    assert!(times > 30, "only {times} times");
}

#[test]
fn tests_and_vectors_use_the_terms_of_the_field() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut names: Vec<String> = vec![];
    for folder in VECTORS {
        let cases = cases(folder);
        let files: BTreeSet<_> = cases.iter().map(|case| format!("vectors/{folder}/{}.json", case.file)).collect();
        names.extend(files.iter().map(|file| json_file(file)["about"].as_str().unwrap_or_default().to_owned()));
        // A name without lower-case letters is a value of the platform.
        let is_prose = |name: &String| name.contains(char::is_lowercase);
        names.extend(cases.into_iter().map(|case| case.name).filter(is_prose));
    }
    for folder in ["core/src", "sandbox/tests", "cli/tests", "tests/rust/tests", "xtask/src"] {
        let tests = sources(&root.join(folder)).into_iter().flat_map(|path| names_of_tests(&path));
        names.extend(tests.map(|name| name.replace('_', " ")));
    }
    let refused = |name: &&String| {
        let name = TERMS.iter().fold(name.to_lowercase(), |name, term| name.replace(term, "#"));
        PHRASES.iter().any(|phrase| contains(&words(&name), phrase))
    };
    let refused: Vec<_> = names.iter().filter(refused).collect();
    assert!(names.len() > 3000, "only {} names", names.len());
    assert!(refused.is_empty(), "{} names to change:\n{refused:#?}", refused.len());
}

/// Returns the names of the tests in a Rust source.
fn names_of_tests(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).unwrap();
    let tests = source.split("#[test]").skip(1);
    tests.filter_map(|test| Some(test.split_once("fn ")?.1.split_once('(')?.0.to_owned())).collect()
}

#[test]
fn finds_each_fault_at_its_line_in_every_language() {
    let found = |extension: &str, source: &str| {
        let comments = comments(extension, source);
        comments.iter().flat_map(Comment::findings).collect::<Vec<_>>()
    };
    let phrase = |line: usize, phrase: &str| (line, format!("\"{phrase}\""));
    let rust = "//! A module of this crate.\n\n/// Returns the time,\n/// unless\n/// told otherwise.\nfn f() {}\n";
    assert_eq!(found("rs", rust), [phrase(5, "told"), phrase(3, "unless told")]);
    let swift = "    /// The user's name.\n    var a\n    /// They hide it.\n    var b\n";
    assert_eq!(found("swift", swift), [(3, "begins with \"they\"".to_owned())]);
    let typescript = "\n/**\n * The image of a profile\n * picture: a Picture.\n */\na;\n/** Its id. */\nb;\n";
    let few = (7, "fewer than 3 words: \"its id.\"".to_owned());
    assert_eq!(found("ts", typescript), [phrase(4, "picture"), few]);
    let python = "class A:\n    \"\"\"A user of the app.\"\"\"\n\n    b: int\n    \"\"\"It is told.\"\"\"\n";
    assert_eq!(found("py", python), [phrase(5, "told"), (5, "begins with \"it\"".to_owned())]);
    let twice = "/// Name of it. No spaces around. No spaces around.\nfn f() {}\n/// Whether a name is free.\nlet b;\n";
    let repeats = (1, "occurs twice: \"no spaces around\"".to_owned());
    assert_eq!(found("rs", twice), [repeats, (3, "begins with \"whether\"".to_owned())]);
    let clean = "/// Sends a `told` message.\n///\n/// ```\n/// // whom it concerns\n/// ```\nfn f() {}\n";
    let tests = "\n#[cfg(test)]\nmod tests {\n    /// Told.\n}\n";
    assert_eq!(found("rs", &[clean, tests].concat()), []);
}
