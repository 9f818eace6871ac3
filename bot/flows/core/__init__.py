"""The machine under every flow: session, scene, tables, course, and the turn itself."""
