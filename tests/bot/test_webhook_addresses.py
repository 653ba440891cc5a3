"""Which addresses are called, checked as they are connected to; and who talks without end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.mishaps import Mishap
from bot.webhooks.addresses import may_be_called, public
from tests.bot.office import Office, office
from tests.webhook_receiver import endless

PRIVATE = (
    "127.0.0.1", "127.8.8.8", "0.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1",
    "169.254.169.254", "168.63.129.16", "192.0.0.192", "100.100.100.200", "224.0.0.1",
    "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fd00:ec2::254", "fec0::1",
    "ff0e::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
    "2001:0:7f00:1::", "2130706433", "127.1", "localhost", "",
)  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_known(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_the_worlds_are_not_private(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://crm.example/hook", "Only https"),
        ("ftp://crm.example/hook", "no address"),
        ("https:///hook", "no address"),
        ("https://[::1/hook", "no address"),
        ("https://crm.example:99999/hook", "no address"),
        ("https://dana:pass@crm.example/hook", "leave these out"),
        ("https://crm.example/hook#here", "never sent"),
        ("https://nobody.example/hook", "is not known"),
        ("https://crm.internal/hook", "private address"),
        ("https://half.example/hook", "private address"),
    ],
)
async def test_what_cannot_be_called_is_refused_with_the_remedy(url: str, told: str) -> None:
    with pytest.raises(Mishap, match=told):
        await may_be_called(url, private=False, resolve=looked_up)


async def test_what_may_be_called_is_taken() -> None:
    await may_be_called("https://crm.example/hook?key=1", private=False, resolve=looked_up)
    await may_be_called("http://crm.internal:8080/hook", private=True, resolve=looked_up)


async def looked_up(host: str, port: int) -> list[str]:
    """A book of addresses."""
    assert port in (80, 443, 8080)
    known = {
        "crm.example": ["93.184.216.34"],
        "crm.internal": ["10.0.0.7"],
        "half.example": ["93.184.216.34", "127.0.0.1"],
    }
    if host not in known:
        raise OSError(host)
    return known[host]


@pytest.fixture
async def here(on_sqlite: str) -> AsyncIterator[Office]:
    async with office(on_sqlite) as opened:
        yield opened


async def inwards(host: str, port: int) -> list[str]:
    """A host that was the world's when it was added, and leads inwards now."""
    del host, port
    return ["127.0.0.1"]


async def test_a_host_that_leads_inwards_later_is_not_called(here: Office) -> None:
    here.resolving(inwards, private=False)
    await here.endpoint(
        url=here.far.url.replace("http", "https").replace("127.0.0.1", "crm.example")
    )
    await here.move("presentation")
    here.later(seconds=15)
    await here.silently_failed("private address")
    assert here.far.calls == []


@pytest.mark.parametrize(
    ("host", "why"),
    [
        ("127.0.0.1", "private address"),
        ("[::1]", "private address"),
        ("[::ffff:127.0.0.1]", "private address"),
        ("localhost", "private address"),
        ("0x7f000001", "private address"),
        ("2130706433", "InvalidUrlClientError"),
        ("127.1", "InvalidUrlClientError"),
    ],
)
async def test_no_way_of_writing_our_own_machine_leads_there(
    here: Office, host: str, why: str
) -> None:
    here.resolving(here.posting.resolve, private=False)
    await here.endpoint(url=here.far.url.replace("http", "https").replace("127.0.0.1", host))
    await here.move("presentation")
    here.later(seconds=15)
    await here.silently_failed(why)
    assert here.far.calls == []


async def test_plain_http_is_not_called_once_it_is_no_longer_allowed(here: Office) -> None:
    await here.endpoint()
    here.resolving(here.posting.resolve, private=False)
    await here.move("presentation")
    here.later(seconds=15)
    await here.silently_failed("address not allowed")


async def test_a_host_is_looked_up_where_private_ones_are_allowed(here: Office) -> None:
    here.resolving(inwards, private=True)
    await here.endpoint(url=here.far.url.replace("127.0.0.1", "crm.example"))
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")


async def test_an_answer_that_never_ends_is_not_listened_to(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(endless)
    await here.posted("sent")
