from __future__ import annotations

import pytest

from isocheck.errors import UnreadableError, UsageError
from isocheck.registers.reading import databases, open_source
from isocheck.registers.reading.addresses import address_of


@pytest.mark.parametrize(
    "where",
    [
        "postgresql://clerk:hush%2Fme@db.example:6543/crm",
        "postgresql://clerk@db.example:6543/crm?password=hush%2Fme&sslmode=require",
    ],
)
def test_a_password_is_never_shown(where: str) -> None:
    address = address_of(where)
    assert address.password == "hush/me"  # noqa: S105 - what must not be shown
    assert address.shown == "postgresql://clerk@db.example:6543/crm"
    assert "hush" not in repr(address)
    said = "login of hush/me and hush%2Fme failed"
    assert address.without_password(said) == "login of *** and *** failed"


def test_a_password_beside_the_address_goes_first() -> None:
    address = address_of("postgresql://clerk:old@h/crm", "new")
    assert address.password == "new"  # noqa: S105 - not a real one


@pytest.mark.parametrize(
    "where",
    [
        "postgresql://clerk:hush@db:port/crm",
        "postgresql://clerk:hush@[db/crm",
        "postgresql://clerk:hush@db/crm?options=-cdefault_transaction_read_only%3Doff",
        "mysql://clerk:hush@db/crm",
    ],
)
def test_wrong_addresses_cost_one_line_without_password(where: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_source(where)
    assert "hush" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("where", "driver", "extra"),
    [
        ("postgresql://u:hush@h/d", "psycopg", "postgres"),
        ("spark://local", "pyspark", "spark"),
    ],
)
def test_a_missing_driver_names_the_extra(
    where: str, driver: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "find_spec", {}.get)
    with pytest.raises(UnreadableError) as caught:
        open_source(where)
    assert str(caught.value).endswith(
        f": {driver} is not installed; run: pip install 'isocheck[{extra}]'"
    )
    assert "hush" not in str(caught.value)
