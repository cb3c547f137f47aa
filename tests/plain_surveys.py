"""The metrics of surveys once more, computed row by row in plain Python."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from math import log, sqrt
from statistics import StatisticsError, correlation, fmean, median, stdev, variance
from typing import Any

Row = dict[str, Any]
Test = Callable[[Row], Any]
ITEMS = [f"item_{n}" for n in range(1, 21)]
MARKS = ["overall", "recommend", "effort", "process_mark", *ITEMS]
WORDS = {"very dissatisfied": 1, "unzufrieden": 2, "ni satisfecho ni insatisfecho": 3}
WORDS |= {"zadowolona": 4, "очень доволен": 5, "çok memnunum": 5}
BEST = {1: 0.8, 2: 2, 3: 3, 4: 3, 5: 4, 7: 6, 10: 9, 100: 80}
Z = 1.959963984540054


@dataclass
class Found:
    value: float | None
    count: float = 0
    left_out: int = 0
    parts: dict[str, float] = field(default_factory=dict)


NOTHING = Found(None)
Marks = tuple[list[tuple[Row, float]], int, "Scale"]
Weights = tuple[list[tuple[float, float]], int, "Scale"]


@dataclass
class Scale:
    low: float
    high: float

    @property
    def best(self) -> float:
        return BEST[int(self.high)]

    def has(self, mark: float | None) -> bool:
        return mark is not None and self.low <= mark <= self.high


@dataclass
class Register:
    rows: list[Row]
    targets: dict[str, float]

    def has(self, name: str) -> bool:
        return any(row.get(name) is not None for row in self.rows)

    def knows(self, name: str) -> bool:
        return any(name in row for row in self.rows)

    @property
    def once(self) -> list[Row]:
        """Without rows that repeat an id; the first is that with the least values."""
        names = sorted(
            (name for name in self.rows[0] if self.has(name)),
            key=lambda name: (name != "completed_at", name),
        )

        def rank(row: Row) -> list[Any]:
            return [(row[name] is None, row[name] or 0) for name in names]

        firsts: dict[str, Row] = {}
        for row in self.rows:
            key = row.get("response_id")
            if key is not None and (key not in firsts or rank(row) < rank(firsts[key])):
                firsts[key] = row
        chosen = {id(row) for row in firsts.values()}
        return [
            row
            for row in self.rows
            if row.get("response_id") is None or id(row) in chosen
        ]

    def sift(self, out: Test, among: Test = lambda _: True) -> tuple[list[Row], int]:
        once = self.once
        kept = [row for row in once if not out(row) and among(row)]
        left = len(self.rows) - len(once) + sum(bool(out(row)) for row in once)
        return kept, left

    def scale(self, *names: str, target: str = "scale_top") -> Scale | None:
        values = [r[n] for r in self.rows for n in names if r.get(n) is not None]
        top = self.targets.get(target)
        if top is None:
            top = self.ending(min(values), max(values))
        if top is None:
            return None
        return Scale(0 if top == 1 or top >= 10 else 1, top)

    @staticmethod
    def ending(low: float, high: float) -> float | None:
        if low < 0 and low not in {-1, -9, -99, -999}:
            return None
        if high == 1 and 0 <= low < 1:
            return 1
        if high == 6 and low <= 0:
            return 5
        if high == 11:
            return 10
        return high if high in {5, 7, 10, 100} else None

    @property
    def overall(self) -> tuple[Callable[[Row], float | None], Scale] | None:
        if self.has("overall"):
            scale = self.scale("overall")
            if scale is None:
                return None
            return lambda r: r["overall"] if scale.has(r["overall"]) else None, scale
        return lambda r: WORDS.get((r["overall_said"] or "").strip().lower()), Scale(
            1, 5
        )

    def answered(self, row: Row) -> bool:
        if self.has("completed_at"):
            return row["completed_at"] is not None
        return any(row.get(name) is not None for name in [*MARKS, "overall_said"])

    @property
    def only_answers(self) -> bool:
        signs = ["completed_at"]
        if not self.has("completed_at"):
            signs = [*MARKS, "overall_said"]
        return any(all(r.get(name) is not None for r in self.rows) for name in signs)

    def shows_silent(self) -> bool:
        names = ["delivered", "sent_at", "invited", "invitation_id"]
        return any(self.has(name) for name in names) and not self.only_answers

    def reached(self, row: Row) -> bool | None:
        if self.answered(row):
            return True
        if self.has("delivered"):
            delivered: bool | None = row["delivered"]
            return delivered
        return invited(row)


def invited(row: Row) -> bool:
    sent = row.get("sent_at") is not None or row.get("invitation_id") is not None
    return sent or bool(row.get("invited"))


def hours(start: datetime | None, end: datetime | None) -> float | None:
    if start is None or end is None:
        return None
    return max((end - start) / timedelta(hours=1), 0.0)


def early(first: datetime | None, second: datetime | None) -> bool:
    if first is None or second is None or first >= second:
        return False
    return first.hour != 0 or first.date() < second.date()


def share_of(rows: list[Row], hit: Test, left: int, **bands: Test) -> Found:
    if not rows:
        return NOTHING
    hits = [row for row in rows if hit(row)]
    parts = {
        name: float(sum(map(bool, map(held, hits)))) for name, held in bands.items()
    }
    return Found(len(hits) / len(rows), len(rows), left, parts)


# How satisfied they are


def customers_satisfied(reg: Register) -> Found:
    return satisfied_among(reg, lambda _: True)


def satisfied_among(reg: Register, among: Test) -> Found:
    if reg.overall is None:
        return NOTHING
    mark, scale = reg.overall
    kept, left = reg.sift(lambda r: among(r) and mark(r) is None, among)
    return share_of(kept, lambda r: mark(r) >= scale.best, left)  # type: ignore[operator]


def marks(reg: Register) -> Marks | None:
    if reg.overall is None:
        return None
    mark, scale = reg.overall
    kept, left = reg.sift(lambda r: mark(r) is None)
    return [(r, m) for r in kept if (m := mark(r)) is not None], left, scale


def satisfaction_mean(reg: Register) -> Found:
    found = marks(reg)
    if found is None or not found[0]:
        return NOTHING
    values = [mark for _, mark in found[0]]
    parts = {"deviation": stdev(values) if len(values) > 1 else 0.0}
    if found[2].low == 0:
        parts["marks of 0"] = values.count(0)
    return Found(fmean(values), len(values), found[1], parts)


def weighed(reg: Register) -> Weights | None:
    found = marks(reg)
    if found is None:
        return None
    pairs = [(m, r["weight"]) for r, m in found[0] if (r["weight"] or 0) > 0]
    return pairs, found[1] + len(found[0]) - len(pairs), found[2]


def customers_satisfied_weighted(reg: Register) -> Found:
    found = weighed(reg)
    if found is None or not found[0]:
        return NOTHING
    pairs, left, scale = found
    total = sum(w for _, w in pairs)
    best = sum(w for m, w in pairs if m >= scale.best)
    mean = sum(m * w for m, w in pairs) / total
    worth = total**2 / sum(w**2 for _, w in pairs)
    return Found(best / total, worth, left, {"mean": mean})


def equal(found: Marks | None) -> Weights | None:
    if found is None:
        return None
    return [(mark, 1.0) for _, mark in found[0]], found[1], found[2]


def scores(reg: Register) -> tuple[list[float], int] | None:
    high = max(r["recommend"] for r in reg.rows if r["recommend"] is not None)
    if high < 8 or high == 100:
        return None
    kept, left = reg.sift(lambda r: not Scale(0, 10).has(r["recommend"]))
    return [r["recommend"] for r in kept], left


def net_promoter_score(reg: Register) -> Found:
    found = scores(reg)
    if found is None or not found[0]:
        return NOTHING
    points = [100 if m >= 9 else -100 if m <= 6 else 0 for m in found[0]]
    parts: dict[str, float] = {"promoters": points.count(100)}
    parts |= {"passives": points.count(0), "detractors": points.count(-100)}
    parts["deviation"] = stdev(points) if len(points) > 1 else 0.0
    return Found(fmean(points), len(points), found[1], parts)


def customer_effort(reg: Register) -> Found:
    scale = reg.scale("effort", target="effort_top")
    if scale is None:
        return NOTHING
    kept, left = reg.sift(lambda r: not scale.has(r["effort"]))
    if not kept:
        return NOTHING
    values = [r["effort"] for r in kept]
    spread = stdev(values) if len(values) > 1 else 0.0
    return Found(fmean(values), len(values), left, {"deviation": spread})


def complainants_satisfied(reg: Register) -> Found:
    return satisfied_among(reg, lambda r: r["complaint_ref"])


def client_satisfaction(reg: Register) -> Found:
    return satisfied_among(reg, lambda r: r["client"])


def dispute_process_satisfaction(reg: Register) -> Found:
    scale = reg.scale("process_mark")
    if scale is None:
        return NOTHING
    kept, left = reg.sift(lambda r: not scale.has(r["process_mark"]))
    found = share_of(kept, lambda r: r["process_mark"] >= scale.best, left)
    outcomes: set[Any] = {r.get("dispute_outcome") for r in kept} - {None}
    for outcome in outcomes:
        some = [r["process_mark"] for r in kept if r["dispute_outcome"] == outcome]
        found.parts[outcome] = fmean(m >= scale.best for m in some)
    return found


def customers_know_code(reg: Register) -> Found:
    kept, left = reg.sift(lambda r: r["knows_code"] is None)
    return share_of(kept, lambda r: r["knows_code"], left)


# Who answered, and how


def response_rate(reg: Register) -> Found:
    if reg.shows_silent():
        bands: dict[str, Test] = {}
        if reg.has("reminded_at"):
            bands["after a reminder"] = lambda r: r["reminded_at"] is not None
        return rate_among(reg, lambda _: True, **bands)
    told = reg.targets.get("invited")
    kept, left = reg.sift(lambda _: False, reg.answered)
    if not told or not kept or len(kept) > told:
        return NOTHING
    return Found(len(kept) / told, told, left)


def rate_among(reg: Register, about: Test, **bands: Test) -> Found:
    kept, left = reg.sift(
        lambda r: about(r) and reg.reached(r) is None,
        lambda r: about(r) and reg.reached(r),
    )
    return share_of(kept, reg.answered, left, **bands)


def satisfaction_response_rate(reg: Register) -> Found:
    if not reg.shows_silent():
        return NOTHING
    return rate_among(reg, lambda r: r["complaint_ref"])


def break_off_rate(reg: Register) -> Found:
    if reg.only_answers:
        return NOTHING
    kept, left = reg.sift(
        lambda _: False, lambda r: r["started_at"] or r["completed_at"]
    )
    return share_of(kept, lambda r: r["completed_at"] is None, left)


def scale_of(reg: Register, name: str) -> Scale | None:
    if name == "recommend":
        return Scale(0, 10)
    if not reg.has(name):
        return None
    return reg.scale(name, target="effort_top" if name == "effort" else "scale_top")


def missing_answers(reg: Register) -> Found:
    names = [name for name in MARKS if reg.knows(name)]
    kept, left = reg.sift(lambda _: False, reg.answered)
    if not kept or not names or (len(names) == 1 and not reg.has("completed_at")):
        return NOTHING
    parts = {}
    for name in names:
        scale = scale_of(reg, name)
        good = [r[name] is not None and (not scale or scale.has(r[name])) for r in kept]
        parts[name] = 1 - fmean(good)
    return Found(fmean(parts.values()), len(kept), left, parts)


def invalid_answers(reg: Register) -> Found:
    rows = [row for row in reg.rows if reg.answered(row)]
    if not rows:
        return NOTHING
    scales = {name: scale_of(reg, name) for name in MARKS if reg.has(name)}
    ids = Counter(r.get("response_id") for r in rows)
    people = Counter((r.get("customer_ref"), r.get("wave")) for r in rows)
    codes = {0, 9, 88, 97, 98, 99, 999, -1, -9, -99, -999}

    def wrong(row: Row) -> bool:
        return any(
            scale
            and row[name] is not None
            and not scale.has(row[name])
            and row[name] not in codes | {scale.high + 1}
            for name, scale in scales.items()
        )

    checks: dict[str, Test] = {}
    if any(scales.values()):
        checks["outside the scale"] = wrong
    for name in ("event_at", "sent_at"):
        if reg.has("completed_at") and reg.has(name):
            checks[f"before {name}"] = lambda r, n=name: early(r["completed_at"], r[n])  # type: ignore[misc]
    if reg.has("response_id"):
        checks["several with one id"] = lambda r: (
            r["response_id"] is not None and ids[r["response_id"]] > 1
        )
    if reg.has("customer_ref") and reg.has("wave"):
        checks["several of one customer in a wave"] = lambda r: (
            None not in (r["customer_ref"], r["wave"])
            and people[r["customer_ref"], r["wave"]] > 1
        )
    found = share_of(
        rows, lambda r: any(held(r) for held in checks.values()), 0, **checks
    )
    return Found((found.value or 0) * len(rows), len(rows), 0, found.parts)


def careless_answers(reg: Register) -> Found:
    names = [name for name in ITEMS if reg.has(name)]
    scale = reg.scale(*names) if len(names) >= 4 else None
    timed = reg.has("duration")
    if scale is None and not timed:
        return NOTHING

    def took(row: Row) -> float | None:
        seconds = row["duration"] if timed else None
        return None if seconds is None or seconds < 0 else float(int(seconds))

    def complete(row: Row) -> bool:
        return scale is not None and all(scale.has(row[name]) for name in names)

    def same(row: Row) -> bool:
        return complete(row) and len({row[name] for name in names}) == 1

    kept, left = reg.sift(
        lambda r: reg.answered(r) and took(r) is None and not complete(r), reg.answered
    )
    if not kept:
        return NOTHING
    times = [seconds for r in kept if (seconds := took(r)) is not None]
    limit: float = median(times) / 3 if times else 0.0
    fast = [(seconds := took(r)) is not None and seconds < limit for r in kept]
    alike = [same(r) for r in kept]
    value = fmean(a or f for a, f in zip(alike, fast, strict=True))
    parts = {"one mark for all": fmean(alike), "too fast": fmean(fast)}
    return Found(value, len(kept), left, parts)


# How far the sample can be trusted


def interval(share: float, n: float) -> tuple[float, float]:
    """Solve |p - share| = z sqrt(p (1 - p) / n) for p."""
    a, b, c = 1 + Z**2 / n, -(2 * share + Z**2 / n), share**2
    root = sqrt(b * b - 4 * a * c)
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def margin_of_error(reg: Register) -> Found:
    people = reg.targets.get("population")
    if people is not None and people < 30:
        return NOTHING
    if not reg.has("overall") and not reg.has("overall_said"):
        return margin_of_score(reg)
    found = weighed(reg) if reg.has("weight") else equal(marks(reg))
    if found is None or not found[0]:
        return NOTHING
    pairs, left, scale = found
    total = sum(w for _, w in pairs)
    n = total**2 / sum(w**2 for _, w in pairs)
    if people is not None and n > people:
        return NOTHING
    share = sum(w for m, w in pairs if m >= scale.best) / total
    low, high = interval(share, n)
    half = Z * sqrt(share * (1 - share) / n)
    if people is not None:
        half *= sqrt((people - n) / (people - 1))
    if min(share, 1 - share) * n < 5:
        half = (high - low) / 2
    needed = next(k for k in range(1, 1000) if enough(k, people))
    parts = {"share": share, "low": low, "high": high, "needed for 5": float(needed)}
    return Found(100 * half, n, left, parts)


def enough(n: int, people: float | None) -> bool:
    error = Z * sqrt(0.25 / n)
    if people is not None:
        error *= sqrt(max(people - n, 0) / (people - 1))
    return error <= 0.05


def margin_of_score(reg: Register) -> Found:
    found = scores(reg)
    if found is None or not found[0]:
        return NOTHING
    points = [(m >= 9) - (m <= 6) for m in found[0]]
    spread = fmean(p * p for p in points) - fmean(points) ** 2
    half = 100 * Z * sqrt(spread / len(points))
    return Found(half, len(points), found[1])


def segment(reg: Register) -> str:
    return "segment" if reg.has("segment") else "region"


def respondents_representative(reg: Register) -> Found:
    if reg.only_answers:
        return NOTHING
    name = segment(reg)
    framed = reg.has("in_frame")
    kept, left = reg.sift(
        lambda r: r[name] is None, lambda r: r["in_frame"] if framed else True
    )
    done = [row for row in kept if reg.answered(row)]
    if not done:
        return NOTHING
    index, parts = 0.0, {}
    for group in {r[name] for r in kept}:
        base = sum(r[name] == group for r in kept) / len(kept)
        some = sum(r[name] == group for r in done)
        parts[group] = some / len(done) - base
        share = (some or 0.5) / len(done)
        index += (share - base) * log(share / base)
    return Found(index, len(done), left, parts)


def segment_sizes(reg: Register) -> Found:
    name = segment(reg)
    kept, left = reg.sift(lambda r: reg.answered(r) and r[name] is None, reg.answered)
    sizes = Counter(r[name] for r in kept)
    if not sizes:
        return NOTHING
    return Found(min(sizes.values()), len(kept), left, dict(sizes))


def weights_sound(reg: Register) -> Found:
    kept, left = reg.sift(
        lambda r: reg.answered(r) and not (r["weight"] or 0) > 0, reg.answered
    )
    if not kept:
        return NOTHING
    weights = [r["weight"] for r in kept]
    mean = fmean(weights)
    effect = 1 + fmean((w - mean) ** 2 for w in weights) / mean**2
    unusual = fmean(w < 0.3 or w > 3 for w in weights)
    parts = {"worth": len(kept) / effect, "mean": mean, "below 0.3 or above 3": unusual}
    return Found(effect, len(kept), left, parts)


def mode_effect(reg: Register) -> Found:
    found = marks(reg)
    if found is None:
        return NOTHING
    by: dict[str, list[bool]] = defaultdict(list)
    for row, mark in found[0]:
        if row["mode"] is not None:
            by[row["mode"]].append(mark >= found[2].best)
    parts = {mode: fmean(best) for mode, best in by.items() if len(best) >= 30}
    if len(parts) < 2:
        return NOTHING
    count = sum(len(by[mode]) for mode in parts)
    return Found(
        100 * (max(parts.values()) - min(parts.values())),
        count,
        len(reg.rows) - count,
        parts,
    )


# Waves


def by_wave(reg: Register) -> tuple[dict[str, list[Row]], int]:
    kept, left = reg.sift(lambda r: reg.answered(r) and r["wave"] is None, reg.answered)
    waves: dict[str, list[Row]] = defaultdict(list)
    for row in kept:
        waves[row["wave"]].append(row)
    return dict(sorted(waves.items(), key=lambda pair: int(pair[0][1:]))), left


def survey_waves_held(reg: Register) -> Found:
    planned = reg.targets.get("waves_planned")
    waves, left = by_wave(reg)
    if not planned or not waves:
        return NOTHING
    return Found(len(waves) / planned, len(waves), left)


def waves_comparable(reg: Register) -> Found:
    waves, left = by_wave(reg)
    if len(waves) < 2:
        return NOTHING
    asked = []
    for rows in waves.values():
        marks = {n for n in MARKS for r in rows if r.get(n) is not None}
        modes = {r.get("mode") for r in rows} - {None}
        versions = {r.get("version") for r in rows} - {None}
        asked.append((marks, modes, versions))
    alike = [a == b for a, b in pairwise(asked)]
    return Found(fmean(alike), len(alike), left)


def satisfaction_trend(reg: Register) -> Found:
    found = marks(reg)
    if found is None:
        return NOTHING
    by: dict[Any, list[bool]] = defaultdict(list)
    for row, mark in found[0]:
        at = row.get("completed_at")
        period = row.get("wave") and int(row["wave"][1:])
        if not reg.has("wave"):
            period = at and (at.year, at.month)
        if period is not None:
            by[period].append(mark >= found[2].best)
    if len(by) < 2:
        return NOTHING
    shares = [100 * fmean(by[period]) for period in sorted(by)]
    mean, middle = fmean(shares), (len(shares) - 1) / 2
    down = sum((x - middle) ** 2 for x in range(len(shares)))
    slope = sum((x - middle) * (y - mean) for x, y in enumerate(shares)) / down
    count = sum(map(len, by.values()))
    return Found(slope, count, len(reg.rows) - count, {"waves": len(shares)})


def survey_recomputed(reg: Register) -> Found:
    found = customers_satisfied(reg)
    told = reg.targets.get("reported_satisfied")
    if told is None or found.value is None:
        return NOTHING
    percent = 100 * found.value
    parts = {"reported": told, "recomputed": percent}
    return Found(told - percent, found.count, found.left_out, parts)


# Several questions


def scale_reliable(reg: Register) -> Found:
    names = [name for name in ITEMS if reg.has(name)]
    scale = reg.scale(*names)
    if scale is None or len(names) < 2:
        return NOTHING
    kept, left = reg.sift(lambda r: not all(scale.has(r[n]) for n in names))
    if len(kept) < 2 or len({sum(r[n] for n in names) for r in kept}) == 1:
        return NOTHING
    own = sum(variance([r[n] for r in kept]) for n in names)
    whole = variance([sum(r[n] for n in names) for r in kept])
    k = len(names)
    return Found(k / (k - 1) * (1 - own / whole), len(kept), left, {"questions": k})


def satisfaction_drivers(reg: Register) -> Found:
    found = marks(reg)
    names = [name for name in ITEMS if reg.has(name)]
    scale = reg.scale(*names)
    if found is None or scale is None:
        return NOTHING
    parts = {}
    for name in names:
        pairs = [(r[name], m) for r, m in found[0] if scale.has(r[name])]
        try:
            parts[name] = correlation(*zip(*pairs, strict=True)) if pairs[2:] else None
        except StatisticsError:
            continue
    known = {name: r for name, r in parts.items() if r is not None}
    if not known:
        return NOTHING
    return Found(max(known.values()), len(found[0]), found[1], known)


def wanted(reg: Register) -> dict[str, str]:
    """Return for each mark what was expected, else how it matters."""
    pairs = {}
    for name in ["overall", *ITEMS]:
        number = name.removeprefix("overall").removeprefix("item")
        for other in (f"importance{number}", f"expected{number}"):
            if reg.has(name) and reg.has(other):
                pairs[name] = other
    return pairs


def expectation_gap(reg: Register) -> Found:
    pairs = wanted(reg)
    scale = reg.scale(*pairs, *pairs.values()) if pairs else None
    if scale is None:
        return NOTHING
    gaps: dict[str, list[float]] = defaultdict(list)
    counted = set()
    for row in reg.once:
        for name, other in pairs.items():
            if scale.has(row[name]) and scale.has(row[other]):
                gaps[name].append(row[other] - row[name])
                counted.add(id(row))
    if not gaps:
        return NOTHING
    value = fmean(gap for each in gaps.values() for gap in each)
    parts = {name: fmean(each) for name, each in gaps.items()}
    return Found(value, len(counted), len(reg.rows) - len(counted), parts)


# Beside the records


def apart(reg: Register, well: Callable[[Row], bool | None]) -> Found:
    found = marks(reg)
    if found is None:
        return NOTHING
    sides: dict[bool, list[bool]] = {True: [], False: []}
    for row, mark in found[0]:
        good = well(row)
        if good is not None:
            sides[good].append(mark >= found[2].best)
    if not sides[True] or not sides[False]:
        return NOTHING
    high, low = fmean(sides[True]), fmean(sides[False])
    count = len(sides[True]) + len(sides[False])
    parts = {"by a good record": high, "by a bad record": low}
    return Found(100 * (high - low), count, len(reg.rows) - count, parts)


def direct_matches_indirect(reg: Register) -> Found:
    def stayed(row: Row) -> bool | None:
        told = {row.get("complained"), row.get("churned")} - {None}
        return None if not told else True not in told

    return apart(reg, stayed)


def perception_matches_records(reg: Register) -> Found:
    return apart(reg, lambda r: r["on_time"])


# What becomes of the answers


def comments_coded(reg: Register) -> Found:
    kept, left = reg.sift(lambda _: False, lambda r: r["comment"] is not None)
    found = share_of(kept, lambda r: r["comment_code"] is not None, left)
    pairs = [
        (r["comment_code"].lower(), r["second_code"].lower())
        for r in kept
        if r["comment_code"] and r.get("second_code")
    ]
    if pairs:
        found.parts["coded twice"] = len(pairs)
        n = len(pairs)
        chance = sum(a == b for a, _ in pairs for _, b in pairs) / n**2
        if chance < 1:
            agreed = fmean(a == b for a, b in pairs)
            found.parts["kappa"] = (agreed - chance) / (1 - chance)
    return found


def survey_lag(reg: Register) -> Found:
    name = "sent_at" if reg.has("sent_at") else "completed_at"
    kept, left = reg.sift(lambda r: hours(r["event_at"], r[name]) is None)
    times = [took for r in kept if (took := hours(r["event_at"], r[name])) is not None]
    if not times:
        return NOTHING
    return Found(median(times), len(times), left, {"longest": max(times)})


def poor_marks(reg: Register) -> tuple[Test, Test] | None:
    """Return whether a row has a mark, and whether that is poor."""
    if not (reg.has("overall") or reg.has("overall_said")):
        ten = Scale(0, 10)
        none = scores(reg) is None
        return (
            None
            if none
            else (
                lambda r: ten.has(r["recommend"]),
                lambda r: ten.has(r["recommend"]) and r["recommend"] <= 6,
            )
        )
    if reg.overall is None:
        return None
    mark, scale = reg.overall
    limit = scale.high * 2 / 5
    return (
        lambda r: mark(r) is not None,
        lambda r: (given := mark(r)) is not None and given <= limit,
    )


def low_scores_followed_up(reg: Register) -> Found:
    found = poor_marks(reg)
    if found is None:
        return NOTHING
    marked, poor = found
    within = reg.targets.get("follow_up_within")
    timed = within is not None and reg.has("completed_at")

    def out(row: Row) -> bool:
        refused = row.get("consent") is False
        undated = timed and row["completed_at"] is None
        return not marked(row) or (poor(row) and (refused or undated))

    def followed(row: Row) -> bool:
        if not timed:
            return row["followed_up_at"] is not None
        took = hours(row["completed_at"], row["followed_up_at"])
        return took is not None and took <= (within or 0)

    kept, left = reg.sift(out, poor)
    bands: dict[str, Test] = {}
    if reg.has("raised_complaint_ref"):
        bands["became a complaint"] = lambda r: r["raised_complaint_ref"] is not None
    return share_of(kept, followed, left, **bands)


# Who is invited


def customers_covered(reg: Register) -> Found:
    kept, left = reg.sift(lambda r: r["in_frame"] is None)
    found = share_of(kept, lambda r: r["in_frame"], left)
    name = segment(reg)
    groups: set[Any] = {r.get(name) for r in kept} - {None}
    for group in groups:
        found.parts[group] = fmean(r["in_frame"] for r in kept if r[name] == group)
    return found


def frame_usable(reg: Register) -> Found:
    valid = reg.has("valid_contact")
    kept, left = reg.sift(
        lambda r: valid and r["valid_contact"] is None,
        lambda r: r["in_frame"] if reg.has("in_frame") else True,
    )
    tests: dict[str, Test] = {}
    if valid:
        tests["without a valid contact"] = lambda r: not r["valid_contact"]
    if reg.has("opt_out_at"):
        tests["who objected"] = lambda r: r["opt_out_at"] is not None
    found = share_of(kept, lambda r: not any(t(r) for t in tests.values()), left)
    listed = Counter(r.get("customer_ref") for r in kept)
    if reg.has("customer_ref"):
        tests["listed several times"] = lambda r: (
            r["customer_ref"] is not None and listed[r["customer_ref"]] > 1
        )
    if kept:
        found.parts = {
            name: fmean(map(bool, map(t, kept))) for name, t in tests.items()
        }
    return found


def survey_fatigue(reg: Register) -> Found:
    kept, left = reg.sift(lambda r: r["customer_ref"] is None or r["sent_at"] is None)
    if not kept:
        return NOTHING
    years = Counter((r["customer_ref"], r["sent_at"].year) for r in kept)
    parts = {"most": float(max(years.values()))}
    rest = reg.targets.get("quarantine")
    if rest is not None:
        sent = sorted((r["customer_ref"], r["sent_at"]) for r in kept)
        parts["too early"] = sum(
            a[0] == b[0] and b[1] - a[1] < timedelta(hours=rest)
            for a, b in pairwise(sent)
        )
    return Found(len(kept) / len(years), len(kept), left, parts)


def survey_opt_outs_respected(reg: Register) -> Found:
    kept, left = reg.sift(lambda r: r["sent_at"] is None)
    if not kept:
        return NOTHING

    def late(row: Row) -> bool:
        who = row.get("customer_ref")
        same = [r for r in reg.rows if r is row or (who and r["customer_ref"] == who)]
        objections = [r["opt_out_at"] for r in same if r["opt_out_at"]]
        return bool(objections) and early(min(objections), row["sent_at"])

    return Found(sum(map(late, kept)), len(kept), left)


def selective_invitation(reg: Register) -> Found:
    def unknown(row: Row) -> bool:
        return reg.has("invited") and row["invited"] is None and not invited(row)

    kept, left = reg.sift(
        lambda r: r["eligible"] is None or (r["eligible"] and unknown(r)),
        lambda r: r["eligible"],
    )
    found = share_of(kept, lambda r: not invited(r), left)
    by: dict[str, list[bool]] = defaultdict(list)
    for row in kept:
        if row.get("collector"):
            by[row["collector"]].append(not invited(row))
    shares = [fmean(each) for each in by.values()]
    if shares:
        ends = {"largest share of one": max(shares), "smallest": min(shares)}
        found.parts = {"who invite": len(shares), **ends}
    return found
