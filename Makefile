# For a newcomer: make run, make test. The other targets are listed in README.md.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
POSTGRES := $(or $(value DATABASE_URL),postgres://postgres@127.0.0.1:5432/newsroom)
export PORT
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Tests and the local server never touch a database that happens to be named in the shell; .env may name one.
unexport DATABASE_URL

.PHONY: run demo editor test test-postgres test-browser bench-extraction lint format

run: .venv/installed
	@$(BIN)/python -m newsroom.local_env
	@echo "Setting up the archive …"
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) import_article fixtures/seed.txt
	@$(MANAGE) apply_decisions fixtures/seed_decisions.json
	@$(MANAGE) import_article fixtures/demo_draft.txt
	@$(FILL)
	@$(MANAGE) collectstatic --no-input --verbosity 0
	@$(MANAGE) make_editor --first
	@exec $(BIN)/gunicorn newsroom.wsgi

# As make run, with more articles: it hands its FILL on.
demo: FILL = $(MANAGE) apply_decisions fixtures/demo/*.json
demo: run

editor: .venv/installed
	@$(MANAGE) make_editor $(NAME)

test: .venv/installed-dev
	@DATABASE_URL=sqlite://:memory: $(BIN)/pytest -m "not browser" -n auto

test-postgres: .venv/installed-dev
	@DATABASE_URL='$(POSTGRES)' $(BIN)/python -m tests.postgres
	@DATABASE_URL='$(POSTGRES)' $(BIN)/pytest -m "not browser" -n auto

test-browser: .venv/installed-dev
	@test -x /usr/bin/chromium || { echo "Chromium is missing: apt-get install chromium" >&2; exit 2; }
	@DATABASE_URL=sqlite://:memory: $(BIN)/pytest -m browser tests/browser

bench-extraction: .venv/installed
	@$(BIN)/python -m benchmarks.accuracy

lint: .venv/installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@find templates -name '*.html' -exec $(BIN)/djade --check --target-version 5.2 {} +

format: .venv/installed-dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@find templates -name '*.html' -exec $(BIN)/djade --target-version 5.2 {} +

.venv/installed: requirements.txt | .venv/bin/pip
	@echo "Installing into .venv …"
	@$(BIN)/pip install --quiet -r requirements.txt
	@touch $@

.venv/installed-dev: requirements.txt requirements-dev.txt | .venv/bin/pip
	@echo "Installing into .venv, with what tests and lint need …"
	@$(BIN)/pip install --quiet -r requirements-dev.txt
	@touch $@ .venv/installed

# pip comes last into a new environment, so where it stands the environment is whole.
.venv/bin/pip:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is missing: apt-get install python3 python3-venv" >&2; exit 2; }
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
		{ echo "Newsroom needs Python 3.11 or newer; this is $$($(PYTHON) --version). Try: make PYTHON=python3.11" >&2; exit 2; }
	@$(PYTHON) -c "import ensurepip, venv" 2>/dev/null || \
		{ echo "$(PYTHON) has no venv module: apt-get install python3-venv" >&2; exit 2; }
	@$(PYTHON) -m venv .venv
