"""Each engine gives the answers of `aanbod.validate_batch`: PATH=target/debug:$PATH pytest examples/cluster

What isn't installed is skipped. With AANBOD_ENGINES=all a missing Java is the only thing that may be.
"""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import aanbod
import pyarrow.parquet as pq
import pytest

HERE = Path(__file__).parent
COUNT = 700
MOMENT = "2026-01-15T12:00:00+01:00"
OPTIONS = {"now": MOMENT, "quote": {"orderedAt": MOMENT}}
SUMMARY = ("true", "679", "false", "21")
# Its workers are to be the Python that runs the tests; the rest makes it start sooner.
SPARK = {
    "PYSPARK_PYTHON": sys.executable,
    "SPARK_LOCAL_IP": "127.0.0.1",
    "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 pyspark-shell",
}
ALL = os.environ.get("AANBOD_ENGINES") == "all"


def needs(module, *programs):
    for program in programs:
        if shutil.which(program) is None and not (ALL and program != "java"):
            pytest.skip(f"{program} is missing")
    if importlib.util.find_spec(module) is None and not ALL:
        pytest.skip(f"{module} isn't installed")


def run(script, *words):
    environment = {**os.environ, **SPARK}
    words = [sys.executable, HERE / script, *words]
    done = subprocess.run(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def courses(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cluster") / "courses"
    run("courses.py", str(COUNT), folder)
    return folder


@pytest.fixture(scope="module")
def plain(courses):
    rows = pq.read_table(courses).to_pylist()
    reports = aanbod.validate_batch("course", [row["course"] for row in rows], OPTIONS)
    answers = {row["id"]: json.loads(report) for row, report in zip(rows, reports)}
    assert len(answers) == COUNT and sum(not report["valid"] for report in answers.values()) == 21
    assert {report["quote"]["status"] for report in answers.values() if report["valid"]} == {"priced"}
    return answers


def answers(target):
    return {row["id"]: json.loads(row["report"]) for row in pq.read_table(target).to_pylist()}


def shows(printed, words):
    missing = [word for word in words if word not in printed]
    assert not missing, printed


def test_spark_with_the_wheel(courses, plain, tmp_path):
    needs("pyspark", "java")
    printed = run("spark_arrow.py", courses, tmp_path / "reports", MOMENT)
    assert answers(tmp_path / "reports") == plain
    shows(printed, SUMMARY)


def test_spark_with_the_command_line(courses, plain, tmp_path):
    needs("pyspark", "java", "aanbod")
    printed = run("spark_pipe.py", courses, tmp_path / "reports", MOMENT)
    lines = [json.loads(row["report"]) for row in pq.read_table(tmp_path / "reports").to_pylist()]
    assert len(lines) == COUNT
    for line in lines:
        report = plain[line["externalId"]]
        assert (line["valid"], line["counts"]) == (report["valid"], report["counts"])
        assert line["quote"]["status"] == report["quote"]["status"]
        assert line["quote"].get("totals") == report["quote"].get("totals")
    shows(printed, SUMMARY)


@pytest.mark.parametrize("engine", ["duckdb", "polars"])
def test_an_engine_on_one_machine(engine, courses, plain, tmp_path):
    needs(engine)
    printed = run(f"{engine}_parquet.py", courses, tmp_path / "reports.parquet", MOMENT)
    assert answers(tmp_path / "reports.parquet") == plain
    shows(printed, SUMMARY)
