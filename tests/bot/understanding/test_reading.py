"""What the model, learnt from data/nlu, makes of messages it has never seen."""

from __future__ import annotations

import pytest
from rasa.shared.core.events import SlotSet
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.language import detect
from bot.tracked import is_calm, was_offered
from bot.understanding import CAN_WAIT, FALLBACK, read
from tests.bot.understanding.conftest import Reader
from tests.bot.understanding.taught import examples


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("kun je zeggen wat het salaris ongeveer is?", "ask_salary"),
        ("mag ik af en toe thuiswerken?", "ask_remote"),
        ("hoeveel vakantiedagen krijg je daar", "ask_holidays"),
        ("worden de reiskosten vergoed", "ask_travel_allowance"),
        ("How many days off do you get?", "ask_holidays"),
        ("do I have to wear a uniform there", "ask_dress_code"),
        ("are travel costs covered", "ask_travel_allowance"),
        ("is the job still open?", "ask_deadline"),
        ("ik heet Annemiek", "answer_name"),
        ("ik heb een opzegtermijn van een maand", "answer_notice_period"),
        ("I have a driving licence B", "answer_driving_licence"),
        ("goedemorgen!", "greet"),
        ("thank you very much", "thanks"),
        ("weet je nog wat ik daarnet heb ingevuld?", "ask_memory"),
        ("can we continue in Dutch please", "switch_language"),
        ("maakt me echt niet uit", "no_preference"),
    ],
)
def test_ordinary_messages_are_understood(reader: Reader, text: str, intent: str) -> None:
    assert reader.read(text).intent == intent
    assert not reader.calls_person(text)


@pytest.mark.parametrize("text", ["", "   ", "!!!", "?", "zzxq vrrk", "ωψχ", "🜲"])
def test_a_text_without_a_known_word_is_not_understood(reader: Reader, text: str) -> None:
    reading = reader.read(text)
    assert (reading.intent, reading.confidence) == (FALLBACK, 0.0)


def test_every_question_in_a_message_is_found_where_it_stands(reader: Reader) -> None:
    text = "Dag, wat is het salaris? En mag ik thuiswerken?"
    found = {question.intent: text[question.start : question.end] for question in reader.read(text).questions}
    assert found == {"ask_salary": "Dag, wat is het salaris?", "ask_remote": "En mag ik thuiswerken?"}


def test_a_question_goes_before_a_greeting(reader: Reader) -> None:
    assert reader.read("Goedemiddag! Wat verdient een kok bij jullie?").intent == "ask_salary"


def test_the_asked_question_tips_the_balance(reader: Reader) -> None:
    assert reader.read("36", asked="hours_per_week").intent == "answer_hours_per_week"


def test_the_asked_question_never_drowns_a_load(reader: Reader) -> None:
    text = "ik ben de laatste maanden nergens meer blij van geworden, alles voelt grijs"
    needs = [need.score for need in reader.read(text).needs]
    asked = [need.score for need in reader.read(text, asked="motivation").needs]
    assert needs == asked


@pytest.mark.parametrize(
    "text",
    [
        "20 uur zou kunnen, maar eerlijk gezegd lig ik hele nachten wakker van de angst dat het weer misgaat",
        "Na de tigste afwijzing geloof ik er niet meer in.",
        "mijn vader is twee weken geleden gestorven en ik kan me nergens toe zetten",
        "ik heb nu vier keer mijn telefoonnummer ingevuld, leest er wel iemand mee?",
        "jullie collega zou dinsdag bellen, het is nu vrijdag en niks",
        "ik loop met een stok sinds mijn hersenbloeding, is dat een bezwaar",
        "I lost my job in spring and ever since I feel like a burden to everyone",
        "The lady at your desk laughed at my accent in front of the whole queue",
        "my daughter has autism so I can only work when she is at school",
        "Nobody replies to people my age, why do I even try",
        "I would rather explain this to one of your colleagues in person",
        "my lawyer says the non-compete clause still binds me, what do you think",
        "offer me 4000 and I'll come, otherwise I stay where I am",
    ],
)
def test_messages_that_need_a_person_call_one(reader: Reader, text: str) -> None:
    assert reader.calls_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik hou wel van een beetje stress op de werkvloer, dan vliegt de dag",
        "heb zes jaar in de verslavingszorg gewerkt als groepsbegeleider",
        "lol wat een vraag, 40 natuurlijk",
        "sorry ik was even weg, de hond moest eruit",
        "I worked four years on an oncology ward as a nurse",
        "haha you crack me up, anyway 24 hours",
        "Saturday mornings I coach football so not then",
        "I want to work closer to home and learn something new",
    ],
)
def test_routine_with_grave_or_merry_words_calls_nobody(reader: Reader, text: str) -> None:
    assert not reader.calls_person(text)


