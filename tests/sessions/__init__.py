"""Twelve made-up people hold a session each, and what was said becomes a page of docs/sessions."""
