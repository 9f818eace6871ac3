"""The twelve of docs/sessions, all made up: each a temperament, and a kind of topic."""

from tests.sessions.brief_ones import COLM, MAREK
from tests.sessions.older_ones import EWAN, MAUREEN, PIERS
from tests.sessions.talkers import HAL, LOTTE, ODILE
from tests.sessions.unsure_one import WEN
from tests.sessions.younger_ones import ANIA, DELE, JAZ

PEOPLE = (MAREK, ODILE, COLM, WEN, HAL, LOTTE, JAZ, DELE, ANIA, MAUREEN, PIERS, EWAN)
