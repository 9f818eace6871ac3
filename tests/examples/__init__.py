"""Two made-up people play through the real program, and what was said becomes a page of docs."""
