"""Nudges: which are wanted, which go out now, and how their moments become instants."""
