"""The twelve of docs/sessions, all made up: each a temperament, and a kind of topic."""

from tests.sessions.brief_ones import COLM, FEMKE, JOSS, MAREK
from tests.sessions.talkers import HAL, ILKNUR, LOTTE, ODILE
from tests.sessions.unsettled_ones import BRONAGH, KWAME, TOBIAS, WEN

PEOPLE = (MAREK, ODILE, COLM, WEN, TOBIAS, BRONAGH, FEMKE, HAL, ILKNUR, JOSS, KWAME, LOTTE)
