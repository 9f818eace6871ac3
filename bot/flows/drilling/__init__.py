"""The drills: short exercises on one line, served as they come due."""
