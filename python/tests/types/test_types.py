"""The types of the installed package, checked by mypy and pyright."""

import functools
import json
import os
import pathlib
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).parent
SOURCES = HERE.parents[1]


def mypy(*what):
    output = run(sys.executable, "-m", "mypy", "--strict", "--output", "json", *what)
    for found in map(json.loads, filter(lambda line: line.startswith("{"), output.splitlines())):
        if found["severity"] == "error":
            yield pathlib.Path(found["file"]).name, found["line"], found["message"]


def pyright(*what):
    output = run(HERE / "node_modules/.bin/pyright", "--outputjson", *what)
    for found in json.loads(output)["generalDiagnostics"]:
        if found["severity"] == "error":
            yield pathlib.Path(found["file"]).name, found["range"]["start"]["line"] + 1, found["message"]


def run(*command):
    """Runs a type checker with the packages of this Python, and returns its output."""
    path = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": path})
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@functools.cache
def in_calls(checker):
    """Returns the errors in calls of the package, in strict mode."""
    return list(checker(HERE / "ok.py", HERE / "bad.py"))


PACKAGE = {mypy: ["--package", "wabakit"], pyright: ["--project", SOURCES]}
checkers = pytest.mark.parametrize("checker", PACKAGE, ids=lambda checker: checker.__name__)


@checkers
def test_the_package_is_typed(checker):
    assert list(checker(*PACKAGE[checker])) == []


@checkers
def test_good_calls_pass(checker):
    assert [error for error in in_calls(checker) if error[0] == "ok.py"] == []


@checkers
def test_bad_calls_do_not(checker):
    lines = (HERE / "bad.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "  # error: " in line}
    assert {line: message for file, line, message in in_calls(checker) if file == "bad.py"}.keys() == marked


def test_the_compiled_part_is_as_described():
    done = subprocess.run([sys.executable, "-m", "mypy.stubtest", "wabakit._core"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
