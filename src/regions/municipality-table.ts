/**
 * The municipalities of 1 January 2023 to 2026: code, labour-market region, inhabitants on 1 January 2026 and name as CBS
 * writes it, by COROP area with its province.
 *
 * Source: CBS, CC BY 4.0. Codes, names, provinces and inhabitants are those of table 03759ned and are compared with it by the
 * tests. COROP areas are those of “Gebieden in Nederland”, taken over by hand; the tests only compare their provinces.
 * Labour-market regions were found by laying the municipalities over the boundaries of the 35 regions of 2025 (CBS/Kadaster);
 * the tests only count them.
 */
export const municipalityTable = `
CR01 20|1895 01 39746 Oldambt|0765 01 12579 Pekela|0037 01 32110 Stadskanaal|0047 01 27825 Veendam
1950 01 25267 Westerwolde
CR02 20|1979 01 44846 Eemsdelta
CR03 20|0014 01 244427 Groningen (gemeente)|1966 01 48073 Het Hogeland|1952 01 61346 Midden-Groningen
1969 01 65067 Westerkwartier
CR04 21|0059 02 28254 Achtkarspelen|0060 02 3816 Ameland|1891 02 19231 Dantumadiel|0072 02 16270 Harlingen
0080 02 130162 Leeuwarden|1970 02 45935 Noardeast-Fryslân|0088 02 972 Schiermonnikoog|0093 02 4834 Terschelling
0737 02 32874 Tytsjerksteradiel|0096 02 1202 Vlieland|1949 02 47158 Waadhoeke
CR05 21|1940 02 52248 De Fryske Marren|1900 02 90521 Súdwest-Fryslân
CR06 21|0074 02 51955 Heerenveen|0085 02 25898 Ooststellingwerf|0086 02 30068 Opsterland
0090 02 57188 Smallingerland|0098 02 26622 Weststellingwerf
CR07 22|1680 01 26062 Aa en Hunze|0106 01 70769 Assen|1731 03 34402 Midden-Drenthe|1699 01 31737 Noordenveld
1730 01 35116 Tynaarlo
CR08 22|1681 03 26162 Borger-Odoorn|0109 03 35729 Coevorden|0114 03 109881 Emmen
CR09 22|1690 03 24819 De Wolden|0118 03 56781 Hoogeveen|0119 36 36616 Meppel|1701 36 20035 Westerveld
CR10 23|0148 36 30264 Dalfsen|0160 36 64116 Hardenberg|0166 36 56835 Kampen|0175 36 19365 Ommen
0180 36 18219 Staphorst|1708 36 45926 Steenwijkerland|1896 36 23733 Zwartewaterland|0193 36 134147 Zwolle
CR11 23|0150 06 105111 Deventer|1773 36 19079 Olst-Wijhe|0177 36 39084 Raalte
CR12 23|0141 05 75166 Almelo|0147 05 25038 Borne|1774 05 26958 Dinkelland|0153 05 162683 Enschede
0158 05 24313 Haaksbergen|0163 05 36354 Hellendoorn|0164 05 84045 Hengelo (O.)|1735 05 35775 Hof van Twente
0168 05 23472 Losser|0173 05 32033 Oldenzaal|1742 05 39274 Rijssen-Holten|0183 05 21604 Tubbergen
1700 05 34234 Twenterand|0189 05 25547 Wierden
CR13 25|0200 06 169212 Apeldoorn|0203 38 63926 Barneveld|0228 38 125331 Ede|0230 36 24039 Elburg
0232 06 33786 Epe|0233 06 28199 Ermelo|0243 06 50655 Harderwijk|0244 36 12822 Hattem|0246 06 19325 Heerde
0267 14 46283 Nijkerk|0302 36 29688 Nunspeet|0269 36 24535 Oldebroek|0273 06 25170 Putten
0279 38 10674 Scherpenzeel|0285 06 25569 Voorst|0289 38 42779 Wageningen
CR14 25|0197 09 27608 Aalten|1859 09 43986 Berkelland|1876 09 35983 Bronckhorst|0213 06 21562 Brummen
0222 09 60466 Doetinchem|0262 06 34213 Lochem|1955 09 37014 Montferland|1586 09 29868 Oost Gelre
1509 09 39596 Oude IJsselstreek|0294 09 29289 Winterswijk|0301 06 49292 Zutphen
CR15 25|0202 07 171822 Arnhem|1945 08 35700 Berg en Dal|0209 08 26868 Beuningen|0221 07 11173 Doesburg
0225 08 20019 Druten|0226 07 24852 Duiven|0252 08 16978 Heumen|1705 07 47802 Lingewaard|0268 08 189871 Nijmegen
1734 07 49266 Overbetuwe|0274 38 31356 Renkum|0275 07 43849 Rheden|0277 07 1837 Rozendaal
0293 07 15253 Westervoort|0296 08 42106 Wijchen|0299 07 45570 Zevenaar
CR16 25|0214 10 28095 Buren|0216 10 30413 Culemborg|0263 10 26225 Maasdriel|1740 10 25925 Neder-Betuwe
0281 10 42524 Tiel|1960 10 53445 West Betuwe|0668 10 20843 West Maas en Waal|0297 10 30687 Zaltbommel
CR17 26|0307 14 163764 Amersfoort|0308 14 25435 Baarn|0312 13 16402 Bunnik|0313 14 22905 Bunschoten
0310 13 43687 De Bilt|0736 18 45749 De Ronde Venen|0317 12 10065 Eemnes|0321 13 50952 Houten
0353 13 33171 IJsselstein|0327 14 32287 Leusden|0331 13 14802 Lopik|0335 13 13795 Montfoort
0356 13 68257 Nieuwegein|0589 13 10513 Oudewater|0339 38 5908 Renswoude|0340 38 20457 Rhenen|0342 14 47853 Soest
1904 13 66196 Stichtse Vecht|0344 13 378121 Utrecht (gemeente)|1581 13 51107 Utrechtse Heuvelrug
0345 38 70779 Veenendaal|1961 35 63246 Vijfheerenlanden|0352 13 23707 Wijk bij Duurstede|0632 13 54199 Woerden
0351 14 15099 Woudenberg|0355 13 66648 Zeist
CR18 27|0400 15 56678 Den Helder|0498 15 20550 Drechterland|0388 15 18738 Enkhuizen|1911 15 50592 Hollands Kroon
0405 15 76202 Hoorn|1598 15 24214 Koggenland|0420 15 46305 Medemblik|0432 15 12669 Opmeer|0441 15 48778 Schagen
0532 15 22445 Stede Broec|0448 15 13958 Texel
CR19 27|0361 15 113196 Alkmaar|0373 15 29653 Bergen (NH.)|1980 15 91411 Dijk en Waard|0399 15 24613 Heiloo
CR20 27|0375 37 43052 Beverwijk|0383 15 37077 Castricum|0396 37 39529 Heemskerk|0450 15 13489 Uitgeest
0453 37 70361 Velsen
CR21 27|0377 37 23554 Bloemendaal|0392 37 168898 Haarlem|0397 37 27556 Heemstede|0473 37 17335 Zandvoort
CR22 27|0880 17 16328 Wormerland|0479 17 165201 Zaanstad
CR23 27|0358 18 33459 Aalsmeer|0362 18 95840 Amstelveen|0363 18 941927 Amsterdam|0384 18 33327 Diemen
0385 17 37126 Edam-Volendam|0394 18 166978 Haarlemmermeer|0415 17 11685 Landsmeer|0431 17 9778 Oostzaan
0437 18 14525 Ouder-Amstel|0439 17 96182 Purmerend|0451 18 32204 Uithoorn|0852 17 17721 Waterland
CR24 27|0376 12 12938 Blaricum|1942 12 61213 Gooise Meren|0402 12 94595 Hilversum|0406 12 41287 Huizen
0417 12 11547 Laren (NH.)|1696 12 24672 Wijdemeren
CR25 28|0534 19 23078 Hillegom|1884 19 29467 Kaag en Braassem|0537 19 67149 Katwijk|0546 19 130328 Leiden
0547 19 27973 Leiderdorp|0553 19 23842 Lisse|0575 19 46453 Noordwijk|0579 19 26095 Oegstgeest
1525 19 38739 Teylingen|0626 34 25975 Voorschoten|0638 19 10355 Zoeterwoude
CR26 28|1916 34 78916 Leidschendam-Voorburg|1926 34 58741 Pijnacker-Nootdorp|0603 21 61857 Rijswijk (ZH.)
0518 21 569468 's-Gravenhage (gemeente)|0629 34 27975 Wassenaar|0637 34 130836 Zoetermeer
CR27 28|0503 21 110089 Delft|1842 21 19355 Midden-Delfland|1783 21 118874 Westland
CR28 28|0484 19 117284 Alphen aan den Rijn|1901 20 37291 Bodegraven-Reeuwijk|0513 20 77818 Gouda
1931 20 57898 Krimpenerwaard|0569 19 29728 Nieuwkoop|0627 20 35542 Waddinxveen
CR29 28|0613 22 26559 Albrandswaard|0489 22 48701 Barendrecht|0502 22 69698 Capelle aan den IJssel
1924 22 52798 Goeree-Overflakkee|1963 22 91445 Hoeksche Waard|0542 22 29864 Krimpen aan den IJssel
1621 34 66633 Lansingerland|0556 22 37125 Maassluis|1930 22 89112 Nissewaard|0597 22 48084 Ridderkerk
0599 22 673804 Rotterdam|0606 22 81931 Schiedam|0622 22 77480 Vlaardingen|1992 22 75012 Voorne aan Zee
1892 22 49291 Zuidplas
CR30 28|0482 23 20250 Alblasserdam|0505 23 122991 Dordrecht|0512 35 39060 Gorinchem
0523 23 19402 Hardinxveld-Giessendam|0531 23 33100 Hendrik-Ido-Ambacht|1978 35 45625 Molenlanden
0590 23 32267 Papendrecht|0610 23 26531 Sliedrecht|0642 23 44819 Zwijndrecht
CR31 29|0677 24 27376 Hulst|1714 24 23199 Sluis|0715 24 55955 Terneuzen
CR32 29|0654 24 23186 Borsele|0664 24 40387 Goes|0678 24 13186 Kapelle|0687 24 50439 Middelburg (Z.)
1695 24 8067 Noord-Beveland|0703 24 23388 Reimerswaal|1676 24 34409 Schouwen-Duiveland|0716 24 27031 Tholen
0717 24 22037 Veere|0718 24 45878 Vlissingen
CR33 30|0748 25 70692 Bergen op Zoom|0758 25 190204 Breda|1719 25 28402 Drimmelen|0777 25 46117 Etten-Leur
0779 25 21914 Geertruidenberg|1655 25 31484 Halderberge|1709 25 38467 Moerdijk|0826 25 58726 Oosterhout
1674 25 78165 Roosendaal|0840 25 23973 Rucphen|0851 25 24596 Steenbergen|0873 25 22301 Woensdrecht
0879 25 23088 Zundert
CR34 30|1723 26 10495 Alphen-Chaam|1959 25 58946 Altena|0744 26 7256 Baarle-Nassau|0766 26 27673 Dongen
0784 26 28437 Gilze en Rijen|0785 26 24886 Goirle|0798 26 16315 Hilvarenbeek|0809 26 24111 Loon op Zand
0824 26 33356 Oisterwijk|0855 26 230746 Tilburg|0867 26 51635 Waalwijk
CR35 30|1721 27 32947 Bernheze|0755 27 11686 Boekel|0757 27 34302 Boxtel|0797 26 46689 Heusden
1982 27 93645 Land van Cuijk|1991 27 60059 Maashorst|1948 27 85236 Meierijstad|0828 27 95549 Oss
0796 27 162295 's-Hertogenbosch|0845 27 30191 Sint-Michielsgestel|0865 27 33202 Vught
CR36 30|0743 32 17484 Asten|1724 28 19436 Bergeijk|0753 28 31699 Best|1728 28 21046 Bladel
1706 33 21101 Cranendonck|0762 32 33596 Deurne|0770 28 20537 Eersel|0772 28 249783 Eindhoven
1771 32 40683 Geldrop-Mierlo|1652 32 31806 Gemert-Bakel|1658 28 17281 Heeze-Leende|0794 32 96860 Helmond
1659 32 23541 Laarbeek|0820 28 24473 Nuenen, Gerwen en Nederwetten|0823 28 19801 Oirschot
1667 28 13729 Reusel-De Mierden|0847 32 20471 Someren|0848 28 18140 Son en Breugel|0858 28 31920 Valkenswaard
0861 28 47918 Veldhoven|0866 28 17864 Waalre
CR37 31|0889 29 13579 Beesel|0893 29 13037 Bergen (L.)|0907 29 17953 Gennep|1507 29 44821 Horst aan de Maas
0944 08 8192 Mook en Middelaar|1894 29 45816 Peel en Maas|0983 29 104195 Venlo|0984 29 45108 Venray
CR38 31|1711 33 32385 Echt-Susteren|1640 33 36099 Leudal|1641 33 24377 Maasgouw|0946 33 17533 Nederweert
1669 33 20995 Roerdalen|0957 33 61431 Roermond|0988 33 51498 Weert
CR39 31|0888 30 16141 Beek (L.)|1954 30 35903 Beekdaelen|0899 30 27474 Brunssum|1903 30 26350 Eijsden-Margraten
1729 30 13945 Gulpen-Wittem|0917 30 87764 Heerlen|0928 30 45824 Kerkrade|0882 30 36844 Landgraaf
0935 30 126026 Maastricht|0938 30 18454 Meerssen|0965 30 10459 Simpelveld|1883 30 92461 Sittard-Geleen
0971 30 24691 Stein (L.)|0981 30 10106 Vaals|0994 30 16481 Valkenburg aan de Geul|0986 30 12432 Voerendaal
CR40 24|0034 11 232619 Almere|0303 11 45443 Dronten|0995 11 85781 Lelystad|0171 11 51930 Noordoostpolder
0184 11 22431 Urk|0050 06 24612 Zeewolde`;