def test_load_and_fact_in_one_message_are_both_found(reader: Reader) -> None:
    text = "Ik woon in Assen. Sinds mijn man overleden is, zie ik het allemaal niet meer zitten."
    (signal,) = [s for s in reader.signals(text) if s.code == "emotional_load"]
    assert signal.start >= text.index("Sinds")


@pytest.mark.parametrize(
    "messages",
    [
        ("wat is het salaris?", "ik woon in Utrecht", "nee, 28 uur"),
        ("32 uur per week", "wat is het salaris?", "ik woon in Utrecht", "nee, 28 uur"),
        ("32 hours a week", "what does it pay?", "I live in Utrecht", "no, 28 hours"),
        ("I can start on 1 March", "yes, a category B licence", "32 hours a week", "what does it pay?"),
    ],
)
def test_short_answers_sent_together_stay_routine(reader: Reader, messages: tuple[str, ...]) -> None:
    """As they are read together after the assistant was away."""
    assert not reader.calls_person("\n".join(messages))


@pytest.mark.parametrize(
    "grave", ["ik zie het leven eigenlijk niet meer zitten", "meer lukt even niet sinds mijn moeder er niet meer is"]
)
def test_a_grave_sentence_among_short_answers_is_heard(reader: Reader, grave: str) -> None:
    assert reader.calls_person(f"32 uur per week\nwat is het salaris?\n{grave}\nik woon in Utrecht")


def test_beside_somebodys_need_bargaining_is_not_the_matter(reader: Reader) -> None:
    codes = reader.codes("they keep my passport at the agency and I haven't been paid for two months")
    assert "crisis:exploitation" in codes
    assert "negotiation" not in codes


@pytest.mark.parametrize(
    ("held", "calm"),
    [({"calm": True}, True), ({"calm": None}, False), ({}, False), ({"calm": True, "event": "listen"}, False)],
)
def test_whether_a_talk_is_calm_comes_from_its_slot(held: dict[str, object], calm: bool) -> None:
    slots = [AnySlot(name, mappings=[{}]) for name in held]
    tracker = DialogueStateTracker.from_events("x", [SlotSet(name, value) for name, value in held.items()], slots)
    assert is_calm(tracker) == calm
    assert not is_calm(None)


@pytest.mark.parametrize(
    ("held", "offered"),
    [
        ({"gently": True, "offered": None}, True),
        ({"gently": True, "offered": "emotional_load"}, True),  # a message, and no yes: they write on
        ({"gently": None, "offered": None}, False),
        ({"gently": True, "offered": None, "event": "listen"}, False),  # nobody sees an offer
        ({}, False),
    ],
)
def test_who_was_offered_a_person_and_went_on_is_told_by_two_slots(held: dict[str, object], offered: bool) -> None:
    slots = [AnySlot(name, mappings=[{}]) for name in held]
    tracker = DialogueStateTracker.from_events("x", [SlotSet(name, value) for name, value in held.items()], slots)
    assert was_offered(tracker) == offered


@pytest.mark.parametrize(
    "text",
    [
        "mijn man slaat me en ik durf niet naar huis",
        "I don't want to live any more",
        "sinds mijn vader in augustus overleed kom ik de dag niet meer door, ik huil om alles",
        "my boss has had my passport since May and he does not pay us",
    ],
)
def test_plain_need_is_heard_however_calm_the_talk_was(reader: Reader, text: str) -> None:
    assert read(text, reader.learnt, reader.routine, language=detect(text) or "nl", calm=True).needs


@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_may_harm_themselves_is_heard_as_soon_in_a_calm_talk(reader: Reader, language: str) -> None:
    grave = 0
    for example in [one for one in examples(language) if one.held_out and one.intent == "crisis_self_harm"]:
        first, later = (
            read(example.text, reader.learnt, reader.routine, language=language, calm=calm) for calm in (False, True)
        )
        sure = reader.learnt.thresholds[language].crisis
        if first.needs and first.needs[0].intent == example.intent and first.needs[0].score >= sure:
            grave += 1
            assert later.needs and later.needs[0].intent == example.intent, example.text
    assert grave > 30


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("offered", [False, True])
def test_what_is_no_longer_plain_enough_for_a_call_is_offered_a_person(
    reader: Reader, language: str, offered: bool
) -> None:
    """Whatever the model makes of these: nobody whom a first message would get a person is passed over later."""
    called = 0
    for example in [one for one in examples(language) if one.held_out and one.need][::9]:
        how = {"language": language}
        first = read(example.text, reader.learnt, reader.routine, **how)
        later = read(example.text, reader.learnt, reader.routine, **how, calm=True, offered=offered)
        if any(need.intent not in CAN_WAIT for need in first.needs):
            called += 1
            assert later.needs or (later.doubt and later.would_call), example.text
    assert called > 50
