"""What a linear model gets to see of a text."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.examples import read_examples
from bot.features import COLUMNS, FEW, Features, plain
from bot.intents import learn_intents

DATA = Path(__file__).parents[3] / "data" / "nlu"
SHARED = 1_000_000  # bytes from which joblib shares an array rather than copy it


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Is't nog vrij, die plek?", "is het nog vrij, die plek?"),
        ("heeeel graag", "heel graag"),
        ("32 of 36 uur", "00 of 00 uur"),
        ("mail jo@voorbeeld.nl, zie www.voorbeeld.nl", "mail  mailaddress  zie  weblink "),
    ],
)
def test_what_changes_nothing_is_read_alike(typed: str, read: str) -> None:
    assert plain(typed) == read


def test_several_processes_learn_from_them_what_one_learns() -> None:
    """What processes share is read only, and of many texts so much that it is shared."""
    examples = read_examples(DATA)[::60]
    _, matrix = Features.learn([example.text for example in examples])
    assert min(matrix.data.nbytes, matrix.indices.nbytes) > SHARED
    needed = ["person" if example.need else "routine" for example in examples]
    together = learn_intents(matrix, needed, c=0.5, processes=2)  # before the other, which may change the matrix
    alone = learn_intents(matrix, needed, c=0.5)
    assert np.array_equal(alone.coef, together.coef)


def test_the_columns_are_those_of_the_library() -> None:
    """Pieces are counted once a word, and not once in every text; nothing else may come out for it."""
    texts = [example.text for example in read_examples(DATA)[::60]]
    features, matrix = Features.learn(texts)
    assert abs(features.matrix(texts) - matrix).max() < 1e-6
    begin = 0
    for name, options in COLUMNS.items():
        least = min(options["min_df"], 1 + len(texts) // FEW)
        library = TfidfVectorizer(lowercase=False, **{**options, "min_df": least})
        expected = library.fit_transform([plain(text) for text in texts])
        assert features.learnt[name].get_feature_names_out().tolist() == library.get_feature_names_out().tolist()
        assert np.allclose(features.learnt[name].idf_, library.idf_, rtol=1e-5)
        end = begin + expected.shape[1]
        assert abs(matrix[:, begin:end] - expected).max() < 1e-6
        begin = end
    assert begin == matrix.shape[1]
