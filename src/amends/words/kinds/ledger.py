"""Words for what the record says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "note": Words("A note", "Whatever should stand here.", {"text": Asked("Note")}),
        "correction": Words(
            "A correction",
            "An entry was wrong. It stays where it is, and no longer counts; what is right"
            " follows as an entry of its own.",
            {
                "of": Asked("Which entry", "Its number."),
                "why": Asked("What was wrong with it"),
            },
        ),
        "erased": Words(
            "Words erased",
            "The words of an entry are gone; its place and its facts stay.",
            {"of": Asked("Which entry"), "left": Asked("What is left")},
        ),
        "restored": Words(
            "Restored from a backup",
            "The record was restored.",
            {"digest": Asked("Mark of the backup"), "entries": Asked("Entries")},
        ),
        "forecast.shown": Words(
            "A forecast that was shown",
            "Kept so that it can be held against what came.",
            {
                "target": Asked(
                    "Of what", "", {"a_little": "A little trust", "some": "Some trust"}
                ),
                "earliest": Asked("Earliest"),
                "latest": Asked("Latest"),
                "share": Asked("In what part of the runs"),
            },
        ),
    }
)
