"""Rows of the made-up world above the city: climates, regions, countries.

A row holds cue values only; nothing here draws. Colours are sRGB bytes.
"""

# fmt: off

from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Climate:
    """What the weather of a place leaves in a picture."""

    name: str
    plants: tuple[str, ...]
    light: Colour  # gain of each channel in percent
    sky: Colour
    ground: str
    ground_colour: Colour
    snow: bool


@dataclass(frozen=True, slots=True)
class Region:
    """How a part of the world builds, paints its roads and marks its cars."""

    name: str
    roof: str  # gable | hip | flat | mansard | curved | stepped
    roof_noun: str
    roof_colour: Colour
    wall: str  # brick | plaster | timber | stone | concrete | glass
    wall_colours: tuple[Colour, Colour, Colour]
    window: str  # sash | shutter | arched | grid | tall | balcony
    window_colour: Colour
    paint: str  # dashed | double | solid | zigzag
    paint_colour: Colour
    kerb_colour: Colour
    plate: str  # wide | square | tall
    plate_colours: tuple[Colour, Colour, Colour]  # ground, letters, strip


@dataclass(frozen=True, slots=True)
class Country:
    """What a state decides: writing, post boxes, street signs, the side one drives on."""

    name: str
    region: str
    script: str
    words: tuple[str, ...]
    board: Colour
    letters: Colour
    post_box: str  # pillar | legs | wall
    post_colour: Colour
    street_sign: str  # plate | arrow | round
    sign_colours: tuple[Colour, Colour]
    drives_left: bool = False


W, K = (240, 240, 236), (24, 24, 28)
RED, BLUE, YELLOW = (200, 36, 36), (30, 76, 168), (238, 196, 30)

CLIMATES: dict[str, Climate] = {row.name: row for row in (
    Climate("nordic", ("birch", "pine"), (94, 98, 106), (176, 200, 222), "moss", (112, 124, 96), True),
    Climate("temperate", ("broadleaf", "linden"), (98, 100, 100), (140, 180, 222), "lawn", (96, 138, 72), True),
    Climate("continental", ("fir", "birch"), (97, 99, 103), (146, 182, 220), "meadow", (128, 138, 84), True),
    Climate("mediterranean", ("cypress", "olive"), (107, 101, 90), (92, 158, 226), "dry grass", (178, 164, 104),
            False),
    Climate("desert", ("palm", "scrub"), (110, 101, 86), (160, 190, 212), "sand", (218, 188, 134), False),
    Climate("savanna", ("acacia", "aloe"), (106, 99, 90), (110, 170, 226), "red earth", (182, 98, 62), False),
    Climate("tropical", ("coconut", "banana"), (99, 103, 95), (150, 194, 216), "jungle", (58, 116, 56), False),
    Climate("subtropical", ("jacaranda", "gum"), (103, 101, 95), (104, 170, 232), "garden", (122, 150, 70),
            False),
    Climate("monsoon", ("bamboo", "cherry"), (99, 101, 98), (166, 192, 208), "gravel", (160, 156, 138), True),
)}

