"""The card that somebody prepares before a session with a human coach."""
