# make            what CI does: lint, then test
# make deps       install the Debian packages that are missing
# make run        build the release and open the dashboard on samples/
# make test       build and run every test
# make smoke      the tests that start the program on the release, with limits that a user would set
# make lint       formatting and doc comments, by the toolchain's own swift format
# make format     put the formatting right
# make stories    write the story boards anew; fails, so that the difference is read
# make picture    draw the README's picture anew
# make fuzz       throw changed files at every reader for a minute each; SECONDS=600 for longer, or
#                 UNTIL=quiet until nothing new was reached for a while
# make keys       a hundred thousand random keys, clicks, drags, pastes and sizes on samples/, by ten
#                 seeds; KEYS=1000 for less each, PATHS="--archive=FILE" for something else
# make soak       two minutes of loads, deaths and dashboards on one archive, for each of ten seeds;
#                 SECONDS=20 SEEDS=2 for less
# make bench      time what the README states, beside what one would otherwise run
# make install    the program, its themes, samples, manual, completions and docs under PREFIX
#                 (/usr/local), below DESTDIR if that is given
# make deb        a Debian package in .build/; lintian looks at it, if it is there

SWIFT ?= swift
PREFIX ?= /usr/local
# Debian allows no program to look for libraries beside itself.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath
# A clean build for tests takes two thirds of the time module by module, without debugging information,
# an index of the toolchain's own modules, and checks of the compiler by itself. While working on a
# part, `swift test --filter NAME` compiles only the files that changed.
DEBUG = -debug-info-format none \
  $(addprefix -Xswiftc ,-wmo -disable-batch-mode -num-threads 1 -no-emit-module-separately-wmo \
    -index-ignore-system-modules -Xfrontend -index-ignore-clang-modules -Xfrontend -disable-llvm-verify)
SOURCES = Package.swift Sources Tests Benchmarks
PACKAGES = libbz2-dev libcurl4 liblzma-dev libncurses-dev libsimdjson-dev libsqlite3-dev libuchardet-dev \
  libxml2-dev libxxhash-dev libyaml-dev libzstd-dev zlib1g-dev pkg-config

.PHONY: all deps build run test smoke lint format stories picture fuzz keys soak bench install deb

all: lint test

deps:
	@missing=$$(for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; \
	done); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ]; then as=; elif command -v sudo >/dev/null; then as=sudo; else \
	  echo "error: these packages are missing: $$missing; install them as root with" \
	    "apt-get install $$missing" >&2; exit 1; fi; \
	$$as apt-get update -qq && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing

build: deps
	$(RELEASE) --product tokentape

run: build
	@exec .build/release/tokentape --archive :memory: samples

test: deps
	$(SWIFT) build --build-tests $(DEBUG) --explicit-target-dependency-import-check error
	SWIFT=$(SWIFT) Tests/run

smoke: build
	$(SWIFT) build --build-tests $(DEBUG)
	TOKENTAPE=$(CURDIR)/.build/release/tokentape $$($(SWIFT) build --show-bin-path)/tokentapePackageTests.xctest \
	  --testing-library swift-testing --filter '^SmokeTests\.'

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(wildcard $(SOURCES))

format:
	$(SWIFT) format format --in-place --recursive --parallel $(wildcard $(SOURCES))

stories: deps
	UPDATE_STORYBOARDS=1 $(SWIFT) test $(DEBUG) --filter StoryBoardTests

picture: deps
	$(SWIFT) run $(DEBUG) tokentape screen --svg --size 112x30 --at 2026-11-22 samples > docs/screen.svg

fuzz: deps
	Tests/Fuzz/run $(or $(UNTIL),$(SECONDS),60)

keys: build
	for seed in 1 2 3 4 5 6 7 8 9 10; do \
	  Tests/Soak/keys.py .build/release/tokentape $(or $(KEYS),10000) $$seed $(PATHS) || exit 1; done

soak: build
	Tests/Soak/soak.py .build/release/tokentape $(or $(SECONDS),120) $(or $(SEEDS),10)

bench: build
	@Benchmarks/run

install: build
	Packaging/install .build/release/tokentape "$(DESTDIR)" "$(PREFIX)"

deb: build
	@package=$$(Packaging/deb .build/release/tokentape .build) && echo "$$package" && \
	  if command -v lintian >/dev/null; then lintian --fail-on error "$$package"; fi
