"""Makes courses to try the other scripts with: python courses.py 10000 courses/

Each part of the folder is a Parquet file with the columns `id` and `course`, the JSON text. Three courses in a hundred have mistakes.
"""

import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

DATA = Path(__file__).parents[2] / "tests" / "data" / "course"
PER_PART = 10_000
PER_GROUP = 2_000


def compact(name):
    document = json.loads((DATA / name).read_text("utf-8"))
    # In a catalogue no two courses have the same ids.
    document |= {"id": "{ID}", "externalId": "{EXTERNAL-ID}"}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def courses(count):
    valid, broken = compact("valid.json"), compact("broken.json")
    for number in range(count):
        text = broken if number % 100 in (7, 38, 81) else valid
        text = text.replace("{ID}", f"{number:08x}-53a8-4c58-9f0e-2b7d4a9e6c11")
        yield f"C-{number:08}", text.replace("{EXTERNAL-ID}", f"C-{number:08}")


def main(count, folder):
    folder.mkdir(parents=True, exist_ok=True)
    rows = courses(count)
    for part in range(0, count, PER_PART):
        ids, texts = zip(*(next(rows) for _ in range(min(PER_PART, count - part))))
        table = pa.table({"id": ids, "course": texts})
        pq.write_table(table, folder / f"part-{part // PER_PART:05}.parquet", compression="zstd", row_group_size=PER_GROUP)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
