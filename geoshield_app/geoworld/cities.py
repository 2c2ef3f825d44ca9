"""The 48 cities of the test world: where they lie, and what only they have.

Names, countries and coordinates are real; landmarks and liveries are drawings that resemble them.
"""

# fmt: off

from dataclasses import dataclass

from geoshield_app.geoworld.countries import COUNTRIES, Colour


@dataclass(frozen=True, slots=True)
class City:
    """One city; the coordinates are its centre, in degrees, north and east positive."""

    name: str
    country: str
    region: str
    lat: float
    lon: float
    climate: str
    landmark: str  # a row of draw_landmark.SHAPES
    landmark_noun: str
    landmark_width: float  # width over height
    landmark_colours: tuple[Colour, Colour, Colour]
    livery: str  # taxi | bus | tram
    livery_colours: tuple[Colour, Colour]
    pavement: str  # plain | checks | waves | diamonds | setts | slabs
    pavement_colours: tuple[Colour, Colour]
    horizon: str  # sea | hills | mountains | plain
    horizon_bearing_deg: float


def _c(place: tuple[str, str, float, float, str], mark: tuple[str, str, float, Colour, Colour, Colour],
       livery: tuple[str, Colour, Colour], pave: tuple[str, Colour, Colour], edge: tuple[str, float]) -> City:
    name, country, lat, lon, climate = place
    return City(name, country, COUNTRIES[country].region, lat, lon, climate, mark[0], mark[1], mark[2],
                mark[3:],
                livery[0], livery[1:], pave[0], pave[1:], edge[0], edge[1])


W, K, GOLD = (242, 240, 234), (34, 36, 42), (226, 180, 60)
RED, GREEN = (198, 40, 36), (60, 140, 90)
BRICK, COPPER, STEEL = (150, 76, 52), (104, 168, 146), (128, 138, 150)
G1, G2, G3 = (150, 150, 150), (186, 184, 178), (112, 112, 114)

