"""Where words come in and go out: the terminal and Telegram."""
