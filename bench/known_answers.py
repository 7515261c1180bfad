"""Which of data/answers teach nothing new, so that a training need not read them.

    .venv-bot/bin/python bench/known_answers.py          (shows how many; half an hour on two slow cores)
    .venv-bot/bin/python bench/known_answers.py --mark   (and marks them `"known": true` in data/answers)

Belief is learnt from one half of the answers and judges the other half, and the other way round. An answer of which it
is sure of every fact, right ones and wrong ones, is known already. One in five of those is learnt from all the same:
they keep what is common in proportion. Marked answers are judged again, so that a change of the rules is seen.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from bot.belief import Answer, Belief, judgements, late_answers, read_answers  # noqa: E402
from bot.workers import workers  # noqa: E402

ANSWERS = ROOT / "data" / "answers"
UNSURE = 0.06  # so far from the truth a probability may be, and be sure
STAY = 5  # one in so many of the known ones
SOME = 500  # answers that one process judges at a time


def most_unsure(belief: Belief, answers: Sequence[Answer]) -> list[float]:
    """Of each answer how far the worst believed of its facts is from the truth."""
    return [
        max((abs(belief.probability(traits) - right) for traits, right in judgements(answer)), default=0.0)
        for answer in answers
    ]


def judged(answers: list[Answer]) -> list[float]:
    halves = [[answer for answer in answers if side(answer) == half] for half in (0, 1)]
    found: dict[tuple[str, str, str | None], float] = {}
    for learnt, other in (halves, halves[::-1]):
        belief = Belief.learn(learnt)
        assert belief is not None
        late = list(late_answers(other))  # an answer and its late copy go together
        asked = {(answer.language, answer.text): answer.asked for answer in other}
        rows = [*other, *late]
        some = [rows[at : at + SOME] for at in range(0, len(rows), SOME)]
        with workers() as pool:
            unsure = [one for part in pool.map(most_unsure, [belief] * len(some), some) for one in part]
        for answer, much in zip(rows, unsure, strict=True):
            key = (answer.language, answer.text, asked[answer.language, answer.text] if answer.late else answer.asked)
            found[key] = max(found.get(key, 0.0), much)
    return [found[answer.language, answer.text, answer.asked] for answer in answers]


def side(answer: Answer) -> int:
    return crc32(answer.text[::-1].encode()) % 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mark", action="store_true", help="write the marks into data/answers")
    mark = parser.parse_args().mark
    answers = [replace(answer, known=False) for answer in read_answers(ANSWERS)]
    unsure = judged(answers)
    known = [
        much < UNSURE and crc32(answer.text.encode()) % STAY > 0 for answer, much in zip(answers, unsure, strict=True)
    ]
    print(f"{len(answers)} answers, of which {int(np.sum(known))} teach nothing new")
    if not mark:
        return
    marks = iter(known)
    for file in sorted(ANSWERS.glob("*.jsonl")):  # in the order in which they were read
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        for row in rows:
            row.pop("known", None)
            if next(marks):
                row["known"] = True
        file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
