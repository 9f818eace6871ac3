"""The drills: short exercises on one line each, and how an answer to one is judged."""
