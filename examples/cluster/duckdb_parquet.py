"""Checks and prices courses on one machine with DuckDB: python duckdb_parquet.py courses/ reports.parquet 2026-01-15T12:00:00+01:00

The check is a function of SQL, which gets columns of Arrow and uses all cores.
"""

import sys

import aanbod
import duckdb
import pyarrow as pa


def connect(moment):
    """A database in memory with the function `report(course)`, which gives the report as JSON text."""
    options = {"now": moment, "quote": {"orderedAt": moment}}

    def report(courses):
        return pa.array(aanbod.validate_batch("course", courses, options), pa.string())

    database = duckdb.connect()
    database.create_function("report", report, ["VARCHAR"], "VARCHAR", type="arrow")
    return database


def main(source, target, moment):
    database = connect(moment)
    database.execute("SET preserve_insertion_order = false")
    database.execute(
        f"COPY (SELECT id, report(course) AS report FROM read_parquet($source)) TO '{target}' (FORMAT parquet, COMPRESSION zstd)",
        {"source": f"{source}/*.parquet"},
    )
    database.sql(
        """
        SELECT report ->> '$.valid' AS valid, count(*) AS courses,
               sum((report ->> '$.quote.totals.gross')::DECIMAL(18, 2)) AS gross
        FROM read_parquet($target) GROUP BY valid ORDER BY valid
        """,
        params={"target": target},
    ).show()


if __name__ == "__main__":
    main(*sys.argv[1:])
