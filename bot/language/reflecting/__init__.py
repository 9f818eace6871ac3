"""How a statement is turned into a reflection, and when it is refused."""
