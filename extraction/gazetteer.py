"""What stands at the head of an article: cities, agencies, and words in capitals that are no place. Data."""


def _lines(text):
    return frozenset(line.strip() for line in text.replace(",", "\n").split("\n") if line.strip())


# Capitals, and cities that newspapers print without their country. They settle doubtful shapes alone (a word on
# a line of its own); a dateline with its date or agency may name any place.
CITIES = _lines("""
abidjan, abu dhabi, abuja, accra, addis ababa, algiers, almaty, amman, amsterdam, ankara, antananarivo,
apia, ashgabat, asmara, astana, asuncion, athens, atlanta, auckland, baghdad, baku, bali, baltimore, bamako,
bangkok, bangui, banjul, barcelona, beijing, beirut, belfast, belgrade, belmopan, berlin, bern, bissau,
bishkek, bogota, boston, brasilia, bratislava, brazzaville, bridgetown, brussels, bucharest, budapest,
buenos aires, cairo, canberra, cape town, caracas, cardiff, chicago, chisinau, cincinnati, cleveland,
colombo, conakry, copenhagen, dakar, dallas, damascus, delhi, denver, detroit, dhaka, dili, djibouti,
dodoma, doha, dubai, dublin, dushanbe, edinburgh, florence, frankfurt, freetown, gaborone, geneva,
georgetown, gibraltar, glasgow, guangzhou, guatemala city, hamburg, hanoi, harare, havana, helsinki, hong
kong, honiara, honolulu, houston, indianapolis, islamabad, istanbul, izmir, jakarta, jerusalem,
johannesburg, juba, kabul, kampala, karachi, kathmandu, khartoum, kigali, kingston, kinshasa, kuala lumpur,
kuwait city, kyiv, la paz, lagos, las vegas, libreville, lilongwe, lima, lisbon, ljubljana, lome, london,
los angeles, luanda, lusaka, luxembourg, macau, madrid, majuro, malabo, male, managua, manama, manila,
maputo, maseru, mbabane, melbourne, mexico city, miami, milan, milwaukee, minneapolis, minsk, mogadishu,
monaco, monrovia, montevideo, montreal, moroni, moscow, mumbai, munich, muscat, nairobi, nassau, naypyitaw,
n'djamena, new delhi, new orleans, new york, niamey, nicosia, nouakchott, nuku'alofa, oklahoma city, oslo,
ottawa, ouagadougou, panama city, paramaribo, paris, philadelphia, phnom penh, phoenix, pittsburgh,
podgorica, port louis, port moresby, port of spain, port-au-prince, port vila, porto-novo, prague, praia,
pretoria, pristina, pyongyang, quebec city, quito, rabat, ramallah, reykjavik, riga, rio de janeiro, riyadh,
rome, san antonio, san diego, san francisco, san jose, san marino, san salvador, sanaa, santiago, santo
domingo, sao paulo, sarajevo, seattle, seoul, shanghai, singapore, skopje, sofia, st. louis, st. petersburg,
stockholm, sucre, suva, sydney, taipei, tallinn, tarawa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv,
the hague, thimphu, tirana, tokyo, toronto, tripoli, tunis, ulaanbaatar, vaduz, valletta, vatican city,
victoria, vienna, vientiane, vilnius, warsaw, washington, wellington, windhoek, yamoussoukro, yangon,
yaounde, yerevan, zagreb, zurich
""")

# Agencies and papers as they print themselves in a dateline or credit, in small letters.
AGENCIES = _lines("""
aa, afp, agence france-presse, agencies, aki, al jazeera, anadolu, anadolu agency, ani, ansa, ap, apa, apo,
aps, armenpress, associated press, azertac, bbc, bbc news, bbc sport, belta, bernama, bloomberg, bta,
business wire, cna, cnn, ctk, dpa, efe, globe newswire, globenewswire, hina, ians, interfax, ips, irna,
itar-tass, jiji, kcna, kuna, kyodo, kyodo news, lusa, map, mena, mti, nan, pa, pa media, pap, petra, prensa
latina, prnewswire, pti, reuters, ria, ritzau, sana, stt, tanjug, tap, tass, tass news agency, tt,
ukrinform, upi, vna, wafa, wam, xinhua, yonhap, the associated press, the guardian
""")

# Words in capitals that open a paragraph or stand on a line of their own without being a place. Africa, Asia and
# the like are names of sections before they are places.
NOT_PLACES = _lines("""
advertisement, advisory, africa, alert, america, americas, analysis, appeal, arts, asean, asia, audio,
background, breaking, briefing, business, cartoon, chart, comment, commentary, contact, copyright,
correction, corrected, coronavirus, covid, culture, debate, developing, economy, editorial, editors,
embargoed, entertainment, environment, europe, exclusive, explained, explainer, fact, factbox, faq, feature,
fifa, final, finance, first, focus, food, football, for, gallery, goal, graphic, headline, headlines,
health, iaea, immediate, insight, interview, intro, introduction, just, kicker, latest, letter, letters,
life, lifestyle, live, local, magazine, market, markets, money, more, music, nasa, nation, national, nato,
news, newsletter, note, notice, now, obituary, obituaries, opec, opinion, pacific, photo, photos, picture,
pictures, podcast, politics, poll, preview, profile, quote, recap, recipe, region, related, release, report,
reportage, result, results, review, rewrite, royals, science, society, special, sport, sports, spotlight,
statement, story, summary, technology, teaser, tech, timeline, top, transcript, travel, trending, tv, uefa,
unesco, unhcr, unicef, update, updated, urgent, video, viewpoint, war, warning, watch, weather, weekend,
who, wires, world, writer
""")
