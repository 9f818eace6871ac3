"""Practising as the coach: cases, the client that is played, feedback on a line, the debrief. Pure: no I/O but reading the files."""
