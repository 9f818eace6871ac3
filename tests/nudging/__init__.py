"""Tests of the nudges: what the page asks for, what goes out, and when."""
