"""How a goal is heard: its faults, its moves, its spans."""
