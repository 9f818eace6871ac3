"""The words of feeling, named and implied."""
