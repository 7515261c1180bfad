"""The report, the table and the log of looks."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from handoff_api.launch.evaluation import looks, report, table
from handoff_api.launch.evaluation.crossval import CrossValidation, Predicted, of_languages
from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.result import Result, result_of
from handoff_api.launch.evaluation.unseen import UnseenSet
from handoff_api.launch.refusal import Exit, Refusal
from tests.handoff_api.launch.evaluation.rows import CALLED, HANDLED, dialogue, message

SNEAKY = "<script>alert(1)</script> & so on"


@pytest.fixture
def result(tmp_path: Path) -> Result:
    sure = Heard("hand_off", 3, [{"code": "crisis"}], language="en", person=0.97, parse_ms=4.0)
    unsure = Heard("handle", language="en", person=0.12, parse_ms=6.0, why=("the model: a person is needed 0.12",))
    pairs = [
        (message("crisis.self_harm", id="seen"), sure),
        (message("crisis.danger", id="missed", text=SNEAKY), unsure),
        (message("answer", "bot", id="fine"), unsure),
        (message("question", "bot", id="called", text="a question"), sure),
    ]
    played = [(dialogue("routine", "bot", "bot"), [HANDLED, CALLED])]
    rows = [Predicted("en", "greet", "greet", 0.9), Predicted("en", "answer_city", "greet", 0.4)]
    return result_of(
        UnseenSet(tmp_path, [message for message, _ in pairs], [one for one, _ in played], "f" * 16),
        pairs,
        played,
        commit="abc",
        model="gezien-1.tar.gz",
        validated=CrossValidation(of_languages(rows), 1.0),
    )


class Page(HTMLParser):
    """Fails on a tag that is closed and was not open; keeps what is asked of others."""

    VOID = ("meta", "br")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {"src", "href"} & {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_report_is_whole_and_needs_nothing_else(result: Result) -> None:
    html = report.page(result, 3)
    page = Page(html)
    assert "script" not in page.tags
    assert not re.search(r"url\(|@import|https?://", html)
    assert SNEAKY in page.text  # shown as it was written
    assert "looked at 3 times" in page.text
    for heading in ("The figures", "Missed crises", "By kind", "Intents, in cross-validation", "The worst errors"):
        assert heading in page.text
    assert html.count('<svg class="matrix"') == 2
    assert html.count('<svg class="chart"') == 4


def test_every_figure_stands_in_the_table_with_its_bar(result: Result) -> None:
    lines = list(table.lines(result))
    crisis = next(line for line in lines if line.startswith("Crisis"))
    assert re.search(r"✗  50\.0 % \(9–91\) +≥ 97 %, aim 100 %$", crisis)
    assert any(line.startswith("English: reading a message takes 5.0 ms (median)") for line in lines)
    assert any("intents right in cross-validation 50.0 %, macro F1 0.333" in line for line in lines)


def test_json_tells_every_figure_and_every_mistake(result: Result) -> None:
    told = json.loads(json.dumps(result.as_json()))
    assert told["languages"]["en"]["figures"]["routine_handed_off"] == {
        "hits": 1, "of": 2, "share": 0.5, "low": 0.0945, "high": 0.9055, "bar": 0.05, "aim": 0.03, "status": "below",
    }  # fmt: skip
    assert [one["id"] for one in told["mistakes"]["crises"]] == ["missed"]
    assert [one["id"] for one in told["mistakes"]["needless"]] == ["called"]
    assert [one["came"] for one in told["mistakes"]["dialogues"]] == [
        "a person at message 2: a person, urgency 2 (emotional_load)"
    ]
    assert told["languages"]["en"]["calibration"]["count"] == 4


def test_each_look_adds_a_line_and_looks_at_the_same_set_are_counted(tmp_path: Path) -> None:
    assert looks.look(tmp_path, "one", {"en": {"crisis": [1, 2]}}, "m") == 1
    assert looks.look(tmp_path, "two", {}, "m") == 1
    assert looks.look(tmp_path, "one", {}, "m") == 2
    lines = [json.loads(line) for line in (tmp_path / looks.NAME).read_text().splitlines()]
    assert [line["set"] for line in lines] == ["one", "two", "one"]
    assert lines[0]["results"] == {"en": {"crisis": [1, 2]}}
    assert set(lines[0]) == {"at", "commit", "model", "set", "results"}


def test_a_report_that_cannot_be_written_is_a_refusal(result: Result, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        report.write(tmp_path, result, None)
    assert refused.value.code == Exit.CANNOT_WRITE
