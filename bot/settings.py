"""Environment and .env into one frozen object; a bad value stops the start with its name and its cure."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

YES = {"yes", "y", "true", "on", "1"}
NO = {"no", "n", "false", "off", "0"}
LOG_LEVELS = ("WARNING", "INFO", "DEBUG")
SQLITE = "sqlite:///"
LONGEST_OPERATOR = 300  # it stands in the introduction, which must stay short

# Names that later versions will know. Someone who sets one believes in something this version does not do.
NOT_YET = {
    "WEBHOOK_URL": "this version asks Telegram for messages instead of being called. Remove it.",
    "WEBHOOK_SECRET": "this version asks Telegram for messages instead of being called. Remove it.",
    "GROW_DATA_KEY": "this version encrypts nothing: what people write is kept readable. Remove it.",
}


class SettingsError(ValueError):
    """The settings cannot be used; the message has one line for each fault."""


def a_token(token: SecretStr) -> SecretStr:
    # The value is a secret, so the fault is told without it.
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token.get_secret_value()):
        raise ValueError("is not a bot token. Copy it whole from BotFather: digits, a colon, letters.")
    return token


def a_base_url(text: str) -> str:
    url = text.rstrip("/")
    if not _names_a_host(url):
        raise ValueError("is not an address. Write scheme, host and port, such as http://localhost:8081.")
    if url.endswith("/bot"):
        raise ValueError("ends in /bot, which is added by itself. Leave /bot off.")
    return url


def _names_a_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        # `port` raises when it is no number; reading it is the check.
        return (
            parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and not parts.query
        )
    except ValueError:
        return False


def a_database_url(url: str) -> str:
    # An address may hold a password, so the fault is told without it.
    if url.startswith("postgres"):
        raise ValueError("PostgreSQL is not in this version. Use SQLite: sqlite:///data/grow.db.")
    if not url.startswith(SQLITE) or url == SQLITE:
        raise ValueError("names no SQLite file. Write three slashes and a path: sqlite:///data/grow.db.")
    return url


def a_timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # what ZoneInfo raises differs by what is wrong with the name
        nearest = get_close_matches(name, available_timezones(), n=1)
        example = nearest[0] if nearest else "Europe/Berlin"
        raise ValueError(f"{name!r} is not a time zone. Write an IANA name, such as {example}.") from None
    return name


def a_sentence(text: str) -> str:
    sentence = " ".join(text.split())
    if len(sentence) > LONGEST_OPERATOR:
        raise ValueError(f"is {len(sentence)} characters long. Say it in {LONGEST_OPERATOR} at most.")
    return sentence


def yes_or_no(text: str) -> bool:
    if text.lower() not in YES | NO:
        raise ValueError(f"{text!r} is neither yes nor no. Write yes or no.")
    return text.lower() in YES


def a_file(text: str) -> Path:
    path = Path(os.path.expanduser(text))
    if not path.is_file():
        raise ValueError(f"there is no file {text}. Give the path of a file that is there, or leave it out.")
    try:
        # Read at the start rather than when somebody is in danger.
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ValueError(f"{text} is not written in UTF-8. Save it as UTF-8.") from None
    except OSError as error:
        raise ValueError(f"{text} cannot be read: {error.strerror}. Make it readable.") from None
    return path


def a_log_level(text: str) -> str:
    if text.upper() not in LOG_LEVELS:
        raise ValueError(f"{text!r} is not a log level. Write warning, info or debug.")
    return text.upper()


class Settings(BaseSettings):
    """What this copy was told at its start; made by `load`, never changed."""

    # hide_input_in_errors: an error that slips out must not carry the token.
    # validate_default: the checks read text, as it was written; a default is the value already.
    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True, validate_default=False)

    telegram_bot_token: Annotated[SecretStr, AfterValidator(a_token)] | None = Field(
        default=None, validation_alias="TELEGRAM_BOT_TOKEN"
    )
    telegram_api_base_url: Annotated[str, AfterValidator(a_base_url)] = Field(
        default="https://api.telegram.org", validation_alias="TELEGRAM_API_BASE_URL"
    )
    database_url: Annotated[str, AfterValidator(a_database_url)] = Field(
        default="sqlite:///data/grow.db", validation_alias="DATABASE_URL"
    )
    timezone: Annotated[str, AfterValidator(a_timezone)] = Field(
        default="UTC", validation_alias="GROW_TIMEZONE"
    )
    ask_timezone: Annotated[bool, BeforeValidator(yes_or_no)] = Field(
        default=True, validation_alias="GROW_ASK_TIMEZONE"
    )
    operator: Annotated[str, AfterValidator(a_sentence)] | None = Field(
        default=None, validation_alias="GROW_OPERATOR"
    )
    operator_reads: Annotated[bool, BeforeValidator(yes_or_no)] = Field(
        default=True, validation_alias="GROW_OPERATOR_READS"
    )
    crisis_file: Annotated[Path, BeforeValidator(a_file)] | None = Field(
        default=None, validation_alias="GROW_CRISIS_FILE"
    )
    log_level: Annotated[str, AfterValidator(a_log_level)] = Field(
        default="INFO", validation_alias="GROW_LOG_LEVEL"
    )
    warnings: tuple[str, ...] = ()

    @property
    def database_path(self) -> Path:
        """The SQLite file; relative to the working directory unless the URL has four slashes."""
        return Path(self.database_url.removeprefix(SQLITE))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **more: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # `load` has laid the environment over the file already; reading them here again
        # would see past the environment that a test or another program handed in.
        return (init_settings,)


NAMES = {str(field.validation_alias) for field in Settings.model_fields.values() if field.validation_alias}


def load(environ: Mapping[str, str] | None = None, env_file: str | Path = ".env") -> Settings:
    """The settings of `environ` (the process's own when None) laid over those of `env_file`."""
    given = {**_of_file(env_file), **(os.environ if environ is None else environ)}
    # Empty means "not set": a copied .env.example starts, and `TELEGRAM_BOT_TOKEN= make run` is a chat.
    told = {name: value.strip() for name, value in given.items() if value and value.strip()}
    values: dict[str, Any] = {name: value for name, value in told.items() if name in NAMES}
    try:
        return Settings(**values, warnings=tuple(_warnings(told)))
    except ValidationError as error:
        lines = (f"{fault['loc'][0]}: {fault['ctx']['error']}" for fault in error.errors())
        raise SettingsError("\n".join(lines)) from None


def _of_file(env_file: str | Path) -> dict[str, str | None]:
    try:
        # Not pydantic-settings' own reader: it drops the encoding and lower-cases the names.
        return dotenv_values(env_file, encoding="utf-8-sig", interpolate=False)
    except UnicodeDecodeError:
        raise SettingsError(f"{env_file}: is not written in UTF-8. Save it as UTF-8.") from None
    except OSError as error:
        raise SettingsError(f"{env_file}: cannot be read: {error.strerror}. Make it readable.") from None


def _warnings(told: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(told):
        if name in NOT_YET:
            yield f"{name}: {NOT_YET[name]}"
        elif name.startswith(("GROW_", "TELEGRAM_")) and name not in NAMES:
            nearest = get_close_matches(name, NAMES, n=1, cutoff=0.7)
            yield f"{name}: is not a setting. " + (
                f"Did you mean {nearest[0]}?" if nearest else "See .env.example for those there are."
            )
