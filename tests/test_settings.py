"""Settings: what may be left out, what is refused and in which words, and what is only remarked upon."""

import re
import socket
from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import NAMES, NOT_YET, Settings, SettingsError, load

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "123456:ABC-def_ghi"
NO_FILE = "there-is-no-such.env"


def told(environ: Mapping[str, str]) -> Settings:
    return load(environ, NO_FILE)


def refused(environ: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as error:
        told(environ)
    return str(error.value).splitlines()


def test_everything_can_be_left_out() -> None:
    settings = told({})
    assert settings.telegram_bot_token is None
    assert settings.telegram_api_base_url == "https://api.telegram.org"
    assert settings.database_path == Path("data/grow.db")
    assert (settings.timezone, settings.log_level) == ("UTC", "INFO")
    assert (settings.operator, settings.crisis_file, settings.warnings) == (None, None, ())


def test_the_operator_is_taken_to_read_unless_said_otherwise() -> None:
    assert told({}).operator_reads is True
    assert told({"GROW_OPERATOR_READS": "No"}).operator_reads is False
    assert told({"GROW_OPERATOR_READS": "yes"}).operator_reads is True


def test_every_setting_is_taken(tmp_path: Path) -> None:
    contacts = tmp_path / "contacts.json"
    contacts.touch()
    settings = told(
        {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": "http://localhost:8081/",
            "DATABASE_URL": "sqlite:////var/lib/grow/grow.db",
            "GROW_TIMEZONE": "Europe/Lisbon",
            "GROW_ASK_TIMEZONE": "no",
            "GROW_OPERATOR": "Run by Ines, a friend,\n not by your employer.",
            "GROW_CRISIS_FILE": str(contacts),
            "GROW_LOG_LEVEL": "debug",
        }
    )
    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == TOKEN
    assert settings.telegram_api_base_url == "http://localhost:8081"
    assert settings.database_path == Path("/var/lib/grow/grow.db")
    assert settings.timezone == "Europe/Lisbon"
    assert settings.ask_timezone is False
    assert settings.operator == "Run by Ines, a friend, not by your employer."
    assert settings.crisis_file == contacts
    assert settings.log_level == "DEBUG"


@pytest.mark.parametrize(
    ("name", "value", "cure"),
    [
        ("TELEGRAM_BOT_TOKEN", "BotFather", "Copy it whole from BotFather"),
        ("TELEGRAM_BOT_TOKEN", "123456:abc def", "Copy it whole from BotFather"),
        ("TELEGRAM_API_BASE_URL", "localhost:8081", "Write scheme, host and port"),
        ("TELEGRAM_API_BASE_URL", "ftp://localhost", "Write scheme, host and port"),
        ("TELEGRAM_API_BASE_URL", "http://", "Write scheme, host and port"),
        ("TELEGRAM_API_BASE_URL", "http://localhost:eighty", "Write scheme, host and port"),
        ("TELEGRAM_API_BASE_URL", "http://localhost:8081?x=1", "Write scheme, host and port"),
        ("TELEGRAM_API_BASE_URL", "https://api.telegram.org/bot/", "Leave /bot off"),
        ("DATABASE_URL", "postgresql://me@localhost/grow", "not in this version. Use SQLite"),
        ("DATABASE_URL", "sqlite://grow.db", "three slashes"),
        ("DATABASE_URL", "sqlite:///", "three slashes"),
        ("DATABASE_URL", "grow.db", "three slashes"),
        ("GROW_TIMEZONE", "Europe/Lisbom", "such as Europe/Lisbon"),
        ("GROW_TIMEZONE", "Europe", "Write an IANA name"),
        ("GROW_TIMEZONE", "../../etc/passwd", "Write an IANA name"),
        ("GROW_TIMEZONE", "/etc/localtime", "Write an IANA name"),
        ("GROW_OPERATOR", "word " * 70, "in 300 at most"),
        ("GROW_OPERATOR_READS", "perhaps", "Write yes or no"),
        ("GROW_CRISIS_FILE", "nowhere/contacts.json", "Give the path of a file that is there"),
        ("GROW_CRISIS_FILE", "~nobody-of-this-name/contacts.json", "Give the path of a file that is there"),
        ("GROW_LOG_LEVEL", "loud", "Write warning, info or debug"),
    ],
)
def test_a_bad_value_is_refused_in_one_line_with_its_name_and_its_cure(
    name: str, value: str, cure: str
) -> None:
    (line,) = refused({name: value})
    assert line.startswith(f"{name}: ")
    assert cure in line


def test_every_fault_gets_its_line() -> None:
    lines = refused({"GROW_TIMEZONE": "here", "TELEGRAM_BOT_TOKEN": "x", "GROW_LOG_LEVEL": "loud"})
    assert sorted(line.split(":")[0] for line in lines) == [
        "GROW_LOG_LEVEL",
        "GROW_TIMEZONE",
        "TELEGRAM_BOT_TOKEN",
    ]


def test_a_fault_never_shows_a_token_or_a_password() -> None:
    lines = refused({"TELEGRAM_BOT_TOKEN": "123:se cret", "DATABASE_URL": "postgres://me:secret@db/grow"})
    assert len(lines) == 2
    assert not any("cret" in line for line in lines)


def test_the_settings_never_show_the_token_when_printed() -> None:
    settings = told({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert TOKEN not in f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"


def test_the_settings_cannot_be_changed() -> None:
    settings = told({})
    with pytest.raises(ValidationError):
        settings.timezone = "Europe/Lisbon"


def test_the_file_is_read_and_the_environment_goes_before_it(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("# mine\nGROW_TIMEZONE=Europe/Lisbon\nGROW_LOG_LEVEL='debug'\n", "utf-8")
    settings = load({"GROW_TIMEZONE": "Asia/Tokyo"}, env_file)
    assert (settings.timezone, settings.log_level) == ("Asia/Tokyo", "DEBUG")


def test_an_empty_value_means_not_set_also_over_the_file(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\nGROW_TIMEZONE=\nGROW_OPERATOR\n", "utf-8")
    settings = load({"TELEGRAM_BOT_TOKEN": " "}, env_file)
    assert (settings.telegram_bot_token, settings.timezone, settings.operator) == (None, "UTC", None)


def test_spaces_round_a_value_do_not_matter() -> None:
    settings = told({"TELEGRAM_BOT_TOKEN": f" {TOKEN}\n"})
    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == TOKEN


def test_a_file_in_another_encoding_is_refused_by_name(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes("GROW_OPERATOR=Zoë\n".encode("latin-1"))
    with pytest.raises(SettingsError, match=re.escape(f"{env_file}: is not written in UTF-8")):
        load({}, env_file)


def test_a_file_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes(b"\xef\xbb\xbfGROW_LOG_LEVEL=debug\n")
    assert load({}, env_file).log_level == "DEBUG"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("GROW_TIMZONE", "GROW_TIMEZONE"),
        ("GROW_OPERATOR_READ", "GROW_OPERATOR_READS"),
        ("TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"),
    ],
)
def test_a_mistyped_name_is_remarked_upon_with_the_one_meant(name: str, meant: str, tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"{name}=x\n", "utf-8")
    remark = f"{name}: is not a setting. Did you mean {meant}?"
    assert load({}, env_file).warnings == told({name: "x"}).warnings == (remark,)


def test_a_name_like_no_other_is_remarked_upon_and_other_programs_names_are_not() -> None:
    (remark,) = told({"GROW_TOMATOES": "3", "HOME": "/root", "PORT": "80"}).warnings
    assert remark == "GROW_TOMATOES: is not a setting. See .env.example for those there are."


@pytest.mark.parametrize("name", sorted(NOT_YET))
def test_a_setting_of_later_versions_is_remarked_upon_and_does_not_stop_the_start(name: str) -> None:
    (remark,) = told({name: "x"}).warnings
    assert remark.startswith(f"{name}: this version")


def test_the_example_names_every_setting_and_nothing_else() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    assert set(re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)) == NAMES


def test_every_setting_in_the_example_has_a_comment() -> None:
    blocks = (ROOT / ".env.example").read_text("utf-8").strip().split("\n\n")[1:]
    assert len(blocks) == len(NAMES)
    assert all(block.startswith("# ") for block in blocks)


def test_the_example_starts_as_it_is() -> None:
    assert load({}, ROOT / ".env.example") == told({})


def test_no_test_can_leave_this_machine() -> None:
    # 192.0.2.1 is set apart for documents: nobody answers there.
    with socket.socket() as way, pytest.raises(ConnectionRefusedError, match="may not leave this machine"):
        way.connect(("192.0.2.1", 80))
