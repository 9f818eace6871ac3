"""Files that a person takes away: what the core names, made into bytes."""
