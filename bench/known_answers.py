"""Which of data/answers teach nothing new, so that a training need not read them.

    .venv-bot/bin/python bench/known_answers.py          (shows how many; half an hour on two slow cores)
    .venv-bot/bin/python bench/known_answers.py --mark   (and marks them `"known": true` in data/answers)
    .venv-bot/bin/python bench/known_answers.py --more   (marks more of those that are not marked yet)

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
from bot.belief import Answer, Belief, columns_of, judgements, late_answers, matrix_of, read_answers  # noqa: E402
from bot.workers import workers  # noqa: E402

ANSWERS = ROOT / "data" / "answers"
UNSURE = 0.12  # so far from the truth a probability may be, and be sure
STAY = 5  # one in so many of the known ones
SOME = 250  # answers that one process judges at a time
Facts = list[tuple[np.ndarray, np.ndarray, bool]]  # of one answer: columns, how much of each, whether it is right


def facts_of(answers: Sequence[Answer]) -> list[Facts]:
    """Of each answer what the rules find in it, also as a late one: an answer and its late copy go together."""
    return [
        [(*columns_of(traits), right) for one in (answer, *late_answers([answer])) for traits, right in judgements(one)]
        for answer in answers
    ]


def judged(answers: list[Answer]) -> list[float]:
    """Of each answer how far the worst believed of its facts is from the truth, by what the other half taught."""
    with workers() as pool:
        some = [answers[at : at + SOME] for at in range(0, len(answers), SOME)]
        facts = [one for part in pool.map(facts_of, some) for one in part]
    halves = [[at for at, answer in enumerate(answers) if side(answer) == half] for half in (0, 1)]
    unsure = [0.0] * len(answers)
    for learnt, other in (halves, halves[::-1]):
        columns, much, right = zip(*(fact for at in learnt for fact in facts[at]), strict=True)
        belief = Belief.fitted(matrix_of(columns, much), right)
        assert belief is not None
        for at in other:
            unsure[at] = max((abs(belief.of(*fact[:2]) - fact[2]) for fact in facts[at]), default=0.0)
    return unsure


def side(answer: Answer) -> int:
    return crc32(answer.text[::-1].encode()) % 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mark", action="store_true", help="write the marks into data/answers")
    parser.add_argument("--more", action="store_true", help="look only at those that are not marked yet, and mark more")
    given = parser.parse_args()
    answers = read_answers(ANSWERS)
    asked = [at for at, answer in enumerate(answers) if not (given.more and answer.known)]
    unsure = dict(zip(asked, judged([replace(answers[at], known=False) for at in asked]), strict=True))
    known = [
        answer.known if at not in unsure else unsure[at] < UNSURE and crc32(answer.text.encode()) % STAY > 0
        for at, answer in enumerate(answers)
    ]
    print(f"{len(answers)} answers, of which {int(np.sum(known))} teach nothing new")
    if not (given.mark or given.more):
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
