"""How a commitment is heard: the step, its cue, whose it is."""
