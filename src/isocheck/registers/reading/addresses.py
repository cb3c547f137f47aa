"""Addresses of databases, taken apart so that no password is ever shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from isocheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

EXAMPLES = "duckdb:///FILE, postgresql://USER@HOST/DATABASE or spark://HOST:PORT"

_ENCRYPTION = ("sslmode", "sslrootcert", "sslcert", "sslkey")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a database is; parts that are not named are empty, a port then 0."""

    scheme: str
    host: str
    port: int
    user: str
    database: str
    password: str = field(repr=False)
    options: Mapping[str, str]

    @property
    def shown(self) -> str:
        """Return the address without its password and options."""
        user = f"{quote(self.user)}@" if self.user else ""
        port = f":{self.port}" if self.port else ""
        path = f"/{self.database}" if self.database else ""
        return f"{self.scheme}://{user}{self.host}{port}{path}"

    def without_password(self, text: str) -> str:
        """Return a text of somebody else's with the password taken out of it."""
        for secret in {self.password, quote(self.password, safe="")} - {""}:
            text = text.replace(secret, "***")
        return text


def address_of(where: str, password: str = "") -> Address:
    """Take an address apart; a password given beside it goes before its own.

    Raises:
        UsageError: it is no address of a database, or has an option nobody knows.
    """
    scheme = where.partition("://")[0].lower()
    try:
        found = urlsplit(where)
        host, port = found.hostname or "", found.port or 0
    except ValueError:
        raise UsageError(
            f"the address {scheme}://… is not written right; use {EXAMPLES}"
        ) from None
    options = dict(parse_qsl(found.query, keep_blank_values=True))
    own = options.pop("password", "") or unquote(found.password or "")
    for name in options:
        if name not in _ENCRYPTION:
            raise UsageError(
                f"the address {scheme}://… has an option '{name}'; "
                f"there are {', '.join(_ENCRYPTION)}"
            )
    return Address(
        scheme=scheme,
        host=f"[{host}]" if ":" in host else host,
        port=port,
        user=unquote(found.username or ""),
        database=unquote(found.path.removeprefix("/")),
        password=password or own,
        options=options,
    )
