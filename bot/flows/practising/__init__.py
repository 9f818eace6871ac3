"""Practising as the coach: choosing a client, the talk in the role, the debrief after it."""
