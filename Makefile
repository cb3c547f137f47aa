# Everything a checkout needs; `make demo` and `make test` need Python >= 3.11 and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Packages are byte-compiled once, so that programs start as fast as they can.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help demo test lint check-content check standards formulas evaluate bench examples fix clean

help:
	@echo "make demo           assess the example organization and write its reports into demo/"
	@echo "make test           run the tests"
	@echo "make lint           check style, types and the import rules"
	@echo "make check-content  check what the shipped checklists say"
	@echo "make check          lint, check the content, then test with coverage"
	@echo "make standards      write the table in docs/standards.md anew"
	@echo "make formulas       write the tables in docs/formulas.md anew"
	@echo "make evaluate       measure proposals on the labelled set, into docs/evidence.md"
	@echo "make bench          time isocheck beside its peers"
	@echo "make examples       rebuild the example organization's docx and pdf"
	@echo "make fix            format the code and fix what can be fixed"

$(VENV)/pip: constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt pip
	@touch $@

$(VENV)/run: $(VENV)/pip pyproject.toml
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[data]'
	@touch $@

$(VENV)/test: $(VENV)/run
	$(BIN)/pip install --quiet --constraint constraints.txt --group test
	@touch $@

$(VENV)/lint: $(VENV)/test
	$(BIN)/pip install --quiet --constraint constraints.txt --group lint
	@touch $@

demo: $(VENV)/run
	@rm -rf demo && cp -R examples/brightwave demo
	@cd demo && ../$(BIN)/isocheck assess --answers answers.yaml --no-input --on 2026-09-30
	@cd demo && ../$(BIN)/isocheck report && ../$(BIN)/isocheck report --format md
	@echo && echo "The reports: demo/report.html and demo/report.md"

test: $(VENV)/test
	$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/lint
	$(BIN)/ruff format --check src tests docs examples
	$(BIN)/ruff check src tests docs examples
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

check-content: $(VENV)/test
	$(BIN)/python -m pytest tests/content

standards: $(VENV)/run
	$(BIN)/python docs/standards_table.py

formulas: $(VENV)/test
	$(BIN)/python docs/formulas_table.py

check: lint check-content
	$(BIN)/coverage run -m pytest $(ARGS)
	$(BIN)/coverage report

evaluate: $(VENV)/test
	cd tests && ../$(BIN)/python -m evidence_set.evaluate

bench: $(VENV)/test
	$(PYTHON) -m venv $(VENV)-bench
	$(BIN)/pip --python $(VENV)-bench install --quiet --constraint constraints.txt --group bench
	$(BIN)/python tests/bench/start.py $(VENV)-bench/bin/check-jsonschema
	$(BIN)/python tests/bench/registers.py $(VENV)-bench/bin/python
	PYTHONPATH=tests $(BIN)/python tests/bench/evidence.py $(VENV)-bench/bin/python

examples: $(VENV)/run
	$(BIN)/pip install --quiet --constraint constraints.txt --group examples
	$(BIN)/python examples/make_documents.py

fix: $(VENV)/lint
	$(BIN)/ruff check --fix src tests docs examples
	$(BIN)/ruff format src tests docs examples

clean:
	rm -rf $(VENV) $(VENV)-bench demo dist build .coverage
