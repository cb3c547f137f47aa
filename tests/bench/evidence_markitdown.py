"""Read a folder of documents with markitdown and print how many, for the benchmark."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from markitdown import MarkItDown, MarkItDownException


def main(folder: Path) -> dict[str, float]:
    """Convert each file to Markdown, one after another."""
    converter = MarkItDown()
    read = 0
    for path in sorted(folder.rglob("*.*")):
        try:
            read += bool(converter.convert(str(path)).text_content)
        except MarkItDownException as error:
            print(f"{path}: {error}", file=sys.stderr)
    return {"read": read}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
