"""What lasts over several sessions: agreement, records, reviews, the next session."""
