"""Every text is easy enough for a reader at B1, in both languages.

B1 reading is understanding texts of "mainly high-frequency, everyday or job-related" words (Common European Framework
of Reference; https://onzetaal.nl/taalloket/b1-niveau says what that means for Dutch). Nobody can compute a level, but
what makes a text too hard can be measured: long sentences, long words, and the two together.

- Sentences: advice for plain Dutch is 10 to 15 words on average, for plain English 15 to 20. In a chat we stay below:
  10 on average, and none above 20.
- Words: of five syllables or more in Dutch and four or more in English, none but those that belong to the job itself.
- Together: Flesch-Douma (206.8 - 0.93 * words per sentence - 77 * syllables per word; W.H. Douma, in
  https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php) and Flesch for English. Douma calls 60 to 70 normal
  and 70 to 80 rather easy. All texts together are at least 80; one text of twelve words or more, where a single long
  word still weighs much, is at least 50; of twenty-five or more, at least 60.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pyphen
import pytest

from actions.wordings import WORDINGS
from tests.bot.test_domain import RESPONSES

HYPHENS = {"nl": pyphen.Pyphen(lang="nl_NL"), "en": pyphen.Pyphen(lang="en_GB")}
FORMULA = {"nl": (206.8, 0.93, 77.0), "en": (206.835, 1.015, 84.6)}
LONGEST_SENTENCE, AVERAGE_SENTENCE = 20, 10
LONG_WORD = {"nl": 5, "en": 4}  # syllables
THE_JOBS_OWN = {"nl": {"sollicitatie", "solliciteren", "telefoonnummer"}, "en": {"application"}}
EASY_TOGETHER = 80
EASY_FROM = {12: 50, 25: 60}  # words of one text -> its least score
OFFICIALESE = {
    "nl": "indien middels conform reeds teneinde alsmede omtrent betreffende derhalve dient inzake uw u gaarne",
    "en": "hereby regarding pursuant aforementioned commence utilise thereof herewith endeavour upon shall-be",
}
FILLED = {"helpline": "113: bel 113.", "lines": "Uren: 32.", "url": "https://noord.example"}


@dataclass(frozen=True)
class Measured:
    sentences: list[int]  # words in each
    syllables: int

    @property
    def words(self) -> int:
        return sum(self.sentences)


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Every variation of every response and all other wordings, with a short name where a value comes."""
    for name, variations in RESPONSES.items():
        for variation in variations:
            if variation["condition"][0]["value"] == language:
                yield name, _filled(variation["text"])
    for kind, held in WORDINGS.items():
        for name, both in held.items() if kind in ("again", "short") else [("", held)]:
            yield from ((f"{kind} {name}", _filled(text)) for text in both[language])


def _filled(text: str) -> str:
    return re.sub(r"{(\w+)}", lambda m: FILLED.get(m[1], "Jip"), text)


def words_of(text: str) -> list[str]:
    return [word.strip("'’-") for word in re.findall(r"[^\W\d_][\w'’-]*", text)]


def syllables(word: str, language: str) -> int:
    return len(HYPHENS[language].positions(word.lower())) + 1


def measure(text: str, language: str) -> Measured:
    sentences = [words_of(part) for part in re.split(r"(?<=[.!?])\s+|\n", text)]
    kept = [words for words in sentences if words]
    return Measured([len(words) for words in kept], sum(syllables(w, language) for words in kept for w in words))


def ease(measured: Measured, language: str) -> float:
    base, per_sentence, per_word = FORMULA[language]
    per = measured.words / len(measured.sentences)
    return base - per_sentence * per - per_word * measured.syllables / measured.words


def together(language: str) -> Measured:
    all_of_them = [measure(text, language) for _, text in texts(language)]
    return Measured([n for one in all_of_them for n in one.sentences], sum(one.syllables for one in all_of_them))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_sentence_is_long(language: str) -> None:
    long = {name: text for name, text in texts(language) if max(measure(text, language).sentences, default=0) > 20}
    assert long == {}
    all_of_them = together(language)
    assert all_of_them.words / len(all_of_them.sentences) <= AVERAGE_SENTENCE


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_is_long_but_those_of_the_job_itself(language: str) -> None:
    said = {word.lower() for _, text in texts(language) for word in words_of(text)}
    long = {word for word in said if syllables(word, language) >= LONG_WORD[language] or len(word) > 15}
    assert long <= THE_JOBS_OWN[language]
    assert not said & set(OFFICIALESE[language].split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_texts_together_and_each_long_one_are_easy(language: str) -> None:
    assert ease(together(language), language) >= EASY_TOGETHER
    hard = {
        name: round(score)
        for name, text in texts(language)
        for measured in [measure(text, language)]
        for score in [ease(measured, language) if measured.words else 999.0]
        if any(measured.words >= words and score < least for words, least in EASY_FROM.items())
    }
    assert hard == {}


def test_the_measure_fails_a_text_that_is_too_hard() -> None:
    hard = (
        "Indien uw sollicitatieprocedure onverhoopt niet overeenkomstig de verwachtingen is afgehandeld, "
        "verzoeken wij u vriendelijk contact op te nemen met de betreffende arbeidsbemiddelaar."
    )
    assert ease(measure(hard, "nl"), "nl") < EASY_FROM[12]
    assert max(measure(hard, "nl").sentences) > LONGEST_SENTENCE
