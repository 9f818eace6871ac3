"""The dialogue core: pure values in, pure values out."""
