# One command each: every target first makes what it needs, and does nothing that is already done.

VENV := .venv
BIN := $(VENV)/bin
# The first Python on the PATH that is new enough; `make PYTHON=...` names another.
NEW_ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))'
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$p $(NEW_ENOUGH) 2>/dev/null && echo $$p && break; done)

ifneq ($(shell command -v uv 2>/dev/null),)
INSTALLER := uv
MAKE_VENV = uv venv --quiet --no-python-downloads --python "$(PYTHON)" $(VENV)
# Compiled at once, as pip does: the first start is then as quick as any other.
INSTALL := uv pip install --quiet --compile-bytecode --python $(BIN)/python
else
INSTALLER := pip
MAKE_VENV = "$(PYTHON)" -m venv $(VENV)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

MADE := $(VENV)/.made-with-$(INSTALLER)
UNFINISHED := $(VENV)/.unfinished
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
TRAIN := $(VENV)/.installed-train
PLACES := $(VENV)/.installed-places

# While packages go in, the environment counts as not made: an install that was cut off begins afresh,
# one that failed (no network, say) leaves what was there in use.
define install
@mv $(MADE) $(UNFINISHED)
@$(INSTALL) $(1) || { mv $(UNFINISHED) $(MADE); exit 1; }
@mv $(UNFINISHED) $(MADE)
endef

.DEFAULT_GOAL := help
.PHONY: help run install test test-long lint ear train places bench bench-scale examples sessions practices diagrams lock

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: $(RUN)  ## install if need be, and start: Telegram with a token, else the terminal
	@$(BIN)/grow run

install: $(RUN)  ## make .venv with what the partner needs; the command is .venv/bin/grow

test: $(DEV)  ## run every test (ARGS="tests/flows -x" for some)
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

test-long: $(DEV)  ## run every test and the full counts that take minutes
	@$(BIN)/python -m pytest -n auto -m "long or not long" $(ARGS)

lint: $(DEV)  ## check style, layout and types, and the cases and drills
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/grow lint

ear: $(TRAIN)  ## score the ear on the labelled lines
	@$(BIN)/python -m training.ear $(ARGS)

train: $(TRAIN)  ## train the ear's small model again
	@$(BIN)/python -m training.train $(ARGS)

places: $(PLACES)  ## write the table of the world's towns and time zones again
	@$(BIN)/python -m training.places

bench: $(DEV)  ## measure start, memory, turns, and nudges: finding and sending them
	@$(BIN)/python -m benchmarks $(ARGS)

bench-scale: $(DEV)  ## measure only the look for nudges that are due, among up to 5,000,000
	@$(BIN)/python -m benchmarks scale

examples: $(DEV) diagrams sessions practices  ## write docs/example-*.md (two made-up people play), sessions, practices and flows
	@$(BIN)/python -m tests.examples

sessions: $(DEV)  ## write docs/sessions: twelve made-up people hold a session each
	@$(BIN)/python -m tests.sessions

practices: $(DEV)  ## write docs/practices: three made-up learners coach a client each
	@$(BIN)/python -m tests.practices

diagrams: $(RUN)  ## write docs/flows.md from the flows' tables
	@$(BIN)/python -m bot.diagrams

lock:  ## pin the requirements again (ARGS=--upgrade for newer ones); needs uv
	@command -v uv >/dev/null || { echo "Pinning needs uv: install it and run make lock again."; exit 1; }
	@$(call pin,run)
	@$(call pin,dev,-c requirements/run.txt)
	@$(call pin,train,-c requirements/dev.txt)
	@$(call pin,places,-c requirements/run.txt)

# Universal and hashed: one file for every system, and no index named in it.
pin = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header $(2) requirements/$(1).in --output-file requirements/$(1).txt $(ARGS)

$(MADE):
	@test -n "$(PYTHON)" && "$(PYTHON)" $(NEW_ENOUGH) || { \
		echo "Python 3.11 or newer is needed: install it (apt install python3.11 python3.11-venv)" \
			"or name it (make PYTHON=/path/to/python)."; exit 1; }
ifeq ($(INSTALLER),pip)
	@"$(PYTHON)" -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "Python's venv is missing: install it (apt install $(notdir $(PYTHON))-venv) and run make again."; exit 1; }
endif
	@rm -rf $(VENV)
	@$(MAKE_VENV)
	@touch $@

$(RUN): requirements/run.txt pyproject.toml $(MADE)
	@echo "Installing what the partner needs into $(VENV) ..."
	$(call install,--require-hashes -r requirements/run.txt)
	$(call install,--no-deps --no-build-isolation -e .)
	@$(BIN)/python -m compileall -q bot storage
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	@echo "Installing what tests and lint need ..."
	$(call install,--require-hashes -r requirements/dev.txt)
	@touch $@

# One of the baselines comes as source only; it is built with the setuptools pinned in run.txt.
$(TRAIN): requirements/train.txt $(RUN)
	@echo "Installing what training needs ..."
	$(call install,--require-hashes --no-build-isolation -r requirements/train.txt)
	@touch $@

$(PLACES): requirements/places.txt $(RUN)
	@echo "Installing the gazetteer ..."
	$(call install,--require-hashes -r requirements/places.txt)
	@touch $@
