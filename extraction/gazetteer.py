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

# Countries, their states and regions as they are printed in a sentence.
COUNTRIES = _lines("""
afghanistan, africa, alabama, alaska, albania, alberta, algeria, america, andorra, angola, antarctica,
argentina, arizona, arkansas, armenia, asia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
barbados, bavaria, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, britain,
british columbia, brittany, brunei, bulgaria, burgundy, burkina faso, burma, burundi, california, cambodia,
cameroon, canada, cape verde, catalonia, chad, chechnya, chile, china, colombia, colorado, congo,
connecticut, cornwall, corsica, costa rica, crete, crimea, croatia, cuba, cyprus, czechia, delaware,
denmark, dominica, ecuador, egypt, el salvador, england, eritrea, estonia, eswatini, ethiopia, eurasia,
europe, fiji, finland, flanders, florida, france, gabon, galicia, gambia, gaza, germany, ghana, greece,
greenland, grenada, guatemala, guinea, guyana, haiti, hawaii, holland, honduras, hungary, iceland, idaho,
illinois, india, indiana, indonesia, iowa, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan,
jersey, jordan, kansas, kashmir, kazakhstan, kent, kentucky, kenya, korea, kosovo, kurdistan, kuwait,
kyrgyzstan, laos, latin america, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania,
lombardy, louisiana, luxembourg, macedonia, madagascar, maine, malawi, malaysia, maldives, mali, malta,
manitoba, maryland, massachusetts, mauritania, mauritius, mexico, michigan, minnesota, mississippi,
missouri, moldova, monaco, mongolia, montana, montenegro, morocco, mozambique, myanmar, namibia, nebraska,
nepal, netherlands, nevada, new hampshire, new jersey, new mexico, new south wales, new york, new zealand,
nicaragua, niger, nigeria, normandy, north america, north carolina, north dakota, north korea, north
macedonia, northern ireland, norway, nova scotia, ohio, oklahoma, oman, ontario, oregon, pakistan,
palestine, panama, papua new guinea, paraguay, pennsylvania, peru, philippines, poland, portugal, provence,
prussia, puerto rico, qatar, quebec, queensland, rhode island, romania, russia, rwanda, samoa, sardinia,
saskatchewan, saudi arabia, savoy, saxony, scandinavia, scotland, senegal, serbia, seychelles, siberia,
sicily, sierra leone, silesia, singapore, slovakia, slovenia, somalia, south africa, south america, south
carolina, south dakota, south korea, south sudan, spain, sri lanka, sudan, suriname, sussex, sweden,
switzerland, syria, taiwan, tajikistan, tanzania, tasmania, tennessee, texas, thailand, tibet, togo, tonga,
trinidad, tunisia, turkey, turkmenistan, tuscany, tuvalu, tyrol, u.k, u.s, u.s.a, uganda, uk, ukraine,
united arab emirates, united kingdom, united states, united states of america, uruguay, us, usa, utah,
uzbekistan, vanuatu, venezuela, vermont, vietnam, virginia, wales, west bank, west virginia, wisconsin,
wyoming, yemen, yorkshire, zambia, zanzibar, zimbabwe
""")
