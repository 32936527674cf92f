"""The wheel, as users have it: `pip install aanbod-….whl`, and pytest."""

import json
import threading
from decimal import Decimal
from pathlib import Path

import aanbod
import pytest

DATA = Path(__file__).parents[3] / "tests" / "data"
COURSE = (DATA / "course" / "valid.json").read_bytes()
BROKEN = (DATA / "course" / "broken.json").read_bytes()
NOW = "2026-02-10T10:15:00Z"


def test_a_report_is_a_dict_with_what_is_wrong():
    assert aanbod.validate("course", COURSE, {"now": NOW})["valid"]
    report = aanbod.validate("course", BROKEN, {"now": NOW, "locale": "nl"})
    errors = [finding for finding in report["diagnostics"] if finding["severity"] == "error"]
    assert not report["valid"] and report["counts"]["error"] == len(errors) > 5
    assert all(finding["message"] and finding["code"] for finding in report["diagnostics"])


def test_text_and_bytes_are_the_same_document():
    assert aanbod.validate("course", COURSE.decode(), {"now": NOW}) == aanbod.validate("course", COURSE, {"now": NOW})


def test_prices_are_exact():
    options = {"orderedAt": "2026-01-15T12:00:00+01:00"}
    quote = aanbod.quote(COURSE, options)
    assert (quote["status"], quote["currency"]) == ("priced", "EUR")
    assert {name: Decimal(amount) for name, amount in quote["totals"].items()} == {
        "net": Decimal("1260.00"),
        "vat": Decimal("257.40"),
        "gross": Decimal("1517.40"),
    }
    assert aanbod.validate("course", COURSE, {"now": NOW, "quote": options})["quote"]["totals"] == quote["totals"]


def test_the_price_over_time_has_segments():
    assert len(aanbod.price_timeline(COURSE)["segments"]) > 1


def test_a_batch_is_what_each_alone_is_and_keeps_none():
    documents = [COURSE, None, BROKEN.decode(), b"{"] * 50
    reports = aanbod.validate_batch("course", documents, {"now": NOW})
    assert len(reports) == 200
    for document, report in zip(documents, reports):
        assert report is None if document is None else json.loads(report) == aanbod.validate("course", document, {"now": NOW})


def test_a_column_of_arrow_is_a_batch():
    pyarrow = pytest.importorskip("pyarrow")
    column = pyarrow.array([COURSE.decode(), None])
    assert [report is None for report in aanbod.validate_batch("course", column)] == [False, True]


def test_other_threads_go_on_while_a_batch_is_checked():
    done = threading.Event()
    worker = threading.Thread(target=lambda: (aanbod.validate_batch("course", [BROKEN] * 2000), done.set()))
    worker.start()
    turns = 0
    while not done.is_set():
        turns += 1
        done.wait(0.001)
    worker.join()
    assert turns > 3


def test_a_wrong_call_says_what_to_do():
    with pytest.raises(aanbod.AanbodError, match="orderdAt") as error:
        aanbod.quote(COURSE, {"orderdAt": NOW})
    assert error.value.code == "unknown-option"
    with pytest.raises(aanbod.AanbodError, match="There is no kind cours"):
        aanbod.validate("cours", COURSE)
    with pytest.raises(TypeError, match="read_bytes"):
        aanbod.validate("course", {"name": "x"})


def test_what_a_document_is_and_an_edit_that_keeps_the_rest():
    assert aanbod.detect(COURSE) == "course" and aanbod.detect("[]") is None
    text = '{ "name" : "A",\n "x": 1.50 }'
    assert aanbod.edit(text, [{"op": "replace", "path": "/name", "value": "B"}]) == text.replace('"A"', '"B"')
