"""Towns, countries and clocks looked up in the shipped table."""

from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.carrying import incoming_from_json, incoming_to_json
from bot.flows.core.incoming import Located, Other
from bot.nudging import places
from bot.nudging.atlas import Atlas
from bot.nudging.place_guesses import like
from bot.nudging.place_keys import key_of

NOW = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)
LARGEST_FILE = 3_000_000
SUMMER = datetime(2026, 7, 11, 10, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("LISBOA", "Europe/Lisbon"),
        ("Munich", "Europe/Berlin"),
        ("München", "Europe/Berlin"),
        ("muenchen", "Europe/Berlin"),
        ("Cologne", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("NYC", "America/New_York"),
        ("la", "America/Los_Angeles"),
        ("L.A.", "America/Los_Angeles"),
        ("Bombay", "Asia/Kolkata"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("St. Louis", "America/Chicago"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Bali", "Asia/Makassar"),
        ("Tenerife", "Atlantic/Canary"),
        ("Washington DC", "America/New_York"),
        ("Portugal", "Europe/Lisbon"),
        ("the UK", "Europe/London"),
        ("Scotland", "Europe/London"),
        ("Turkey", "Europe/Istanbul"),
        ("Texas", "America/Chicago"),
        ("Queensland", "Australia/Brisbane"),
        ("Paris", "Europe/Paris"),
        ("Paris, Texas", "America/Chicago"),
        ("paris tx", "America/Chicago"),
        ("Valencia, Venezuela", "America/Caracas"),
        ("valencia spain", "Europe/Madrid"),
        ("London, Ontario", "America/Toronto"),
        ("Birmingham UK", "Europe/London"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"),
        ("CET", "Europe/Berlin"),
        ("Москва", "Europe/Moscow"),
        ("київ", "Europe/Kyiv"),
        ("東京", "Asia/Tokyo"),
        ("서울", "Asia/Seoul"),
        ("القاهرة", "Africa/Cairo"),
        ("Αθήνα", "Europe/Athens"),
        ("दिल्ली", "Asia/Kolkata"),
        ("กรุงเทพ", "Asia/Bangkok"),
        ("a'dam", "Europe/Amsterdam"),
        ("Venezia", "Europe/Rome"),
        ("TLV", "Asia/Jerusalem"),
        ("Newfoundland", "America/St_Johns"),
        ("Easter Island", "Pacific/Easter"),
        ("Pacific time", "America/Los_Angeles"),
        ("UTC", "Etc/UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT-5", "Etc/GMT+5"),
    ],
)
def test_a_place_is_found_by_what_people_call_it(name: str, zone: str) -> None:
    assert places.find(name)[0].zone == zone


@pytest.mark.parametrize(
    "name", ["", " ", "Xyzzyburg", "Lisbon, Texas, Mars", "UTC+15", "x" * 5000, "~", "#z", "\t"]
)
def test_what_is_no_place_is_not_found(name: str) -> None:
    assert places.find(name) == ()


def test_places_of_one_name_come_largest_first() -> None:
    found = places.find("Birmingham")
    assert [place.code for place in found[:2]] == ["GB", "US"]
    assert found[1].region == "Alabama"
    assert [place.population for place in found] == sorted((p.population for p in found), reverse=True)


def test_a_country_comes_once_for_each_of_its_zones() -> None:
    zones = {place.zone for place in places.find("Portugal")}
    assert zones == {"Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"}


def test_every_line_of_the_table_is_found_by_its_name_and_has_a_zone_that_the_database_knows() -> None:
    lines = places.TABLE.read_text("utf-8").splitlines()
    keys = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert len(keys) > 50_000
    assert keys == sorted(keys, key=lambda key: key.encode() + b"\t")
    for key in keys[::97]:
        assert key_of(key) == key or places.find(key), key
        assert list(places.table().rows(key)), key
    for zone in places.table().zones.values():
        ZoneInfo(zone.name)


def test_the_first_and_the_last_name_are_found() -> None:
    lines = [line for line in places.TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    for line in (lines[0], lines[-1]):
        key, *row = line.split("\t")
        assert row in list(places.table().rows(key))


def test_the_table_says_whose_data_it_holds_and_stays_small() -> None:
    head = places.TABLE.read_text("utf-8")[:400]
    assert "GeoNames" in head and "CC BY 4.0" in head
    assert places.TABLE.stat().st_size < LARGEST_FILE


def test_a_look_takes_little_time_and_no_memory_to_speak_of() -> None:
    places.find("Lisbon")
    tracemalloc.start()
    began = time.perf_counter()
    for _ in range(200):
        places.find("Lisbon")
    took = (time.perf_counter() - began) / 200
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 0.005, "it takes some fifty microseconds; traced and on a busy machine many more"
    assert most < 200_000


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (38.72, -9.15, "Europe/Lisbon"),
        (48.2, 16.4, "Europe/Vienna"),
        (-8.65, 115.22, "Asia/Makassar"),
        (-33.9, 18.4, "Africa/Johannesburg"),
        (21.3, -157.9, "Pacific/Honolulu"),
        (-17.8, 179.9, "Pacific/Fiji"),
        (-18.1, -179.9, "Pacific/Fiji"),
        (0.3, 9.4, "Africa/Libreville"),
        (51.5, 0.0, "Europe/London"),
    ],
)
def test_a_shared_place_has_the_clock_of_the_nearest_town(
    latitude: float, longitude: float, zone: str
) -> None:
    assert places.nearest(latitude, longitude).zone == zone


@settings(max_examples=10, deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_anywhere_on_earth_is_near_some_town(latitude: float, longitude: float) -> None:
    assert ZoneInfo(places.nearest(latitude, longitude).zone)


def test_a_clock_tells_where_it_is_that_time_now() -> None:
    found = Atlas(NOW).showing(15, 50, "Europe/Vienna")
    assert [place.zone for place in found] == ["Asia/Kolkata"]
    assert Atlas(NOW).showing(11, 20, "Europe/Vienna")[0].zone == "Europe/Vienna"


def test_of_those_with_the_same_hour_their_own_country_comes_first() -> None:
    near_lagos = Atlas(NOW).showing(11, 20, "Africa/Lagos")
    near_rome = Atlas(NOW).showing(11, 20, "Europe/Rome")
    assert near_lagos[0].code == "NG" and near_rome[0].code == "IT"


def test_what_shows_the_same_hour_in_winter_only_is_told_apart() -> None:
    winter = {place.zone for place in Atlas(NOW).showing(10, 20, "Europe/London")}
    summer = {place.zone for place in Atlas(SUMMER).showing(11, 20, "Europe/London")}
    assert "Africa/Abidjan" in winter and "Africa/Abidjan" not in summer


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 47), st.integers(0, 7))
def test_every_hour_that_some_large_town_has_is_found_with_that_hour(half_hours: int, month: int) -> None:
    """Zones are an even quarter of an hour from UTC; a clock a few minutes off is still understood."""
    atlas = Atlas(NOW + timedelta(days=30 * month, hours=3))
    shown = datetime(2026, 1, 1) + half_hours * timedelta(minutes=30)
    for place in atlas.showing(shown.hour, shown.minute, "UTC"):
        wall = atlas.wall(place.zone)
        apart = abs((wall.hour - shown.hour) * 60 + wall.minute - shown.minute)
        assert min(apart, 1440 - apart) <= 16 or apart <= 31


def test_what_is_found_has_a_clock_that_can_be_read() -> None:
    assert all(Atlas(NOW).wall(place.zone) for place in Atlas(NOW).find("Springfield"))
    assert Atlas(NOW).wall("Europe/Vienna") == datetime(2026, 3, 11, 11, 20)


def test_where_somebody_is_is_not_set_aside_with_what_could_not_be_taken() -> None:
    kept = incoming_to_json(Located(38.72, -9.15))
    assert "38" not in kept and incoming_from_json(kept) == Other("location")


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("berln", "Europe/Berlin"),
        ("barcalona", "Europe/Madrid"),
        ("Manchster", "Europe/London"),
        ("Sydny", "Australia/Sydney"),
        ("frankfrut", "Europe/Berlin"),
        ("Melborne", "Australia/Melbourne"),
        ("Philipines", "Asia/Manila"),
    ],
)
def test_a_name_with_a_letter_amiss_brings_to_mind_the_place_of_its_own_name(name: str, zone: str) -> None:
    assert zone in [place.zone for place in like(name)]
    assert name.title() not in [place.name for place in like(name)]


@pytest.mark.parametrize("name", ["dunno", "mum", "potato", "whatever", "hello", "", "a" * 40, "x y"])
def test_a_word_that_is_no_name_brings_no_place_to_mind(name: str) -> None:
    assert like(name) == ()
