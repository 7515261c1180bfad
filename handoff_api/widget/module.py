"""The module that a careers site embeds, and those that it loads when needed, made of the sources beside this file.

There is no build: at the start the sources of a module are joined in the order of their imports, without comments and
without needless space. One request until the first message can be sent, and one thing to cache.
"""

import re
import string
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

# The last source is the module itself: what it exports stays exported.
MODULES = {
    "gezien-chat": ("style.js", "dom.js", "texts.js", "conversation.js", "panel.js", "gezien-chat.js"),
    "gezien-links": ("links.js",),
    "gezien-memory": ("dom.js", "memory-texts.js", "memory-style.js", "memory.js"),
}
_BLOCK_COMMENT = re.compile(r"^\s*/\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_LINE_COMMENT = re.compile(r"(?:^\s*|\s+)// [^\n]*$", re.MULTILINE)
_IMPORT = re.compile(r'^import [^;]*? from "\./[^"]+";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=const|class|function)", re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)
_IN_STYLE = re.compile(r"\s*([{};])\s*|(?<=[:,])\s+")
_LAST_SEMICOLON = re.compile(r";(?=})")
# What stays as it is: strings, templates, and regular expressions where one can stand.
_STRING = r'"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`'
_REGEXP = r"(?:(?<=[(=>:,!?&|])\s*|(?<=\breturn) )/(?![/*])(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n])+/[a-z]*"
_LITERAL = re.compile(f"({_STRING}|{_REGEXP})")
_AROUND_SIGNS = re.compile(r"\s*([=+*/<>?:&|,;!{}()\[\]-]+)\s*")
_SHORTER = [  # the same, in code
    (re.compile(r"\bconst\b"), "let"),
    (re.compile(r"\btrue\b"), "!0"),
    (re.compile(r"\bfalse\b"), "!1"),
    (re.compile(r"(?<=\d)_(?=\d)"), ""),
    (_AROUND_SIGNS, r"\1"),
    (_LAST_SEMICOLON, ""),
    (re.compile(r"(?<!\w)\((\w+)\)(?==>)"), r"\1"),
]
_PRIVATE = re.compile(r"#(\w+)\b")
_OWN_PRIVATE = re.compile(r"this\.#(\w+)")
_LETTERS = string.ascii_letters


@dataclass(frozen=True)
class Module:
    plain: bytes
    zipped: bytes
    etag: str


@cache
def module(name: str) -> Module:
    """A module as it is served. Comments must stand alone on their line or after ` // `."""
    *parts, last = (Path(__file__).parent / source for source in MODULES[name])
    joined = "".join(_lean(_EXPORT.sub("", part.read_text("utf-8")), part.stem) for part in parts)
    joined += _lean(last.read_text("utf-8"), last.stem)
    plain = f"// Gezien, Apache-2.0\n{_short_names(joined)}".encode()
    return Module(plain, _zipped(plain), sha256(plain).hexdigest()[:20])


def _zipped(plain: bytes) -> bytes:
    """As small as gzip gets; which size of its memory is best depends on the text."""
    packers = [zlib.compressobj(9, zlib.DEFLATED, 31, memory) for memory in range(5, 10)]
    return min((packer.compress(plain) + packer.flush() for packer in packers), key=len)


def _short_names(text: str) -> str:
    """With one or two letters for every `#private` name: nobody outside the module can know them."""
    common = [name for name, _ in Counter(_OWN_PRIVATE.findall(text)).most_common()]
    short = {name: _LETTERS[at % 52] + _LETTERS[: at // 52][-1:] for at, name in enumerate(common)}
    return _PRIVATE.sub(lambda found: "#" + short.get(found[1], found[1]), text)


def _lean(text: str, name: str) -> str:
    for pattern in (_BLOCK_COMMENT, _LINE_COMMENT, _IMPORT, _INDENT):
        text = pattern.sub("", text)
    if name.endswith("style"):
        return _LAST_SEMICOLON.sub("", _IN_STYLE.sub(r"\1", text)) + "\n"
    parts = _LITERAL.split(text)
    for at in range(0, len(parts), 2):
        for pattern, shorter in _SHORTER:
            parts[at] = pattern.sub(shorter, parts[at])
    return "".join(parts) + "\n"
