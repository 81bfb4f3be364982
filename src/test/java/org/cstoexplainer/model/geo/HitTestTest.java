package org.cstoexplainer.model.geo;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Every place here lies two kilometres or more from the nearest border or coast of the full plate.
class HitTestTest {

    private static Plate plate;
    private static HitTest lands;
    private static HitTest parts;

    @BeforeAll
    static void read() throws IOException {
        plate = Plates.read(Level.FULL);
        lands = new HitTest(plate.lands());
        parts = new HitTest(plate.parts());
    }

    @ParameterizedTest(name = "{0} lies in {3}")
    @CsvSource(textBlock = """
            # Armenia and its borders
            Yerevan,            44.51,  40.18, ARM
            Gyumri,             43.85,  40.79, ARM
            Meghri,             46.24,  38.92, ARM
            Artsvashen,         45.513, 40.640, ARM
            Kars,               43.10,  40.60, TUR
            Igdir,              44.04,  39.92, TUR
            Nakhchivan,         45.41,  39.21, AZE
            Tabriz,             46.29,  38.08, IRN
            # Azerbaijan
            Baku,               49.80,  40.42, AZE
            Stepanakert,        46.75,  39.82, AZE
            Lankaran,           48.80,  38.75, AZE
            Ardabil,            48.29,  38.25, IRN
            Derbent,            48.27,  42.05, RUS
            # Georgia
            Tbilisi,            44.80,  41.72, GEO
            Sukhumi,            41.05,  43.03, GEO
            Gagra mountains,    40.35,  43.38, GEO
            Tskhinvali,         43.97,  42.23, GEO
            Batumi,             41.70,  41.62, GEO
            Vladikavkaz,        44.67,  43.02, RUS
            Sochi,              39.80,  43.65, RUS
            Rize,               40.55,  40.95, TUR
            # Belarus
            Minsk,              27.56,  53.90, BLR
            Brest,              23.75,  52.10, BLR
            Hrodna,             23.85,  53.68, BLR
            Vitebsk,            30.20,  55.19, BLR
            Homel,              31.00,  52.43, BLR
            Bialystok,          23.15,  53.13, POL
            Vilnius,            25.28,  54.68, LTU
            Daugavpils,         26.52,  55.90, LVA
            Smolensk,           32.05,  54.78, RUS
            Chernihiv,          31.29,  51.50, UKR
            # Russia
            Moscow,             37.62,  55.75, RUS
            Kaliningrad,        20.55,  54.70, RUS
            Pskov,              28.40,  57.80, RUS
            Murmansk,           33.10,  68.94, RUS
            Vyborg,             28.80,  60.75, RUS
            Yuzhno-Sakhalinsk,  142.70, 46.96, RUS
            Khasan,             131.00, 42.75, RUS
            Blagoveshchensk,    127.60, 50.35, RUS
            Chukotka west,      178.50, 66.80, RUS
            Chukotka at 180,    180.00, 67.50, RUS
            Chukotka east,     -178.50, 66.80, RUS
            Provideniya,       -173.30, 64.60, RUS
            Wrangel west,       179.50, 71.20, RUS
            Wrangel east,      -179.50, 71.20, RUS
            Belgorod,           36.60,  50.60, RUS
            Rostov,             39.70,  47.26, RUS
            Nome,              -165.30, 64.60, USA
            Kirkenes,           29.60,  69.60, NOR
            Joensuu,            29.76,  62.60, FIN
            Imatra,             28.70,  61.25, FIN
            Tartu,              26.73,  58.38, EST
            Rezekne,            27.33,  56.51, LVA
            Klaipeda,           21.25,  55.70, LTU
            Elblag,             19.45,  54.15, POL
            Harbin,             126.60, 45.75, CHN
            Heihe south,        127.40, 50.00, CHN
            Ulaanbaatar,        106.90, 47.92, MNG
            Choibalsan,         114.50, 48.07, MNG
            Hoeryong,           129.70, 42.35, PRK
            Sapporo,            141.35, 43.05, JPN
            # Kazakhstan
            Astana,             71.45,  51.15, KAZ
            Baikonur,           63.31,  45.85, KAZ
            Baikonur pad,       63.33,  45.96, KAZ
            Almaty,             76.90,  43.25, KAZ
            Oral,               51.37,  51.22, KAZ
            Aktau,              51.25,  43.65, KAZ
            Turkistan,          68.25,  43.30, KAZ
            Petropavl,          69.15,  54.87, KAZ
            Omsk,               73.37,  54.98, RUS
            Orenburg,           55.10,  51.77, RUS
            Yining,             81.30,  43.90, CHN
            # Kyrgyzstan
            Bishkek,            74.60,  42.85, KGZ
            Osh,                72.80,  40.45, KGZ
            Batken,             70.82,  40.06, KGZ
            Naryn,              76.00,  41.43, KGZ
            Sokh,               71.13,  39.97, UZB
            Vorukh,             70.593, 39.8225, TJK
            Kashgar,            75.98,  39.47, CHN
            # Tajikistan
            Dushanbe,           68.78,  38.55, TJK
            Khujand,            69.63,  40.28, TJK
            Murghab,            73.97,  38.17, TJK
            Panjakent,          67.62,  39.48, TJK
            Kunduz,             68.87,  36.73, AFG
            Fayzabad,           70.58,  37.12, AFG
            Tashkurgan,         75.23,  37.77, CHN
            # Uzbekistan
            Tashkent,           69.25,  41.28, UZB
            Nukus,              59.62,  42.46, UZB
            Termez,             67.28,  37.30, UZB
            Fergana,            71.78,  40.38, UZB
            Samarkand,          66.97,  39.65, UZB
            Mazar-i-Sharif,     67.11,  36.70, AFG
            Turkmenabat,        63.57,  39.08, TKM
            Dasoguz,            59.93,  41.80, TKM
            Shymkent,           69.60,  42.32, KAZ
            # Ukraine
            Kyiv,               30.52,  50.45, UKR
            Simferopol,         34.10,  44.95, UKR
            Sevastopol,         33.60,  44.58, UKR
            Kerch peninsula,    36.00,  45.30, UKR
            Donetsk,            37.80,  48.00, UKR
            Luhansk,            39.31,  48.57, UKR
            Mariupol,           37.50,  47.15, UKR
            Melitopol,          35.37,  46.85, UKR
            Kherson,            32.62,  46.66, UKR
            Lviv,               24.03,  49.84, UKR
            Krasnodar,          38.98,  45.04, RUS
            Przemysl,           22.75,  49.80, POL
            Chisinau,           28.85,  47.02, MDA
            Tiraspol,           29.58,  46.87, MDA
            # Elsewhere
            Pristina,           21.16,  42.66, XKX
            Nis,                21.90,  43.32, SRB
            North Nicosia area, 33.30,  35.27, CYP
            Hargeisa,           44.06,  9.56,  SOM
            London,             -0.12,  51.50, GBR
            Paris,              2.35,   48.86, FRA
            Calgary,           -114.07, 51.05, CAN
            Vancouver inland,  -122.50, 49.50, CAN
            Las Vegas,         -115.14, 36.17, USA
            Phoenix,           -112.07, 33.45, USA
            """)
    void finds_the_state(String place, double lon, double lat, String key) {
        Point p = AlbersConic.PLATE.project(new LonLat(lon, lat));
        assertThat(lands.at(p)).contains(key);
        assertThat(plate.land(key).orElseThrow().shape().distance(p)).isGreaterThan(2);
    }

