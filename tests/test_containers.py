"""Images cannot be built here, so what they say is compared with what the product says."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import typer
import yaml

from bot.cli import app
from bot.metrics import Metrics
from bot.settings import OWN_PATHS, Settings, read_settings
from bot.storehouse import storehouse
from bot.watching import watching
from tests.bot.listening import listening
from tests.readme import ROOT

IMAGE = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")


def told(instruction: str) -> list[str]:
    """What follows an instruction of the Dockerfile, each time it stands there."""
    return re.findall(rf"^\s*{instruction}\s+(.+)$", IMAGE, re.MULTILINE)


def test_python_is_one_that_the_project_runs_on() -> None:
    versions = {tuple(map(int, found)) for found in re.findall(r"python:(\d+)\.(\d+)-slim", IMAGE)}
    assert len(versions) == 1
    least = re.fullmatch(r">=(\d+)\.(\d+)", PROJECT["project"]["requires-python"])
    assert least
    assert versions.pop() >= (int(least[1]), int(least[2]))
    assert f"Python {least[1]}.{least[2]} or newer" in README


def test_what_is_copied_is_there_and_not_left_out() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().split() if line[0] == "!"}
    copied = {name for line in told("COPY") if "--from" not in line for name in line.split()[:-1]}
    assert copied == let_in
    assert all((ROOT / name).exists() for name in copied)
    readme, licence = PROJECT["project"]["readme"], "LICENSE"
    assert {
        readme,
        licence,
        *PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"],
    } <= copied


def test_commands_are_ours() -> None:
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group has them
    services = COMPOSE["services"]
    assert json.loads(told("ENTRYPOINT")[0]) == list(PROJECT["project"]["scripts"])
    assert json.loads(told("CMD")[-1]) == services["bot"]["command"] == ["serve"]
    assert services["migrate"]["command"] == ["migrate"]
    assert {"serve", "migrate"} <= set(commands)
    assert services["bot"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert services["migrate"]["depends_on"]["db"]["condition"] == "service_healthy"


def test_settings_are_ours_and_listed_in_the_example() -> None:
    named = set(re.findall(r"INGEAR_(\w+)", IMAGE + json.dumps(COMPOSE)))
    assert named
    assert {name.lower() for name in named} <= set(Settings.model_fields)
    assert named <= set(re.findall(r"INGEAR_(\w+)=", EXAMPLE))


def test_ports_and_paths_agree() -> None:
    bot = COMPOSE["services"]["bot"]
    port = int(told("EXPOSE")[0])
    url = bot["environment"]["INGEAR_DATABASE_URL"].replace(
        "${POSTGRES_PASSWORD:?put it into .env}", "x"
    )
    settings = read_settings(
        webhook_listen=bot["environment"]["INGEAR_WEBHOOK_LISTEN"], database_url=url
    )
    assert settings.listen == ("0.0.0.0", port)  # noqa: S104  # inside a container
    assert f"INGEAR_WEBHOOK_LISTEN=0.0.0.0:{port}" in IMAGE
    assert bot["ports"] == [f"127.0.0.1:{port}:{port}"]
    [checked] = re.findall(r"http://127\.0\.0\.1:(\d+)(/\w+)", IMAGE)
    assert checked == (str(port), "/health")
    assert "/health" in OWN_PATHS
    assert f"proxy_pass http://127.0.0.1:{port};" in README


def test_the_database_is_the_one_that_is_written_of() -> None:
    db, bot = COMPOSE["services"]["db"], COMPOSE["services"]["bot"]
    name, _, version = db["image"].partition(":")
    assert name == "postgres"
    assert f"PostgreSQL {version}" in README
    tested = [
        one for one in PROJECT["project"]["optional-dependencies"]["dev"] if "postgres" in one
    ]
    assert all(re.search(rf"[>=]{version}\b", one) for one in tested)
    user, database = db["environment"]["POSTGRES_USER"], db["environment"]["POSTGRES_DB"]
    assert bot["environment"]["INGEAR_DATABASE_URL"].startswith(f"postgresql://{user}:")
    assert bot["environment"]["INGEAR_DATABASE_URL"].endswith(f"@db/{database}")
    assert {f"--username={user}", f"--dbname={database}"} <= set(db["healthcheck"]["test"])
    assert db["volumes"] == ["db:/var/lib/postgresql"]


def test_nobody_runs_as_root_and_nothing_that_builds_is_left() -> None:
    last = IMAGE.rpartition("FROM ")[2]
    assert re.search(r"^USER (?!root|0)\w+$", last, re.MULTILINE)
    assert "pip install" not in last
    assert "apt-get" not in IMAGE


async def test_the_check_of_health_tells_good_from_bad(tmp_path: Path) -> None:
    [line] = re.findall(r'CMD \["python", "-c", "(.+)"\]', IMAGE)
    settings = read_settings(database_url=f"sqlite:///{tmp_path}/ingear.db")
    async with storehouse(settings) as store:
        async with listening(watching(store.engine, "telegram", Metrics())) as client:
            place = str(client._base_url).rstrip("/")
            assert await _status(line.replace("http://127.0.0.1:8080", place)) == 0
        assert await _status(line.replace("http://127.0.0.1:8080", place)) == 1


async def _status(line: str) -> int:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", line, stderr=asyncio.subprocess.DEVNULL
    )
    async with asyncio.timeout(30):
        return await process.wait()
