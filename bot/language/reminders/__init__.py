"""What people ask of reminders in plain words: set, moved, fewer, off, asked about."""
