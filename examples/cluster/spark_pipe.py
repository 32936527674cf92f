"""Checks and prices courses with Spark and the command line: python spark_pipe.py courses/ reports/ 2026-01-15T12:00:00+01:00

Each worker needs the program `aanbod` on its PATH and no Python package. A partition is a catalogue of one course a line, and the
answer a line a course, in the same order: path, line, externalId, valid, counts and quote.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F


def command(moment):
    """One partition on one core. What is found is the answer and no failure, so it ends with 0."""
    words = ["aanbod", "check", "catalogue", "-", "--format", "jsonl", "--per-document", "--exit-zero"]
    words += ["--jobs", "1", "--now", moment, "--ordered-at", moment]
    return shlex.join(words)


def main(source, target, moment):
    spark = SparkSession.builder.appName("aanbod").getOrCreate()
    # A line is a course: one that was printed over several lines has to be made compact before.
    lines = spark.read.parquet(source).select(F.translate("course", "\r\n", "  ")).rdd.map(lambda row: row[0])
    # Without this the program would have no environment at all.
    answers = lines.pipe(command(moment), {"PATH": os.environ["PATH"]}, checkCode=True).map(lambda line: (line,))
    spark.createDataFrame(answers, "report string").write.mode("overwrite").parquet(target)

    reports = spark.read.parquet(target).select(
        F.get_json_object("report", "$.valid").alias("valid"),
        F.get_json_object("report", "$.quote.totals.gross").cast("decimal(18, 2)").alias("gross"),
    )
    reports.groupBy("valid").agg(F.count("*").alias("courses"), F.sum("gross").alias("gross")).orderBy("valid").show()
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
