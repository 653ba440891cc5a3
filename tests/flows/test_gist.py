"""The gist of a mail: what somebody wrote themselves, in six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.gist import PASSAGE, gist, passages

# Per language: own words, how a mail quotes another, one kind of ending, a greeting.
OWN = {
    "en": "Acme put us on the shortlist and want a demo on Tuesday.",
    "pl": "Acme wpisało nas na krótką listę i chce demo we wtorek.",
    "de": "Acme hat uns auf die Shortlist gesetzt und will am Dienstag eine Demo.",
    "it": "Acme ci ha messo nella rosa e vuole una demo martedì.",
    "et": "Acme pani meid lühinimekirja ja soovib teisipäeval demot.",
    "fil": "Nilagay kami ng Acme sa shortlist at gusto nila ng demo sa Martes.",
}
QUOTED = [
    ("en", "On Tue, 3 Mar 2026 at 10:00, Anna Kowalska <anna@acme.pl> wrote:"),
    ("en", "On Tue, 3 Mar 2026 at 10:00, Anna Kowalska\n<anna@acme.pl> wrote:"),
    ("en", "-----Original Message-----"),
    ("en", "From: Anna Kowalska\nSent: Tuesday\nTo: Dana\nSubject: RE: offer"),
    ("pl", "wt., 3 mar 2026 o 10:00 Anna Kowalska <anna@acme.pl> napisał(a):"),
    ("pl", "W dniu 3.03.2026 o 10:00, Anna Kowalska pisze:"),
    ("pl", "Od: Anna Kowalska\nWysłano: wtorek\nDo: Dana\nTemat: Odp: oferta"),
    ("pl", "-----Wiadomość oryginalna-----"),
    ("de", "Am Di., 3. März 2026 um 10:00 Uhr schrieb Anna Müller <a@acme.de>:"),
    ("de", "Von: Anna Müller\nGesendet: Dienstag\nAn: Dana\nBetreff: AW: Angebot"),
    ("de", "-----Ursprüngliche Nachricht-----"),
    ("it", "Il giorno mar 3 mar 2026 alle ore 10:00 Anna Rossi <a@acme.it> ha scritto:"),
    ("it", "Da: Anna Rossi\nInviato: martedì\nA: Dana\nOggetto: R: offerta"),
    ("et", "Kontakt Anna Kask (<anna@acme.ee>) kirjutas kuupäeval T, 3. märts 2026 kell 10:00:"),
    ("et", "Saatja: Anna Kask\nSaadetud: teisipäev\nSaaja: Dana\nTeema: VS: pakkumine"),
    ("fil", "Noong Mar, Mar 3, 2026 nang 10:00 AM, isinulat ni Anna Cruz <a@acme.ph>:"),
    ("fil", "Mula kay: Anna Cruz\nIpinadala: Martes\nPara kay: Dana\nPaksa: RE: quotation"),
]
ENDINGS = {
    "en": "Kind regards,\nAnna Kowalska\nHead of Purchasing\n+48 600 100 200",
    "pl": "Pozdrawiam serdecznie,\nAnna Kowalska\ntel. 600 100 200",
    "de": "Mit freundlichen Grüßen aus Köln\nAnna Müller\nEinkauf",
    "it": "Cordiali saluti\nAnna Rossi",
    "et": "Lugupidamisega\nAnna Kask\nostujuht",
    "fil": "Lubos na gumagalang,\nAnna Cruz",
}
GREETINGS = {
    "en": "Dear Dana,",
    "pl": "Dzień dobry Pani Dano,",
    "de": "Sehr geehrte Frau Dana,",
    "it": "Gentile Dana,",
    "et": "Tere, Dana!",
    "fil": "Magandang umaga po Dana,",
}
FORWARDED = {
    "en": "FYI\n\n-------- Forwarded message --------\nFrom: Anna\nTo: Dana\nSubject: Fwd: Novapol",
    "pl": "Do wiadomości\n\nOd: Anna\nWysłano: wtorek\nTemat: PD: Novapol",
    "de": "zur Info\n\nVon: Anna\nGesendet: Dienstag\nBetreff: WG: Novapol",
    "it": "---- Messaggio inoltrato ----\nDa: Anna\nA: Dana\nOggetto: I: Novapol",
    "et": "Saatja: Anna\nSaadetud: teisipäev\nTeema: VS: Novapol",
    "fil": "Mula kay: Anna\nPara kay: Dana\nPaksa: Fwd: Novapol",
}


@pytest.mark.parametrize(("language", "head"), QUOTED)
def test_the_mail_below_is_no_part_of_the_gist(language: str, head: str) -> None:
    old = "We signed the contract yesterday.\n> and an older one"
    assert gist(f"{OWN[language]}\n\n{head}\n\n{old}") == OWN[language]


@pytest.mark.parametrize("language", OWN)
def test_greeting_and_signature_are_no_part_of_the_gist(language: str) -> None:
    own = OWN[language]
    assert gist(f"{GREETINGS[language]}\n\n{own}\n\n{ENDINGS[language]}") == own
    assert gist(f"{own}\n-- \nAnna\nAcme") == own


@pytest.mark.parametrize("language", OWN)
def test_of_a_mail_passed_on_the_subject_and_the_words_are_the_gist(language: str) -> None:
    told = gist(f"{FORWARDED[language]}\n\n{OWN[language]}\n\n{ENDINGS[language]}")
    assert "Novapol" in told.splitlines()[-3]
    assert told.endswith(OWN[language])
    assert "Anna" not in told


@pytest.mark.parametrize(
    "device",
    [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Wysłane z iPhone'a",
        "Inviato da iPhone",
        "Saadetud minu iPhone'ist",
        "Ipinadala mula sa aking iPhone",
    ],
)
def test_what_a_phone_adds_is_no_part_of_the_gist(device: str) -> None:
    assert gist(f"{OWN['en']}\n\n{device}") == OWN["en"]


@pytest.mark.parametrize(
    "note",
    [
        "Acme signed",
        "Thanks\nThey signed today",
        "Acme signed.\nBosch wrote: too expensive",
        "Regards from Acme\nthey want a demo",
        "Novapol:\ndemo on Tuesday\nAn: offer first",
        "Od jutra Novapol testuje\nna razie bez uwag",
        "Da Rossi nessuna novità\nchiamo domani",
        "Kind regards",
        "> only quoted",
        "On Monday they wrote: yes",
        "",
    ],
)
def test_a_plain_note_stays_as_it_is(note: str) -> None:
    assert gist(note) == note


@given(st.text(alphabet="abc >:@\n-Fromd,.ąß", max_size=200))
def test_the_gist_of_anything_is_there_and_no_longer(text: str) -> None:
    told = gist(text)
    assert len(told) <= len(text)
    assert bool(told.strip()) == bool(text.strip())


def test_passages_are_whole_sentences_of_a_note_s_length() -> None:
    sentences = [f"In meeting {n} they said a little more about the line." for n in range(20)]
    found = passages(" ".join(sentences))
    assert " ".join(found).split() == " ".join(sentences).split()
    assert all(piece.endswith(".") and len(piece.split()) <= PASSAGE for piece in found)
    assert len(found) == 5


def test_a_dictation_without_a_stop_is_cut_all_the_same() -> None:
    found = passages("and then they said " * 60)
    assert max(len(piece.split()) for piece in found) <= PASSAGE
    assert passages("") == []
