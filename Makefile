# Works with GNU make 3.81. Every target sets up what it needs; a second run starts at once.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.ready
# Tests wait for servers as often as they count, so one more of them than there are cores.
ATONCE = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
# Tests start commands in processes of their own, which take half as long from compiled files.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: chat test setup bench bench-million torture constraints
chat: setup
	@$(BIN)/ingear chat

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Ingear needs Python 3.11 or newer: install it, or say where it is with make PYTHON=/path/to/python3."; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Setting up (once, a minute or two) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $(READY)

test: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest -n $(ATONCE) --dist worksteal

bench: setup
	@$(BIN)/python -m tests.bench

# Takes half an hour, and 4 GB of the temporary folder; in parts: python -m tests.bench.many sqlite 1000000
bench-million: setup
	@$(BIN)/python -m tests.bench.many 100000 1000000

torture: setup
	@$(BIN)/python -m tests.torture $(ONLY)

constraints:
	uv pip compile --universal --python-version 3.11 --extra dev --no-emit-index-url --no-annotate --no-header --quiet \
		--output-file constraints.txt pyproject.toml