    @ParameterizedTest(name = "{0} lies in {3}")
    @CsvSource({
        "Simferopol, 34.10, 44.95, UA-43", "Sevastopol, 33.60, 44.58, UA-40", "Donetsk, 37.80, 48.00, UA-14",
        "Luhansk, 39.31, 48.57, UA-09", "Melitopol, 35.37, 46.85, UA-23", "Kherson, 32.62, 46.66, UA-65",
        "Sukhumi, 41.05, 43.03, GE-AB", "Tskhinvali, 43.97, 42.23, GE-SO", "Tiraspol, 29.58, 46.87, MD-SN"})
    void finds_the_part(String place, double lon, double lat, String key) {
        assertThat(parts.at(AlbersConic.PLATE.project(new LonLat(lon, lat)))).contains(key);
    }

    @ParameterizedTest(name = "{0} lies in no part")
    @CsvSource({"Kyiv, 30.52, 50.45", "Kharkiv, 36.25, 49.99", "Dnipro, 35.05, 48.46", "Odesa, 30.72, 46.48",
        "Mykolaiv, 32.00, 46.97", "Tbilisi, 44.80, 41.72", "Belgorod, 36.60, 50.60", "Yerevan, 44.51, 40.18"})
    void leaves_the_rest_out_of_every_part(String place, double lon, double lat) {
        assertThat(parts.at(AlbersConic.PLATE.project(new LonLat(lon, lat)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is sea")
    @CsvSource({"Black Sea, 34, 43.3", "Caspian, 51, 42", "Azov, 36.5, 46.1", "Baltic, 19, 56", "Bering, -176, 60"})
    void finds_nothing_at_sea(String place, double lon, double lat) {
        assertThat(lands.at(AlbersConic.PLATE.project(new LonLat(lon, lat)))).isEmpty();
    }

    @Test
    void prefers_the_nearest_small_state_within_reach() {
        Point nearArmenia = AlbersConic.PLATE.project(new LonLat(43.3, 40.3));
        assertThat(lands.at(nearArmenia)).contains("TUR");
        assertThat(lands.nearestSmall(nearArmenia, 60, Set.of("ARM", "GEO"))).contains("ARM");
        assertThat(lands.nearestSmall(nearArmenia, 5, Set.of("ARM", "GEO"))).isEqualTo(Optional.empty());
        assertThat(lands.nearestSmall(nearArmenia, 5, Set.of("TUR"))).contains("TUR");
    }
}
