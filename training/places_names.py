"""What people call places beside the names that the gazetteer gives them."""

from __future__ import annotations

SOURCE = "the data of GeoNames (geonames.org) as packed in"
LICENCE = "GeoNames' data are licensed under CC BY 4.0; changed: shortened, sorted, other names left out."

COUNTRIES = {"CZ": "Czechia", "TR": "Türkiye", "NL": "the Netherlands", "GB": "the United Kingdom",
             "US": "the United States", "AE": "the United Arab Emirates", "PH": "the Philippines",
             "BS": "the Bahamas", "GM": "the Gambia", "MV": "the Maldives", "DO": "the Dominican Republic",
             "CD": "DR Congo", "CG": "the Republic of the Congo", "CI": "Ivory Coast", "MM": "Myanmar"}  # fmt: skip
COUNTRIES_TOO = {
    "GB": ("UK", "United Kingdom", "Great Britain", "Britain", "England", "Scotland", "Wales",
           "Northern Ireland", "U.K."),
    "US": ("USA", "US", "United States", "United States of America", "America", "the States", "the US", "the USA"),
    "AE": ("UAE", "United Arab Emirates", "Emirates", "the Emirates", "the UAE"),
    "NL": ("Netherlands", "Holland", "The Netherlands"), "CZ": ("Czech Republic",), "TR": ("Turkey", "Turkiye"),
    "PH": ("Philippines",), "BS": ("Bahamas",), "GM": ("Gambia",), "MV": ("Maldives",),
    "DO": ("Dominican Republic",), "CD": ("Congo", "Democratic Republic of the Congo", "DRC"),
    "CG": ("Republic of the Congo",), "CI": ("Cote d'Ivoire",), "MM": ("Burma",), "KR": ("Korea",),
    "SZ": ("Swaziland",), "MK": ("Macedonia",), "TL": ("East Timor",), "CV": ("Cape Verde", "Cabo Verde"),
    "VN": ("Viet Nam",), "RU": ("Russian Federation",), "IE": ("Republic of Ireland", "Eire"),
    "DE": ("Deutschland",), "ES": ("España",), "AT": ("Österreich",), "CH": ("Schweiz", "Suisse"),
    "AU": ("Aus", "Oz"),
    "NZ": ("Aotearoa", "NZ"), "SA": ("KSA",), "BA": ("Bosnia",), "TT": ("Trinidad",), "ZA": ("RSA",),
    "IT": ("Italia",), "BR": ("Brasil",), "JP": ("Nippon",), "PL": ("Polska",),
}  # fmt: skip

REGIONS = {
    **{("US", code): name for code, name in {
        "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
        "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
        "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
        "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
        "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
        "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
        "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
        "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
        "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
        "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
    }.items()},
    **{("CA", code): name for code, name in {
        "01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick",
        "05": "Newfoundland and Labrador", "07": "Nova Scotia", "08": "Ontario", "09": "Prince Edward Island",
        "10": "Quebec", "11": "Saskatchewan", "12": "Yukon", "13": "Northwest Territories", "14": "Nunavut",
    }.items()},
    **{("AU", code): name for code, name in {
        "01": "Australian Capital Territory", "02": "New South Wales", "03": "Northern Territory",
        "04": "Queensland", "05": "South Australia", "06": "Tasmania", "07": "Victoria", "08": "Western Australia",
    }.items()},
}  # fmt: skip
"""The states and provinces that people name to tell towns apart; the codes are the gazetteer's."""

