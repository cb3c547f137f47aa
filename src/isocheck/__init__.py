"""Audit-readiness checks for the ISO customer-service standards."""

from __future__ import annotations

# A literal: reading the installed metadata costs more than the interpreter's start.
__version__ = "0.1.0"
