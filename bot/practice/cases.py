"""Where case writers find the reader."""

from bot.casebook import BadCase, CaseFault, read_case, read_cases

__all__ = ["BadCase", "CaseFault", "read_case", "read_cases"]