TOO = {
    "NYC": ("New York City", "US"), "NY": ("New York City", "US"), "New York": ("New York City", "US"),
    "LA": ("Los Angeles", "US"), "SF": ("San Francisco", "US"),
    "Frisco": ("San Francisco", "US"), "Bay Area": ("San Francisco", "US"), "San Fran": ("San Francisco", "US"),
    "Silicon Valley": ("San Jose", "US"), "DC": ("Washington", "US"), "Washington DC": ("Washington", "US"),
    "Philly": ("Philadelphia", "US"), "Vegas": ("Las Vegas", "US"), "Nola": ("New Orleans", "US"),
    "KL": ("Kuala Lumpur", "MY"), "HK": ("Hong Kong", "HK"), "CDMX": ("Mexico City", "MX"),
    "Joburg": ("Johannesburg", "ZA"), "Jozi": ("Johannesburg", "ZA"), "Rio": ("Rio de Janeiro", "BR"),
    "HCMC": ("Ho Chi Minh City", "VN"), "Saigon": ("Ho Chi Minh City", "VN"), "Bombay": ("Mumbai", "IN"),
    "Calcutta": ("Kolkata", "IN"), "Madras": ("Chennai", "IN"), "Peking": ("Beijing", "CN"), "Kiev": ("Kyiv", "UA"),
    "Bali": ("Denpasar", "ID"), "Tenerife": ("Santa Cruz de Tenerife", "ES"),
    "Gran Canaria": ("Las Palmas de Gran Canaria", "ES"), "Canary Islands": ("Las Palmas de Gran Canaria", "ES"),
    "Canaries": ("Las Palmas de Gran Canaria", "ES"), "Las Palmas": ("Las Palmas de Gran Canaria", "ES"),
    "Madeira": ("Funchal", "PT"), "Azores": ("Ponta Delgada", "PT"), "Sicily": ("Palermo", "IT"),
    "Sardinia": ("Cagliari", "IT"), "Tuscany": ("Florence", "IT"), "Crete": ("Irákleion", "GR"),
    "Corsica": ("Ajaccio", "FR"), "Provence": ("Marseille", "FR"), "Brittany": ("Rennes", "FR"),
    "Normandy": ("Caen", "FR"), "Mallorca": ("Palma", "ES"), "Majorca": ("Palma", "ES"),
    "Catalonia": ("Barcelona", "ES"), "Andalusia": ("Sevilla", "ES"), "Bavaria": ("Munich", "DE"),
    "Cornwall": ("Plymouth", "GB"), "Yorkshire": ("Leeds", "GB"), "Kent": ("Maidstone", "GB"),
    "Goa": ("Panjim", "IN"), "Kerala": ("Kochi", "IN"), "Okinawa": ("Naha", "JP"),
    "A'dam": ("Amsterdam", "NL"), "R'dam": ("Rotterdam", "NL"), "Venezia": ("Venice", "IT"), "Bayern": ("Munich", "DE"),
    "TLV": ("Tel Aviv", "IL"), "BKK": ("Bangkok", "TH"), "BsAs": ("Buenos Aires", "AR"), "Caba": ("Buenos Aires", "AR"),
    "Chi-Town": ("Chicago", "US"), "Chitown": ("Chicago", "US"), "SF Bay Area": ("San Francisco", "US"),
    "ATL": ("Atlanta", "US"), "PDX": ("Portland", "US"), "SLC": ("Salt Lake City", "US"),
    "Indy": ("Indianapolis", "US"),
    "Twin Cities": ("Minneapolis", "US"), "Cincy": ("Cincinnati", "US"), "Cincinatti": ("Cincinnati", "US"),
    "MTL": ("Montréal", "CA"), "YVR": ("Vancouver", "CA"), "Newfoundland": ("St. John's", "CA"),
    "LDN": ("London", "GB"), "Brum": ("Birmingham", "GB"), "Edinborough": ("Edinburgh", "GB"),
    "BLR": ("Bengaluru", "IN"),
    "Hyd": ("Hyderabad", "IN"), "DXB": ("Dubai", "AE"), "JHB": ("Johannesburg", "ZA"), "CPT": ("Cape Town", "ZA"),
    "Sampa": ("São Paulo", "BR"), "Melb": ("Melbourne", "AU"), "Brissie": ("Brisbane", "AU"), "SG": ("Singapore", "SG"),
    "Piter": ("Saint Petersburg", "RU"), "CPH": ("Copenhagen", "DK"), "Barna": ("Barcelona", "ES"),
    "Algarve": ("Faro", "PT"), "Siberia": ("Novosibirsk", "RU"), "Lapland": ("Rovaniemi", "FI"),
}  # fmt: skip
"""Nicknames, old names, and regions with one clock -> the town that they are looked up as."""

ABBREVIATIONS = {
    "Galapagos": "Pacific/Galapagos", "Galapagos Islands": "Pacific/Galapagos", "Easter Island": "Pacific/Easter",
    "Rapa Nui": "Pacific/Easter", "Chatham Islands": "Pacific/Chatham", "Lord Howe Island": "Australia/Lord_Howe",
    "UTC": "Etc/UTC", "GMT": "Etc/GMT", "Zulu": "Etc/UTC", "BST": "Europe/London", "WET": "Europe/Lisbon",
    "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "Central European Time": "Europe/Berlin",
    "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "MSK": "Europe/Moscow",
    **dict.fromkeys(("EST", "EDT", "ET", "Eastern", "Eastern Time", "East Coast"), "America/New_York"),
    **dict.fromkeys(("CST", "CDT", "Central", "Central Time"), "America/Chicago"),
    **dict.fromkeys(("MST", "MDT", "Mountain", "Mountain Time"), "America/Denver"),
    **dict.fromkeys(("PST", "PDT", "PT", "Pacific", "Pacific Time", "West Coast"), "America/Los_Angeles"),
    "AKST": "America/Anchorage", "HST": "Pacific/Honolulu", "IST": "Asia/Kolkata", "PKT": "Asia/Karachi",
    "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "AWST": "Australia/Perth",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "SAST": "Africa/Johannesburg",
}  # fmt: skip