CITIES: tuple[City, ...] = (
    _c(("Oslo", "Norway", 59.91, 10.75, "nordic"), ("ramp", "white sloping hall", 1.6, W, (190, 214, 226),
                                                    STEEL),
       ("tram", (130, 190, 224), W), ("slabs", G2, G1), ("sea", 200)),
    _c(("Stockholm", "Sweden", 59.33, 18.07, "nordic"), ("crown_tower", "brick tower with a crown", 0.4, BRICK,
                                                         COPPER,
       GOLD), ("bus", (206, 30, 40), W), ("setts", (150, 134, 120), G3), ("sea", 90)),
    _c(("Copenhagen", "Denmark", 55.68, 12.57, "temperate"), ("twisted_spire", "twisted spire", 0.5, BRICK,
        COPPER,
       GOLD), ("bus", (250, 190, 20), (150, 20, 30)), ("setts", (170, 160, 150), (110, 100, 96)), ("sea", 80)),
    _c(("London", "United Kingdom", 51.51, -0.13, "temperate"), ("clock_tower", "clock tower", 0.24,
        (196, 164, 100),
       (70, 80, 76), W), ("bus", (210, 20, 30), K), ("slabs", (176, 170, 158), (150, 144, 132)), ("plain", 0)),
    _c(("Reading", "United Kingdom", 51.45, -0.97, "temperate"), ("ruin", "ruined arch", 1.1, (150, 140, 122),
       (120, 128, 96), (92, 88, 80)), ("bus", (120, 60, 160), (230, 120, 190)), ("checks", (170, 90, 70), G2),
       ("hills", 270)),
    _c(("Paris", "France", 48.86, 2.35, "temperate"), ("lattice_tower", "iron lattice tower", 0.5,
                                                       (122, 92, 70),
       (148, 116, 90), (90, 68, 54)), ("bus", (110, 200, 180), W), ("setts", (136, 134, 132), (104, 102, 102)),
       ("plain", 0)),
    _c(("Nice", "France", 43.70, 7.27, "mediterranean"), ("hotel_dome", "pink hotel dome", 0.9, (244, 236, 226),
       (230, 130, 150), COPPER), ("tram", (200, 206, 210), (250, 130, 40)), ("checks", (240, 226, 200),
           (60, 120, 180)),
       ("sea", 180)),
    _c(("Amsterdam", "Netherlands", 52.37, 4.90, "temperate"), ("windmill", "windmill", 0.9, (110, 84, 62), W,
       (70, 120, 80)), ("tram", (240, 240, 240), (30, 90, 190)), ("setts", (150, 84, 66), (120, 66, 54)),
       ("sea", 300)),
    _c(("Berlin", "Germany", 52.52, 13.40, "continental"), ("sphere_tower", "tower with a steel sphere", 0.22,
       (188, 190, 190), (150, 160, 172), RED), ("bus", (250, 210, 0), K), ("slabs", (166, 164, 158), G3),
       ("plain", 0)),
    _c(("Munich", "Germany", 48.14, 11.58, "continental"), ("twin_onions", "twin green domes", 0.6,
                                                            (168, 84, 60),
       (96, 164, 140), GOLD), ("tram", (30, 80, 180), W), ("setts", (186, 178, 160), (150, 140, 120)),
       ("mountains", 180)),
    _c(("Vienna", "Austria", 48.21, 16.37, "continental"), ("wheel", "red giant wheel", 1.0, (176, 36, 40),
                                                            (200, 60, 50),
       W), ("tram", (206, 20, 30), W), ("diamonds", (214, 206, 188), (170, 160, 140)), ("hills", 280)),
    _c(("Prague", "Czechia", 50.08, 14.44, "continental"), ("gothic", "cluster of gothic spires", 0.8,
                                                            (96, 88, 78),
       (60, 66, 70), GOLD), ("tram", (170, 24, 30), (240, 226, 190)), ("checks", (70, 74, 90), (210, 200, 196)),
       ("hills", 250)),
    _c(("Madrid", "Spain", 40.42, -3.70, "mediterranean"), ("leaning_twins", "two leaning towers", 0.9,
                                                            (90, 90, 96),
       (180, 40, 44), (160, 170, 180)), ("taxi", W, (206, 20, 40)), ("slabs", (206, 190, 170), (170, 150, 130)),
       ("mountains", 340)),
    _c(("Barcelona", "Spain", 41.39, 2.17, "mediterranean"), ("bullet_spires", "four pierced spires", 0.8,
        (190, 152, 108),
       (150, 116, 80), (230, 200, 90)), ("taxi", K, (250, 206, 20)), ("diamonds", (176, 180, 176),
           (130, 134, 130)),
       ("sea", 130)),
    _c(("Lisbon", "Portugal", 38.72, -9.14, "mediterranean"), ("suspension", "red suspension bridge", 2.3,
        (196, 52, 40),
       (170, 44, 36), (150, 40, 34)), ("tram", (250, 204, 20), W), ("waves", (240, 236, 226), (50, 52, 60)),
       ("sea", 190)),
    _c(("Rome", "Italy", 41.90, 12.50, "mediterranean"), ("arena", "round arena of arches", 1.5,
                                                          (204, 170, 122),
       (90, 66, 50), (178, 142, 100)), ("taxi", W, (120, 20, 40)), ("setts", (70, 70, 76), (50, 50, 54)),
       ("hills", 110)),
    _c(("Venice", "Italy", 45.44, 12.32, "mediterranean"), ("campanile", "brick bell tower", 0.3, (176, 88, 58),
                                                            W,
       (120, 170, 130)), ("bus", (240, 236, 220), (20, 110, 120)), ("slabs", (214, 206, 190), (240, 238, 230)),
       ("sea", 110)),
    _c(("Athens", "Greece", 37.98, 23.73, "mediterranean"), ("temple", "marble temple", 1.6, (240, 226, 196),
       (206, 190, 156), (160, 142, 108)), ("taxi", (250, 216, 20), K), ("plain", (236, 230, 220),
           (200, 190, 180)),
       ("hills", 60)),
    _c(("Moscow", "Russia", 55.76, 37.62, "nordic"), ("onions", "coloured onion domes", 0.9, (186, 60, 48),
                                                      (50, 140, 90),
       (250, 200, 50)), ("bus", (30, 90, 200), W), ("setts", (90, 84, 84), (60, 56, 58)), ("plain", 0)),
    _c(("Istanbul", "Turkey", 41.01, 28.98, "mediterranean"), ("mosque", "grey dome with minarets", 1.3,
       (168, 170, 172), (124, 140, 152), GOLD), ("taxi", (252, 200, 20), K), ("checks", (180, 120, 100), G2),
       ("sea", 90)),
    _c(("Jerusalem", "Israel", 31.78, 35.22, "mediterranean"), ("gold_dome", "golden dome", 0.9, (60, 110, 180),
       (236, 188, 40), (236, 226, 200)), ("bus", (30, 130, 70), W), ("slabs", (232, 214, 178), (206, 184, 144)),
       ("hills", 90)),
    _c(("Dubai", "United Arab Emirates", 25.20, 55.27, "desert"), ("needle_steps", "stepped needle skyscraper",
        0.24,
       (170, 190, 206), (206, 222, 232), (120, 136, 150)), ("taxi", (226, 206, 170), (200, 30, 40)),
       ("diamonds", (222, 200, 160), (190, 150, 110)), ("sea", 310)),
    _c(("Cairo", "Egypt", 30.04, 31.24, "desert"), ("pyramids", "three pyramids", 2.0, (216, 180, 116),
                                                    (176, 140, 84),
       (196, 160, 100)), ("taxi", W, K), ("plain", (214, 196, 160), (180, 160, 130)), ("plain", 0)),
    _c(("Marrakesh", "Morocco", 31.63, -7.99, "desert"), ("square_minaret", "square red minaret", 0.3,
                                                          (200, 116, 84),
       (70, 150, 140), GOLD), ("taxi", (236, 180, 110), (160, 60, 40)), ("checks", (206, 120, 90),
           (60, 130, 120)),
       ("mountains", 170)),
    _c(("Nairobi", "Kenya", -1.29, 36.82, "savanna"), ("drum_tower", "round tower with a hat", 0.4,
                                                       (196, 130, 90),
       (150, 96, 66), W), ("bus", (120, 40, 150), (250, 220, 40)), ("plain", (190, 120, 90), (160, 96, 70)),
       ("hills", 240)),
    _c(("Lagos", "Nigeria", 6.52, 3.38, "tropical"), ("cable_bridge", "cable bridge", 1.9, (236, 236, 236),
       (190, 200, 206), (214, 90, 40)), ("bus", (250, 200, 20), K), ("slabs", (180, 160, 140), (120, 100, 80)),
       ("sea", 180)),
    _c(("Cape Town", "South Africa", -33.92, 18.42, "subtropical"), ("table", "flat topped mountain", 2.8,
       (118, 112, 116), (146, 138, 132), (84, 110, 84)), ("bus", (30, 150, 200), (250, 130, 30)),
       ("setts", (190, 150, 120), (150, 110, 90)), ("sea", 320)),
    _c(("Delhi", "India", 28.61, 77.21, "monsoon"), ("fluted_tower", "fluted sandstone tower", 0.24,
                                                     (190, 92, 62),
       (222, 160, 120), (140, 60, 44)), ("taxi", (40, 150, 70), (250, 214, 40)), ("checks", (210, 120, 90), W),
       ("plain", 0)),
    _c(("Mumbai", "India", 19.08, 72.88, "tropical"), ("gateway", "basalt gateway", 1.1, (200, 164, 104),
                                                       (120, 90, 60),
       (170, 136, 84)), ("taxi", K, (252, 206, 30)), ("plain", (170, 160, 150), (140, 130, 120)), ("sea", 260)),
    _c(("Bangkok", "Thailand", 13.76, 100.50, "tropical"), ("stupa", "golden stupa", 0.7, (240, 190, 40),
                                                            (252, 226, 130),
       (190, 60, 40)), ("taxi", (240, 60, 150), (250, 210, 40)), ("diamonds", (220, 160, 150), (180, 110, 100)),
       ("plain", 0)),
    _c(("Hanoi", "Vietnam", 21.03, 105.85, "tropical"), ("pavilion", "tiered lake pavilion", 0.8,
                                                         (214, 190, 130),
       (120, 100, 76), (150, 60, 44)), ("bus", (250, 220, 60), RED), ("checks", (176, 170, 160), (150, 60, 50)),
       ("hills", 290)),
    _c(("Kuala Lumpur", "Malaysia", 3.14, 101.69, "tropical"), ("linked_twins", "linked twin towers", 0.6,
       (176, 190, 200), (214, 222, 228), (110, 124, 140)), ("taxi", (206, 30, 30), W),
       ("diamonds", (190, 90, 70), (230, 200, 170)), ("hills", 60)),
    _c(("Singapore", "Singapore", 1.35, 103.82, "tropical"), ("deck_towers", "three towers under a deck", 1.2,
       (200, 208, 206), (236, 236, 232), GREEN), ("bus", (90, 180, 60), W), ("plain", (226, 220, 212),
           (190, 186, 180)),
       ("sea", 170)),
    _c(("Beijing", "China", 39.90, 116.41, "continental"), ("round_temple", "round blue roofed temple", 0.9,
       (176, 44, 40), (44, 80, 160), GOLD), ("taxi", (250, 190, 20), (30, 90, 170)),
       ("slabs", G2, (130, 130, 126)),
       ("mountains", 300)),
    _c(("Shanghai", "China", 31.23, 121.47, "monsoon"), ("pearl_tower", "tower with pink spheres", 0.34,
       (176, 176, 186), (214, 80, 130), (150, 60, 110)), ("taxi", (40, 190, 190), W),
       ("waves", (206, 200, 196), (160, 60, 60)), ("plain", 0)),
    _c(("Tokyo", "Japan", 35.68, 139.69, "monsoon"), ("banded_tower", "red and white tower", 0.4, (230, 70, 30),
                                                      W,
       (200, 50, 30)), ("taxi", (250, 220, 50), (30, 140, 80)), ("slabs", (200, 196, 190), (250, 206, 40)),
       ("mountains", 250)),
    _c(("Kyoto", "Japan", 35.01, 135.77, "monsoon"), ("pagoda", "five tier pagoda", 0.5, (130, 70, 50),
                                                      (66, 60, 62), GOLD),
       ("bus", (130, 190, 130), W), ("plain", (196, 190, 176), (160, 150, 136)), ("hills", 70)),
    _c(("Seoul", "South Korea", 37.57, 126.98, "monsoon"), ("hill_tower", "tower on a green hill", 1.2,
                                                            (86, 126, 80),
       (222, 222, 226), (90, 150, 200)), ("bus", (40, 110, 220), W), ("checks", (190, 190, 186),
           (90, 150, 130)),
       ("hills", 350)),
    _c(("New York", "United States", 40.71, -74.01, "continental"),
       ("torch_statue", "green statue with a torch", 0.4,
       (110, 176, 150), (178, 162, 136), GOLD), ("taxi", (252, 190, 0), K), ("slabs", (190, 186, 180), G1),
       ("sea", 160)),
    _c(("San Francisco", "United States", 37.77, -122.42, "subtropical"),
       ("slim_pyramid", "slim white pyramid tower",
       0.34, (236, 234, 228), (170, 176, 180), (120, 130, 140)), ("tram", (130, 40, 40), (236, 214, 150)),
       ("plain", (200, 196, 186), (170, 164, 154)), ("sea", 280)),
    _c(("Toronto", "Canada", 43.65, -79.38, "continental"), ("pod_tower", "concrete tower with a pod", 0.26,
       (186, 184, 178), (80, 90, 100), RED), ("tram", (206, 20, 30), W), ("slabs", (176, 174, 170),
           (160, 70, 60)),
       ("sea", 170)),
    _c(("Mexico City", "Mexico", 19.43, -99.13, "subtropical"), ("angel_column", "column with a golden angel",
        0.5,
       (214, 204, 186), (240, 196, 50), (170, 160, 142)), ("taxi", (230, 60, 140), W),
       ("checks", (190, 100, 90), (230, 200, 160)), ("mountains", 130)),
    _c(("Rio de Janeiro", "Brazil", -22.91, -43.17, "tropical"),
       ("open_arms", "statue with open arms on a peak", 1.1,
       (70, 110, 74), (236, 234, 226), (100, 130, 90)), ("taxi", (252, 216, 20), (30, 60, 150)),
       ("waves", (244, 242, 236), (26, 28, 34)), ("sea", 150)),
    _c(("Brasilia", "Brazil", -15.79, -47.88, "savanna"), ("rib_crown", "crown of white ribs", 1.1, W,
                                                           (110, 170, 206),
       (200, 204, 206)), ("bus", (240, 240, 240), (30, 150, 80)), ("plain", (206, 190, 176), (190, 110, 80)),
       ("plain", 0)),
    _c(("Buenos Aires", "Argentina", -34.60, -58.38, "subtropical"), ("obelisk", "white obelisk", 0.18,
        (238, 234, 224),
       (200, 196, 184), K), ("taxi", K, (252, 216, 30)), ("checks", (230, 210, 130), (190, 170, 100)),
       ("sea", 60)),
    _c(("Sydney", "Australia", -33.87, 151.21, "subtropical"), ("shells", "white shell roofs", 1.9,
        (246, 244, 238),
       (210, 206, 196), (176, 130, 100)), ("bus", (90, 180, 230), W), ("slabs", (190, 150, 110),
           (160, 120, 86)),
       ("sea", 80)),
    _c(("Melbourne", "Australia", -37.81, 144.96, "subtropical"), ("station", "yellow station with a dome", 1.6,
       (232, 186, 70), (96, 150, 130), (150, 70, 50)), ("tram", (30, 120, 70), (250, 214, 60)),
       ("setts", (80, 86, 100), (60, 64, 76)), ("sea", 200)),
    _c(("Auckland", "New Zealand", -36.85, 174.76, "temperate"), ("arch_bridge", "steel arch bridge", 2.2,
       (150, 160, 168), (110, 120, 130), (190, 196, 200)), ("bus", (20, 40, 110), (130, 210, 70)),
       ("diamonds", (90, 90, 96), (130, 130, 134)), ("hills", 45)),
)