REGIONS: dict[str, Region] = {row.name: row for row in (
    Region("Scandinavia", "gable", "steep red roof", (150, 60, 48), "timber",
           ((166, 52, 40), (222, 178, 84), (226, 224, 214)), "sash", (244, 244, 240),
           "dashed", W, (120, 120, 122), "wide", (W, K, BLUE)),
    Region("British Isles", "gable", "slate roof", (74, 78, 88), "brick",
           ((142, 74, 56), (164, 96, 70), (196, 172, 132)), "sash", (246, 246, 240),
           "zigzag", W, (90, 90, 92), "wide", ((244, 206, 48), K, (244, 206, 48))),
    Region("Western Europe", "mansard", "zinc roof", (104, 120, 138), "stone",
           ((226, 212, 184), (212, 196, 166), (236, 226, 204)), "tall", (216, 220, 222),
           "dashed", W, (170, 166, 156), "wide", (W, K, (20, 60, 170))),
    Region("Central Europe", "hip", "red tile roof", (176, 74, 44), "plaster",
           ((238, 214, 150), (206, 220, 190), (240, 196, 172)), "sash", (120, 84, 56),
           "solid", W, (150, 148, 142), "wide", (W, K, (20, 60, 170))),
    Region("Iberia", "hip", "terracotta roof", (204, 112, 66), "plaster",
           ((242, 238, 226), (236, 190, 92), (124, 166, 202)), "balcony", (52, 82, 60),
           "dashed", W, (196, 190, 178), "wide", (W, K, (24, 70, 180))),
    Region("Mediterranean", "hip", "low tile roof", (190, 122, 80), "plaster",
           ((226, 150, 84), (206, 108, 76), (242, 224, 178)), "shutter", (44, 104, 70),
           "dashed", W, (184, 176, 160), "wide", (W, K, (24, 60, 160))),
    Region("Eastern Europe", "flat", "tin roof", (92, 128, 106), "concrete",
           ((190, 186, 176), (214, 196, 150), (166, 172, 178)), "grid", (236, 236, 232),
           "solid", W, (210, 208, 60), "wide", (W, K, (200, 60, 60))),
    Region("Middle East", "flat", "flat roof", (214, 196, 160), "stone",
           ((224, 204, 164), (208, 184, 140), (236, 224, 196)), "arched", (92, 74, 52),
           "solid", (240, 206, 60), (230, 200, 40), "wide", (W, K, (170, 170, 170))),
    Region("North Africa", "stepped", "stepped roof", (190, 110, 80), "plaster",
           ((206, 124, 92), (222, 160, 118), (214, 184, 146)), "arched", (30, 100, 130),
           "dashed", W, (210, 40, 40), "square", ((40, 120, 190), W, (230, 150, 40))),
    Region("Sub Saharan Africa", "gable", "tin sheet roof", (166, 158, 148), "plaster",
           ((230, 196, 90), (96, 170, 170), (222, 128, 92)), "balcony", (70, 54, 40),
           "solid", (242, 214, 60), (230, 230, 230), "square", ((244, 214, 60), K, (244, 214, 60))),
    Region("South Asia", "flat", "flat terrace", (196, 150, 130), "plaster",
           ((236, 158, 146), (240, 214, 120), (134, 196, 190)), "balcony", (70, 110, 90),
           "zigzag", (244, 220, 90), (30, 30, 30), "wide", ((246, 214, 40), K, (246, 214, 40))),
    Region("Southeast Asia", "gable", "steep tiered roof", (192, 78, 40), "plaster",
           ((246, 222, 120), (180, 216, 206), (242, 188, 178)), "shutter", (50, 120, 130),
           "double", (246, 216, 70), (220, 60, 50), "square", (K, W, K)),
    Region("East Asia", "curved", "curved grey roof", (70, 76, 84), "concrete",
           ((206, 204, 198), (172, 160, 144), (226, 222, 212)), "grid", (70, 74, 82),
           "double", (250, 250, 246), (240, 180, 40), "square", ((40, 140, 90), W, (40, 140, 90))),
    Region("North America", "flat", "flat cornice", (120, 84, 66), "brick",
           ((158, 82, 62), (124, 104, 92), (196, 178, 154)), "grid", (60, 64, 70),
           "double", (250, 190, 30), (214, 212, 206), "square", (W, (30, 60, 150), (120, 170, 220))),
    Region("Latin America", "flat", "clay roof", (198, 96, 62), "plaster",
           ((240, 130, 60), (70, 140, 190), (236, 90, 120)), "shutter", (240, 236, 220),
           "dashed", (250, 200, 50), (240, 220, 80), "square", ((214, 216, 220), K, (40, 90, 180))),
    Region("Oceania", "hip", "iron roof", (86, 136, 122), "timber",
           ((236, 232, 218), (176, 206, 214), (238, 214, 170)), "sash", (66, 96, 118),
           "dashed", W, (200, 200, 196), "square", ((250, 226, 80), (20, 90, 60), (250, 226, 80))),
)}

