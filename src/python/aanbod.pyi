"""Checks and prices course offers (EduMS), enrollments (Edu-V) and associations (OOAPI v5 / eduXchange)."""

from typing import Any, Iterable, Mapping, Optional, Sequence, Union

Document = Union[str, bytes]
"""The text of a document, or its bytes: UTF-8, UTF-16 or Windows-1252."""

KINDS: list[str]
"""The kinds of documents, such as "course", "catalogue" and "enrollments"."""

class AanbodError(ValueError):
    """A call that can't be answered: the call itself was wrong, not the document."""

    code: str
    """Why, for programs: "option-value", "moment", "patch" and so on. Not there for a kind that doesn't exist."""

def validate(kind: str, document: Document, options: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
    """Checks a document, and answers with a report: `valid`, `counts`, `diagnostics`.

    Options have the names of the JavaScript interface: `{"locale": "nl", "maskValues": True}`. With
    `{"quote": {"orderedAt": "2026-01-15T12:00:00+01:00"}}` the report has the price too.
    """

def validate_batch(
    kind: str, documents: Union[Iterable[Optional[Document]], Any], options: Optional[Mapping[str, Any]] = None
) -> list[Optional[str]]:
    """Checks many documents on all cores, without the interpreter's lock.

    Takes a list, a column of pandas, or an array of Arrow. Gives the report of each as JSON text, and None for None.
    """

def quote(course: Document, options: Mapping[str, Any]) -> dict[str, Any]:
    """What a customer pays who orders at a given moment: `{"orderedAt": "2026-01-15T12:00:00+01:00"}`.

    Amounts are decimals in texts, as exact as the document has them: `Decimal(quote["totals"]["gross"])`.
    """

def price_timeline(course: Document, options: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
    """The price over all time, as segments between the moments at which it changes."""

def detect(document: Document) -> Optional[str]:
    """The kind of a document, told by its content; None when no kind fits."""

def edit(text: str, operations: Sequence[Mapping[str, Any]]) -> str:
    """The text after a JSON Patch (RFC 6902), which keeps every byte that it doesn't name."""
