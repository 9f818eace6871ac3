"""A session from end to end: arriving, checking in, Goal, Reality, Options, Will, Close."""
