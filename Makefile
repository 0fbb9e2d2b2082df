# make run     install what this machine lacks, build, open the app
# make test    the same for the tests, then every test; this is what .ci/run calls
# make bench   the figures, beside those to beat
# make tour    a picture of every screen and every printable page, in out/tour
# make monkey  lean on every screen at random, SEEDS (1-20) times EVENTS (1500)
# make mutants faults that no test finds, in what holds rules or in PACKAGES; takes hours
# make fuzz    look for input that breaks the readers, FUZZTIME (30s) for each
# make vuln    known faults of Go and of the modules in use that the program can reach
# make dist    what people get, for Windows and Linux, in out/dist
# make dist-check  the same, tried: installed, used and removed under Wine and in a Debian,
#              with pictures in out/dist-check; PARTS (archive windows portable debian)
# make fmt     format the code

SHELL       := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run

export PATH := $(PATH):/usr/local/go/bin
export GOTOOLCHAIN ?= auto

GOFUMPT     := go run mvdan.cc/gofumpt@v0.12.0
STATICCHECK := go run honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME    ?= 30s
SEEDS       ?= 1-20
EVENTS      ?= 1500
PACKAGES    ?=
PARTS       ?=
ARGS        ?=

.PHONY: run build test fmt check units e2e bench tour monkey mutants fuzz vuln dist dist-check clean

run: build
	./commonground $(ARGS)

build:
	@.ci/deps run
	go build -o commonground .

test:
	@.ci/deps test
	@$(MAKE) --no-print-directory check units e2e

# What can be said without running anything.
check:
	@unformatted="$$($(GOFUMPT) -l .)"; [ -z "$$unformatted" ] || \
		{ echo "make fmt would change:"; echo "$$unformatted"; exit 1; }
	go vet ./...
	$(STATICCHECK) ./...

# Tests that go through all there is, one thing after the other. They take nine times as long with
# the race detector, which finds nothing in them; it is on for all others, also those that come.
SWEEPS := ^Test(CopyOneOfTheTwelve|AltGrTypes|TheKeysOfWritingAreRead|NothingIsCut|NoWordsAreCut|LargerTextMakesNoBoardSmaller|NoShortcutIsTakenTwiceOnASheet|TheKeyboardIsInSight|PortraitsSayAll|ALongPortraitKeepsItsPlaceOnTheWall|WallPagesShowEverything|ANoteOfAFullZoneIsWrittenOn|ZonesGiveWay|NotesOfAZoneFindRoom|TheWallCanBeReadFromTheBack|VotesCanBeReadFromTheBack|TheBarIsOneLineOnASmallLaptop|ADecisionIsPinnedUp|ALongNoteOnTheWall|GuidesOnPaper|GuidesOnTheWall|NothingIsSmallOnPaper|BareActivitiesRun|LettersInTheRoomView|TheDeskShowsTheWallBelowDialogs|WhatItIsForComesFirst|EverySheetOpensWithTheKeyboard|EveryScreenOpensWithTheKeyboard|CopiesRunLikeTheirOriginals|NothingIsWrittenInTextThatNobodyChose|ADialogGivesTheKeyboardBack|MenusFitTheSmallestLaptop|APressOnNothingLeavesTheKeyboard|SheetsBegunInGuidesStandUnderActivities|TheListIsOfferedWhereABoardIsSmall|TheBarIsOneLine|TheBarIsOneLineWhereTextIsLarge)$$

# All tests but those of the real window, which have the machine for themselves after.
units:
	go test -race -timeout 25m -skip '$(SWEEPS)' ./...
	go test -timeout 25m -run '$(SWEEPS)' ./ui ./printables

e2e:
	COMMONGROUND_E2E=1 go test -count=1 -timeout 20m ./ui/e2e

bench:
	@.ci/deps bench
	COMMONGROUND_E2E=1 go test -run '^$$' -bench . -benchtime 1x -timeout 30m ./ui/e2e/bench
	go test -run '^$$' -bench . $$(go list ./... | grep -v /e2e)

tour:
	@.ci/deps test
	COMMONGROUND_E2E=1 COMMONGROUND_TOUR=1 go test -count=1 -timeout 30m -run '^TestTour$$' ./ui/e2e

monkey:
	MONKEY_SEEDS=$(SEEDS) MONKEY_EVENTS=$(EVENTS) go test -count=1 -timeout 60m -run '^TestMonkey$$' ./ui

mutants:
	@.ci/mutants $(PACKAGES)

fuzz:
	@grep -rlE '^func Fuzz' --include='*_test.go' . | while read -r file; do \
		for name in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' $$file); do \
			go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) "$$(dirname $$file)"; \
		done; done

vuln:
	@.ci/vuln

fmt:
	$(GOFUMPT) -w .

# The same source makes the same bytes; the version stands in FyneApp.toml.
dist:
	@.ci/deps dist
	go run ./assets/packaging/pack out/dist

dist-check: dist
	@.ci/deps dist-check
	@.ci/dist-check $(PARTS)

clean:
	rm -rf out commonground commonground.exe
