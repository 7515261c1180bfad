"""`./gezien explain` without an assistant: the lines that go in and come out, the requests, and what is refused."""

import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from handoff_api.bot_client import TurnAnswer
from handoff_api.config import Settings
from handoff_api.launch.explain import command
from handoff_api.launch.explain.rows import Row, explained, read_rows, row, write_rows
from handoff_api.launch.explain.shown import shown
from handoff_api.launch.explain.talks import Talks
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.vacancies.loader import read_vacancy
from handoff_api.vacancies.registry import EXAMPLES
from tests.handoff_api.databases import Sqlite
from tests.handoff_api.edge import Edge
from tests.handoff_api.launch.command import gezien
from tests.handoff_api.standin import StandIn, answer, failing, late, saying

VACANCY = read_vacancy(EXAMPLES / "verzorgende-utrecht.yml")
MONDAY = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def written(folder: Path, *lines: str | dict[str, Any]) -> Path:
    path = folder / "in.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


class TestLinesIn:
    def test_what_is_left_out_has_its_usual_value_and_labels_are_passed_over(self, tmp_path: Path) -> None:
        path = written(
            tmp_path, {"id": 7, "text": " 32 uur ", "labels": {"route": "handle"}}, "", {"id": "b", "text": "x"}
        )
        assert read_rows(path) == [Row(7, "32 uur", "nl", None, True, 1), Row("b", "x", "nl", None, True, 3)]

    def test_a_sign_that_ends_a_line_elsewhere_may_stand_in_a_text(self, tmp_path: Path) -> None:
        (one,) = read_rows(written(tmp_path, {"id": 1, "text": "een\u2028twee\u0085drie", "lang": "en"}))
        assert (one.text, one.language) == ("een\u2028twee\u0085drie", "en")

    @pytest.mark.parametrize(
        ("context", "text", "asked", "known"),
        [
            (None, "hoi", None, True),
            ("hours_per_week", "32", "hours_per_week", True),
            ("closing", "ja", "closing", True),
            ("intro", "hoi", None, True),
            ("contact_details", "06 12345678", "phone", True),
            ("contact_details", "jip@example.nl", "email", True),
            ("custom:headset", "ja", "custom:headset", True),
            ("custom:", "ja", None, False),
            ("may_i_ask_questions", "ja", None, False),
            ("favourite_colour", "blauw", None, False),
        ],
    )
    def test_a_context_names_the_question_just_asked(
        self, context: str | None, text: str, asked: str | None, *, known: bool
    ) -> None:
        found = row("1", text, "nl", context)
        assert (found.asked, found.known_context) == (asked, known)

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ("hallo", "this is not JSON"),
            ("[" * 100_000, "this is not JSON"),
            ("[1]", "this is no object"),
            ({"text": "x"}, "id: is missing"),
            ({"id": True, "text": "x"}, "id: is missing, or neither a text nor a number"),
            ({"id": 1}, "text: is missing or empty"),
            ({"id": 1, "text": " \n"}, "text: is missing or empty"),
            ({"id": 1, "text": 32}, "text: must be a text"),
            ({"id": 1, "text": "x" * 4_001}, "text: longer than 4000 characters (4001)"),
            ('{"id": 1, "text": "\\ud800"}', "text: holds half a character"),
            ({"id": 1, "text": "x", "lang": "de"}, "lang: must be nl or en"),
            ({"id": 1, "text": "x", "context": 3}, "context: must be the name of a question"),
        ],
    )
    def test_a_line_that_cannot_be_right_is_told_by_its_number(
        self, tmp_path: Path, line: str | dict[str, Any], words: str
    ) -> None:
        path = written(tmp_path, {"id": 1, "text": "goed"}, line)
        with pytest.raises(Refusal) as error:
            read_rows(path)
        assert f"{path}, line 2: {words}" in str(error.value)

    def test_every_bad_line_is_told_up_to_a_number(self, tmp_path: Path) -> None:
        with pytest.raises(Refusal) as error:
            read_rows(written(tmp_path, *["nee"] * 25))
        lines = str(error.value).splitlines()
        assert len(lines) == 12
        assert lines[-2:] == ["… and 15 lines more", "nothing was run"]

    def test_another_encoding_is_told_with_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / "in.jsonl"
        path.write_bytes('{"id": 1, "text": "hoi"}\n{"id": 2, "text": "café"}\n'.encode("latin-1"))
        with pytest.raises(Refusal, match="line 2: this is not UTF-8"):
            read_rows(path)