/** The municipalities that ended between 1 January 2015 and 2023: code, province and name. Source: CBS, table 03759ned, CC BY 4.0. */
export const formerTable = `
0003 20 Appingedam|0005 20 Bedum|0007 20 Bellingwedde|0009 20 Ten Boer|0010 20 Delfzijl|0015 20 Grootegast
0017 20 Haren|0018 20 Hoogezand-Sappemeer|0022 20 Leek|0024 20 Loppersum|0025 20 Marum|0040 20 Slochteren
0048 20 Vlagtwedde|0053 20 Winsum|0056 20 Zuidhorn|0058 21 Dongeradeel|0063 21 het Bildt|0070 21 Franekeradeel
0079 21 Kollumerland en Nieuwkruisland|0081 21 Leeuwarderadeel|0140 21 Littenseradiel|0196 25 Rijnwaarden
0236 25 Geldermalsen|0241 25 Groesbeek|0265 25 Millingen aan de Rijn|0282 25 Ubbergen|0304 25 Neerijnen
0365 27 Graft-De Rijp|0370 27 Beemster|0381 27 Bussum|0393 27 Haarlemmerliede en Spaarnwoude
0398 27 Heerhugowaard|0416 27 Langedijk|0424 27 Muiden|0425 27 Naarden|0457 27 Weesp|0458 27 Schermer
0478 27 Zeevang|0491 28 Bergambacht|0501 28 Brielle|0530 28 Hellevoetsluis|0545 28 Leerdam|0568 28 Bernisse
0576 28 Noordwijkerhout|0584 28 Oud-Beijerland|0585 28 Binnenmaas|0588 28 Korendijk|0608 28 Schoonhoven
0611 28 Cromstrijen|0612 28 Spijkenisse|0614 28 Westvoorne|0617 28 Strijen|0620 26 Vianen|0623 28 Vlist
0643 28 Nederlek|0644 28 Ouderkerk|0689 28 Giessenlanden|0707 28 Zederik|0733 25 Lingewaal|0738 30 Aalburg
0756 30 Boxmeer|0786 30 Grave|0788 30 Haaren|0815 30 Mill en Sint Hubert|0844 30 Schijndel
0846 30 Sint-Oedenrode|0856 30 Uden|0860 30 Veghel|0870 30 Werkendam|0874 30 Woudrichem|0881 31 Onderbanken
0951 31 Nuth|0962 31 Schinnen|1651 20 Eemsmond|1663 20 De Marne|1671 30 Maasdonk|1684 30 Cuijk|1685 30 Landerd
1702 30 Sint Anthonis|1722 21 Ferwerderadiel|1908 21 Menameradiel|1921 21 De Friese Meren|1927 28 Molenwaard
1987 20 Menterwolde`;
