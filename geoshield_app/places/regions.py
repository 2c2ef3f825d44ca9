"""Place words beside towns: adjectives, languages and scripts, regions, landmarks, other names of countries."""

from __future__ import annotations


def _rows(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.replace("\n", " ").split(",") if name.strip())


ADJECTIVES = _rows(
    """American, British, English, Scottish, Welsh, Irish, French, German, Italian, Spanish, Catalan, Basque,
    Portuguese, Dutch, Flemish, Belgian, Swiss, Austrian, Danish, Swedish, Norwegian, Finnish, Icelandic, Nordic,
    Scandinavian, Polish, Czech, Slovak, Slovenian, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Bosnian,
    Albanian, Macedonian, Montenegrin, Greek, Turkish, Cypriot, Maltese, Russian, Ukrainian, Belarusian, Estonian,
    Latvian, Lithuanian, Baltic, Balkan, Georgian, Armenian, Azerbaijani, Kazakh, Uzbek, Mongolian, Chinese, Japanese,
    Korean, South Korean, North Korean, Taiwanese, Tibetan, Vietnamese, Thai, Cambodian, Khmer, Laotian, Lao, Burmese,
    Malaysian, Malay, Singaporean, Indonesian, Balinese, Filipino, Indian, Pakistani, Bangladeshi, Nepalese, Nepali,
    Sri Lankan, Afghan, Iranian, Persian, Iraqi, Syrian, Lebanese, Israeli, Palestinian, Jordanian, Saudi, Emirati,
    Arab, Arabic, Arabian, Yemeni, Omani, Egyptian, Libyan, Tunisian, Algerian, Moroccan, African, South African,
    Nigerian, Ghanaian, Kenyan, Tanzanian, Ugandan, Ethiopian, Somali, Sudanese, Senegalese, Congolese, Zimbabwean,
    Namibian, Malagasy, Canadian, Mexican, Guatemalan, Cuban, Jamaican, Haitian, Dominican, Puerto Rican, Caribbean,
    Colombian, Venezuelan, Ecuadorian, Peruvian, Bolivian, Chilean, Argentinian, Argentine, Uruguayan, Paraguayan,
    Brazilian, Latin American, South American, North American, Central American, Australian, New Zealander, Polynesian,
    Hawaiian, Californian, Texan, Asian, East Asian, Southeast Asian, South Asian, Middle Eastern, European,
    Eastern European, Mediterranean, Bavarian, Tuscan, Sicilian, Andalusian, Parisian, Venetian, Londoner, Viennese,
    Hebrew, Hindi, Urdu, Bengali, Tamil, Telugu, Punjabi, Swahili, Zulu, Afrikaans, Amharic, Farsi, Kurdish, Yiddish,
    Mandarin, Cantonese, Cyrillic, Devanagari, Hangul, Kanji, Hiragana, Katakana, Gaelic, Tagalog, Sinhala"""
)
"""Of countries, peoples, languages and scripts."""

CAPITAL_ONLY_ADJECTIVES = frozenset({"polish", "mandarin", "lao", "basque"})
"""With a small letter: what one does to shoes, a fruit, a garment."""

REGIONS = _rows(
    """Europe, Asia, Africa, Oceania, Antarctica, Australia, North America, South America, Latin America,
    Central America, Scandinavia, the Balkans, Balkans, Middle East, Southeast Asia, South Asia, East Asia, Far East,
    Central Asia, Eastern Europe, Western Europe, Southern Europe, Northern Europe, Mediterranean, Caribbean,
    Patagonia, Siberia, Caucasus, Maghreb, Sahara, Himalayas, Alps, Andes, Pyrenees, Dolomites, Rocky Mountains,
    England, Scotland, Wales, Northern Ireland, Great Britain, Britain, Cornwall, Yorkshire, Cotswolds, Lake District,
    Scottish Highlands, Tuscany, Sicily, Sardinia, Lombardy, Umbria, Puglia, Amalfi Coast, Cinque Terre, Provence,
    Brittany, Normandy, Alsace, Corsica, French Riviera, Burgundy, Catalonia, Andalusia, Galicia, Basque Country,
    Mallorca, Majorca, Ibiza, Canary Islands, Tenerife, Madeira, Azores, Algarve, Bavaria, Saxony, Black Forest,
    Rhineland, Tyrol, Transylvania, Bohemia, Moravia, Crimea, Lapland, Jutland, Zealand, Scania, Crete, Santorini,
    Mykonos, Rhodes, Anatolia, Cappadocia, Punjab, Rajasthan, Kerala, Tibet, Xinjiang, Hokkaido, Honshu, Kyushu,
    Okinawa, Java, Sumatra, Borneo, Phuket, Zanzibar, Kilimanjaro, Yucatan, Quebec, Ontario, British Columbia,
    Alberta, Nova Scotia, New England, Midwest, Silicon Valley, Manhattan, Brooklyn, Hollywood, Times Square,
    New South Wales, Tasmania, Eiffel Tower, Big Ben, Tower Bridge, Buckingham Palace, London Eye, Notre Dame, Louvre,
    Arc de Triomphe, Colosseum, Trevi Fountain, Spanish Steps, Leaning Tower, St Mark's Square, Grand Canal,
    Sagrada Familia,
    Alhambra, Brandenburg Gate, Neuschwanstein, Charles Bridge, Acropolis, Parthenon, Hagia Sophia, Blue Mosque,
    Red Square,
    Kremlin, Taj Mahal, Angkor Wat, Great Wall, Forbidden City, Mount Fuji, Burj Khalifa, Marina Bay Sands, Pyramids of
    Giza, Table Mountain, Statue of Liberty, Golden Gate Bridge, Golden Gate, Empire State Building, Space Needle,
    Niagara Falls, Grand Canyon, Machu Picchu, Christ the Redeemer, Sugarloaf Mountain, Sydney Opera House, Uluru,
    Harbour Bridge, Matterhorn, Mont Blanc, Vesuvius, Mount Etna, Mount Everest, Thames, Seine, Danube, Rhine, Tiber,
    Ganges, Mekong, Nile, Bosphorus, Baltic Sea, North Sea, Adriatic, Aegean, Gamla Stan, Champs Elysees"""
)
"""Continents, regions, and landmarks so well known that their name is the place."""

COUNTRY_ALIASES = {
    "USA": "US", "U.S.": "US", "US": "US", "United States of America": "US", "America": "US", "UK": "GB", "U.K.": "GB",
    "England": "GB", "Scotland": "GB", "Wales": "GB", "Great Britain": "GB", "Britain": "GB", "Netherlands": "NL",
    "Holland": "NL", "Czech Republic": "CZ", "Bosnia": "BA", "Burma": "MM", "Côte d'Ivoire": "CI", "Macedonia": "MK",
    "UAE": "AE", "Cape Verde": "CV", "Swaziland": "SZ", "Türkiye": "TR", "Palestine": "PS", "DR Congo": "CD",
    "Korea": "KR", "East Timor": "TL", "Vatican City": "VA", "Curaçao": "CW", "Réunion": "RE", "Macau": "MO",
}  # fmt: skip
"""Names of countries that the library does not list, with their two-letter code."""

ALWAYS_CAPITALS = frozenset({"us", "uk", "uae", "usa"})
"""'us' is a word; these count in capitals only."""
