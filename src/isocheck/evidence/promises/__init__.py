"""Promises read out of documents: what this organization says it does, and by when."""

from __future__ import annotations

from isocheck.evidence.promises.ledger import promises_in

__all__ = ["promises_in"]
