"""The signs of danger, and what calms them."""