COUNTRIES: dict[str, Country] = {row.name: row for row in (
    Country("Norway", "Scandinavia", "latin", ("BAKERI", "KAFE", "APOTEK"), W, RED, "wall", RED, "plate",
            (W, K)),
    Country("Sweden", "Scandinavia", "latin", ("BAGERI", "KIOSK", "BLOMMOR"), BLUE, YELLOW, "wall",
            (244, 208, 40),
            "plate", (BLUE, W)),
    Country("Denmark", "Scandinavia", "latin", ("BRYGGERI", "BOGER", "FISK"), RED, W, "legs", RED, "plate",
            (W, RED)),
    Country("United Kingdom", "British Isles", "latin", ("CHEMIST", "BUTCHER", "TEA ROOM"), (24, 66, 48),
            (230, 206, 140), "pillar", (196, 22, 30), "plate", (W, RED), True),
    Country("France", "Western Europe", "latin", ("BOULANGERIE", "TABAC", "FLEURS"), (128, 26, 40),
            (240, 220, 170),
            "wall", (246, 204, 30), "plate", ((24, 60, 140), W)),
    Country("Netherlands", "Western Europe", "latin", ("BAKKER", "KAAS", "BLOEMEN"), (244, 120, 20), W, "legs",
            (240, 110, 20), "plate", ((30, 70, 190), W)),
    Country("Germany", "Central Europe", "latin", ("BACKEREI", "APOTHEKE", "METZGER"), RED, W, "wall",
            (252, 206, 0),
            "plate", (W, K)),
    Country("Austria", "Central Europe", "latin", ("KONDITOREI", "TRAFIK", "GASTHOF"), (236, 226, 190),
            (90, 40, 30),
            "wall", (250, 214, 20), "plate", ((20, 40, 120), W)),
    Country("Czechia", "Central Europe", "latin", ("PEKARNA", "LEKARNA", "PIVNICE"), (60, 110, 60), W, "wall",
            (240, 120, 20), "plate", ((190, 30, 30), W)),
    Country("Spain", "Iberia", "latin", ("PANADERIA", "FARMACIA", "TAPAS"), (244, 190, 30), (170, 20, 30),
            "pillar",
            (246, 200, 20), "plate", (W, (30, 60, 130))),
    Country("Portugal", "Iberia", "latin", ("PADARIA", "TALHO", "PEIXE"), (30, 110, 60), W, "pillar",
            (206, 24, 30),
            "plate", ((200, 220, 240), (20, 50, 130))),
    Country("Italy", "Mediterranean", "latin", ("GELATERIA", "FARMACIA", "PASTA"), (30, 120, 70), W, "wall",
            (206, 30, 30), "plate", ((232, 226, 214), K)),
    Country("Greece", "Mediterranean", "greek", ("1", "2", "3"), (40, 110, 200), W, "wall", (250, 210, 30),
            "plate",
            ((40, 100, 190), W)),
    Country("Russia", "Eastern Europe", "cyrillic", ("1", "2", "3"), (180, 24, 40), W, "wall", (30, 80, 180),
            "plate",
            ((30, 70, 170), W)),
    Country("Turkey", "Middle East", "latin", ("ECZANE", "KEBAP", "FIRIN"), (210, 20, 30), W, "legs",
            (250, 204, 20),
            "plate", ((190, 20, 30), W)),
    Country("Israel", "Middle East", "hebrew", ("1", "2", "3"), W, (30, 80, 190), "pillar", (214, 20, 30),
            "plate",
            ((60, 120, 200), W)),
    Country("United Arab Emirates", "Middle East", "arabic", ("1", "2", "3"), (20, 120, 90), W, "legs",
            (30, 90, 160),
            "round", ((120, 80, 50), W)),
    Country("Egypt", "North Africa", "arabic", ("4", "5", "6"), (250, 220, 120), (150, 30, 30), "pillar",
            (30, 110, 70), "plate", ((30, 60, 120), W)),
    Country("Morocco", "North Africa", "arabic", ("7", "8", "9"), (30, 90, 120), (250, 220, 150), "wall",
            (246, 206, 30), "plate", ((160, 50, 40), W)),
    Country("Kenya", "Sub Saharan Africa", "latin", ("DUKA", "HOTELI", "SOKO"), (20, 120, 50), (250, 230, 60),
            "pillar", (190, 30, 30), "arrow", ((20, 110, 60), W), True),
    Country("Nigeria", "Sub Saharan Africa", "latin", ("SUYA", "MAMA PUT", "VULCANISER"), (240, 240, 90),
            (20, 100, 50),
            "legs", (20, 120, 60), "arrow", (W, (20, 100, 50))),
    Country("South Africa", "Sub Saharan Africa", "latin", ("BRAAI", "SPAZA", "BILTONG"), (220, 90, 30), W,
            "pillar",
            (200, 20, 24), "plate", ((30, 90, 60), (250, 210, 40)), True),
    Country("India", "South Asia", "devanagari", ("1", "2", "3"), (250, 200, 40), (170, 20, 40), "pillar",
            (206, 30, 24), "plate", ((20, 120, 70), W), True),
    Country("Thailand", "Southeast Asia", "thai", ("1", "2", "3"), (180, 30, 110), (252, 224, 90), "legs",
            (214, 30, 30), "plate", ((30, 80, 170), W), True),
    Country("Vietnam", "Southeast Asia", "latin", ("PHO BO", "CA PHE", "BANH MI"), (210, 20, 30),
            (252, 224, 40),
            "legs", (244, 200, 30), "plate", ((20, 60, 160), W)),
    Country("Malaysia", "Southeast Asia", "latin", ("KEDAI", "NASI", "RESTORAN"), (30, 60, 150), (250, 210, 30),
            "pillar", (220, 40, 30), "arrow", ((20, 110, 60), W), True),
    Country("Singapore", "Southeast Asia", "han", ("7", "8", "9"), W, (200, 20, 40), "legs", (240, 240, 244),
            "plate",
            ((20, 110, 60), W), True),
    Country("China", "East Asia", "han", ("1", "2", "3"), (196, 20, 26), (252, 216, 60), "pillar",
            (20, 110, 60),
            "plate", ((20, 70, 170), W)),
    Country("Japan", "East Asia", "kana", ("1", "2", "3"), (250, 246, 236), (30, 40, 120), "legs",
            (220, 30, 30),
            "plate", ((30, 70, 170), W), True),
    Country("South Korea", "East Asia", "hangul", ("1", "2", "3"), (40, 150, 210), W, "legs", (210, 30, 40),
            "plate",
            ((30, 60, 150), W)),
    Country("United States", "North America", "latin", ("DINER", "PIZZA", "LIQUOR"), (30, 30, 40),
            (255, 90, 90),
            "legs", (30, 70, 160), "arrow", ((20, 110, 60), W)),
    Country("Canada", "North America", "latin", ("DONUTS", "HARDWARE", "MAPLE"), (206, 24, 30), W, "legs",
            (206, 24, 36), "plate", (W, (20, 40, 120))),
    Country("Mexico", "Latin America", "latin", ("TACOS", "ABARROTES", "TORTAS"), (230, 40, 120),
            (252, 240, 90),
            "pillar", (230, 40, 120), "plate", ((20, 110, 60), W)),
    Country("Brazil", "Latin America", "latin", ("PADARIA", "ACAI", "LANCHES"), (250, 220, 30), (20, 110, 60),
            "legs",
            (250, 210, 20), "plate", ((20, 50, 140), W)),
    Country("Argentina", "Latin America", "latin", ("PARRILLA", "KIOSCO", "HELADOS"), (120, 180, 226), W,
            "pillar",
            (190, 30, 40), "plate", (K, W)),
    Country("Australia", "Oceania", "latin", ("BAKERY", "SURF", "MILK BAR"), (20, 120, 130), (252, 220, 60),
            "pillar",
            (214, 30, 30), "arrow", (W, K), True),
    Country("New Zealand", "Oceania", "latin", ("DAIRY", "KUMARA", "PIES"), (20, 20, 24), W, "legs",
            (200, 40, 50),
            "arrow", ((40, 90, 170), W), True),
)}
