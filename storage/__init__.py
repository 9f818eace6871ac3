"""Tables, migrations and the Store; imports nothing of bot."""
