"""How a coach's line is heard: its kinds, and the evidence for each."""
