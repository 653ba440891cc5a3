"""What somebody wrote themselves, of a mail or a dictation with all that hangs on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

FEW = 4
"""Words below which what stands above another mail only passes it on: "FYI", "zur Info"."""
LONGEST_ENDING = 8
"""Lines that a signature has at most."""
PASSAGE = 50
"""Words of a passage, about as many as a long note has."""

_HEADERS = (
    "from|sent|date|to|cc|bcc|subject|reply-to|"
    "von|gesendet|datum|an|kopie|betreff|"
    "od|wysłano|data|do|dw|udw|temat|"
    "da|inviato|a|oggetto|"
    "saatja|saadetud|kuupäev|saaja|adressaat|kellele|koopia|teema|"
    "mula kay|mula sa|ipinadala|petsa|para kay|para sa|kay|paksa"
)
_HEADER = re.compile(rf"\*?({_HEADERS}) ?:\*? *\S.*", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\*?(?:subject|betreff|temat|oggetto|teema|paksa) ?:\*? *(.*)", re.IGNORECASE
)
_AGAIN = re.compile(r"(?:(?:re|fwd?|aw|wg|odp|pd|r|i|vs|vl)(?:\[\d+\])? ?: *)+", re.IGNORECASE)
_WROTE = re.compile(
    r"on .{5,200}\bwrote ?:"
    r"|am .{5,200}\bschrieb\b.{0,120}:"
    r"|.{5,200}\b(?:napisał|napisała|napisał\(a\)|pisze) ?:"
    r"|il .{5,200}\bha scritto ?:"
    r"|.{3,200}\bkirjutas\b.{0,120}:"
    r"|noong .{5,200}\b(?:sumulat|isinulat|nagsulat|wrote)\b.{0,120}:",
    re.IGNORECASE,
)
_RULED = r"[-_=*]{3,} ?(?:%s) ?[-_=*]*:?"
_ORIGINAL = re.compile(
    _RULED
    % (
        "original message|ursprüngliche nachricht|originalnachricht|wiadomość oryginalna|"
        "oryginalna wiadomość|messaggio originale|algne sõnum|algne kiri|originaalsõnum|"
        "orihinal na mensahe"
    )
    + "|_{10,}",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    _RULED
    % (
        "forwarded message|weitergeleitete nachricht|wiadomość przekazana dalej|"
        "przekazana wiadomość|przekazywana wiadomość|messaggio inoltrato|edastatud kiri|"
        "edastatud sõnum|ipinasang mensahe"
    )
    + "|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    + "|początek przekazywanej wiadomości:|inizio messaggio inoltrato:",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm|with kind|with best|many)? ?regards|best wishes"
    r"|yours (?:sincerely|truly)|sincerely(?: yours)?"
    r"|(?:mit )?(?:freundlichen?|besten?|vielen?|lieben?|schönen?|herzlichen?) grü(?:ß|ss)en?"
    r"|mfg|vg|lg|gruß"
    r"|(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:z )?pozdrowieni(?:a|ami)"
    r"|z (?:poważaniem|wyrazami szacunku)"
    r"|(?:cordiali|distinti|i migliori|un cordiale|tanti)? ?salut[io]|cordialmente"
    r"|lugupidamisega|(?:parimate|heade) soovidega|(?:parimate )?tervit(?:ades|ustega)|parimat"
    r"|(?:lubos na )?gumagalang|lubos na nagpapasalamat)"
    r"(?:,? (?:aus|z|from|da) \w+)?[\s,.!]*",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"(?:sent from|get outlook for|von meinem|gesendet (?:von|mit)|wysłan[eoy] z|inviato da"
    r"|saadetud minu|ipinadala mula sa) .{3,60}",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|sehr geehrte\w*|liebe[rs]?|hallo"
    r"|guten (?:tag|morgen)|dzień dobry|szanown\w+|cześć|witam|gentile|egregi\w+|buongiorno|ciao"
    r"|salve|car[oaie]|tere|lugupeetud|magandang \w+|mahal na|kumusta)\b.{0,50}[,!]",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\W_a-zà-öø-ÿąćęłńóśźż]|[„“\"«])|\n+")


def gist(text: str) -> str:
    """What a message itself says: without quoted mails, headings, greeting and signature."""
    lines = [line.strip() for line in text.split("\n")]
    if len(lines) < 2:
        return text
    own = _without_ending(_without_greeting(list(_own(lines))))
    kept = re.sub(r"\n{3,}", "\n\n", "\n".join(own)).strip()
    return kept or text.strip()


def _own(lines: Sequence[str]) -> Iterator[str]:
    """The lines of the message itself, and of the mail that it passes on."""
    said, at = 0, 0
    while at < len(lines):
        line = lines[at]
        if _quotes(lines, at) and said >= FEW:
            return
        if size := _heading(lines, at):
            if said >= FEW:
                return
            yield from _subjects(lines[at : at + size])
            at += size
            continue
        if not line.startswith(">") and not _aside(lines, at):
            said += len(line.split())
            yield line
        at += 1


def _quotes(lines: Sequence[str], at: int) -> bool:
    """Whether an earlier mail begins here; the line that says whose may be broken in two."""
    both = " ".join(lines[at : at + 2])
    wrote = _WROTE.fullmatch(lines[at]) or ("@" in both and _WROTE.fullmatch(both))
    return bool(wrote) or _ORIGINAL.fullmatch(lines[at]) is not None


def _aside(lines: Sequence[str], at: int) -> bool:
    marks = (_FORWARDED, _ORIGINAL, _SENT_FROM)
    return _quotes(lines, at) or any(mark.fullmatch(lines[at]) for mark in marks)


def _heading(lines: Sequence[str], at: int) -> int:
    """How many lines of From, To and the like stand here; one alone may be anything."""
    size = 0
    while at + size < len(lines) and _HEADER.fullmatch(lines[at + size]):
        size += 1
    return size if size > 1 else 0


def _subjects(heading: Sequence[str]) -> Iterator[str]:
    """What a mail is about: often the only place that names the customer."""
    for line in heading:
        if (found := _SUBJECT.fullmatch(line)) and (subject := _AGAIN.sub("", found[1], count=1)):
            yield subject


def _without_greeting(lines: list[str]) -> list[str]:
    first = next((n for n, line in enumerate(lines) if line), 0)
    greets = bool(lines) and _GREETING.fullmatch(lines[first]) and any(lines[first + 1 :])
    return lines[first + 1 :] if greets else lines


def _without_ending(lines: list[str]) -> list[str]:
    for n, line in enumerate(lines):
        rest = [one for one in lines[n + 1 :] if one]
        above = sum(len(one.split()) for one in lines[:n])
        closes = _CLOSING.fullmatch(line) and len(rest) <= LONGEST_ENDING
        if above >= FEW and line and (line in ("--", "—") or closes):
            return lines[:n]
    return lines


def passages(text: str) -> list[str]:
    """A long text in pieces of whole sentences, each about as long as a note."""
    found: list[str] = []
    for sentence in (piece.strip() for piece in _SENTENCE.split(text) if piece.strip()):
        for piece in _bounded(sentence):
            if found and len(found[-1].split()) + len(piece.split()) <= PASSAGE:
                found[-1] = f"{found[-1]} {piece}"
            else:
                found.append(piece)
    return found


def _bounded(sentence: str) -> Iterator[str]:
    """A sentence, or pieces of one that never ends: some dictate without a stop."""
    words = sentence.split()
    for start in range(0, len(words), PASSAGE):
        yield " ".join(words[start : start + PASSAGE])
