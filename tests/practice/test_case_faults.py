"""A coach who slips while writing a case is told the file, the line, the key, and what to do about it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from bot.casebook import BadCase, read_case, read_cases
from bot.filed import LARGEST

WHOLE = (Path(__file__).parents[2] / "prompts" / "cases" / "maren.yaml").read_text("utf-8")


class Slip(NamedTuple):
    """old, new: what was written instead of what.  at: words on the line that is to be named."""

    old: str
    new: str
    at: str
    key: str
    says: str


SLIPS = {
    "a key left out": Slip("field: work\n", "", "title:", "field", "is missing"),
    "a key misspelt": Slip("\noptions:", "\noption:", "option:", "option", "is no key here; did you mean options?"),
    "a key misspelt further in": Slip(
        '  short: "Six', '  shrot: "Six', "shrot:", "topics.rota.facts.1st.shrot", "is no key here; did you mean short?"
    ),
    "a key that may be left out, misspelt": Slip(
        "fault: big", "fault: big\nmaner: [reluctant]", "maner:", "maner", "is no key here; did you mean manner?"
    ),
    "a key of one's own": Slip(
        "client: {name: Maren,", "client: {name: Maren, shoes: 41,", "shoes:", "client.shoes",
        "is no key here; there are name, trust, energy",
    ),
    "a name, which is the file's": Slip(
        "field: work", "name: x\nfield: work", "name: x", "name", "is no key here; it is taken from the file's name"
    ),
    "a number out of range": Slip(
        "trust: 4, energy: 6", "trust: 11, energy: 6", "trust: 11", "client.trust", "is a number from 0 to 10, not 11"
    ),
    "a rung's number out of range": Slip(
        "    trust: 5\ntopics:", "    trust: 50\ntopics:", "trust: 50", "goal.3rd.trust",
        "is a number from 0 to 10, not 50"
    ),
    "a word for a number": Slip(
        "trust: 4, energy", "trust: high, energy", "trust: high", "client.trust", "is a whole number, not “high”"
    ),
    "a key twice": Slip(
        "field: work\n", "field: work\nfield: life\n", "field: life", "field", "stands here a second time"
    ),
    "a quote never closed": Slip(
        WHOLE[WHOLE.index("ends:") :], 'ends: "oh\n', 'ends: "oh', "ends", "opens a quote that is never closed"
    ),
    "a line too far right": Slip(
        '  - says: "For the', '    - says: "For the', '- says: "Today?', "says",
        "cannot be read on: is a quote above not closed, or does the line begin too far left or right?",
    ),
    "a tab": Slip('  - says: "For', '\t- says: "For', "\t- says", "says", "begins a line with a tab; use spaces"),
    "a colon without quotes": Slip(
        "about: Maren,", "about: Maren: she,", "about:", "about", "has a colon within a text; put the text in quotes"
    ),
    "a colon in a line of a list": Slip(
        '- "Yes."', "- Yes: and no", "- Yes: and no", "reactions.agreed.1st",
        "is one text; where it holds a colon, put it in quotes",
    ),
    "a backslash": Slip(
        '- "Yes."', '- "Yes\\q."', '- "Yes\\q."', "agreed",
        "has a backslash that means nothing; write it twice, or leave it out",
    ),
    "a text that begins with an asterisk": Slip(
        '- "Yes."', "- *yes*", "- *yes*", "agreed", "has a text that begins with & or *; put it in quotes"
    ),
    "a text that begins with an exclamation mark": Slip(
        '- "Yes."', "- !Yes well", "- !Yes", "reactions.agreed",
        "has a text that begins with & or * or !; put it in quotes"
    ),
    "a second text in one file": Slip(
        'title: The rota that never ends', "title: The rota\n---\ntitle: Another", "---", "",
        "begins a second text with ---; one file holds one",
    ),
    "a topic that is none": Slip(
        "topic: rota\n", "topic: rotas\n", "topic: rotas", "layers.1st.topic",
        "rotas is no topic of this case; did you mean rota?",
    ),
    "a layer that is none": Slip(
        "needs: gallbladder", "needs: galbladder", "needs: galbladder", "options.4th.needs",
        "galbladder is no layer of this case; did you mean gallbladder?",
    ),
    "a reaction that is none": Slip(
        "  dry:\n", "  dry: []\n  drying:\n", "drying:", "reactions.drying", "is no kind of line; did you mean dry?"
    ),
    "too few lines of a kind": Slip(
        '    - "If you say so."\n', "", "  complied:", "reactions.complied", "has 3 lines, and needs 4 or more"
    ),
    "somebody of whom nothing is known": Slip(
        "words: [petra, deputy]\n    pronoun", "words: [olga]\n    pronoun", "words: [olga]", "people.1st.words",
        "olga belongs to no topic of this case",
    ),
    "somebody with one thought only": Slip(
        '      - "She\'d say let\'s talk about it, and pass the milk."\n', "", "    thinks:", "people.1st.thinks",
        "has 1 lines, and needs 2 or more",
    ),
    "a pronoun that is none": Slip(
        "words: [petra, deputy]\n    pronoun: she", "words: [petra, deputy]\n    pronoun: her", "pronoun: her",
        "people.1st.pronoun", "“her” is none of he, she, they",
    ),
    "an empty list of words": Slip(
        "words: [rota, roster, schedule, shifts, planning]", "words: []", "words: []", "topics.rota.words", "is empty"
    ),
    "two words for one": Slip(
        "words: [rota, roster,", "words: [rota plan, roster,", "[rota plan,", "topics.rota.words.1st",
        "“rota plan” is not one word; each stands by itself between commas",
    ),
    "a list for a text": Slip(
        "title: The rota that never ends", "title: [a, b]", "title:", "title", "is one text, not a list"
    ),
    "a text for a list": Slip(
        "fault: big", "fault: big\nmanner: reluctant", "manner:", "manner",
        "is a list: each thing on a line of its own, after a dash and a space",
    ),
    "a text for keys": Slip(
        "client: {name: Maren, trust: 4, energy: 6}", "client: Maren", "client:", "client",
        "holds keys of its own (name, trust, energy), not “Maren”",
    ),
    "a fault that is none": Slip(
        "fault: big", "fault: huge", "fault:", "fault", "“huge” is none of vague, big, multiple, other, negative, none"
    ),
    "a manner without what it needs": Slip(
        "fault: big", "fault: big\nmanner: [beyond]", "manner:", "manner", "has beyond, so beyond is needed"
    ),
    "the same line twice": Slip(
        '- "That\'s it, yes."', '- "Yes!"', '- "Yes!"', "reactions.agreed.2nd",
        "is said elsewhere in this case already: Yes!",
    ),
    "a place among several questions": Slip(
        "I'll take one of them:", "I'll take the last one:", "the last one:", "reactions.one_of_them.1st",
        "says which one (“last”), and stands before the answer to any of them",
    ),
    "an empty line": Slip('- "Mm-hm."', '- ""', '- ""', "reactions.chatted.3rd", "is an empty line"),
    "a line too long for a phone": Slip(
        '- "Mm-hm."', f'- "{"word " * 70}"', "word word", "reactions.chatted.3rd",
        "is a line of 70 words; 60 is the most"
    ),
}  # fmt: skip


def faults(folder: Path, content: bytes) -> list[str]:
    path = folder / "mine.yaml"
    path.write_bytes(content)
    with pytest.raises(BadCase) as raised:
        read_case(path)
    return [str(fault) for fault in raised.value.faults]


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_a_slip_is_named_by_file_line_and_key(tmp_path: Path, slip: Slip) -> None:
    written = WHOLE.replace(slip.old, slip.new, 1)
    assert written != WHOLE
    line = written.count("\n", 0, written.index(slip.at)) + 1
    assert f"mine.yaml, line {line}, {slip.key or 'the file'}: {slip.says}" in faults(
        tmp_path, written.encode()
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "mine.yaml, line 1, the file: is empty"),
        (b"# to be written\n", "mine.yaml, line 1, the file: is empty"),
        (b"- a\n- b\n", "mine.yaml, line 1, the file: holds keys and values; title: is the first"),
        (
            b"title: a\nabout: caf\xe9\n",
            "mine.yaml, line 2, the file: holds a letter that is not UTF-8; save the file as UTF-8",
        ),
        (b"title: a\n\x00\n", "mine.yaml, line 2, the file: holds a character that is no part of a text"),
        (b"#" * (LARGEST + 1), "mine.yaml, line 1, the file: is larger than 300 KB; nothing of ours is"),
        (b"a: " + b"[" * 50_000, "mine.yaml, line 1, the file: holds more lists within lists than any file needs"),
        (b"a: &a [*a]\n", "mine.yaml, line 1, a: has a text that begins with & or * or !; put it in quotes"),
    ],
    ids=("empty", "only a remark", "a list", "Latin-1", "a NUL", "huge", "deep", "holding itself"),
)  # fmt: skip
def test_a_file_that_holds_no_case_at_all_is_told_so(tmp_path: Path, content: bytes, told: str) -> None:
    assert faults(tmp_path, content) == [told]


@pytest.mark.parametrize("slip", ["a key misspelt", "a key misspelt further in", "a key twice"])
def test_one_slip_is_told_once(tmp_path: Path, slip: str) -> None:
    assert len(faults(tmp_path, WHOLE.replace(SLIPS[slip].old, SLIPS[slip].new, 1).encode())) == 1


@pytest.mark.parametrize(
    "content", ["\ufeff" + WHOLE, WHOLE.replace("\n", "\r\n")], ids=("a mark first", "Windows")
)
def test_how_an_editor_saves_makes_no_difference(tmp_path: Path, content: str) -> None:
    (tmp_path / "maren.yaml").write_bytes(content.encode())
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "maren.yaml").write_bytes(WHOLE.encode())
    assert read_case(tmp_path / "maren.yaml") == read_case(tmp_path / "plain" / "maren.yaml")


def test_the_slips_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_bytes(b"")
    (tmp_path / "two.yaml").write_bytes(WHOLE.replace("fault: big", "fault: huge").encode())
    with pytest.raises(BadCase) as raised:
        read_cases(tmp_path)
    assert [fault.file for fault in raised.value.faults] == ["one.yaml", "two.yaml"]
