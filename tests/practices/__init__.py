"""Three made-up learners practise as the coach, and what was said becomes a page of docs/practices."""