class TestLinesOut:
    def test_a_line_holds_codes_in_order_and_says_what_was_kept_to_oneself(self) -> None:
        reasons = [{"code": "crisis", "kind": "danger"}, {"code": "crisis", "kind": "threat"}, {"code": "complaint"}]
        facts = [
            {"name": "hours_per_week", "value": 32, "status": "given"},
            {"name": "phone", "value": None, "status": "declined"},
            {"name": "weekend_ok", "value": None, "status": "no_preference"},
        ]
        given = answer("…", route="hand_off", urgency=3, reasons=reasons, facts=facts, language="en", intent="crisis")
        assert explained(Row(7, "…"), TurnAnswer.model_validate(given)) == {
            "id": 7,
            "route": "hand_off",
            "urgency": 3,
            "reasons": ["crisis", "complaint"],
            "intent": "crisis",
            "confidence": 1.0,
            "facts": {"hours_per_week": 32, "phone": "declined", "weekend_ok": "no_preference"},
            "language": "en",
        }

    def test_a_file_that_stood_there_stays_until_the_new_one_is_whole(self, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        out.write_text("before")

        def breaks_off() -> Any:
            yield {"id": 1}
            raise OSError

        with pytest.raises(OSError):
            write_rows(out, breaks_off())
        assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
        assert out.read_text() == "before"
        write_rows(out, [{"id": 1, "text": "é"}])
        assert out.read_text(encoding="utf-8") == '{"id": 1, "text": "é"}\n'


@pytest_asyncio.fixture
async def talks(tmp_path: Path, bot: StandIn) -> AsyncIterator[Talks]:
    settings = Settings(home=tmp_path, secret="x" * 20, demo=True)
    async with aclosing(Talks(settings, VACANCY, bot.url, bot.secret, MONDAY)) as talks:
        yield talks


class TestTurns:
    async def test_answers_come_in_the_order_of_the_rows_whichever_is_ready_first(
        self, talks: Talks, bot: StandIn
    ) -> None:
        rows = [Row(n, f"{n} uur", asked="city") for n in range(1, 13)]
        greeting = saying(answer("Hoi"))
        bot.plan(greeting, *(late(0.2 if n % 3 == 0 else 0.0) for n in range(12)))
        answers = await talks.answers(rows)
        assert [one.facts[0].value for one in answers] == list(range(1, 13))

    async def test_each_language_is_greeted_once_and_no_row_knows_of_another(self, talks: Talks, bot: StandIn) -> None:
        rows = [Row(1, "32 uur"), Row(2, "hi", "en"), Row(3, "ja", asked="weekend"), Row(4, "hoi")]
        await talks.answers(rows)
        assert sorted(asked["language"] for asked in bot.turns("start")) == ["en", "nl"]
        told = {asked["texts"][0]["text"]: asked for asked in bot.turns("message")}
        assert told["ja"]["asked"] == "weekend"
        assert told["hoi"]["asked"] == "hours_per_week"  # what the stand-in's greeting asks
        assert all(asked["facts"] == {} and asked["state"] == {"v": 1, "turns": 1} for asked in told.values())
        assert len({asked["conversation"] for asked in told.values()}) == 4
        assert all("explain" not in asked for asked in bot.requests)

    async def test_a_turn_that_fails_is_tried_once_more_and_then_ends_all_with_its_line(
        self, talks: Talks, bot: StandIn
    ) -> None:
        bot.plan(saying(answer("Hoi")), failing())
        assert len(await talks.answers([Row(1, "hoi")])) == 1
        bot.plan(failing(), failing())
        with pytest.raises(Refusal, match="line 9: the assistant gave no answer"):
            await talks.answers([Row(1, "hoi", line=9)])

    async def test_the_requests_are_those_that_the_service_sends(self, tmp_path: Path, sqlite: Sqlite) -> None:
        """All of each request but the conversation's id and the moment, which are new every time."""
        with StandIn() as bot:
            async with Edge(tmp_path, sqlite.fresh(tmp_path), bot) as edge:
                candidate = await edge.candidate(language="en")
                await candidate.write(" 32 uur ")
                await candidate.until("gehoord: 32 uur")
                served, bot.requests = bot.requests, []
                at = datetime.fromisoformat(served[-1]["now"])
                async with aclosing(Talks(edge.settings, VACANCY, bot.url, bot.secret, at)) as talks:
                    await talks.answers([row("1", " 32 uur ", "en", None)])
        for asked in (*served, *bot.requests):
            assert asked.pop("conversation")
            assert datetime.fromisoformat(asked.pop("now")).tzinfo
        assert [asked["event"] for asked in served] == ["start", "message"]
        assert bot.requests == served

    async def test_a_vacancy_is_closed_when_its_deadline_has_gone_by_on_that_day(
        self, tmp_path: Path, bot: StandIn
    ) -> None:
        settings = Settings(home=tmp_path, secret="x" * 20, demo=True)
        vacancy = VACANCY.model_copy(update={"deadline": date(2026, 11, 22)})
        async with aclosing(Talks(settings, vacancy, bot.url, bot.secret, MONDAY)) as talks:
            await talks.answers([Row(1, "hoi")])
        assert all(asked["vacancy"]["status"] == "closed" for asked in bot.requests)
        assert all(asked["application"] is None for asked in bot.requests)


class TestShown:
    TEXT = "32 uur. Mijn vader is overleden."

    def answered(self, **more: Any) -> TurnAnswer:
        reason = {"code": "emotional_load", "score": 0.9, "quote": "vader is overleden"}
        fact = {"name": "hours_per_week", "value": 32, "status": "given", "quote": "32 uur"}
        given = answer("Wat erg.", route="hand_off", urgency=2, reasons=[reason], facts=[fact], intent="emotional_load")
        part = {"intent": "answer_hours_per_week", "score": 0.8, "needs_person": 0.1}
        read = {
            "intent": "emotional_load",
            "confidence": 0.9,
            "ranking": [{"intent": "emotional_load", "score": 0.9}],
            "parts": [
                {**part, "text": self.TEXT, "start": 0, "end": 32},
                {**part, "text": "32 uur.", "start": 0, "end": 7},
                {**part, "text": "Mijn vader is overleden.", "start": 8, "end": 32},
            ],
            "needs": [],
            "doubt": None,
            "questions": [],
            "signals": [
                {
                    "code": "emotional_load",
                    "why": "grief",
                    "score": 1.0,
                    "start": 13,
                    "end": 31,
                    "quote": "vader is overleden",
                }
            ],
            "about": None,
        }
        return TurnAnswer.model_validate({**given, "explained": {**read, **more}})

    def test_it_says_which_words_in_which_sentence_by_which_rule(self) -> None:
        said = shown(Row(1, self.TEXT, asked="hours_per_week"), self.answered(), colours=False)
        lines = [line.strip() for line in said.splitlines()]
        assert "decision   handed off: a person is called, urgency 2" in lines
        at = lines.index("reason: emotional_load, score 0.90")
        assert lines[at + 1 : at + 4] == [
            "words: “vader is overleden”",
            "in sentence 2",
            "found by: the rule grief (bot/distress_rules.py)",
        ]
        assert "facts      hours_per_week = 32  “32 uur”" in lines
        assert "reply      Wat erg." in lines
        assert "\033" not in said

    def test_words_that_the_model_never_met_are_told_as_such(self) -> None:
        said = shown(Row(1, "blorp"), self.answered(intent="nlu_fallback", parts=[], ranking=[]), colours=False)
        assert "the model knows none of these words" in said

    def test_colours_are_for_terminals(self) -> None:
        assert "\033[31mhanded off" in shown(Row(1, self.TEXT), self.answered(), colours=True)

    def test_what_calls_nobody_is_told_as_noticed(self) -> None:
        doubt = {"code": "doubt", "why": "model", "score": 0.4, "start": 0, "end": 32, "quote": self.TEXT}
        said = shown(Row(1, self.TEXT), self.answered(signals=[doubt]), colours=False)
        assert "noticed: perhaps not well" in said
        assert "found by: the trained model, score 0.40" in said


class TestCommand:
    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            ([], Exit.USAGE, "say what the candidate writes"),
            ([" "], Exit.USAGE, "text: is missing or empty"),
            (["hoi", "--out", "x"], Exit.USAGE, "--out goes with --batch"),
            (["--batch", "x"], Exit.USAGE, "--batch needs --out"),
            (["hoi", "--batch", "x", "--out", "y"], Exit.USAGE, "stand in the file"),
            (["--batch", "x", "--out", "/no/such/folder/y"], Exit.CANNOT_WRITE, "there is no folder"),
            (["--batch", "x", "--out", "/"], Exit.CANNOT_WRITE, "is no file"),
            (["--batch", "/no/such/file", "--out", "y"], Exit.UNAVAILABLE, "cannot be read"),
            (["hoi", "--vacancy", "/no/such/file"], Exit.CONFIGURATION, "/no/such/file, line 1: cannot be read"),
            (["hoi", "--now", "morgen"], Exit.USAGE, "write it like 2026-11-23"),
            (["hoi", "--now", "0001-01-01"], Exit.USAGE, "give a year from 2000"),
            (["hoi", "--running"], Exit.UNAVAILABLE, "nothing is running on the home"),
        ],
    )
    def test_what_cannot_be_right_is_refused_before_anything_starts(
        self, tmp_path: Path, words: list[str], code: int, said: str
    ) -> None:
        home = tmp_path / "home"
        done = gezien("explain", *words, "--home", str(home))
        assert (done.returncode, done.stdout) == (code, "")
        assert said in done.stderr
        assert not home.exists()

    def test_a_file_without_messages_gives_a_file_without_answers(self, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        done = gezien("explain", "--batch", str(written(tmp_path, "")), "--out", str(out), "--home", str(tmp_path))
        assert (done.returncode, out.read_text()) == (0, "")

    def test_the_vacancy_that_counts_by_default_is_open_and_has_every_field_filled(self) -> None:
        vacancy = read_vacancy(command.EXAMPLE)
        assert all(value not in (None, [], "") for _, value in vacancy)
        assert vacancy.is_open(date(2029, 1, 1))

    def test_a_day_is_its_noon_and_a_time_without_a_zone_is_local(self, tmp_path: Path) -> None:
        settings = Settings(home=tmp_path, secret="x" * 20)
        at = [
            command._at(command._moment(given), settings)
            for given in ("2026-11-23", "2026-07-01T08:30", "2026-11-23T23:30Z")
        ]
        assert [one.isoformat() for one in at] == [
            "2026-11-23T12:00:00+01:00",
            "2026-07-01T08:30:00+02:00",
            "2026-11-23T23:30:00+00:00",
        ]
