"""What people say about the talk itself, family by family."""
