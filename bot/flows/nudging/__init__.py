"""Nudges and what people say to them: steps asked after, reminders asked for, hours and zones."""
