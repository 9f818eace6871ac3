"""How times are read: days, clocks, habits, and which of them is meant."""
