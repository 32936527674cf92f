"""Checks and prices courses on one machine with Polars: python polars_parquet.py courses/ reports.parquet 2026-01-15T12:00:00+01:00

A lazy frame is read, checked and written by Polars's streaming engine.
"""

import sys

import aanbod
import polars as pl


def report(moment):
    """An expression: the report of each course as JSON text."""
    options = {"now": moment, "quote": {"orderedAt": moment}}

    def check(courses):
        return pl.Series(aanbod.validate_batch("course", courses.to_arrow(), options), dtype=pl.String)

    return pl.col("course").map_batches(check, return_dtype=pl.String, is_elementwise=True).alias("report")


def main(source, target, moment):
    courses = pl.scan_parquet(f"{source}/*.parquet")
    courses.select("id", report(moment)).sink_parquet(target, compression="zstd")

    reports = pl.scan_parquet(target).select(
        valid=pl.col("report").str.json_path_match("$.valid"),
        gross=pl.col("report").str.json_path_match("$.quote.totals.gross").cast(pl.Decimal(18, 2)),
    )
    print(reports.group_by("valid").agg(courses=pl.len(), gross=pl.col("gross").sum()).sort("valid").collect(engine="streaming"))


if __name__ == "__main__":
    main(*sys.argv[1:])
