"""Checks and prices courses with Spark, in its Python workers: python spark_arrow.py courses/ reports/ 2026-01-15T12:00:00+01:00

Each worker needs the wheel. Rows go to it as batches of Arrow and come back with their report, so neither the JVM nor Python reads
JSON. Spark runs a worker on each core already: a batch is therefore checked on one thread.
"""

import sys

import aanbod
import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as F


def checked(moment):
    """A function for `mapInArrow`. The present is the same for all workers, whenever they run."""
    options = {"now": moment, "quote": {"orderedAt": moment}}

    def check(batches):
        for batch in batches:
            reports = aanbod.validate_batch("course", batch.column("course"), options)
            yield pa.RecordBatch.from_arrays([batch.column("id"), pa.array(reports, pa.string())], ["id", "report"])

    return check


def main(source, target, moment):
    spark = (
        SparkSession.builder.appName("aanbod")
        .config("spark.executorEnv.RAYON_NUM_THREADS", "1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2000")
        .getOrCreate()
    )
    courses = spark.read.parquet(source).select("id", "course")
    courses.mapInArrow(checked(moment), "id string, report string").write.mode("overwrite").parquet(target)

    reports = spark.read.parquet(target).select(
        F.get_json_object("report", "$.valid").alias("valid"),
        F.get_json_object("report", "$.quote.totals.gross").cast("decimal(18, 2)").alias("gross"),
    )
    reports.groupBy("valid").agg(F.count("*").alias("courses"), F.sum("gross").alias("gross")).orderBy("valid").show()
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
