"""The GROW practice partner: a scripted coaching conversation on Telegram and in the terminal."""
