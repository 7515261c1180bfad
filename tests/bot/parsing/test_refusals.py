"""What somebody would rather not say, and what makes no difference to them."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract
from bot.parsing.refusals import puts_off
from tests.bot.parsing.said import TODAY, facts, put_forward

DECLINED: list[tuple[str, str | None, str]] = [
    ("I'll pass on this question, thanks", "years_experience", "years_experience"),
    ("Ah, this one I prefer to skip, too many schools", "education", "education"),
    ("och I'd rather skip that question, it was long ago", "language_level", "language_level"),
    ("nah, that one I'll discuss in the interview", "hours_per_week", "hours_per_week"),
    ("I prefer to not say an amount yet, you first", "salary", "salary_eur_month"),
    ("nah I don't do numbers over chat", "salary", "salary_eur_month"),
    ("I'd rather not give the number yet", "salary", "salary_eur_month"),
    ("That I'd rather tell to a person", "name", "name"),
    ("skip that one, the mail is enough", "phone", "phone"),
    ("I'll leave that open, my roster is not out", "weekend", "weekend_ok"),
    ("daar pas ik voor", "education", "education"),
    ("dat hou 'k liever voor mijn eigen", "education", "education"),
    ("die houd ik vooralsnog liever voor mij", "phone", "phone"),
    ("dat geef ik pas als ik iemand gesproken heb", "phone", "phone"),
    ("Nee. Nummer later, eerst kennismaken", "phone", "phone"),
    ("Achternaam? Later wel", "name", "name"),
    ("daar praat ik liever bij de koffie over", "salary", "salary_eur_month"),
    ("dat wil ik nu niet zeggen, dat weet mijn vrouw beter", "salary", "salary_eur_month"),
    ("liever niet", "phone", "phone"),
    ("liever niet", "driving_licence", "driving_licence"),
    ("I'd rather not", "driving_licence", "driving_licence"),
    ("dat zeg ik liever niet", "salary", "salary_eur_month"),
    ("dat wil ik niet zeggen", "city", "city"),
    ("geef ik niet", "email", "email"),
    ("gaat je niks aan", "salary", "salary_eur_month"),
    ("sla maar over", "motivation", "motivation"),
    ("mijn nummer geef ik liever niet", None, "phone"),
    ("ik geef mijn telefoonnummer nu nog niet", "phone", "phone"),
    ("mijn mailadres geef ik niet", None, "email"),
    ("mijn salaris zeg ik liever niet", "hours_per_week", "salary_eur_month"),
    ("dat is privé", "city", "city"),
    ("pass", "city", "city"),
    ("skip", "salary", "salary_eur_month"),
    ("I'd rather not say", "salary", "salary_eur_month"),
    ("prefer not to say", "city", "city"),
    ("none of your business", "city", "city"),
    ("I'm not giving that out", "phone", "phone"),
    ("I won't share my phone number", None, "phone"),
    ("I'd rather not give my number", None, "phone"),
    ("not comfortable sharing that", "salary", "salary_eur_month"),
    ("salary I don't want to say now", "salary", "salary_eur_month"),
    ("No, I'm not putting a number on that", "salary", "salary_eur_month"),
]
NO_PREFERENCE: list[tuple[str, str, str]] = [
    ("Any wage. I start at the bottom", "salary", "salary_eur_month"),
    ("wotever, the going rate", "salary", "salary_eur_month"),
    ("Watever you offer, I trust it", "salary", "salary_eur_month"),
    ("whatever your table says", "salary", "salary_eur_month"),
    ("any amount of hours you like", "hours_per_week", "hours_per_week"),
    ("Whichever hours suit the shop", "hours_per_week", "hours_per_week"),
    ("no pref", "shifts", "shifts_ok"),
    ("Whichever", "shifts", "shifts_ok"),
    ("bellen, mailen, kies maar", "contact_channel", "contact_channel"),
    ("zeg jij het maar", "hours_per_week", "hours_per_week"),
    ("mij is alles goed", "hours_per_week", "hours_per_week"),
    ("never mind which, it all comes to me", "contact_channel", "contact_channel"),
    ("Call, text, smoke signals, no preference at all", "contact_channel", "contact_channel"),
    ("any is good, you pick", "contact_channel", "contact_channel"),
    ("never mind how many, honestly", "hours_per_week", "hours_per_week"),
    ("I have no fixed wish", "hours_per_week", "hours_per_week"),
    ("start whenever ye like", "start_date", "start_date"),
    ("och dat is mij gelijk", "salary", "salary_eur_month"),
    ("bel of mail, geen verschil", "contact_channel", "contact_channel"),
    ("dat boeit me niks", "contact_channel", "contact_channel"),
    ("maakt me niks uut", "hours_per_week", "hours_per_week"),
    ("ik vind alles best hoor", "hours_per_week", "hours_per_week"),
    ("maakt mij niet uit", "contact_channel", "contact_channel"),
    ("geen voorkeur", "hours_per_week", "hours_per_week"),
    ("om het even", "hours_per_week", "hours_per_week"),
    ("ik ben flexibel", "hours_per_week", "hours_per_week"),
    ("marktconform", "salary", "salary_eur_month"),
    ("volgens cao", "salary", "salary_eur_month"),
    ("wanneer jullie willen", "start_date", "start_date"),
    ("no preference", "contact_channel", "contact_channel"),
    ("doesn't matter to me", "contact_channel", "contact_channel"),
    ("I'm flexible", "hours_per_week", "hours_per_week"),
    ("negotiable", "salary", "salary_eur_month"),
    ("up to you", "start_date", "start_date"),
]
NEITHER: list[tuple[str, str]] = [
    ("more than the going rate", "salary"),
    ("whatever you pay must be more than that", "salary"),
    ("dont mind me, I am only asking about the evenings", "shifts"),
    ("you pick up the phone, I pick a day", "contact_channel"),
    ("I'd rather pass on the stress, 32 hours", "hours_per_week"),
    ("maakt niet uit wat ik zeg, het wordt toch niks", "salary"),
    ("ik praat er liever niet over, het was een zware tijd", "years_experience"),
    ("it doesn't matter what I say", "salary"),
    ("I'd rather not talk about the divorce", "motivation"),
    ("geen idee", "salary"),
    ("no idea", "salary"),
]


# The question is named only to keep quiet about it, and something else is told.
KEPT_QUIET: list[tuple[str, str, dict[str, object]]] = [
    ("rijbewijs hou ik nog even voor mezelf, 32 uur graag", "driving_licence", {"hours_per_week": 32}),
    ("Rijbewijs wil ik hier niet bespreken. Ik woon in Breda.", "driving_licence", {"city": "Breda"}),
    ("over mijn rijbewijs zeg ik nu liever niets, ik kan 1 maart", "driving_licence", {"start_date": "2027-03-01"}),
    ("driving licence: rather not say\nhours: 32", "driving_licence", {"hours_per_week": 32}),
    ("- rijbewijs: vertel ik later", "driving_licence", {}),
    ("I'd prefer not to discuss my licence. I live in Utrecht.", "driving_licence", {"city": "Utrecht"}),
    ("licence - no comment, start 1 March", "driving_licence", {"start_date": "2027-03-01"}),
    ("Over ploegen zeg ik liever nog niks. Ik woon in Ede.", "shifts", {"city": "Ede"}),
    ("I would rather not talk about shifts now. 32 hours please", "shifts", {"hours_per_week": 32}),
    ("ploegendienst wil ik nu geen antwoord op geven, sorry", "shifts", {}),
    ("Over het weekend wil ik nu nog niets zeggen. Ik woon in Ede.", "weekend", {"city": "Ede"}),
    ("weekends: rather not say. I have 4 years experience", "weekend", {"years_experience": 4}),
]
# "Rather not" to the thing itself is a no, and no refusal to tell.
RATHER_NOT_DO: list[tuple[str, str, dict[str, object]]] = [
    ("ploegen liever niet", "shifts", {"shifts_ok": False}),
    ("I'd rather not do shifts", "shifts", {"shifts_ok": False}),
    ("I prefer not to work shifts", "shifts", {"shifts_ok": False}),
    ("weekend rather not", "weekend", {"weekend_ok": False}),
    ("in het weekend wil ik niet werken", "weekend", {"weekend_ok": False}),
    ("rijbewijs niet, ik woon in Breda", "driving_licence", {"driving_licence": False, "city": "Breda"}),
    ("ploegendienst sla ik liever over", "shifts", {"shifts_ok": False}),
    ("weekends I'd rather keep free", "weekend", {"weekend_ok": False}),
    ("weekends I'd rather skip", "weekend", {"weekend_ok": False}),
    ("weekend sla ik over", "weekend", {"weekend_ok": False}),
    ("mijn weekend wil ik niet kwijt", "weekend", {"weekend_ok": False}),
    ("weekends I'd rather not go into work", "weekend", {"weekend_ok": False}),
    ("weekend wil ik niet delen met een baas", "weekend", {"weekend_ok": False}),
]


@pytest.mark.parametrize(("text", "asked", "others"), KEPT_QUIET)
def test_to_keep_quiet_about_a_question_is_no_answer_to_it(text: str, asked: str, others: dict[str, object]) -> None:
    name = {"driving_licence": "driving_licence", "shifts": "shifts_ok", "weekend": "weekend_ok"}[asked]
    assert facts(text, asked) == {name: "declined", **others}


@pytest.mark.parametrize(("text", "asked", "expected"), RATHER_NOT_DO)
def test_rather_not_to_do_it_is_a_no(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked", "name"), DECLINED)
def test_what_is_refused_is_declined(text: str, asked: str | None, name: str) -> None:
    assert facts(text, asked) == {name: "declined"}


@pytest.mark.parametrize(("text", "asked", "name"), NO_PREFERENCE)
def test_what_makes_no_difference_is_no_preference(text: str, asked: str, name: str) -> None:
    assert facts(text, asked) == {name: "no_preference"}


@pytest.mark.parametrize(("text", "asked"), NEITHER)
def test_other_talk_declines_nothing(text: str, asked: str) -> None:
    assert not {"declined", "no_preference"} & set(map(str, facts(text, asked).values()))


@pytest.mark.parametrize(
    ("text", "asked", "free"),
    [
        ("shifts are grand, not bothered at all", "start_date", False),
        ("weekend is prima, maakt mij niet uit", "hours_per_week", False),
        ("not bothered at all", "start_date", True),
        ("In Ede. Maakt me niet uit", "hours_per_week", True),
        ("In Ede, uren maakt me niet uit", "hours_per_week", True),
    ],
)
def test_what_is_all_the_same_is_what_the_sentence_speaks_of(text: str, asked: str, free: bool) -> None:
    found = extract(text, language="nl", today=TODAY, asked=asked)
    assert any(fact.status == "no_preference" for fact in found) is free


KEPT_BACK: list[tuple[str, str, str]] = [
    ("Could we leave that one blank please", "education", "education"),
    ("I shall leave this open, if I may", "work_permit", "work_permit"),
    ("that one I'd like to save for the interview", "notice_period", "notice_period_days"),
    ("May I keep it for later?", "hours_per_week", "hours_per_week"),
    ("I'd sooner settle this once I have seen the place", "start_date", "start_date"),
    ("I would prefer to explain that in person", "years_experience", "years_experience"),
    ("would rather not name a date yet", "start_date", "start_date"),
    ("rather not put a label on my Dutch", "language_level", "language_level"),
    ("I won't put a number on that", "years_experience", "years_experience"),
    ("let me not answer yet, they don't know at work", "start_date", "start_date"),
    ("Pass, if I may. It is a long story", "education", "education"),
    ("I don't type my address in a chat", "city", "city"),
    ("That stays between my boss and me", "notice_period", "notice_period_days"),
    ("can I tell you that in person?", "name", "name"),
]
KEPT_NOTHING_BACK: list[tuple[str, str]] = [
    ("I leave the house at seven", "commute"),
    ("I keep the shop open till ten", "shifts"),
    ("I like to talk to customers in person", "motivation"),
    ("I would rather talk in person", "contact_channel"),
    ("my boss would rather not name a date", "notice_period"),
    ("I'd rather not commit to weekends", "weekend"),
    ("I'll leave it open to you", "hours_per_week"),
    ("I don't give up quickly", "years_experience"),
    ("can we leave it at 24?", "hours_per_week"),
    ("they told me to hold on to that job", "notice_period"),
]


@pytest.mark.parametrize(("text", "asked", "name"), KEPT_BACK)
def test_what_is_kept_for_later_is_declined(text: str, asked: str, name: str) -> None:
    assert facts(text, asked) == {name: "declined"}


@pytest.mark.parametrize(("text", "asked"), KEPT_NOTHING_BACK)
def test_what_sounds_like_keeping_back_declines_nothing(text: str, asked: str) -> None:
    assert "declined" not in map(str, facts(text, asked).values())


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("Graag blanco laten. De bus rijdt toch.", "driving_licence", "driving_licence"),
        ("zet hier maar een streepje", "weekend", "weekend_ok"),
        ("Laat dat maar leeg", "work_permit", "work_permit"),
        (
            "Nee dank je, die vraag bewaar ik voor een kop koffie met uw directeur",
            "notice_period",
            "notice_period_days",
        ),
        ("Dat hou ik nog even in mijn achterzak", "work_permit", "work_permit"),
        ("leave it blank please", "years_experience", "years_experience"),
    ],
)
def test_an_answer_left_blank_or_kept_back(text: str, asked: str, name: str) -> None:
    assert facts(text, asked)[name] == "declined"


@pytest.mark.parametrize(
    ("text", "asked", "name", "value"),
    [
        ("Nee", "notice_period", "notice_period_days", 0),
        ("Zondag? Die hou ik voor mijn gezin", "weekend", "weekend_ok", None),
        ("Graag, B heb ik", "driving_licence", "driving_licence", True),
    ],
)
def test_what_only_looks_left_blank(text: str, asked: str, name: str, value: object) -> None:
    assert facts(text, asked).get(name) == value


def test_a_number_that_comes_later_is_withheld() -> None:
    assert facts("Mijn nummer krijgt u pas als ik weet wie belt", "phone") == {"phone": "declined"}
    assert facts("nummer krijgen jullie later", "phone") == {"phone": "declined"}


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("I'd prefer not to name a date yet", "start_date", {"start_date": "declined"}),
        ("I would rather not name any figure now", "salary", {"salary_eur_month": "declined"}),
        ("I'd rather not give my name yet", "name", {"name": "declined"}),
        ("With your permission I shall leave that one open", "language_level", {"language_level": "declined"}),
        ("If I may, I'll leave this one blank for now", "education", {"education": "declined"}),
        ("I'd rather not put anything on paper about weekends", "weekend", {"weekend_ok": "declined"}),
        ("I would rather not work weekends", "weekend", {"weekend_ok": False}),
    ],
)
def test_to_name_a_day_is_no_name_and_to_leave_open_is_no_reason(
    text: str, asked: str, expected: dict[str, object]
) -> None:
    assert facts(text, asked) == expected
    assert "motivation" not in put_forward(text, asked)


@pytest.mark.parametrize(
    ("text", "soon"),
    [
        ("I will tell you later in the week", True),
        ("will reply tomorrow, or once i slept", True),
        ("i don know yet", True),
        ("i haven't decided", True),
        ("let me ask my husband first", True),
        ("gonna fill that in soon", True),
        ("i can tell you when the lawyer has rung", True),
        ("i will tell you at the interview", False),
        ("i'd rather say that later", False),
        ("i'll tell it when we meet", False),
        ("i won't say", False),
        ("skip", False),
    ],
)
def test_to_tell_it_in_a_while_keeps_nothing_back(text: str, soon: bool) -> None:
    assert puts_off(text.lower()) is soon


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("dat overleg ik eerst thuis, je hoort het maandag", True),
        ("daar moet ik nog met mijn man over spreken", True),
        ("dat zou ik eerst met mijn broer willen doornemen", True),
        ("uiterlijk donderdag verneemt u het van mij", True),
        ("dat laat ik morgen weten", True),
        ("dat zeg ik liever niet", False),
        ("dat bespreek ik liever in een gesprek", False),
        ("dat houd ik voor mezelf", False),
    ],
)
def test_an_answer_that_is_still_to_come_is_no_refusal(text: str, later: bool) -> None:
    assert puts_off(text) is later
