# Everything is done by bootstrap.py, which also works where make does not exist:
#   python bootstrap.py run
PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: help run test check deep walk bench reference lock clean

help: ## say what there is
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run: ## set everything up and open the app
	@$(PYTHON) bootstrap.py run $(ARGS)

test: ## set everything up and run the tests, in a browser and on PostgreSQL too
	@$(PYTHON) bootstrap.py test $(ARGS)

check: ## format, lint, types, layers, reference and tests
	@$(PYTHON) bootstrap.py check $(ARGS)

deep: ## the long tests: thousands of examples, kills, fuzz
	@$(PYTHON) bootstrap.py deep $(ARGS)

walk: ## pictures of all pages in all sizes
	@$(PYTHON) bootstrap.py walk $(ARGS)

bench: ## the tables of the documentation
	@$(PYTHON) bootstrap.py bench $(ARGS)

reference: ## write docs/reference anew
	@$(PYTHON) bootstrap.py reference $(ARGS)

lock: ## write the pinned requirements anew; ARGS=--upgrade takes newer versions
	@$(PYTHON) bootstrap.py lock $(ARGS)

clean: ## remove the environment and the caches
	@$(PYTHON) bootstrap.py clean
