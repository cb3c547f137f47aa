"""Slides: each title of the text opens one; "Notes:" begins what is said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from evidence_set.blocks import Block, Heading, paragraphs
from evidence_set.packing import pack

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.presentationml"
_NOTES = "Notes:"
_SPACES = f'xmlns:p="{_P}" xmlns:a="{_A}" xmlns:r="{_OFFICE}"'
_COLOURS = """dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6
    hlink folHlink""".split()
_COLOUR = '<a:srgbClr val="10324A"/>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def render_pptx(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as slides with their notes."""
    found = _slides(blocks)
    numbers = range(1, len(found) + 1)
    members = {
        "[Content_Types].xml": _content_types(found),
        "_rels/.rels": _links([("officeDocument", "ppt/presentation.xml")]),
        "ppt/presentation.xml": _presentation(numbers),
        "ppt/_rels/presentation.xml.rels": _links(
            [("slide", f"slides/slide{number}.xml") for number in numbers]
            + [("slideMaster", "slideMasters/slideMaster1.xml")]
        ),
        **_look(),
    }
    for number, (head, lines, notes) in enumerate(found, 1):
        members[f"ppt/slides/slide{number}.xml"] = _slide("sld", head, lines)
        links = [("slideLayout", "../slideLayouts/slideLayout1.xml")]
        if notes:
            links.append(("notesSlide", f"../notesSlides/notesSlide{number}.xml"))
            notes_part = f"ppt/notesSlides/notesSlide{number}.xml"
            members[notes_part] = _slide("notes", "", notes)
        members[f"ppt/slides/_rels/slide{number}.xml.rels"] = _links(links)
    return pack(members)


def _slides(blocks: tuple[Block, ...]) -> list[tuple[str, list[str], list[str]]]:
    """Return title, lines and notes of each slide."""
    found: list[tuple[str, list[str], list[str]]] = []
    for block in blocks:
        if isinstance(block, Heading):
            found.append((block.text, [], []))
            continue
        _, shown, said = found[-1]
        for text in paragraphs(block):
            if text.startswith(_NOTES):
                said.append(text.removeprefix(_NOTES).strip())
            else:
                shown.append(text.removeprefix("• "))
    return found


def _content_types(found: list[tuple[str, list[str], list[str]]]) -> str:
    parts = {
        "presentation": "presentation.main",
        "slideMasters/slideMaster1": "slideMaster",
        "slideLayouts/slideLayout1": "slideLayout",
    }
    for number, (_, _, notes) in enumerate(found, 1):
        parts[f"slides/slide{number}"] = "slide"
        if notes:
            parts[f"notesSlides/notesSlide{number}"] = "notesSlide"
    overrides = "".join(
        f'<Override PartName="/ppt/{part}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for part, kind in parts.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/ppt/theme/theme1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'
    )


def _links(targets: list[tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}'
        "</Relationships>"
    )


def _presentation(numbers: range) -> str:
    master = f'<p:sldMasterId id="2147483648" r:id="rId{len(numbers) + 1}"/>'
    ids = "".join(f'<p:sldId id="{255 + n}" r:id="rId{n}"/>' for n in numbers)
    return (
        f'{_HEAD}<p:presentation xmlns:p="{_P}" xmlns:r="{_OFFICE}">'
        f"<p:sldMasterIdLst>{master}</p:sldMasterIdLst>"
        f'<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/>'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )


def _look() -> dict[str, str | bytes]:
    """Return the parts that tell how slides look; all of them as plain as allowed."""
    empty = _tree("")
    scheme = "".join(f"<a:{name}>{_COLOUR}</a:{name}>" for name in _COLOURS)
    names = (f'{name}="{name}"' for name in _COLOURS if name[0] in "ahf")
    maps = " ".join(['bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', *names])
    font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = f"<a:solidFill>{_COLOUR}</a:solidFill>"
    return {
        "ppt/slideMasters/slideMaster1.xml": (
            f"{_HEAD}<p:sldMaster {_SPACES}>{empty}<p:clrMap {maps}/>"
            '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/>'
            "</p:sldLayoutIdLst></p:sldMaster>"
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _links(
            [
                ("slideLayout", "../slideLayouts/slideLayout1.xml"),
                ("theme", "../theme/theme1.xml"),
            ]
        ),
        "ppt/slideLayouts/slideLayout1.xml": (
            f"{_HEAD}<p:sldLayout {_SPACES}>{empty}</p:sldLayout>"
        ),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": _links(
            [("slideMaster", "../slideMasters/slideMaster1.xml")]
        ),
        "ppt/theme/theme1.xml": (
            f'{_HEAD}<a:theme xmlns:a="{_A}" name="Plain"><a:themeElements>'
            f'<a:clrScheme name="Plain">{scheme}</a:clrScheme>'
            f'<a:fontScheme name="Plain"><a:majorFont>{font}</a:majorFont>'
            f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
            f'<a:fmtScheme name="Plain"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
            f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
            f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
            f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
            "</a:themeElements></a:theme>"
        ),
    }


def _slide(tag: str, head: str, lines: list[str]) -> str:
    shapes = _shape(2, "title", [head]) if head else ""
    tree = _tree(shapes + _shape(3, "body", lines))
    return f"{_HEAD}<p:{tag} {_SPACES}>{tree}</p:{tag}>"


def _tree(shapes: str) -> str:
    return (
        "<p:cSld><p:spTree>"
        '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr/>{shapes}</p:spTree></p:cSld>"
    )


def _shape(number: int, place: str, lines: Iterable[str]) -> str:
    text = "".join(f"<a:p><a:r><a:t>{escape(x)}</a:t></a:r></a:p>" for x in lines)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{place}"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="{place}"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr/>{text}</p:txBody></p:sp>"
    )
