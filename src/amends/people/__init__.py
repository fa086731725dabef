"""Three made-up lives, dated from a given now: the demo shows them, the tests stand on them."""
