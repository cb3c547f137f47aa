from __future__ import annotations

from typing import TYPE_CHECKING

from servers import postgres, spark

if TYPE_CHECKING:
    import pytest

__all__ = ["postgres", "spark"]


def pytest_configure(config: pytest.Config) -> None:
    for noise in (
        "ignore:unclosed <socket.socket:ResourceWarning",  # py4j leaves them open
        "ignore:The copy keyword:DeprecationWarning",  # pyspark asks pandas 3 so
        "ignore:The 'future.infer_string' option:DeprecationWarning",  # so does ibis
    ):
        config.addinivalue_line("filterwarnings", noise)
