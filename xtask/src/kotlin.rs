//! The Maven package: built, tested, and used by another project.

use std::{
    collections::BTreeSet,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};

use crate::{
    readme::blocks,
    run::{binary, command, root, succeed, target},
    tools,
};

/// READMEs with Kotlin examples.
const READMES: &[&str] = &["README.md", "bindings/kotlin/README.md"];

/// Name of the project that runs the examples.
const FRESH: &str = "kotlin-fresh";

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Maven goal that writes the class path into the file that follows.
const CLASSPATH: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile";

/// True once this run has installed the package for other projects: compiling it takes minutes.
static INSTALLED: Mutex<bool> = Mutex::new(false);

/// Returns the command that tests the Kotlin package, and installs it.
pub(crate) fn tests() -> Result<Command> {
    make()?;
    *INSTALLED.lock().unwrap_or_else(PoisonError::into_inner) = true;
    maven("bindings/kotlin", "install")
}

/// Installs the package, unless its tests did.
fn install() -> Result<()> {
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*installed {
        make()?;
        succeed(maven("bindings/kotlin", "install -Dmaven.test.skip=true")?)?;
        *installed = true;
    }
    Ok(())
}

/// Returns the command that runs the examples of the READMEs, in a project that has nothing but the packed jar.
pub(crate) fn fresh() -> Result<Command> {
    let project = project(FRESH)?;
    let sources = project.join("src/test/kotlin");
    fs::copy(root().join("bindings/kotlin/fresh/src/test/kotlin/ExamplesTest.kt"), sources.join("ExamplesTest.kt"))?;
    fs::write(sources.join("Examples.kt"), examples()?)?;
    let mut tests = maven("", &format!("test -Dwabakit.version={VERSION}"))?;
    tests.current_dir(project);
    // Both are open at once, so that they differ.
    let ports = [TcpListener::bind("127.0.0.1:0")?, TcpListener::bind("127.0.0.1:0")?];
    for (name, port) in ["PORT", "BACKEND_PORT"].into_iter().zip(&ports) {
        tests.env(name, port.local_addr()?.port().to_string());
    }
    tests.env("DATABASE_URL", "jdbc:h2:mem:inbox;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    tests.envs([("WHATSAPP_TOKEN", "EAAJB"), ("APP_SECRET", "5ec4e7"), ("VERIFY_TOKEN", "one that you chose")]);
    Ok(tests)
}

/// Returns the folder of that project.
pub(crate) fn fresh_project() -> Result<PathBuf> {
    Ok(target()?.join(FRESH))
}

/// Folder of the application with Spring Boot.
pub(crate) const SPRING: &str = "examples/kotlin/spring";

/// Returns the command that tests the application with Spring Boot.
pub(crate) fn spring() -> Result<Command> {
    install()?;
    maven(SPRING, &format!("test -Dwabakit.version={VERSION}"))
}

/// Compiles a program in another such project. Returns the command that runs it.
pub(crate) fn program(file: &Path) -> Result<Command> {
    let project = project("kotlin-program")?;
    let name = file.file_stem().and_then(|name| name.to_str()).context("a program has a name")?;
    fs::copy(file, project.join("src/test/kotlin").join(format!("{name}.kt")))?;
    let classpath = project.join("classpath");
    let list = format!("{CLASSPATH}={}", classpath.display());
    let mut compile = maven("", &format!("test-compile -Dwabakit.version={VERSION} {list}"))?;
    compile.current_dir(&project);
    succeed(compile)?;
    let mut run = command("java -cp");
    run.arg(format!("{}:{}", project.join("target/test-classes").display(), fs::read_to_string(classpath)?));
    run.arg(format!("{name}Kt"));
    Ok(run)
}

/// Creates a project that uses the installed package.
fn project(name: &str) -> Result<PathBuf> {
    install()?;
    let project = target()?.join(name);
    // Maven would keep classes of an earlier run that are no longer compiled.
    if project.exists() {
        fs::remove_dir_all(&project)?;
    }
    fs::create_dir_all(project.join("src/test/kotlin"))?;
    fs::copy(root().join("bindings/kotlin/fresh/pom.xml"), project.join("pom.xml"))?;
    Ok(project)
}

/// Copies the files that Maven Central requires into a folder.
pub(crate) fn pack(dist: &Path) -> Result<()> {
    make()?;
    succeed(maven("bindings/kotlin", "package -Dmaven.test.skip=true")?)?;
    let kotlin = root().join("bindings/kotlin");
    for kind in ["", "-sources", "-javadoc"] {
        let file = format!("wabakit-{VERSION}{kind}.jar");
        let made = kotlin.join("target").join(&file);
        fs::copy(&made, dist.join(&file)).with_context(|| format!("no {}", made.display()))?;
    }
    fs::copy(kotlin.join("pom.xml"), dist.join(format!("wabakit-{VERSION}.pom"))).map(drop)?;
    Ok(())
}

/// Returns the command that runs the bench of the Kotlin package.
pub(crate) fn bench() -> Result<Command> {
    make()?;
    let classpath = target()?.join("kotlin-classpath");
    succeed(maven("bindings/kotlin", &format!("test-compile {CLASSPATH}={}", classpath.display()))?)?;
    let mut bench = command("java -cp");
    bench.arg(format!("target/classes:target/test-classes:{}", fs::read_to_string(classpath)?));
    bench.arg("wabakit.BenchKt").current_dir(root().join("bindings/kotlin"));
    Ok(bench)
}

/// Creates a Maven command in a folder of the repository. Downloads and installed packages are kept in cargo's target folder.
fn maven(folder: &str, what: &str) -> Result<Command> {
    let mut maven = command(&format!("mvn --batch-mode --no-transfer-progress {what}"));
    let target = target()?;
    maven.arg(format!("-Dmaven.repo.local={}", target.join("maven").display()));
    // The fast compiler of the virtual machine halves the time of Kotlin's compiler.
    maven.env("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    maven.current_dir(root().join(folder)).env("WABAKIT", target.join("debug/wabakit"));
    Ok(maven)
}

/// Builds the native library, UniFFI's Kotlin, and the sandbox for the tests.
fn make() -> Result<()> {
    tools::bindgen("kotlin")?;
    binary("wabakit").map(drop)
}

/// Returns the source of a function for each example, and of the list of them.
fn examples() -> Result<String> {
    let (mut imports, mut functions, mut names) = (BTreeSet::new(), String::new(), vec![]);
    for path in READMES {
        let text = fs::read_to_string(root().join(path)).with_context(|| format!("no {path}"))?;
        for block in blocks(&text, "kotlin") {
            let (head, body): (Vec<_>, Vec<_>) = block.lines().partition(|line| line.starts_with("import "));
            imports.extend(head.into_iter().map(str::to_owned));
            let name = format!("example{}", names.len());
            functions += &format!("\nprivate suspend fun {name}() {{\n{}\n}}\n", body.join("\n"));
            names.push(format!("::{name}"));
        }
    }
    let imports: Vec<_> = imports.into_iter().collect();
    let list = format!("val examples: List<suspend () -> Unit> = listOf({})", names.join(", "));
    Ok(format!("{}\n\n{list}\n{functions}", imports.join("\n")))
}
