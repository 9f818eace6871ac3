"""Practising as the coach: cases, the client that is played, feedback on a line, the debrief.

Pure, but for reading the files that coaches write.
"""
