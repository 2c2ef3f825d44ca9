# make demo | app | test | test-slow | check: nothing needs to be done before any of them.
.PHONY: help demo app test test-slow check

RUN := .venv/bin/python
SETUP = @python=$$(sh packaging/find_python.sh) && "$$python" packaging/bootstrap.py

help:
	@echo "make demo       protect the sample photos with the built-in models and print what it did"
	@echo "make app        open the window"
	@echo "make test       every check and test (some minutes)"
	@echo "make test-slow  the tests that take long"
	@echo "make check      only the checks: ruff, mypy, import rules"

demo:
	$(SETUP) demo
	@$(RUN) -m geoshield_app demo

app:
	$(SETUP) app
	@$(RUN) -m geoshield_app

check:
	$(SETUP) demo
	@$(RUN) packaging/checks.py static

test:
	$(SETUP) test
	@$(RUN) packaging/checks.py static tests

test-slow:
	$(SETUP) test
	@$(RUN) packaging/checks.py slow
