"""The ear: pure functions from what was written to what was meant; no I/O, no clock."""
