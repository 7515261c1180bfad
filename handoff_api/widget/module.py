"""The one module that a careers site embeds, put together from the readable sources beside this file.

There is no build: at the start the sources are joined in the order of their imports, without comments and without
needless space. One request, one thing to cache, and never a mix of an old and a new file in a browser.
"""

import re
from dataclasses import dataclass
from functools import cache
from gzip import compress
from hashlib import sha256
from pathlib import Path

SOURCES = ("style.js", "dom.js", "texts.js", "conversation.js", "panel.js", "gezien-chat.js")
_BLOCK_COMMENT = re.compile(r"^\s*/\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_LINE_COMMENT = re.compile(r"(?:^\s*|\s+)// [^\n]*$", re.MULTILINE)
_IMPORT = re.compile(r'^import [^;]*? from "\./[^"]+";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=const|class|function)", re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)
_AROUND_BRACES = re.compile(r"\s*([{};])\s*|(?<=[:,])\s+")  # in the style sheet
_AROUND_SIGNS = re.compile(r" ?([=+*<>?:&|,{}()\[\];-]+) ?")  # in code
_NEEDLESS_BREAK = re.compile(r"(?<=[{;,(\[])\n")
_QUOTED = re.compile(r'("[^"]*"|`[^`]*`)')


@dataclass(frozen=True)
class Module:
    plain: bytes
    zipped: bytes
    etag: str


@cache
def chat_module() -> Module:
    """The module as it is served. Comments must stand alone on their line or after ` // `."""
    joined = "".join(_lean(Path(__file__).parent / name) for name in SOURCES)
    plain = f"// Gezien, Apache-2.0\n{_NEEDLESS_BREAK.sub('', joined)}".encode()
    return Module(plain, compress(plain, 9, mtime=0), sha256(plain).hexdigest()[:20])


def _lean(source: Path) -> str:
    text = source.read_text("utf-8")
    for pattern in (_BLOCK_COMMENT, _LINE_COMMENT, _IMPORT, _EXPORT, _INDENT):
        text = pattern.sub("", text)
    if source.name == "style.js":
        return _AROUND_BRACES.sub(r"\1", text) + "\n"
    return "".join(_tight(line) for line in text.splitlines(keepends=True))


def _tight(line: str) -> str:
    """Without the spaces around signs, outside quotes. A line with a slash or an escape in it stays as it is."""
    if re.search(r"[/\\]", line):
        return line
    parts = _QUOTED.split(line)
    parts[::2] = [_AROUND_SIGNS.sub(r"\1", code) for code in parts[::2]]
    return "".join(parts)
