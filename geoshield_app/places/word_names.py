"""Place names that are also words, and what a capital says about them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PREPOSITIONS = _words(
    """
    across around at between beyond central downtown eastern from in inside leaving near northern outside
    southern through to toward towards visiting western within
    """
)
"""Before a capital they say that a place follows."""

ORDINARY_WORDS = _words(
    """
    acre ades agar agro all alliance aloe aloha along alot americana an anew angers annex anta antelope anthem
    any apex apt arc arch are argos ascot ash aster atlantis aurora aware badger bah bake bald bank banning bar
    barking bars bass bat batch bath batman bats be beach bean bear beaver bees beet begun bell bend bender
    bermuda best bike bind bins bird black bloomfield blue bluff boat bol bole bonanza bond bone bono boo boom
    boot borne boulder bow bowie box bra brake branch brands brazil brick bright broken brook brush buckeye
    buckley bud buffalo burn bury bush but butte butterfly buy by cab cam can canning cannon cape capital care
    cars cast cat cave cay cedar cellar centennial centro chad champagne chance chandler charm chase chat cherry
    chest chia chin china chinatown chino choc cine city clay clear clearwater click cliff clove coal coast
    cocoa coffin cognac coin coke cold cologne colon column come commonwealth concord concordia concrete cone
    confederation converse cook copper coral core cork corn corner corona cove cow crab crane creek crest crop
    cross crown crystal cube cut cypress dalai dale dame dare dark date deal dean deep deer defiance deli delta
    derby desert dig dime dining dire dish do dock dole dome door dose dove dover down drama dream drop drum
    dual duck dune dust dye dyer eagle ear early earth eden edge ego el elm ely end endear enter enterprise era
    erect esse evergreen eye fair falls fan fare farm fat fate feast fern field fig film fir fire fish fishers
    fit flag flat fleet flint flora florist flower folk foot for ford forest forge fork fort fountain fox frank
    free front fruit fuel fuji funny gang gap garden gare garland garrison gate gay gem genes gift glass globe
    gloves go goal goat goes gold golden good gore grain grand granite grape grapevine grass gravel gray grays
    great green greenfield grey grounds grove groves guide guinea gulf gun had hail hair hale half ham hammer
    hand hang harbor hare harp has hat hawk hay hazard hazel he head heart heath heel heights hem hen herb
    hermitage hickory high highland hill hills hillside hilly hippo hire hit hobby hock hole holiday holland
    holly home homestead homo honey hood hook hope horde horizon horn horse hot how hub hue huge hull humble
    humid hun hunt hurricane hurst hut hyde ice icon if ilo imperial independence ink inn intake inverse iron is
    island islands it its ivy jam jasper jersey jet jewel jordan joy jungle jupiter kale keel keep kettle key
    keystone kid killa king kiss kit kitchener kite knight knot la labrador lace lad lake lakeside lamb lamp
    lance land lane large last latin latina laurel lava lawn lay le lead leaf league lean leather leave leek
    left legend leisure lemon lend lens levels levin liberal liberty lice lid lids lie lift light lily lime limo
    linden line lion list little live lobe lobo lodge log logos lone long look loom loop loos lot love lower
    luck lunch lust lute mach mage magenta maid mail main male mall mama man manage manga mango mania manila
    manly manning manor mansion mantle maple marble mare marina mark market marks marl marsh mascara mascot mask
    mason mast mat match matte maze me mead meal media meet mentor menu mercy mere meridian merit mesa metro mid
    midland midway mild mile mill mine minor minster mint mission moan mobile mocha mode model modern mojo mole
    monk monster moon moor moped mora moral moron moss motor mound mount mountain mouse mouth much mud mule
    mural muse must mustang my nail naked nancy narrow neat neck need neon nest net never nice no noble nod node
    normal nose not nova nut oak oaks oasis oat ocean ode off offer officer oil olive omen on once one open
    opportunity or oral orange orchard order ore orion osier ounce our out oval oven over overland owl pace pact
    page paint pair paisley palace pale palm panama panorama papa papaya para parade paradise paramount parkland
    parole part pass past pasta pastor path pay peace peak pear pearl peat peel peer pen penny people pepper
    perch perfect perm pest pesto phoenix pie pier pig pile pill pillar pine pink pinto pipe pit pita place
    plain plane plank plant plantation plaque plastic plate platform plaza plum plunge point pole police polish
    pond pool poole poor pop poppy porch pore port portage portrait posse post pot pout prairie premier preserve
    pretty prince princess pristine progress prosper providence puck pueblo pull pullman pulp pump pumpkin punch
    pup pure purple quake quarry quartz queen queens quest quiet quilt race rail rain rake ram rama ramp ranch
    range rapid rat rate raven raw ray reading recess red redding redwood reed reef rein relief remedy rent reo
    reserve reservoir rest retreat revere reverse revolution rib rich ridge riff ring riot rise river riverside
    roan robe rock rocky rogue roles roll roof room rope rose roses rosetta rouge rough round route ruby
    ruff rugby rule run rush rust rye sac safe saga sage sail sake sale salt samba same sams sand sandals
    sandwich sandy sane sari sash savage save say scale scott sea seal seam seaside seat sedan see seed semi
    send sense serene serum set shaft shale shaping sheep shelf shell shelter ship shire shop shore shoreline
    short shot show shy side siege signal silk sill silver sine single sire siren sky slate sleep slot slough
    small smith smoke snow so soap soda sofa soft sol solar sole soma song soul sound soup spa space span spark
    sparks speed spirit split spoke spot springs stable staff stage stain stains stamp stand star state stay
    steel step sterling stern stock stoke stone stony store storm stove straight strand straw stream strong
    style sues sulphur summit sun sunrise sunset sunshine superior sur surprise swan sweet swift swing sword
    swords sycamore table tag tail tall tame tan tango tank tap tar tart taxi tea teal team tell temple ten tent
    tequila terrace thai than thatch then thin thorn thorne tiger tile tilt time tin tint tip tire toad toe toga
    toll tom tomb tome tone tongue toon tooting top torch torrent touch tours toy track trail train tramp tray
    treasure tree trek trend tripod truce truck trunk try tub tuck tulip tune tunes turbo turf turkey turn
    turret tusk twin two tyre ube umber union unit uptown urn us use vale valence valley van vast vault vega
    veil vertex vest vibe vicar victory view vine vineyard viola violet virgin visa vision vista voyage vulcan
    wall walnut want war ward ware warm was wash watch water waterfall wave wax way we weather wedding well
    welling were wetter whale wheat wheel wheeling white who why wide wife wig will wind winder window wine wing
    wire wise wolf wonder wood woodland woodlands wool work worms worth yard yellow yoga yolk yore young zion
    zone
    """
)
"""A place only with a capital inside a sentence, after a preposition, or before a country."""

PEOPLE_AND_BRANDS = _words(
    """
    adam adrian ahmad alan albert alex alexandra ali alice alicia allen alma alvin amos ana anderson andrew
    angela ann anna anne anthony antonio antony apple ariel arnold aron asha aston athena barnes barry bella ben
    bentley beverly biden bob brad bradley brandon brent bruce bryan bryant buchanan burke burton campbell canon
    carl carlos carmen carnegie carson casey casio casper castro cesar chelsea claire claudio clinton clive
    cochrane columbus constantine cornelius corolla dalton daphne darwin david davis delgado denis diana diego
    dolores donna doris douglas duncan duran eden edison edmond elena elizabeth ellen emma eric eugene eva evans
    fatima felix fergus ferguson fernando fiat fletcher flora flores ford francisco frank fred frederick gandhi
    garcia garfield gary george gilbert gillette gloria golf goodyear gordon grace graham gregory griffin
    griffith guillermo gutierrez hannibal harold harper harrison harry harvey hassan hayden hayes helena
    henderson henry hercules herman hobbs holden holt honda hopkins howard hudson hugo hutchinson ida irene
    irving isabel ivan jack jackson jacob jake james jane jason jennifer jim joan joe john johnson johnston
    jones jose juan judith julia julian kai kamal kant kanye kari karin karl kate katy keller kelly kendall
    kennedy kim kyle lancia lara larkin larry laura lawrence lawson layla leigh lenin leo leon leslie lester
    lewis lincoln linda lindsay logan lola lopez louis lucas lucia lucy luke luz lynn madison madonna mandela
    marco maria mariana marie mario marion mark marshall martha martin martinez mary matthew matthews max maya
    mazda mercedes mia mike miki mila milton mini miranda mitchell mobil molina monica monroe monsanto moore
    morales murphy murray nancy napoleon nelson newton nick nico nigel nike nikki nissan nokia nora norman obama
    oliver opel oscar pablo palmer parker patricia patti paul paula pedro perez perry peter philip plato polo
    pullman puma ramon ramos ramsey randolph rashid raymond regina rex richardson rita rivera robert robertson
    rodriguez roger rogers roman ron roosevelt rosa rosario rose rosenberg ross roy russell ruth rutherford ryan sam
    samuel sandra sara sarah seat sebastian selma sharp shaw shell sheridan sherman shirley sidney simon smart
    sofia sola sophia stalin stanley stella stephen steve stuart suarez subaru sue susan suzuki tara taylor
    teresa terry tesla theo thomas tim tina toby tom tony torres total toyota tracy trinity troy trump tucker
    tyler valentina vans vera vespa victor victoria vincent vladimir volvo walker walter warren wayne wendy
    whitney william wilson wright zachary zoe
    """
)
"""Have a capital anyway: a place only after a preposition or before a country."""

TIMES_AND_PARTS = _words(
    """
    airport and april as at august autumn avenue baroque bay bible bridge castle cathedral central chapel
    christmas church city college december downtown dr east easter edwardian fall february federal food friday
    god gothic hall hotel house i im international ive january jazz july june lady lord march may monday most mr
    mrs ms museum national new north november october of old olympic park president renaissance republic road
    royal saint san santa saturday school september sir south spring square st station street summer sunday that
    the this thursday to tower town tudor tuesday university up victorian village wednesday west winter
    """
)
"""A place only before a country: 'in May', 'near Station Road'."""
